package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns YAML's texts into values; what does not fit is a problem at its place. */
final class Values {

  private static final int MAX_YEARS = 100;

  private final String within;
  private final List<Problem> problems;

  /**
   * @param within what precedes keys in messages: {@code gate.}, or nothing
   */
  Values(String within, List<Problem> problems) {
    this.within = within;
    this.problems = problems;
  }

  Optional<Item> text(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(Item.of(scalar));
    }
    invalid(
        key,
        node.place(),
        "is "
            + node.kind()
            + ", where one text is expected. Write `"
            + last(key)
            + ": text`; put a text that starts with [ or { in quotes.");
    return Optional.empty();
  }

  Optional<String> word(String key, YamlNode node, Collection<String> known) {
    return text(key, node)
        .map(item -> new Item(folded(item.text()), item.place(), false))
        .filter(item -> known(key, item, known))
        .map(Item::text);
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  boolean known(String key, Item item, Collection<String> known) {
    if (!known.contains(item.text())) {
      invalid(
          key,
          item.place(),
          "cannot be `" + shown(item.text()) + "`. " + Spelling.advice(item.text(), known));
    }
    return known.contains(item.text());
  }

  Optional<Boolean> flag(String key, YamlNode node) {
    Optional<Item> item = text(key, node);
    Optional<Boolean> flag =
        item.flatMap(
            written ->
                switch (written.text().toLowerCase(Locale.ROOT)) {
                  case "true", "yes", "on" -> Optional.of(true);
                  case "false", "no", "off" -> Optional.of(false);
                  default -> Optional.empty();
                });
    if (item.isPresent() && flag.isEmpty()) {
      invalid(
          key, node.place(), "cannot be `" + shown(item.get().text()) + "`. Write true or false.");
    }
    return flag;
  }

  Optional<LocalDate> date(String key, YamlNode node) {
    Optional<Item> item = text(key, node);
    if (item.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (item.get().text().length() == 10) {
        return Optional.of(LocalDate.parse(item.get().text()));
      }
    } catch (DateTimeException e) {
      // Said below, like every other text that is no date.
    }
    invalid(
        key,
        node.place(),
        "is `"
            + shown(item.get().text())
            + "`, which is no date. Write year, month and day, such as 2026-12-31.");
    return Optional.empty();
  }

  Optional<Period> period(String key, YamlNode node) {
    Optional<Item> item = text(key, node);
    if (item.isEmpty()) {
      return Optional.empty();
    }
    try {
      Period period = Period.parse(item.get().text());
      if (!period.isZero()
          && !period.isNegative()
          && period.toTotalMonths() <= 12L * MAX_YEARS
          && period.getDays() <= 366 * MAX_YEARS) {
        return Optional.of(period);
      }
    } catch (DateTimeException e) {
      // Said below, like every other text that is no period.
    }
    invalid(
        key,
        node.place(),
        "is `"
            + shown(item.get().text())
            + "`, which is no period. Write one such as P1Y, P6M or P90D.");
    return Optional.empty();
  }

  /** The entries of a list, or of a text with commas. */
  List<Item> list(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return entries(key, node).stream().flatMap(Values::split).toList();
    }
    return entries(key, node);
  }

  private static Stream<Item> split(Item list) {
    return CodeReader.split(list.text()).stream()
        .filter(part -> !part.text().isEmpty())
        .map(part -> new Item(part.text(), list.place(part.offset()), list.asWritten()));
  }

  /** The entries of a list; a text is one entry, whatever its commas. */
  List<Item> entries(String key, YamlNode node) {
    List<Item> items = new ArrayList<>();
    if (node instanceof YamlNode.Scalar scalar) {
      items.add(Item.of(scalar));
    } else if (node instanceof YamlNode.Sequence sequence) {
      for (YamlNode entry : sequence.items()) {
        if (entry instanceof YamlNode.Scalar scalar) {
          if (!scalar.text().isBlank()) {
            items.add(Item.of(scalar));
          }
        } else {
          invalid(
              key,
              entry.place(),
              "has an entry that is "
                  + entry.kind()
                  + ". Write it as a text, in quotes if it has a colon.");
        }
      }
    } else {
      invalid(
          key,
          node.place(),
          "is "
              + node.kind()
              + ", where a list is expected. Write `"
              + last(key)
              + ": [one, another]`.");
    }
    return items;
  }

  Optional<YamlNode.Mapping> block(String key, YamlNode node, String example) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    invalid(
        key,
        node.place(),
        "is " + node.kind() + ", where keys are expected. Write `" + example + "`.");
    return Optional.empty();
  }

  List<YamlNode.Mapping> blocks(String key, YamlNode node, String example) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      invalid(
          key,
          node.place(),
          "is " + node.kind() + ", where a list is expected. Write `" + example + "`.");
      return List.of();
    }
    List<YamlNode.Mapping> blocks = new ArrayList<>();
    for (YamlNode entry : sequence.items()) {
      if (entry instanceof YamlNode.Mapping mapping) {
        blocks.add(mapping);
      } else {
        invalid(
            key,
            entry.place(),
            "has an entry that is "
                + entry.kind()
                + ", where keys are expected. Write `"
                + example
                + "`.");
      }
    }
    return blocks;
  }

  void missing(String key, Place place, String example) {
    problems.add(
        Problem.of(
            Rule.MISSING_KEY,
            place,
            "`" + within + key + "` is missing. Write `" + last(key) + ": " + example + "`."));
  }

  void invalid(String key, Place place, String message) {
    problems.add(Problem.of(Rule.INVALID_VALUE, place, "`" + within + key + "` " + message));
  }

  /** A written value, shortened, on one line. */
  static String shown(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= 60 ? line : line.substring(0, 57) + "...";
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
