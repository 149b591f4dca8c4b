package io.github.ismshandbook.tags;

import java.util.Locale;
import java.util.Set;

/** Texts that stand where an answer is still missing: {@code TBD}, {@code [name]}. */
public final class Placeholders {

  private static final Set<String> WORDS =
      Set.of("tbd", "tbc", "todo", "tba", "fixme", "xxx", "???", "n/a");

  private Placeholders() {}

  /** Whether a text is one, or has one in capitals: {@code Head of [YOUR_TEAM]}. */
  public static boolean isOne(String text) {
    return encloses(text, "[", "]")
        || encloses(text, "<", ">")
        || encloses(text, "{{", "}}")
        || WORDS.contains(text.toLowerCase(Locale.ROOT))
        || hasCapitalsInBrackets(text);
  }

  private static boolean encloses(String text, String open, String close) {
    return text.startsWith(open) && text.endsWith(close);
  }

  private static boolean hasCapitalsInBrackets(String text) {
    int close = -1;
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', close)) {
      close = text.indexOf(']', open);
      if (close < 0) {
        return false;
      }
      String inner = text.substring(open + 1, close);
      if (inner.length() > 2
          && inner.equals(inner.toUpperCase(Locale.ROOT))
          && inner.chars().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }
}
