package io.github.ismshandbook.markdown;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds bare codes in running text: {@code A.5.15}, {@code A 5.15}, {@code Clause 6.1.2}. Exact
 * codes of the main catalog alone, with no digit, dot-digit, hyphen, slash or word character
 * adjoining.
 */
final class Mentions {

  /** A code that was found, from {@code start} to {@code end} in the text. */
  record Found(int start, int end, String code) {}

  private static final String WORD = "clause ";

  private final Set<String> codes = new HashSet<>();

  Mentions(Catalogs catalogs) {
    for (Requirement entry : catalogs.main().requirements()) {
      if (entry.kind() != Requirement.Kind.THEME) {
        codes.add(entry.code().text());
      }
    }
  }

  /** Finds codes in a text; what stands before it may name another standard. */
  List<Found> in(CharSequence text, CharSequence before) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Found one = null;
      if ((c == 'A' || c == 'C') && startsFreely(text, i)) {
        one = code(text, i);
      }
      if ((c == 'C' || c == 'c') && one == null && startsFreely(text, i)) {
        one = clause(text, i, before);
      }
      if (one != null) {
        found.add(one);
        i = one.end() - 1;
      }
    }
    return found;
  }

  private static boolean startsFreely(CharSequence text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    return !Character.isLetterOrDigit(before) && "-/._:".indexOf(before) < 0;
  }

  private Found code(CharSequence text, int start) {
    if (start + 2 >= text.length()) {
      return null;
    }
    char separator = text.charAt(start + 1);
    boolean space = separator == ' ' || separator == '\u00a0';
    if (separator != '.' && !(space && text.charAt(start) == 'A')) {
      return null;
    }
    return number(text, start, start + 2, text.charAt(start) + ".");
  }

  private Found clause(CharSequence text, int start, CharSequence before) {
    int end = start + WORD.length();
    if (end >= text.length()) {
      return null;
    }
    String word = text.subSequence(start, end).toString().replace('\u00a0', ' ');
    if (!word.toLowerCase(Locale.ROOT).equals(WORD)
        || followsAnotherStandard(text, start, before)) {
      return null;
    }
    return number(text, start, end, "C.");
  }

  private Found number(CharSequence text, int start, int digits, String letter) {
    int end = digits;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || (text.charAt(end) == '.'
                && end > digits
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1))))) {
      end++;
    }
    if (end == digits || !endsFreely(text, end)) {
      return null;
    }
    String code = letter + text.subSequence(digits, end);
    return codes.contains(code) ? new Found(start, end, code) : null;
  }

  private static boolean endsFreely(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    return !Character.isLetterOrDigit(after) && after != '_' && after != '-' && after != '/';
  }

  /** {@code ISO 22301 clause 8.5}, {@code ISO/IEC 27017:2015, clause 6}: not ours. */
  private static boolean followsAnotherStandard(CharSequence text, int start, CharSequence before) {
    int end = start;
    while (end > 0 && " ,\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 && before.length() > 0) {
      return followsAnotherStandard(before, before.length(), "");
    }
    int from = end;
    while (from > 0
        && (isDigit(text.charAt(from - 1)) || ":-".indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    String number = text.subSequence(from, end).toString();
    return number.length() >= 4 && !number.startsWith("27001");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
