package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Place;
import java.util.List;

/** Small phrases of messages. */
final class Words {

  private Words() {}

  /** A place by file name: {@code access.md:[9,14]}. */
  static String at(Place place) {
    String name = place.path().substring(place.path().lastIndexOf('/') + 1);
    return place.line() == 0 ? name : name + ":[" + place.line() + "," + place.column() + "]";
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " and "
        + items.get(items.size() - 1);
  }
}
