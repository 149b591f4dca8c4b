package io.github.ismshandbook.render.page;

import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What stands around a page in the navigation: so many entries at most, however many there are, or
 * the navigation of all pages together would grow with the square of the handbook.
 */
final class Near {

  private static final int MOST = 48;

  private Near() {}

  /**
   * The entries around one of a list, itself among them.
   *
   * @param most how many entries are shown before and after it
   */
  static <T> List<Frame.Place> around(List<T> entries, int index, int most, Function<T, Ref> ref) {
    int from = Math.max(0, index - most);
    int to = Math.min(entries.size(), index + most + 1);
    List<Frame.Place> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      places.add(Frame.Place.of(ref.apply(entries.get(i)), i == index));
    }
    return places;
  }

  /** The same with as many entries as a theme of Annex A has. */
  static <T> List<Frame.Place> around(List<T> entries, int index, Function<T, Ref> ref) {
    return around(entries, index, MOST, ref);
  }
}
