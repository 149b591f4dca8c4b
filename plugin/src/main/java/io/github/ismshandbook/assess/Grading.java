package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades problems as the handbook says, drops those switched off, and sorts. */
final class Grading {

  private Grading() {}

  /**
   * Grades them.
   *
   * @param base what the handbook was before: an error that stood there too is no more than a
   *     warning, unless it makes the gate fail closed
   */
  static List<Problem> grade(
      List<Problem> problems, Map<Rule, Severity> rules, Optional<Snapshot> base) {
    Map<Snapshot.Fault, Integer> before = new HashMap<>();
    base.map(Snapshot::problems)
        .orElse(List.of())
        .forEach(fault -> before.merge(fault, 1, Integer::sum));
    List<Problem> graded = new ArrayList<>(problems.size());
    for (Problem problem : problems.stream().sorted().toList()) {
      Severity severity =
          problem.rule().fixed()
              ? problem.severity()
              : rules.getOrDefault(problem.rule(), problem.severity());
      if (severity == Severity.ERROR
          && !problem.rule().fixed()
          && stood(Snapshot.Fault.of(problem), before)) {
        severity = Severity.WARNING;
      }
      if (severity != Severity.OFF) {
        graded.add(problem.graded(severity));
      }
    }
    graded.sort(null);
    return graded;
  }

  /** Whether it stood there before; two of a kind that were one are not both old. */
  private static boolean stood(Snapshot.Fault fault, Map<Snapshot.Fault, Integer> before) {
    Integer left = before.computeIfPresent(fault, (same, count) -> count - 1);
    return left != null && left >= 0;
  }
}
