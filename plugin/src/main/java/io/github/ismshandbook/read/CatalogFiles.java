package io.github.ismshandbook.read;

import io.github.ismshandbook.model.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files that are catalogs, each named after its id: {@code catalogs/nist.json}. */
final class CatalogFiles {

  private static final String FOLDER = "catalogs/";
  private static final List<String> SUFFIXES = List.of(".json", ".yaml", ".yml");

  private CatalogFiles() {}

  /** Ids of the catalogs there are. */
  static SortedSet<String> ids(SortedMap<String, InputFile> files) {
    SortedSet<String> ids = new TreeSet<>();
    for (String path : files.tailMap(FOLDER).keySet()) {
      if (!path.startsWith(FOLDER)) {
        break;
      }
      for (String suffix : SUFFIXES) {
        if (path.endsWith(suffix) && path.indexOf('/', FOLDER.length()) < 0) {
          ids.add(path.substring(FOLDER.length(), path.length() - suffix.length()));
        }
      }
    }
    return ids;
  }

  /** The files of one id; more than one is a mistake. */
  static List<InputFile> of(SortedMap<String, InputFile> files, String id) {
    List<InputFile> found = new ArrayList<>();
    for (String suffix : SUFFIXES) {
      InputFile file = files.get(FOLDER + id + suffix);
      if (file != null) {
        found.add(file);
      }
    }
    return found;
  }
}
