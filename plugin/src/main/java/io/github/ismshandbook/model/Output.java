package io.github.ismshandbook.model;

import java.io.IOException;

/** Where pages and files of a site go. Safe for use by several threads. */
@FunctionalInterface
public interface Output {

  /**
   * Takes one finished file.
   *
   * @param path relative to the site, with {@code /}: {@code policies/access.html}
   * @param bytes its content
   */
  void write(String path, byte[] bytes) throws IOException;
}
