package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * A line of a description list.
 *
 * @param label its name
 * @param values what it is; several stand side by side
 */
public record Entry(String label, List<Ref> values) {
  public Entry {
    values = List.copyOf(values);
  }

  /** An entry of one plain value. */
  public static Entry of(String label, String value) {
    return new Entry(label, List.of(Ref.plain(value)));
  }
}
