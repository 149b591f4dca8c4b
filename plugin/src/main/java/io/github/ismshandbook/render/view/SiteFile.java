package io.github.ismshandbook.render.view;

import java.io.IOException;

/**
 * A text file of the site that no template makes: data for a script.
 *
 * @param path of the file in the site
 * @param text writes it, when it is asked for
 */
public record SiteFile(String path, Text text) {

  /** Text that is written where it is needed. */
  @FunctionalInterface
  public interface Text {

    /** Writes all of it. */
    void writeTo(Appendable file) throws IOException;
  }
}
