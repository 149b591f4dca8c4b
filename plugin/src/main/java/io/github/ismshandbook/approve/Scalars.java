package io.github.ismshandbook.approve;

import java.util.regex.Pattern;

/** Writes texts as YAML scalars. */
final class Scalars {

  /** What reads as the same text without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .,/&()+_-]|:(?=\\S))*(?<! )");

  private Scalars() {}

  /** The scalar: plain where that is safe, else in double quotes. */
  static String written(String text) {
    if (PLAIN.matcher(text).matches() && !text.equals("null")) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append(' ');
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
