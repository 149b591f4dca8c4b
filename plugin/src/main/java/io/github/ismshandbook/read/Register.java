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

/** A file that is a block of keys: {@code handbook.yaml}, a register, a catalog. */
final class Register {

  private Register() {}

  /** The block, unless the file is malformed or empty, which is a problem. */
  static Optional<YamlNode.Mapping> root(InputFile file, List<Problem> problems) {
    Text text = Text.of(file);
    Yaml yaml = YamlReader.read(file.path(), text.text(), 1);
    problems.addAll(text.problems());
    problems.addAll(yaml.problems());
    if (yaml.root().isEmpty()) {
      if (text.problems().isEmpty() && yaml.problems().isEmpty()) {
        unreadable(Place.file(file.path()), "The file is empty. Fill it, or delete it.", problems);
      }
      return Optional.empty();
    }
    if (yaml.root().get() instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    YamlNode node = yaml.root().get();
    unreadable(
        node.place(),
        "The file is " + node.kind() + ", where keys are expected. Write `key: value` lines.",
        problems);
    return Optional.empty();
  }

  /** What a file that cannot be read is taken for. */
  static YamlNode.Mapping none(String path) {
    return new YamlNode.Mapping(List.of(), Place.file(path));
  }

  private static void unreadable(Place place, String message, List<Problem> problems) {
    problems.add(Problem.of(Rule.UNREADABLE_INPUT, place, message));
  }
}
