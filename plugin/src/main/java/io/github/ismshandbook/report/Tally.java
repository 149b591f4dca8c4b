package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import java.util.HashSet;
import java.util.Set;

/**
 * How much is wrong.
 *
 * @param gaps requirements whose gap is an error
 * @param others errors of every other rule
 */
record Tally(int gaps, int others) {

  static Tally of(Build build) {
    // One line for each need, but a requirement is one gap.
    Set<String> gaps = new HashSet<>();
    int others = 0;
    for (Problem problem : build.assessment().problems()) {
      if (problem.severity() != Severity.ERROR) {
        continue;
      }
      if (GateLog.GAPS.contains(problem.rule())) {
        gaps.add(problem.subject());
      } else {
        others++;
      }
    }
    return new Tally(gaps.size(), others);
  }

  boolean isNothing() {
    return gaps + others == 0;
  }

  /** {@code 2 gaps and 1 other error}. */
  String words() {
    if (gaps == 0) {
      return others == 0 ? "nothing" : Counted.of(others, "error");
    }
    String words = Counted.of(gaps, "gap");
    return others == 0 ? words : words + " and " + Counted.of(others, "other error");
  }
}
