package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** A catalog of the project that nobody asks for: it would be missed without a word. */
  static void checkCatalogs(
      Configuration configuration,
      Catalogs catalogs,
      SortedMap<String, InputFile> files,
      List<Problem> problems) {
    Set<String> used = new HashSet<>(configuration.catalogs());
    used.add(catalogs.main().id());
    catalogs.others().forEach(other -> used.add(other.id()));
    used.addAll(catalogs.unloaded());
    for (String id : CatalogFiles.ids(files)) {
      for (InputFile file : CatalogFiles.of(files, id)) {
        if (!used.contains(id) && !file.builtIn()) {
          warn(
              Place.file(file.path()),
              "The catalog "
                  + Values.shown(id)
                  + " is not in use. List it under `catalogs` in handbook.yaml, or delete it.",
              problems);
        }
      }
    }
  }

  /** A file of the project under {@code catalogs/} that is no catalog, text or crosswalk in use. */
  static void checkCatalogFiles(
      Catalogs catalogs, SortedMap<String, InputFile> files, List<Problem> problems) {
    Set<String> used = new HashSet<>(Set.of(catalogs.main().id(), "crosswalks"));
    catalogs.others().forEach(other -> used.add(other.id()));
    used.addAll(catalogs.unloaded());
    String all = "catalogs/";
    for (InputFile file : files.subMap(all, all + Character.MAX_VALUE).values()) {
      int slash = file.path().indexOf('/', all.length());
      if (file.builtIn() || slash < 0) {
        continue;
      }
      String folder = file.path().substring(all.length(), slash);
      String name = file.path().substring(slash + 1);
      if (!used.contains(folder)) {
        warn(
            Place.file(file.path()),
            "This is read for a catalog " + Values.shown(folder) + ", and none is in use.",
            problems);
      } else if (name.indexOf('/') >= 0 || !name.endsWith(".yaml")) {
        warn(
            Place.file(file.path()),
            "This is not read: the name of such a file ends in .yaml, and it stands in "
                + all
                + folder
                + ".",
            problems);
      }
    }
  }

  private static void warn(Place place, String message, List<Problem> problems) {
    problems.add(Problem.of(Rule.INVALID_VALUE, place, message).graded(Severity.WARNING));
  }
}
