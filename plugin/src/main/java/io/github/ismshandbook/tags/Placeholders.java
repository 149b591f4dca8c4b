package io.github.ismshandbook.tags;

import java.util.Locale;
import java.util.Set;

/** Texts that stand where an answer is still missing: {@code TBD}, {@code [name]}. */
public final class Placeholders {

  private static final Set<String> WORDS = Set.of("tbd", "tbc", "todo", "tba", "xxx", "n/a");

  private Placeholders() {}

  /** Whether the whole text is one. */
  public static boolean isOne(String text) {
    boolean bracketed =
        (text.startsWith("[") && text.endsWith("]"))
            || (text.startsWith("<") && text.endsWith(">"));
    return bracketed || WORDS.contains(text.toLowerCase(Locale.ROOT));
  }
}
