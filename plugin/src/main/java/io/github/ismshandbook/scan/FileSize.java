package io.github.ismshandbook.scan;

import java.util.List;

/** How big a file may be. */
final class FileSize {

  /** Bytes of a file that is read as text. */
  static final long MAX_TEXT = 4L * 1024 * 1024;

  /** Bytes of a catalog: that of NIST SP 800-53 has ten million. */
  static final long MAX_CATALOG = 32L * 1024 * 1024;

  /** Bytes of a file that is only copied. */
  static final long MAX_COPIED = 64L * 1024 * 1024;

  private static final List<String> TEXTS =
      List.of(".md", ".yaml", ".yml", ".json", ".ftlh", ".properties", ".css", ".js", ".svg");

  private FileSize() {}

  /** The most bytes that a file of that path may have. */
  static long limit(String path) {
    if (TEXTS.stream().noneMatch(path::endsWith)) {
      return MAX_COPIED;
    }
    return path.startsWith("catalogs/") ? MAX_CATALOG : MAX_TEXT;
  }

  /** What is wrong with a size and what to do; empty when nothing is. */
  static String wrong(String path, long size) {
    long limit = limit(path);
    return size <= limit
        ? ""
        : "The file has "
            + size
            + " bytes; at most "
            + limit
            + " are read. Split it, or keep it elsewhere and link to it.";
  }
}
