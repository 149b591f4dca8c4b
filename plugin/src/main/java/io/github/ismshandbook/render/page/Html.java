package io.github.ismshandbook.render.page;

import java.io.IOException;

/** Plain text as HTML, in text and in attributes between double quotes. */
final class Html {

  private Html() {}

  static void escape(Appendable page, String text) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        page.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    page.append(text, done, text.length());
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }

  static void attribute(Appendable page, String name, String value) throws IOException {
    page.append(' ').append(name).append("=\"");
    escape(page, value);
    page.append('"');
  }
}
