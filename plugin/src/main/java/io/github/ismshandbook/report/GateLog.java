package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.LicensedText;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.model.TagClaim;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the log says about a build: what was read, what is wrong, what is covered. */
public final class GateLog {

  /** Of one rule, as many lines as anybody reads; of gaps, every one. */
  private static final int MOST_OF_A_RULE = 50;

  static final Set<Rule> GAPS =
      EnumSet.of(Rule.UNCOVERED, Rule.PARTIAL, Rule.STALE, Rule.CLAIMED_ONLY);

  private GateLog() {}

  /** The opening line, and loudly what the gate does not ask for. */
  public static List<LogLine> opening(Build build) {
    List<LogLine> lines = new ArrayList<>();
    lines.add(LogLine.info(facts(build)));
    if (build.mode() == Mode.REPORT) {
      lines.add(LogLine.warning(reportMode(build)));
    }
    long left = count(build, Requirement.Kind.CLAUSE, false);
    if (left > 0) {
      lines.add(
          LogLine.warning(
              "CLAUSES ARE NOT GATED: gate.required leaves out "
                  + left
                  + " of "
                  + Counted.of(left + count(build, Requirement.Kind.CLAUSE, true), "clause")
                  + ". An ISMS is certified against all of them."));
    }
    nothingCounts(build).ifPresent(words -> lines.add(LogLine.warning(words)));
    spared(build).ifPresent(words -> lines.add(LogLine.warning(words)));
    withoutNeeds(build).ifPresent(words -> lines.add(LogLine.warning(words)));
    build.handbook().sources().licensed().map(GateLog::licensed).ifPresent(lines::add);
    build.options().base().flatMap(GateLog::unread).ifPresent(lines::add);
    return lines;
  }

  /** Loudly, because such text must not go where the licence does not allow. */
  private static LogLine licensed(LicensedText text) {
    return LogLine.warning(
        "LICENSED TEXT of "
            + text.holder()
            + " ("
            + text.scope()
            + "): "
            + Counted.of(text.passages().size(), "passage")
            + " matched, "
            + text.without()
            + " without text, "
            + text.ignored()
            + " ignored. It is shown on the pages of requirements and guidance alone, never in"
            + " search, print or reports: publish the site only to whom the licence allows.");
  }

  /** Loudly, if nothing is known about the base: then the gate asks for everything. */
  static Optional<LogLine> unread(Snapshot base) {
    return base.unread()
        .map(
            fault ->
                LogLine.warning(
                    "EVERY GAP COUNTS AS NEW: the handbook of "
                        + base.name()
                        + " could not be read ("
                        + (fault.path().isEmpty() ? "" : fault.path() + " ")
                        + fault.rule()
                        + "), so nobody knows what it covered."));
  }

  /** Of a handbook that has just been begun: the one thing to know. */
  private static Optional<String> nothingCounts(Build build) {
    int documents = build.handbook().documents().size();
    boolean drafts =
        build.handbook().documents().values().stream()
            .map(linked -> linked.document().frontMatter().status())
            .allMatch(status -> status == Status.DRAFT || status == Status.IN_REVIEW);
    return documents < RootCauses.FEW || !drafts
        ? Optional.empty()
        : Optional.of(
            "NOTHING COUNTS YET: all "
                + documents
                + " documents are drafts. Adapt and approve them one by one, and the gaps close.");
  }

