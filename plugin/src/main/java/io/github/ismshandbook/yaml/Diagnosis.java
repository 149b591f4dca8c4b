package io.github.ismshandbook.yaml;

import io.github.ismshandbook.model.Place;
import java.util.Optional;

/** Says in plain words what the library found wrong in a text, and what to do. */
final class Diagnosis {

  private Diagnosis() {}

  /**
   * The message for what the library says.
   *
   * @param found the library's words
   * @param opened where the construct began in which it was found
   */
  static String of(String found, Optional<Place> opened) {
    String since = opened.map(place -> " in line " + place.line()).orElse("");
    if (found.contains("mapping values are not allowed")) {
      return "A colon does not fit here. Start the keys of one block in the same column, write a"
          + " space after the colon of each, and put a text with a colon in it in quotes.";
    }
    if (found.contains("\\t") || found.contains("TAB")) {
      return "A tab cannot indent YAML. Use spaces.";
    }
    if (found.contains("that cannot start any token")) {
      return "A text cannot start with this character. Put it in quotes.";
    }
    if (found.contains("found undefined alias")) {
      return "A text cannot start with *. Put it in quotes.";
    }
    if (found.contains("',' or ']'")) {
      return "A list is opened with ["
          + since
          + " and not closed. Write ], and commas between its"
          + " items.";
    }
    if (found.contains("',' or '}'")) {
      return "A block is opened with {"
          + since
          + " and not closed. Write }, and commas between its"
          + " keys; put a text that starts with { in quotes.";
    }
    if (found.contains("could not find expected ':'")) {
      return "A key" + since + " has no colon. Write it as `key: value`.";
    }
    if (found.contains("unexpected end of stream") || found.contains("unexpected document")) {
      return "A quote is opened" + since + " and never closed. Close it.";
    }
    if (found.contains("expected <block end>")) {
      return "This does not fit the lines above. Indent the keys of one block alike, and put a text"
          + " that goes on after its closing quote in quotes as a whole.";
    }
    if (found.contains("sequence entries are not allowed")) {
      return "A list item cannot stand here. Put each on a line of its own, or write [a, b].";
    }
    if (found.contains("expected alphabetic or numeric")
        || found.contains("unexpected character")) {
      return "A text cannot start with & or *. Put it in quotes.";
    }
    if (found.contains("escape")) {
      return "A backslash in double quotes starts an escape, and this is none. Use single quotes.";
    }
    return "This is not YAML: " + found + ". Correct it, or put the text in quotes.";
  }
}
