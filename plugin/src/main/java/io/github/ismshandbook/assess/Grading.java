package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Set<Snapshot.Fault> before =
        base.map(snapshot -> Set.copyOf(snapshot.problems())).orElse(Set.of());
    List<Problem> graded = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      Severity severity =
          problem.rule().fixed()
              ? problem.severity()
              : rules.getOrDefault(problem.rule(), problem.severity());
      if (severity == Severity.ERROR
          && !problem.rule().fixed()
          && before.contains(Snapshot.Fault.of(problem))) {
        severity = Severity.WARNING;
      }
      if (severity != Severity.OFF) {
        graded.add(problem.graded(severity));
      }
    }
    graded.sort(null);
    return graded;
  }
}
