package io.github.ismshandbook.read;

/**
 * A line of OSCAL's markup as plain text: of {@code [text](address)} the text stays, and what
 * {@code **} makes strong is plain.
 */
final class MarkupLine {

  private MarkupLine() {}

  static String plain(String markup) {
    if (markup.indexOf("](") < 0 && markup.indexOf("**") < 0) {
      return markup;
    }
    StringBuilder plain = new StringBuilder(markup.length());
    int open = -1;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == '*' && i + 1 < markup.length() && markup.charAt(i + 1) == '*') {
        i++;
      } else if (c == ']' && open >= 0 && i + 1 < markup.length() && markup.charAt(i + 1) == '(') {
        int close = markup.indexOf(')', i);
        if (close < 0) {
          plain.append(markup, i, markup.length());
          return plain.toString();
        }
        plain.deleteCharAt(open);
        open = -1;
        i = close;
      } else {
        open = c == '[' ? plain.length() : open;
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
