package io.github.ismshandbook.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes heading ids the way GitHub does: lower case, spaces become hyphens, punctuation and emoji
 * vanish, and a second one of the same name gets {@code -1}.
 */
final class Slugger {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The unique slug of a heading's text. */
  String unique(String text) {
    return reserve(slug(text));
  }

  /** Reserves a slug, or the next free one. */
  String reserve(String slug) {
    Integer count = seen.putIfAbsent(slug, 0);
    if (count == null) {
      return slug;
    }
    String candidate;
    int next = count;
    do {
      next++;
      candidate = slug + "-" + next;
    } while (seen.containsKey(candidate));
    seen.put(slug, next);
    seen.put(candidate, 0);
    return candidate;
  }

  static String slug(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    int i = 0;
    while (i < lower.length()) {
      int c = lower.codePointAt(i);
      if (c == ' ' || c == '-') {
        slug.append('-');
      } else if (isWord(c)) {
        slug.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return slug.toString();
  }

  /** Ruby's word class, which GitHub uses: letters, marks, decimal digits, connectors. */
  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
