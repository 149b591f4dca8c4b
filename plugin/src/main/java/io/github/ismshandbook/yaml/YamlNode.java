package io.github.ismshandbook.yaml;

import io.github.ismshandbook.model.Place;
import java.util.List;
import java.util.Optional;

/** A value of a YAML text, with its place. */
public sealed interface YamlNode {

  /** Where it starts. */
  Place place();

  /** What it is, with an article, for messages: {@code a list}. */
  String kind();

  /** Whether nothing is written: {@code key:}, {@code key: ~} or {@code key: null}. */
  default boolean absent() {
    return false;
  }

  /**
   * A scalar: text, whatever it looks like.
   *
   * @param text its text
   * @param place where it starts, its quote included
   * @param plain whether it is written without quotes
   * @param lead columns from the place to the first character of the text; -1 when the text does
   *     not stand in the file as it is (escapes, several lines)
   */
  record Scalar(String text, Place place, boolean plain, int lead) implements YamlNode {

    /** The place of a character of the text, as near as it is known. */
    public Place place(int offset) {
      return lead < 0
          ? place
          : new Place(place.path(), place.line(), place.column() + lead + offset);
    }

    @Override
    public boolean absent() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Place place) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the order they are written; each key once. */
  record Mapping(List<Entry> entries, Place place) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a block of keys";
    }

    /** The value of a key, unless nothing is written there. */
    public Optional<YamlNode> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return entry.value().absent() ? Optional.empty() : Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
