package io.github.ismshandbook.read;

import io.github.ismshandbook.model.RiskRegister.Criterion;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The criteria of the risk register: whatever keys it has, nested as it likes.
 *
 * <pre>
 * criteria:
 *   acceptable: 6
 *   likelihood: {1: once in 20 years, 2: once in 5 years}
 * </pre>
 */
final class CriteriaReader {

  private final Optional<YamlNode.Mapping> block;

  CriteriaReader(Optional<YamlNode.Mapping> block) {
    this.block = block;
  }

  /** Each value by its key, nested keys dotted: {@code likelihood.1}. */
  List<Criterion> criteria() {
    List<Criterion> all = new ArrayList<>();
    block.ifPresent(keys -> flatten("", keys, all));
    return all;
  }

  private static void flatten(String prefix, YamlNode.Mapping block, List<Criterion> all) {
    for (YamlNode.Entry entry : block.entries()) {
      String name = prefix + entry.key().text().strip();
      if (entry.value() instanceof YamlNode.Mapping nested) {
        flatten(name + ".", nested, all);
      } else if (entry.value() instanceof YamlNode.Sequence sequence) {
        flatten(name, sequence, all);
      } else if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.absent()) {
        all.add(new Criterion(name, scalar.text().strip()));
      }
    }
  }

  /** The texts of a list are one criterion; blocks in it are counted from 1. */
  private static void flatten(String name, YamlNode.Sequence list, List<Criterion> all) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      YamlNode item = list.items().get(i);
      String nested = name + "." + (i + 1);
      if (item instanceof YamlNode.Scalar scalar) {
        texts.add(scalar.text().strip());
      } else if (item instanceof YamlNode.Mapping mapping) {
        flatten(nested + ".", mapping, all);
      } else if (item instanceof YamlNode.Sequence inner) {
        flatten(nested, inner, all);
      }
    }
    if (!texts.isEmpty()) {
      all.add(new Criterion(name, String.join(", ", texts)));
    }
  }

  /**
   * The levels that a scale has: the keys of its block, or the texts of its list. Empty when the
   * criteria do not say.
   *
   * @param scale {@code likelihood} or {@code consequence}
   */
  List<String> levels(String scale) {
    Optional<YamlNode> node = block.flatMap(keys -> keys.get(scale));
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream().map(entry -> entry.key().text().strip()).toList();
    }
    if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .filter(YamlNode.Scalar.class::isInstance)
          .map(item -> ((YamlNode.Scalar) item).text().strip())
          .toList();
    }
    return List.of();
  }
}
