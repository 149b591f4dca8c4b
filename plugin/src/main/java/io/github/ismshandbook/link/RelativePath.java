package io.github.ismshandbook.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Resolves relative paths within the handbook's folder. */
final class RelativePath {

  private RelativePath() {}

  /**
   * The path that a relative one means in a file, or empty if it leads out of the handbook.
   *
   * @param from the file it is written in: {@code policies/a/x.md}
   * @param to the path as written: {@code ../b/y.md}
   */
  static Optional<String> resolve(String from, String to) {
    Deque<String> parts = new ArrayDeque<>();
    if (!to.startsWith("/")) {
      String[] folders = from.split("/", -1);
      for (int i = 0; i < folders.length - 1; i++) {
        parts.addLast(folders[i]);
      }
    }
    for (String part : to.replace('\\', '/').split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
