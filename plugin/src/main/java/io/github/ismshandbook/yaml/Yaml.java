package io.github.ismshandbook.yaml;

import io.github.ismshandbook.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a YAML text.
 *
 * @param root its value; absent when the text is empty or malformed
 * @param problems what is wrong: one problem when it is malformed, and one for each key that is
 *     written twice
 */
public record Yaml(Optional<YamlNode> root, List<Problem> problems) {
  public Yaml {
    problems = List.copyOf(problems);
  }
}
