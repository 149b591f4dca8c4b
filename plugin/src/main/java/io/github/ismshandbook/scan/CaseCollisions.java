package io.github.ismshandbook.scan;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds names that differ by case only, which are one file on Windows and macOS. */
final class CaseCollisions {

  private CaseCollisions() {}

  /**
   * The collisions among paths, folders included; one problem for each name after the first.
   *
   * @param paths in order
   */
  static List<Problem> among(Collection<String> paths) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String path : paths) {
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        check(path.substring(0, end), path, seen, problems);
      }
      check(path, path, seen, problems);
    }
    return problems;
  }

  private static void check(
      String name, String path, Map<String, String> seen, List<Problem> problems) {
    String first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    if (first != null && !first.equals(name) && seen.putIfAbsent("=" + name, name) == null) {
      problems.add(
          Problem.of(
              Rule.CASE_COLLISION,
              Place.file(path),
              "The name "
                  + name
                  + " differs from "
                  + first
                  + " by case only; on Windows and macOS they are one. Rename one of them."));
    }
  }
}
