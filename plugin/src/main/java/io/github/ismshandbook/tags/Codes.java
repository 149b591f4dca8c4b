package io.github.ismshandbook.tags;

/** The spelling of codes: what is canonical, and what looks like one. */
public final class Codes {

  /** Longer words are no codes; this bounds the search for the longest prefix. */
  static final int LONGEST = 80;

  private Codes() {}

  /** Drops leading zeros of numbers: {@code A.05.15} is {@code A.5.15}. Case is kept. */
  public static String canonical(String written) {
    StringBuilder canonical = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean leadingZero =
          c == '0'
              && (i == 0 || !isDigit(written.charAt(i - 1)))
              && i + 1 < written.length()
              && isDigit(written.charAt(i + 1));
      if (!leadingZero) {
        canonical.append(c);
      } else {
        while (i + 1 < written.length() - 1
            && written.charAt(i + 1) == '0'
            && isDigit(written.charAt(i + 2))) {
          i++;
        }
      }
    }
    return canonical.toString();
  }

  /** Whether it is numbers with dots alone: {@code 5.2}, {@code 8}. */
  public static boolean isBareNumber(String text) {
    if (text.isEmpty() || !isDigit(text.charAt(0)) || !isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && !(c == '.' && text.charAt(i - 1) != '.')) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is an ASCII digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it separates words, a no-break space included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a code may hold it. */
  static boolean isCodeLike(char c) {
    return Character.isLetterOrDigit(c) || ".-_:".indexOf(c) >= 0;
  }

  /** End of the first word; a word too long for a code is cut. */
  static int endOfWord(String written) {
    int end = 0;
    while (end < written.length() && end < LONGEST && !isSpace(written.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What a problem names: up to the first word with a digit, without parts, at most so long. */
  static String subject(String written) {
    int limit = Math.min(written.length(), LONGEST);
    boolean digit = false;
    for (int i = 0; i < limit; i++) {
      char c = written.charAt(i);
      if (digit && (isSpace(c) || c == '(')) {
        return written.substring(0, i);
      }
      digit |= isDigit(c);
    }
    return written.substring(0, limit).strip();
  }

  /** Whether a code may end there: {@code A.5.1} does not end inside {@code A.5.15}. */
  static boolean mayEnd(String written, int end) {
    if (end >= written.length()) {
      return true;
    }
    char c = written.charAt(end);
    if (".-:/".indexOf(c) >= 0) {
      return end + 1 >= written.length() || !Character.isLetterOrDigit(written.charAt(end + 1));
    }
    return !Character.isLetterOrDigit(c) && c != '_';
  }
}
