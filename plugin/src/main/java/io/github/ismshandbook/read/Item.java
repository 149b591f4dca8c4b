package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;

/** An entry of a list: its text and its place. */
record Item(String text, Place place) {

  /** The place of a character of the text, if it stands in the file as it is. */
  Place place(int offset) {
    return place.line() == 0
        ? place
        : new Place(place.path(), place.line(), place.column() + offset);
  }
}
