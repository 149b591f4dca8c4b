package io.github.ismshandbook.model;

/**
 * The code of a catalog's entry, in its canonical spelling: {@code A.5.15}, {@code C.6.1.2}, {@code
 * G.5.15}, or with its catalog {@code iso27001-2013:A.9.2.1}.
 *
 * <p>Equality is by text. The order is natural: runs of digits compare as numbers, so {@code A.5.9}
 * comes before {@code A.5.10}, and {@code C.10.1} after {@code C.9.3.3}; clauses ({@code C.}) come
 * before controls ({@code A.}), as in the standard.
 *
 * @param text the canonical spelling
 */
public record Code(String text) implements Comparable<Code> {

  @Override
  public int compareTo(Code other) {
    int byKind = Integer.compare(kind(text), kind(other.text));
    return byKind != 0 ? byKind : natural(text, other.text);
  }

  private static int kind(String text) {
    return text.startsWith("C.") ? 0 : 1;
  }

  private static int natural(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endOfA = endOfDigits(a, i);
        int endOfB = endOfDigits(b, j);
        int byNumber = compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB));
        if (byNumber != 0) {
          return byNumber;
        }
        i = endOfA;
        j = endOfB;
      } else if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    int byRest = Integer.compare(a.length() - i, b.length() - j);
    return byRest != 0 ? byRest : a.compareTo(b);
  }

  private static int compareNumbers(String a, String b) {
    String x = withoutLeadingZeros(a);
    String y = withoutLeadingZeros(b);
    return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return text;
  }
}
