package io.github.ismshandbook.report;

import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run as cases: one for each requirement, and one for each rule that is broken by something else,
 * so that a build that fails is never all green.
 */
final class TestCases {

  /** What readers take for the package, so that the areas stand together. */
  private static final String PACKAGE = "isms.";

  private static final String LET_PASS = ", and gate.rules of handbook.yaml lets it pass";

  private final Run run;
  private final AreaNames areas;
  private final Map<String, List<Problem>> ofRequirements = new HashMap<>();
  private final Map<Rule, List<Problem>> others = new EnumMap<>(Rule.class);

  TestCases(Run run) {
    this.run = run;
    this.areas = new AreaNames(run.build().handbook().catalogs());
    Map<String, List<Problem>> known = ofRequirements;
    run.build()
        .assessment()
        .judgements()
        .keySet()
        .forEach(code -> known.put(code.text(), new ArrayList<>()));
    for (Problem problem : run.problems()) {
      if (problem.severity() == Severity.ERROR) {
        List<Problem> own = known.get(problem.subject());
        if (own != null) {
          own.add(problem);
        } else if (run.loudness(problem) == Severity.ERROR) {
          others.computeIfAbsent(problem.rule(), rule -> new ArrayList<>()).add(problem);
        }
      }
    }
  }

  /** One for each requirement, by code. */
  List<TestCase> requirements() {
    return run.build().assessment().judgements().values().stream()
        .sorted(Comparator.comparing(judgement -> judgement.requirement().code()))
        .map(this::requirement)
        .toList();
  }

  /** One for each rule that fails the build by something that is no requirement. */
  List<TestCase> others() {
    List<TestCase> cases = new ArrayList<>();
    others.forEach(
        (rule, problems) -> cases.add(failed(PACKAGE + "problems", rule.id(), problems)));
    return cases;
  }

  private TestCase requirement(Judgement judgement) {
    String code = judgement.requirement().code().text();
    String group = PACKAGE + areas.of(judgement.requirement()).replace(".", "");
    String name = code + " " + judgement.requirement().displayTitle();
    List<Problem> errors = ofRequirements.get(code);
    if (errors.stream().anyMatch(problem -> run.loudness(problem) == Severity.ERROR)) {
      return failed(group, name, errors);
    }
    if (!errors.isEmpty()) {
      return TestCase.skipped(
          group,
          name,
          "the gate is off (report mode): " + ProblemLine.said(errors.get(0)),
          lines(errors));
    }
    String why = why(judgement);
    return why.isEmpty()
        ? TestCase.passed(group, name)
        : TestCase.skipped(group, name, why, List.of());
  }

  /** Why it is neither a failure nor all there; empty when it is. */
  private String why(Judgement judgement) {
    if (!judgement.required()) {
      return "not required: gate.required of handbook.yaml leaves it out";
    }
    if (judgement.excluded()) {
      return judgement.decided().map(OverlayWords::of).orElseThrow();
    }
    List<String> reasons = new ArrayList<>();
    if (judgement.gap()) {
      String status = judgement.verdict().map(Verdict::status).orElseThrow();
      reasons.add(
          status
              + judgement
                  .overlay()
                  .map(overlay -> ", " + permits(judgement, overlay))
                  .orElse(LET_PASS));
    }
    for (DocumentedStanding standing : run.build().assessment().documented()) {
      if (standing.missing() && standing.requirement().equals(judgement.requirement())) {
        reasons.add(
            "documented information missing ("
                + standing.item().id()
                + ")"
                + standing.permit().map(permit -> ", " + OverlayWords.of(permit)).orElse(LET_PASS));
      }
    }
    return reasons.isEmpty() && judgement.needs().isEmpty()
        ? "it needs no document: it is listed and linked, and never gated"
        : String.join("; ", reasons);
  }

  /** The overlay; where needs have permits of their own, each of them. */
  private static String permits(Judgement judgement, Overlay overlay) {
    return judgement.decided().isPresent()
        ? OverlayWords.of(overlay)
        : String.join(
            ", ",
            judgement.needs().stream()
                .flatMap(need -> need.permit().stream())
                .map(OverlayWords::of)
                .distinct()
                .toList());
  }

  private TestCase failed(String group, String name, List<Problem> problems) {
    Problem first = problems.get(0);
    return TestCase.failed(
        group, name, first.rule().id(), ProblemLine.said(first), lines(problems));
  }

  private List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> ProblemLine.of(problem, run.prefix())).toList();
  }
}
