package io.github.ismshandbook.model;

/** Matches patterns over codes. */
final class Patterns {

  private Patterns() {}

  static boolean select(String pattern, String code) {
    if (pattern.indexOf(':') < 0 && code.indexOf(':') >= 0) {
      return false;
    }
    return pattern.indexOf('*') < 0
        ? code.equals(pattern) || code.startsWith(pattern + ".")
        : matches(pattern, code);
  }

  private static boolean matches(String pattern, String code) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return code.equals(pattern);
    }
    String head = pattern.substring(0, star);
    if (!code.startsWith(head)) {
      return false;
    }
    // A run of stars is one, so that each step beneath takes a character of the code.
    int after = star + 1;
    while (after < pattern.length() && pattern.charAt(after) == '*') {
      after++;
    }
    String tail = pattern.substring(after);
    if (tail.isEmpty()) {
      return true;
    }
    for (int from = head.length(); from <= code.length(); from++) {
      if (matches(tail, code.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
