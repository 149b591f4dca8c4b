package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Grades problems as the handbook says, drops those switched off, and sorts. */
final class Grading {

  private Grading() {}

  static List<Problem> grade(List<Problem> problems, Map<Rule, Severity> rules) {
    List<Problem> graded = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      Severity severity =
          problem.rule().fixed()
              ? problem.severity()
              : rules.getOrDefault(problem.rule(), problem.severity());
      if (severity != Severity.OFF) {
        graded.add(problem.graded(severity));
      }
    }
    graded.sort(null);
    return graded;
  }
}
