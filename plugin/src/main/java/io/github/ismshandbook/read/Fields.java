package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a block of keys, typed as they are asked for; what does not fit is a problem. */
final class Fields {

  private final Map<String, YamlNode> values;
  private final Place place;
  private final Values typing;

  Fields(Map<String, YamlNode> values, Place place, Values typing) {
    this.values = values;
    this.place = place;
    this.typing = typing;
  }

  /**
   * The fields of a block in which only these keys are known; any other is a problem.
   *
   * @param within what precedes its keys in messages: {@code gate.}, or nothing
   */
  static Fields of(
      YamlNode.Mapping block, String within, Collection<String> known, List<Problem> problems) {
    Map<String, YamlNode> values = new java.util.LinkedHashMap<>();
    for (YamlNode.Entry entry : block.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        problems.add(
            Problem.of(
                Rule.UNKNOWN_KEY,
                entry.key().place(),
                "`" + within + key + "` is not a key here. " + Spelling.advice(key, known)));
      } else if (!entry.value().absent()) {
        values.put(key, entry.value());
      }
    }
    return new Fields(values, block.place(), new Values(within, problems));
  }

  /**
   * The fields of a block of a format that is not ours: keys that nobody asks for are no problem.
   */
  static Fields open(YamlNode.Mapping block, String within, List<Problem> problems) {
    Map<String, YamlNode> values = new java.util.LinkedHashMap<>();
    for (YamlNode.Entry entry : block.entries()) {
      if (!entry.value().absent()) {
        values.put(entry.key().text(), entry.value());
      }
    }
    return new Fields(values, block.place(), new Values(within, problems));
  }

  /** Where the block starts. */
  Place place() {
    return place;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The place of a key's value, or of the block. */
  Place place(String key) {
    return has(key) ? values.get(key).place() : place;
  }

  Optional<YamlNode> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The text of a key, or nothing. */
  String text(String key) {
    return optionalText(key).orElse("");
  }

  Optional<String> optionalText(String key) {
    return item(key).map(Item::text);
  }

  /** The text of a key with its place, or nothing. */
  Optional<Item> item(String key) {
    return node(key).flatMap(node -> typing.text(key, node));
  }

  /** The text of a key that has to be there; its absence is a problem. */
  Optional<String> required(String key, String example) {
    require(key, example);
    return optionalText(key);
  }

  /** Says so if a key that has to be there is not. */
  void require(String key, String example) {
    if (!has(key)) {
      typing.missing(key, place, example);
    }
  }

  Optional<String> word(String key, Collection<String> known) {
    return node(key).flatMap(node -> typing.word(key, node, known));
  }

  Optional<Boolean> flag(String key) {
    return node(key).flatMap(node -> typing.flag(key, node));
  }

  Optional<LocalDate> date(String key) {
    return node(key).flatMap(node -> typing.date(key, node));
  }

  Optional<Period> period(String key) {
    return node(key).flatMap(node -> typing.period(key, node));
  }

  List<Item> list(String key) {
    return node(key).map(node -> typing.list(key, node)).orElse(List.of());
  }

  /** The entries of a list as they are written; a text is one entry, whatever its commas. */
  List<Item> entries(String key) {
    return node(key).map(node -> typing.entries(key, node)).orElse(List.of());
  }

  /** The texts of a list. */
  List<String> texts(String key) {
    return list(key).stream().map(Item::text).distinct().toList();
  }

  /** The entries of a list that are known words. */
  List<String> words(String key, Collection<String> known) {
    return list(key).stream()
        .filter(item -> typing.known(key, item, known))
        .map(Item::text)
        .distinct()
        .toList();
  }

  Optional<YamlNode.Mapping> block(String key, String example) {
    return node(key).flatMap(node -> typing.block(key, node, example));
  }

  /** The blocks of a list of blocks. */
  List<YamlNode.Mapping> blocks(String key, String example) {
    return node(key).map(node -> typing.blocks(key, node, example)).orElse(List.of());
  }
}
