package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files and folders of a handbook, by exact path and by what resembles it. */
final class FileIndex {

  private final Set<String> files;
  private final Set<String> folders = new HashSet<>();
  private final Map<String, String> byFolded = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  FileIndex(Sources sources) {
    files = sources.files();
    for (String file : files) {
      byFolded.putIfAbsent(folded(file), file);
      byName.computeIfAbsent(folded(stem(file)), key -> new ArrayList<>()).add(file);
      for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
        String folder = file.substring(0, slash);
        if (folders.add(folder)) {
          byFolded.putIfAbsent(folded(folder), folder);
        }
      }
    }
  }

  boolean has(String path) {
    return files.contains(path);
  }

  boolean hasFolder(String path) {
    return path.isEmpty() || folders.contains(path);
  }

  /** The file or folder whose path differs by case only. */
  Optional<String> otherCase(String path) {
    return Optional.ofNullable(byFolded.get(folded(path))).filter(found -> !found.equals(path));
  }

  /**
   * The file that was probably meant: the only one of that name, whatever its folder and its
   * extension, so that {@code access} and {@code access.html} find {@code access.md}.
   */
  Optional<String> meant(String path) {
    List<String> found = byName.getOrDefault(folded(stem(path)), List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String stem(String path) {
    int start = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    return path.substring(start, dot > start ? dot : path.length());
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
