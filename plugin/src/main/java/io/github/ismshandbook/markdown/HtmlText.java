package io.github.ismshandbook.markdown;

/** Escaping for HTML text and attribute values in double quotes. */
final class HtmlText {

  private HtmlText() {}

  static String escape(CharSequence text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    append(text, html);
    return html.toString();
  }

  /** Appends escaped text; characters that HTML forbids become U+FFFD. */
  static void append(CharSequence text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            html.append('\n');
          }
        }
        default -> html.append(isForbidden(text, i) ? '\ufffd' : c);
      }
    }
  }

  private static boolean isForbidden(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c != '\n' && c != '\t' && c != '\f';
    }
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c)
          ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
          : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return (c >= '\u007f' && c <= '\u009f') || c >= '\ufffe' || (c >= '\ufdd0' && c <= '\ufdef');
  }
}
