package io.github.ismshandbook.markdown;

/**
 * How deep containers nest at the start of a line, seen before anything is parsed: parsing deep
 * nesting takes quadratic time and a deep stack.
 */
final class Nesting {

  /**
   * Nobody nests quotes and lists that deeply on one line, or opens as many notes one in another.
   */
  private static final int DEEPEST = 100;

  private Nesting() {}

  /** Where too much opens, or -1. */
  static int tooDeepAt(String text) {
    int depth = 0;
    int openers = 0;
    boolean atStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        atStart = true;
        depth = 0;
      } else if (atStart && c != ' ' && c != '\t') {
        openers = text.startsWith("!!!", i) ? openers + 1 : 0;
        if (openers > DEEPEST) {
          return i;
        }
        int end = endOfMarker(text, i);
        atStart = end > i;
        i = Math.max(i, end - 1);
        depth++;
        if (atStart && depth > DEEPEST) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The end of a quote's or list item's marker, or its start if there is none. */
  private static int endOfMarker(String text, int start) {
    char c = text.charAt(start);
    if (c == '>') {
      return start + 1;
    }
    int end = start;
    if (c == '-' || c == '+' || c == '*') {
      end++;
    } else {
      while (end < text.length() && end - start < 9 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end == start || end == text.length() || ").".indexOf(text.charAt(end)) < 0) {
        return start;
      }
      end++;
    }
    return end < text.length() && " \t".indexOf(text.charAt(end)) >= 0 ? end : start;
  }
}
