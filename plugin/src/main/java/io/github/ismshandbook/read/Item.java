package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.yaml.YamlNode;

/**
 * A value's text and its place.
 *
 * @param text the text
 * @param place where the text starts
 * @param asWritten whether the text stands in the file as it is, so that places within are known
 */
record Item(String text, Place place, boolean asWritten) {

  Item(String text, Place place) {
    this(text, place, false);
  }

  /** A scalar's text, without white space around it. */
  static Item of(YamlNode.Scalar scalar) {
    String text = scalar.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Item(text.strip(), scalar.place(start), scalar.lead() >= 0);
  }

  /** The place of a character of the text, as near as it is known. */
  Place place(int offset) {
    return asWritten ? new Place(place.path(), place.line(), place.column() + offset) : place;
  }
}
