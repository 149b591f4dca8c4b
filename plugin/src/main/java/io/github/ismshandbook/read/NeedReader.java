package io.github.ismshandbook.read;

import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a requirement must have: {@code [policy, procedure | standard]}. */
final class NeedReader {

  private static final List<String> WORDS = words();

  private final List<Problem> problems;

  NeedReader(List<Problem> problems) {
    this.problems = problems;
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(List.of(Need.ANY_LEVEL));
    Arrays.stream(DocumentType.values())
        .filter(type -> type != DocumentType.GUIDELINE && type != DocumentType.PAGE)
        .forEach(type -> words.add(type.id()));
    return words;
  }

  /**
   * The label of the need that a text names: {@code standard|policy} is {@code policy | standard}.
   * A text that names no levels of document is its own.
   */
  static String label(String text) {
    List<String> words =
        Arrays.stream(text.split("\\|", -1))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .toList();
    return WORDS.containsAll(words) ? Need.of(words).label() : text;
  }

  /**
   * The needs, each once. One with a word that is no level of document is a problem, and asks for
   * any level: a slip must not ask for less than nothing.
   *
   * @param key how messages name the list
   */
  List<Need> read(List<Item> items, String key) {
    Set<Need> needs = new LinkedHashSet<>();
    for (Item item : items) {
      List<String> known = new ArrayList<>();
      for (String alternative : item.text().split("\\|", -1)) {
        String word = alternative.strip().toLowerCase(Locale.ROOT);
        if (new Values("", problems).known(key, new Item(word, item.place()), WORDS)) {
          known.add(word);
        }
      }
      needs.add(known.isEmpty() ? Need.ANY : Need.of(known));
    }
    return List.copyOf(needs);
  }
}
