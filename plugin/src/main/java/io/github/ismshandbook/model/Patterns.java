package io.github.ismshandbook.model;

/** Matches patterns over codes. */
final class Patterns {

  private Patterns() {}

  /** Whether a pattern selects a code: by its whole text, by a dotted prefix, or by {@code *}. */
  static boolean select(String pattern, String code) {
    if (pattern.indexOf(':') < 0 && code.indexOf(':') >= 0) {
      return false;
    }
    return pattern.indexOf('*') < 0
        ? code.equals(pattern) || code.startsWith(pattern + ".")
        : matches(pattern, code);
  }

  /** In time of pattern times code: what follows the last star is tried from where it may stand. */
  private static boolean matches(String pattern, String code) {
    int p = 0;
    int c = 0;
    int star = -1;
    int retry = 0;
    while (c < code.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = c;
      } else if (p < pattern.length() && pattern.charAt(p) == code.charAt(c)) {
        p++;
        c++;
      } else if (star >= 0) {
        p = star + 1;
        c = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
