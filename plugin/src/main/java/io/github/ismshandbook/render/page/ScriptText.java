package io.github.ismshandbook.render.page;

import java.io.IOException;

/**
 * Strings and lists as a script writes them. Whatever they hold, the script stays that list: there
 * is no character by which a string ends early, and none by which a script element would.
 */
final class ScriptText {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private ScriptText() {}

  /** A string between double quotes. */
  static void string(Appendable out, CharSequence text) throws IOException {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(text, i)) {
        continue;
      }
      out.append(text, done, i);
      done = i + 1;
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX[c >> shift & 15]);
        }
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  /** The line separators are line ends in scripts; half a pair has no bytes. */
  private static boolean isPlain(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c)
          ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
          : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' '
        && c != '"'
        && c != '\\'
        && c != '<'
        && c != '>'
        && c != '&'
        && c != '\u2028'
        && c != '\u2029'
        && c != '\ufeff';
  }

  /** Strings with commas between them. */
  static void strings(Appendable out, Iterable<String> texts) throws IOException {
    String comma = "";
    for (String text : texts) {
      out.append(comma);
      string(out, text);
      comma = ",";
    }
  }
}
