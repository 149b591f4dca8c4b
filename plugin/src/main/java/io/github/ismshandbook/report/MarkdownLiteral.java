package io.github.ismshandbook.report;

/**
 * Untrusted text in Markdown, read as it is: no markup, HTML, cell, link or mention comes of it,
 * and no line of its own.
 */
final class MarkdownLiteral {

  /** ASCII punctuation that means nothing by itself. */
  private static final String PLAIN = ",;'\"/?%";

  private MarkdownLiteral() {}

  /** The text, cut to so many characters. */
  static String of(String text, int most) {
    StringBuilder literal = new StringBuilder(text.length() + 16);
    int end = Math.min(text.length(), most);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u007F' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        literal.append(' ');
      } else {
        boolean word = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        boolean links = c == ':' || c == '@' || c == '.' && i > 0 && text.charAt(i - 1) == 'w';
        if (links) {
          // A backslash does not keep GitHub from making a link of an address.
          literal.append("&#").append((int) c).append(';');
          continue;
        }
        if (c > ' ' && c < '\u007F' && !word && PLAIN.indexOf(c) < 0) {
          literal.append('\\');
        }
        literal.append(c);
      }
    }
    return WellFormed.text(
        end < text.length() ? literal.append('…').toString() : literal.toString());
  }
}
