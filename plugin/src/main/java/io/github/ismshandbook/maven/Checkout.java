package io.github.ismshandbook.maven;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a folder is within its repository, for those who show a problem beside the source. */
final class Checkout {

  private Checkout() {}

  /**
   * The folder as seen from the root of its git repository, with {@code /}; without one, from where
   * Maven was started if it is beneath that; else from itself, which is empty. It never leads up.
   */
  static String prefix(Path folder, Path start) {
    Path from = folder.toAbsolutePath().normalize();
    Path root = from;
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    if (root == null) {
      Path started = start.toAbsolutePath().normalize();
      root = from.startsWith(started) ? started : from;
    }
    return Settings.seenFrom(root, from);
  }
}
