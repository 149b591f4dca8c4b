package io.github.ismshandbook.tags;

/** The spelling of codes: what is canonical, and what looks like one. */
public final class Codes {

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
}
