package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Place;
import java.util.HashSet;
import java.util.Set;

/** Files in messages: by file name where only one has it, else by path. */
final class FileNames {

  private final Set<String> shared = new HashSet<>();

  FileNames(Handbook handbook) {
    Set<String> seen = new HashSet<>();
    for (String path : handbook.documents().keySet()) {
      String name = last(path);
      if (!seen.add(name)) {
        shared.add(name);
      }
    }
  }

  /** {@code access.md}. */
  String name(String path) {
    String name = last(path);
    return shared.contains(name) ? path : name;
  }

  /** {@code access.md:[9,14]}. */
  String at(Place place) {
    String name = name(place.path());
    return place.line() == 0 ? name : name + ":[" + place.line() + "," + place.column() + "]";
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
