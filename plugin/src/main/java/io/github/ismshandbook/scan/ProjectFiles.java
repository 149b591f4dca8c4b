package io.github.ismshandbook.scan;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a project's layer that does not lie in a folder, chosen as those of a folder are.
 *
 * @param files by path, without hidden ones and leftovers
 * @param problems names and sizes that are wrong
 */
record ProjectFiles(SortedMap<String, InputFile> files, List<Problem> problems) {

  static ProjectFiles of(Collection<? extends InputFile> all) throws IOException {
    SortedMap<String, InputFile> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (InputFile file : all) {
      String path = file.path();
      String[] names = path.split("/");
      if (anySkipped(names)) {
        continue;
      }
      String wrong = wrong(names);
      if (wrong.isEmpty()) {
        wrong = FileSize.wrong(path, file.size());
      }
      if (wrong.isEmpty()) {
        files.put(path, file);
      } else {
        problems.add(Problem.of(Rule.UNREADABLE_INPUT, Place.file(FileName.shown(path)), wrong));
      }
    }
    return new ProjectFiles(files, problems);
  }

  private static boolean anySkipped(String... names) {
    for (String name : names) {
      if (FileName.isSkipped(name)) {
        return true;
      }
    }
    return false;
  }

  private static String wrong(String... names) {
    for (String name : names) {
      String wrong = FileName.wrong(name);
      if (!wrong.isEmpty()) {
        return wrong;
      }
    }
    return "";
  }
}
