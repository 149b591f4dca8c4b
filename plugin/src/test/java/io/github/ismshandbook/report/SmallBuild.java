package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Appearance;
import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Digest;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.Language;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Requirement.Kind;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import io.github.ismshandbook.model.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A build of one clause, four controls and one document, made by hand: the clause is left out of
 * {@code required}, A.5.1 is covered, A.5.2 partial and planned, A.5.9 excluded, A.5.10 uncovered.
 */
final class SmallBuild {

  private static final Language ENGLISH =
      new Language(Language.ENGLISH, Place.file("handbook.yaml"));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Requirement THEME =
      requirement("A.5", Kind.THEME, "Organizational controls");

  private SmallBuild() {}

  static Build with(Optional<Mode> mode, List<Problem> problems) {
    List<Requirement> leaves =
        List.of(
            requirement("C.4.3", Kind.CLAUSE, "Determining the scope"),
            requirement("A.5.1", Kind.CONTROL, "Policies for information security"),
            requirement("A.5.2", Kind.CONTROL, "Roles and responsibilities"),
            requirement("A.5.9", Kind.CONTROL, "Inventory of assets"),
            requirement("A.5.10", Kind.CONTROL, "Acceptable use"));
    Catalog catalog =
        new Catalog(
            "iso27001-2022",
            "ISO/IEC 27001:2022",
            List.of("Amd 1:2024"),
            "Made for a test.",
            leaves,
            List.of(),
            List.of());
    Configuration configuration =
        new Configuration(
            "Small handbook",
            "Small Ltd",
            "",
            ENGLISH,
            Appearance.NONE,
            List.of("iso27001-2022"),
            List.of(),
            Optional.empty(),
            new Configuration.Gate(
                Mode.STRICT, List.of(), List.of(), List.of(), Period.ofDays(90), Map.of()),
            List.of(),
            Optional.empty(),
            true,
            Map.of(),
            List.of(),
            List.of());
    Map<Code, Decision> decisions = new LinkedHashMap<>();
    decisions.put(
        new Code("A.5.2"), decision("A.5.2", true, Optional.of(LocalDate.of(2027, 1, 1))));
    decisions.put(new Code("A.5.9"), decision("A.5.9", false, Optional.empty()));
    Document document = document();
    Claim claim = claim("A.5.1", "Purpose \ud83d\ude00 \ud83d");
    Sources sources =
        new Sources(
            configuration,
            new Wording(ENGLISH, Map.of(), Map.of()),
            Catalogs.of(catalog, List.of(), Map.of()),
            List.of(document),
            Map.of(),
            Optional.of(new StatementOfApplicability("1", "CEO", Optional.empty(), decisions)),
            RiskRegister.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(),
            List.of());
    Handbook handbook =
        new Handbook(
            sources,
            Map.of(
                document.path(),
                new LinkedDocument(document, List.of(), List.of(), List.of(claim), List.of())),
            Map.of(new Code("A.5.1"), List.of(claim)),
            Map.of(),
            List.of(),
            List.of(),
            List.of());
    return new Build(
        new Inputs(new TreeMap<>(), List.of()),
        handbook,
        new Assessment(
            DAY,
            judgements(leaves, decisions, claim),
            List.of(),
            Map.of(),
            List.of(
                new Assessment.Area(
                    THEME.code(), THEME.displayTitle(), 4, 3, 1, 1, 0, 0, 1, 1, 0, 0, 1)),
            problems),
        new Options(DAY, mode));
  }

  private static Map<Code, Judgement> judgements(
      List<Requirement> leaves, Map<Code, Decision> decisions, Claim claim) {
    Weighed counts = new Weighed(claim, Optional.empty(), false);
    Weighed draft = new Weighed(claim, Optional.of(Objection.Plain.DRAFT), false);
    Map<Code, Judgement> judgements = new LinkedHashMap<>();
    // In no order, so that sorting shows.
    put(judgements, leaves.get(4), true, new Verdict.Uncovered(List.of()), null);
    put(judgements, leaves.get(0), false, null, null);
    put(judgements, leaves.get(1), true, new Verdict.Covered(List.of(counts)), null);
    put(
        judgements,
        leaves.get(2),
        true,
        new Verdict.Partial(List.of(draft), List.of("b")),
        new Overlay.Planned(decisions.get(new Code("A.5.2"))));
    put(
        judgements,
        leaves.get(3),
        true,
        new Verdict.Uncovered(List.of()),
        new Overlay.NotApplicable(decisions.get(new Code("A.5.9"))));
    return judgements;
  }

  private static void put(
      Map<Code, Judgement> judgements,
      Requirement requirement,
      boolean required,
      Verdict verdict,
      Overlay overlay) {
    List<NeedVerdict> needs =
        verdict == null ? List.of() : List.of(new NeedVerdict(Need.ANY, verdict, Optional.empty()));
    List<Weighed> claims = verdict == null ? List.of() : verdict.claims();
    judgements.put(
        requirement.code(),
        new Judgement(requirement, required, needs, Optional.ofNullable(overlay), claims));
  }

  private static Requirement requirement(String code, Kind kind, String title) {
    return new Requirement(
        new Code(code),
        kind,
        title,
        title,
        Optional.empty(),
        kind != Kind.THEME,
        List.of(),
        kind == Kind.CONTROL ? List.of(Need.ANY) : List.of(),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of());
  }

  private static Decision decision(String code, boolean applicable, Optional<LocalDate> due) {
    return new Decision(
        new Code(code),
        applicable,
        List.of("risk"),
        "Because.",
        "planned",
        "us",
        "CISO",
        due,
        List.of("RISK-01"),
        new Place("registers/soa.yaml", 7, 3));
  }

  private static Claim claim(String code, String quote) {
    return new Claim(
        new Code(code),
        TagClaim.Kind.COVERS,
        List.of(),
        "policies/access.md",
        1,
        "Purpose",
        "purpose",
        quote,
        new Place("policies/access.md", 9, 14),
        Optional.empty());
  }

  private static Document document() {
    FrontMatter matter =
        new FrontMatter(
            Optional.of("POL-01"),
            Optional.empty(),
            DocumentType.POLICY,
            Status.APPROVED,
            Map.of("owner", "CISO", "approver", "CEO"),
            List.of(),
            Optional.of(LocalDate.of(2026, 3, 2)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Period.ofYears(1)),
            List.of(),
            List.of("information-security-policy"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Set.of());
    Content content =
        new Content(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of());
    return new Document("policies/access.md", "Access", matter, content, Digest.of(""), List.of());
  }
}
