package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import java.util.List;
import java.util.Map;

/**
 * A finished run, as the reports for machines see it.
 *
 * @param build what it concluded
 * @param prefix the handbook's folder as seen from the repository's root, with {@code /}; empty if
 *     it is that folder
 * @param words the theme's words by key, which tell what each rule means
 */
public record Run(Build build, String prefix, Map<String, String> words) {

  /** Which file stands for the folder, where a problem is that something is not there. */
  private static final String HANDBOOK = "handbook.yaml";

  public Run {
    words = Map.copyOf(words);
  }

  /**
   * A place as seen from the repository's root: always of a file, and of one that exists as far as
   * anybody knows. What is missing altogether is a matter of {@code handbook.yaml}.
   */
  Place located(Place place) {
    boolean exists =
        place.line() > 0 && !place.path().startsWith(Inputs.OUTSIDE)
            || build.inputs().files().containsKey(place.path())
            || build.handbook().sources().files().contains(place.path());
    return exists
        ? new Place(within(prefix, place.path()), place.line(), place.column())
        : handbook(prefix);
  }

  /** The place of the handbook as a whole. */
  static Place handbook(String prefix) {
    return Place.file(within(prefix, HANDBOOK));
  }

  private static String within(String prefix, String path) {
    return prefix.isEmpty() ? path : prefix.endsWith("/") ? prefix + path : prefix + "/" + path;
  }

  /** How loud a problem is: no louder than a warning where it cannot fail the build. */
  Severity loudness(Problem problem) {
    boolean off = build.mode() == Mode.REPORT && !build.fails(problem);
    return off && problem.severity() == Severity.ERROR ? Severity.WARNING : problem.severity();
  }

  /** What the theme says of a rule: its {@code meaning}, an {@code example}, its {@code fix}. */
  String help(Problem problem, String what) {
    return words.getOrDefault("rule." + problem.rule().id() + "." + what, "");
  }

  /** The problems, root causes first. */
  List<Problem> problems() {
    return build.assessment().problems().stream().sorted().toList();
  }
}
