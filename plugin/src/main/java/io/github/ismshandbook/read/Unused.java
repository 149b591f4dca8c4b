package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import java.util.List;
import java.util.SortedMap;

/** Says what somebody wrote down and nothing heeds. */
final class Unused {

  private Unused() {}

  static void check(
      Configuration configuration, SortedMap<String, InputFile> files, List<Problem> problems) {
    for (Configuration.Defaults defaults : configuration.defaults()) {
      Glob glob = new Glob(defaults.glob());
      if (files.keySet().stream().noneMatch(path -> path.endsWith(".md") && glob.matches(path))) {
        warn(
            defaults.place(),
            "`defaults."
                + Values.shown(defaults.glob())
                + "` matches no document. Write a pattern from the handbook's folder, such as"
                + " policies/procedures/**.",
            problems);
      }
    }
  }

  private static void warn(Place place, String message, List<Problem> problems) {
    problems.add(Problem.of(Rule.INVALID_VALUE, place, message).graded(Severity.WARNING));
  }
}
