package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * A property by which a list can be narrowed down.
 *
 * @param id its name in the page's address: {@code control-types}
 * @param label its words
 * @param choices its values; several of them widen the choice
 */
public record Facet(String id, String label, List<Choice> choices) {

  /** What separates the keys of an item. */
  private static final char BETWEEN = '|';

  public Facet {
    choices = List.copyOf(choices);
  }

  /**
   * A value.
   *
   * @param id its name in the page's address
   */
  public record Choice(String id, String label) {}

  /** Adds to an item's keys that it has a value. */
  public static void key(StringBuilder keys, String facet, String value) {
    if (keys.length() > 0) {
      keys.append(BETWEEN);
    }
    keys.append(facet).append(':').append(value.replace(BETWEEN, '/'));
  }
}
