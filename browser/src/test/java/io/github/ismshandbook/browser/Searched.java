package io.github.ismshandbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A handbook to search in, and what is to be found in it. */
final class Searched {

  private static final Path FOLDER = Path.of("src", "test", "resources", "searched");

  private Searched() {}

  /** Path in the handbook's folder, and text. */
  static Map<String, String> files() {
    Path handbook = FOLDER.resolve("handbook");
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(handbook)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.put(handbook.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  /** What is typed, and what must come first, in order. */
  static Map<String, List<String>> queries() {
    Map<String, List<String>> queries = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(FOLDER.resolve("queries.txt"))) {
        List<String> cells = Arrays.asList(line.split(" \\| "));
        if (!line.startsWith("#") && cells.size() > 1) {
          queries.put(cells.get(0), cells.subList(1, cells.size()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return queries;
  }
}
