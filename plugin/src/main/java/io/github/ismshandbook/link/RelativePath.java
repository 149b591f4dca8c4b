package io.github.ismshandbook.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Relative paths within the handbook's folder. */
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
    String[] folders = from.split("/", -1);
    for (int i = 0; i < folders.length - 1; i++) {
      parts.addLast(folders[i]);
    }
    for (String part : to.split("/", -1)) {
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

  /** How a file writes the path of another: {@code ../b/y.md}. */
  static String between(String from, String to) {
    String[] source = from.split("/", -1);
    String[] target = to.split("/", -1);
    int common = 0;
    while (common < source.length - 1
        && common < target.length - 1
        && source[common].equals(target[common])) {
      common++;
    }
    StringBuilder path = new StringBuilder("../".repeat(source.length - 1 - common));
    for (int i = common; i < target.length; i++) {
      path.append(target[i]).append(i < target.length - 1 ? "/" : "");
    }
    return path.toString();
  }
}
