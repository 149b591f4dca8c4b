package io.github.ismshandbook.render;

import io.github.ismshandbook.model.Appearance;
import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Language;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import io.github.ismshandbook.read.CatalogReader;
import io.github.ismshandbook.read.WordingReader;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** A build made by hand from documents and claims, over the shipped catalogs and theme. */
final class Fixture {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  final SortedMap<String, InputFile> files = new TreeMap<>();
  final Map<String, LinkedDocument> documents = new TreeMap<>();
  final Map<Code, List<Weighed>> claims = new LinkedHashMap<>();
  final Map<Code, List<Target.ToDocument>> mentions = new LinkedHashMap<>();
  final Map<Code, Decision> decisions = new LinkedHashMap<>();
  final Map<String, Objection> standings = new TreeMap<>();
  final List<Risk> risks = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  Optional<String> maxClassification = Optional.empty();
  String title = "Example handbook";
  String language = "en";
  Appearance appearance = Appearance.NONE;
  private final Catalogs catalogs;

  Fixture() throws IOException {
    catalogs = CatalogReader.read(Scanner.builtIn(), List.of("iso27001-2022"), new ArrayList<>());
  }

  Catalogs catalogs() {
    return catalogs;
  }

  /** Adds a document; its claims are added as {@link #claim} says. */
  void add(Document document, List<Target> targets, List<Target.ToDocument> backlinks) {
    List<Claim> own = new ArrayList<>();
    List<TagClaim> tags = new ArrayList<>(document.frontMatter().claims());
    tags.addAll(document.content().claims());
    for (TagClaim tag : tags) {
      own.add(claim(document, tag));
    }
    for (Claim claim : own) {
      claims
          .computeIfAbsent(claim.requirement(), code -> new ArrayList<>())
          .add(new Weighed(claim, Optional.ofNullable(standings.get(document.path())), false));
    }
    documents.put(
        document.path(), new LinkedDocument(document, targets, List.of(), own, backlinks));
  }

  private static Claim claim(Document document, TagClaim tag) {
    String title =
        tag.section() == 0
            ? document.title()
            : document.content().sections().get(tag.section()).title();
    return new Claim(
        tag.code(),
        tag.kind(),
        tag.parts(),
        document.path(),
        tag.section(),
        title,
        tag.anchor(),
        tag.quote(),
        tag.place(),
        tag.date());
  }

  Build build() throws IOException {
    SortedMap<String, InputFile> layered = Inputs.layered(files, Scanner.builtIn());
    Configuration configuration =
        new Configuration(
            title,
            "Example & Sons",
            "Design and operation of the example platform",
            new Language(language, Place.file("handbook.yaml")),
            appearance,
            List.of("iso27001-2022"),
            List.of("public", "internal", "confidential"),
            Optional.of("https://github.com/example/isms"),
            new Configuration.Gate(
                Configuration.Mode.STRICT,
                List.of(),
                List.of(),
                List.of(),
                Period.ofDays(90),
                Map.of()),
            List.of(),
            maxClassification,
            true,
            Map.of(),
            List.of(),
            List.of());
    Map<Code, List<Claim>> plain = new LinkedHashMap<>();
    claims.forEach(
        (code, weighed) -> plain.put(code, weighed.stream().map(Weighed::claim).toList()));
    Handbook handbook =
        new Handbook(
            new Sources(
                configuration,
                WordingReader.read(layered, configuration.language(), problems),
                catalogs,
                documents.values().stream().map(LinkedDocument::document).toList(),
                Map.of(),
                decisions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        new StatementOfApplicability("2", "CEO", Optional.of(DAY), decisions)),
                new RiskRegister("", "", Optional.empty(), List.of(), risks),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(layered.keySet()),
                List.of()),
            documents,
            plain,
            mentions,
            List.of(),
            List.of(),
            List.of());
    Map<Code, Judgement> judgements = new LinkedHashMap<>();
    List<Assessment.Area> areas = new ArrayList<>();
    for (Requirement requirement : catalogs.main().requirements()) {
      if (requirement.leaf()) {
        judgements.put(requirement.code(), judge(requirement));
      }
    }
    for (Requirement requirement : catalogs.main().requirements()) {
      if (requirement.parent().isEmpty()) {
        areas.add(area(requirement, judgements));
      }
    }
    return new Build(
        new Inputs(layered, List.of()),
        handbook,
        new Assessment(DAY, judgements, List.of(), standings, areas, problems),
        new Options(DAY, Optional.empty()));
  }

  private Judgement judge(Requirement requirement) {
    List<Weighed> on = claims.getOrDefault(requirement.code(), List.of());
    List<Weighed> covers =
        on.stream().filter(claim -> claim.claim().kind() == TagClaim.Kind.COVERS).toList();
    boolean counts = covers.stream().anyMatch(Weighed::counts);
    Verdict verdict =
        covers.isEmpty()
            ? new Verdict.Uncovered(List.of())
            : counts ? new Verdict.Covered(covers) : new Verdict.Claimed(covers);
    Decision decision = decisions.get(requirement.code());
    Optional<Overlay> overlay =
        decision != null && !decision.applicable()
            ? Optional.of(new Overlay.NotApplicable(decision))
            : decision != null && decision.status().equals("planned")
                ? Optional.of(new Overlay.Planned(decision))
                : Optional.empty();
    return new Judgement(
        requirement,
        true,
        requirement.needs().stream()
            .map(need -> new Judgement.NeedVerdict(need, verdict, Optional.empty()))
            .toList(),
        overlay,
        on);
  }

  private Assessment.Area area(Requirement group, Map<Code, Judgement> judgements) {
    int[] counts = new int[5];
    int applicable = 0;
    int planned = 0;
    int failing = 0;
    List<Requirement> leaves = catalogs.leaves(group);
    for (Requirement leaf : leaves) {
      Judgement judgement = judgements.get(leaf.code());
      if (judgement.counted()) {
        applicable++;
        counts[judgement.verdict().orElseThrow().rank()]++;
        planned += judgement.gap() && !judgement.failing() ? 1 : 0;
        failing += judgement.failing() ? 1 : 0;
      }
    }
    return new Assessment.Area(
        group.code(),
        group.displayTitle(),
        leaves.size(),
        applicable,
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        planned,
        0,
        0,
        failing);
  }

  /** The site of the build, in memory. */
  SortedMap<String, byte[]> site() throws IOException {
    SortedMap<String, byte[]> site = new ConcurrentSkipListMap<>();
    Renderer.render(build(), site::put);
    return site;
  }

  String page(String path) throws IOException {
    return new String(site().get(path), java.nio.charset.StandardCharsets.UTF_8);
  }

  static Content empty() {
    return Documents.content(List.of());
  }

  static FrontMatter none() {
    return Documents.frontMatter(Map.of());
  }
}
