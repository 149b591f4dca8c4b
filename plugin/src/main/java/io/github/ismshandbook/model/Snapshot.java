package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is worth comparing of a judged handbook: this change with its base. It is made from a build,
 * or from the {@code coverage.json} of one.
 *
 * @param name what the base was called: {@code origin/main}; empty for the handbook itself
 * @param requirements by code, in order
 * @param documents by path, sorted
 * @param waivers last day of each waiver by its id, sorted; those without one are absent
 * @param baseline the gaps of the baseline, and how often it grew
 * @param problems every error, without its line
 */
public record Snapshot(
    String name,
    Map<Code, State> requirements,
    Map<String, Paper> documents,
    Map<String, LocalDate> waivers,
    Optional<Baseline> baseline,
    List<Fault> problems) {
  public Snapshot {
    requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
    documents = Collections.unmodifiableMap(new TreeMap<>(documents));
    waivers = Collections.unmodifiableMap(new TreeMap<>(waivers));
    problems = List.copyOf(problems);
  }

  /**
   * A requirement.
   *
   * @param title to show
   * @param status its verdict's; empty when it has no need
   * @param counted whether it is in the count
   * @param gaps the status of each need that is not met, by the need's label, in order
   * @param applicable what the Statement of Applicability decided; empty without a row
   * @param implementation its status there; empty without a row
   * @param tags its claims, those that do not count included
   */
  public record State(
      String title,
      Optional<String> status,
      boolean counted,
      Map<String, String> gaps,
      Optional<Boolean> applicable,
      String implementation,
      List<Tag> tags) {
    public State {
      gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
      tags = List.copyOf(tags);
    }
  }

  /**
   * A claim.
   *
   * @param kind covers, supports or evidences
   * @param section title of the section that claims
   * @param parts letters claimed; empty for the whole
   * @param counts whether it counts
   * @param place of the code
   */
  public record Tag(String kind, String section, List<String> parts, boolean counts, Place place) {
    public Tag {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A document.
   *
   * @param id its id, else its path
   * @param title its title
   * @param type its level: {@code policy}
   * @param status of its front matter: {@code approved}
   * @param objection why it does not count, in words that follow "it"; empty when it counts
   */
  public record Paper(
      String id, String title, String type, String status, Optional<String> objection) {}

  /** A problem without its line: the same before and after lines were added above it. */
  public record Fault(String rule, String path, String subject, String message) {

    /** Of a problem. */
    public static Fault of(Problem problem) {
      return new Fault(
          problem.rule().id(),
          problem.place().path(),
          problem.subject(),
          problem.message().replaceAll("line \\d+|:\\[\\d+,\\d+]", "…"));
    }

    private boolean hidesCoverage() {
      return Rule.byId(rule).filter(Rule::hidesCoverage).isPresent();
    }
  }

  /**
   * What the gate may go by. Of a handbook that could not be read, or was not there, nobody knows
   * what it covered: no gap and no problem of it counts as known.
   */
  public Snapshot trusted() {
    return unread().isEmpty()
        ? this
        : new Snapshot(name, withoutGaps(), documents, waivers, baseline, List.of());
  }

  /** Why it cannot be trusted, if so: the problem that hides what it covered. */
  public Optional<Fault> unread() {
    return problems.stream().filter(Fault::hidesCoverage).findFirst();
  }

  private Map<Code, State> withoutGaps() {
    Map<Code, State> without = new LinkedHashMap<>();
    requirements.forEach(
        (code, state) ->
            without.put(
                code,
                new State(
                    state.title(),
                    state.status(),
                    state.counted(),
                    Map.of(),
                    state.applicable(),
                    state.implementation(),
                    state.tags())));
    return without;
  }

  /** The snapshot of a build. */
  public static Snapshot of(String name, Build build) {
    Assessment assessment = build.assessment();
    Map<Code, State> requirements = new LinkedHashMap<>();
    assessment
        .judgements()
        .forEach((code, judgement) -> requirements.put(code, state(build.handbook(), judgement)));
    Map<String, Paper> documents = new TreeMap<>();
    for (LinkedDocument linked : build.handbook().documents().values()) {
      Document document = linked.document();
      documents.put(
          document.path(),
          new Paper(
              document.id(),
              document.title(),
              document.frontMatter().type().id(),
              document.frontMatter().status().id(),
              Optional.ofNullable(assessment.standings().get(document.path()))
                  .map(Objection::text)));
    }
    Map<String, LocalDate> waivers = new TreeMap<>();
    for (Waiver waiver : build.handbook().sources().waivers()) {
      waiver.expires().ifPresent(day -> waivers.put(waiver.id(), day));
    }
    List<Fault> problems = new ArrayList<>();
    for (Problem problem : assessment.problems()) {
      if (problem.severity() == Severity.ERROR) {
        problems.add(Fault.of(problem));
      }
    }
    return new Snapshot(
        name, requirements, documents, waivers, build.handbook().sources().baseline(), problems);
  }

  private static State state(Handbook handbook, Judgement judgement) {
    Map<String, String> gaps = new LinkedHashMap<>();
    for (Judgement.NeedVerdict need : judgement.needs()) {
      if (need.gap()) {
        gaps.put(need.need().label(), need.verdict().status());
      }
    }
    Optional<StatementOfApplicability.Decision> decision =
        handbook.decision(judgement.requirement().code());
    return new State(
        judgement.requirement().displayTitle(),
        judgement.verdict().map(Verdict::status),
        judgement.counted(),
        gaps,
        decision.map(StatementOfApplicability.Decision::applicable),
        decision.map(StatementOfApplicability.Decision::status).orElse(""),
        judgement.claims().stream().map(Snapshot::tag).toList());
  }

  private static Tag tag(Weighed weighed) {
    Claim claim = weighed.claim();
    return new Tag(
        claim.kind().id(), claim.sectionTitle(), claim.parts(), weighed.counts(), claim.place());
  }
}
