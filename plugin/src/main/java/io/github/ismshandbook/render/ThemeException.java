package io.github.ismshandbook.render;

import java.io.IOException;

/**
 * A template that is broken: its message names the template, the line, the page, and the document
 * whose page it is.
 */
public final class ThemeException extends IOException {

  private static final long serialVersionUID = 1L;

  ThemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
