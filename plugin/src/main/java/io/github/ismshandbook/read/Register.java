package io.github.ismshandbook.read;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlNode;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that is a block of keys, or a list: {@code handbook.yaml}, a register. */
final class Register {

  private Register() {}

  /** Keys that every register may have: what it is, and who answers for it. */
  static List<String> keysWith(String... more) {
    return Stream.concat(
            Stream.of("title", "version", "owner", "approver", "approved", "classification"),
            Stream.of(more))
        .toList();
  }

  /** The block, unless the file is malformed or empty, which is a problem. */
  static Optional<YamlNode.Mapping> root(InputFile file, List<Problem> problems) {
    Optional<YamlNode> node = value(file, problems);
    if (node.isEmpty() || node.get() instanceof YamlNode.Mapping) {
      return node.map(YamlNode.Mapping.class::cast);
    }
    unreadable(
        node.get().place(),
        "The file is " + node.get().kind() + ", where keys are expected. Write `key: value` lines.",
        problems);
    return Optional.empty();
  }

  /**
   * The rows of a register that is a list, or a block of keys with the list under one of them.
   *
   * @param key of the list
   * @param example of the list, for messages
   */
  static List<YamlNode.Mapping> rows(
      InputFile file, String key, String example, List<Problem> problems) {
    Optional<YamlNode> node = value(file, problems);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Mapping mapping) {
      return Fields.of(mapping, "", keysWith(key), problems).blocks(key, example);
    }
    return new Values("", problems).blocks(key, node.get(), example);
  }

  private static Optional<YamlNode> value(InputFile file, List<Problem> problems) {
    Text text = Text.of(file);
    Yaml yaml = YamlReader.read(file.path(), text.text(), 1);
    problems.addAll(text.problems());
    problems.addAll(yaml.problems());
    if (yaml.root().isEmpty() && text.problems().isEmpty() && yaml.problems().isEmpty()) {
      unreadable(Place.file(file.path()), "The file is empty. Fill it, or delete it.", problems);
    }
    return yaml.root();
  }

  /** What a file that cannot be read is taken for. */
  static YamlNode.Mapping none(String path) {
    return new YamlNode.Mapping(List.of(), Place.file(path));
  }

  private static void unreadable(Place place, String message, List<Problem> problems) {
    problems.add(Problem.of(Rule.UNREADABLE_INPUT, place, message));
  }
}