  /** Which gaps the handbook lets pass, if any: a gate that is off by another name. */
  private static Optional<String> spared(Build build) {
    List<String> settings = new ArrayList<>();
    Set<Rule> asked = EnumSet.copyOf(GAPS);
    asked.add(Rule.MISSING_DOCUMENTED_INFORMATION);
    for (Rule rule : asked) {
      Severity severity =
          build.handbook().configuration().gate().rules().getOrDefault(rule, Severity.ERROR);
      if (severity != Severity.ERROR) {
        settings.add(rule.id() + ": " + severity.name().toLowerCase(Locale.ROOT));
      }
    }
    return settings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "GAPS ARE NOT GATED: gate.rules of handbook.yaml says "
                + String.join(", ", settings)
                + ". Such gaps do not fail this build.");
  }

  /** Which requirements the handbook asks nothing of, though their catalog does. */
  private static Optional<String> withoutNeeds(Build build) {
    List<String> codes =
        build.assessment().judgements().values().stream()
            .filter(Judgement::spared)
            .map(judgement -> judgement.requirement().code().text())
            .toList();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "NEEDS ARE TAKEN AWAY: gate.needs of handbook.yaml asks for no document where the"
                + " catalog does, so "
                + (codes.size() == 1 ? "it is" : "they are")
                + " in no count: "
                + String.join(", ", codes)
                + ".");
  }

  /**
   * A line for each problem, root causes first. What one approval would close is one line: it
   * stands at the document, and names each gap.
   *
   * @param prefix the handbook's folder as seen from where Maven was started
   * @param loudest the level that none exceeds
   */
  public static List<LogLine> problems(Build build, String prefix, Severity loudest) {
    List<RootCauses.Told> causes = RootCauses.of(build);
    Set<Problem> told = told(causes);
    Map<Rule, List<Problem>> byRule = new EnumMap<>(Rule.class);
    for (Problem problem : build.assessment().problems()) {
      List<Problem> ofRule = byRule.computeIfAbsent(problem.rule(), rule -> new ArrayList<>());
      if (!told.contains(problem)) {
        ofRule.add(problem);
      }
    }
    List<LogLine> lines = new ArrayList<>();
    byRule.forEach(
        (rule, problems) -> {
          if (rule == Rule.CLAIMED_ONLY) {
            causes.forEach(cause -> lines.add(line(cause, prefix, loudest)));
          }
          int shown = GAPS.contains(rule) ? problems.size() : MOST_OF_A_RULE;
          alike(problems.subList(0, Math.min(shown, problems.size()))).stream()
              .map(problem -> new LogLine(level(problem, loudest), ProblemLine.of(problem, prefix)))
              .forEach(lines::add);
          if (problems.size() > shown) {
            lines.add(
                new LogLine(
                    level(problems.get(shown), loudest),
                    "… and "
                        + (problems.size() - shown)
                        + " more "
                        + rule.id()
                        + ". coverage.json lists them all."));
          }
        });
    return lines;
  }

  /**
   * Of many in one file that say the same about several subjects, one for all of them, at the place
   * of the first. A gap is never among them.
   */
  private static List<Problem> alike(List<Problem> problems) {
    Map<String, List<Problem>> same = new LinkedHashMap<>();
    for (Problem problem : problems) {
      boolean alone = GAPS.contains(problem.rule()) || problem.subject().isEmpty();
      String key =
          alone
              ? String.valueOf(same.size())
              : problem.severity() + problem.place().path() + problem.message();
      same.computeIfAbsent(key, first -> new ArrayList<>(1)).add(problem);
    }
    List<Problem> lines = new ArrayList<>();
    for (List<Problem> group : same.values()) {
      if (group.size() < RootCauses.FEW) {
        lines.addAll(group);
      } else {
        Problem first = group.get(0);
        String subjects = String.join(", ", group.stream().map(Problem::subject).toList());
        lines.add(
            Problem.about(subjects + ":", first.rule(), first.place(), first.message())
                .graded(first.severity()));
      }
    }
    return lines;
  }

  /** Problems that a line about their cause tells. */
  static Set<Problem> told(List<RootCauses.Told> causes) {
    Set<Problem> told = new HashSet<>();
    causes.forEach(cause -> told.addAll(cause.problems()));
    return told;
  }

  private static LogLine line(RootCauses.Told cause, String prefix, Severity loudest) {
    Severity severity = cause.severity();
    return new LogLine(
        severity.compareTo(loudest) < 0 ? loudest : severity, ProblemLine.of(cause.line(), prefix));
  }

  /** Some problems as the log says them. */
  public static List<String> lines(List<Problem> problems, String prefix) {
    return problems.stream().map(problem -> ProblemLine.of(problem, prefix)).toList();
  }

  /** The coverage by area. */
  public static List<LogLine> table(Build build) {
    return AreaTable.lines(build.assessment().areas()).stream().map(LogLine::info).toList();
  }

  private static Severity level(Problem problem, Severity loudest) {
    return problem.severity().compareTo(loudest) < 0 ? loudest : problem.severity();
  }

  private static String facts(Build build) {
    long claims =
        build.handbook().claims().values().stream()
            .flatMap(List::stream)
            .filter(claim -> claim.kind() == TagClaim.Kind.COVERS)
            .count();
    return build.handbook().catalogs().main().citation()
        + ", "
        + Counted.of(build.handbook().documents().size(), "document")
        + ", "
        + Counted.of(claims, "claim")
        + ", "
        + asked(build)
        + ", as of "
        + build.assessment().asOf()
        + ", "
        + build.mode().id()
        + build.options().base().map(base -> ", compared with " + base.name()).orElse("");
  }

  private static String asked(Build build) {
    long clauses = count(build, Requirement.Kind.CLAUSE, true);
    long controls = count(build, Requirement.Kind.CONTROL, true);
    if (clauses == 0) {
      return Counted.of(controls, "control");
    }
    String words = Counted.of(clauses, "clause");
    return controls == 0 ? words : words + " + " + Counted.of(controls, "control");
  }

  private static long count(Build build, Requirement.Kind kind, boolean required) {
    return build.assessment().judgements().values().stream()
        .filter(judgement -> judgement.requirement().kind() == kind)
        .filter(judgement -> judgement.required() == required)
        .count();
  }

  private static String reportMode(Build build) {
    String where = build.options().mode().isPresent() ? "isms.mode" : "gate.mode in handbook.yaml";
    return "REPORT MODE, THE GATE IS OFF ("
        + where
        + "): "
        + Tally.of(build).words()
        + " would fail this build in strict mode.";
  }
}
