package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that a document is given, under our names: its own, those that {@code keys} maps, and
 * those of {@code defaults}. Nested ones are dotted: {@code review.next}.
 */
final class GivenKeys {

  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Set<String> defaulted = new LinkedHashSet<>();
  private final List<Item> unknown = new ArrayList<>();

  private GivenKeys() {}

  /** The defaults by path, their globs compiled once. */
  static final class Defaults {
    private record Compiled(Glob glob, Configuration.Defaults defaults) {}

    private final List<Compiled> all;

    Defaults(List<Configuration.Defaults> defaults) {
      this.all = defaults.stream().map(one -> new Compiled(new Glob(one.glob()), one)).toList();
    }
  }

  static GivenKeys of(YamlNode.Mapping block, Map<String, String> names, List<Problem> problems) {
    GivenKeys given = new GivenKeys();
    for (YamlNode.Entry entry : block.entries()) {
      String written = entry.key().text();
      String key = names.getOrDefault(written, written);
      boolean own = key.equals(written);
      if (key.equals(Keys.REVIEW)) {
        given.review(entry, problems);
      } else if (Keys.ALL.contains(key) || !own) {
        if (!entry.value().absent() && (own || !given.values.containsKey(key))) {
          given.values.put(key, entry.value());
        }
      } else {
        given.unknown(entry.key(), problems);
      }
    }
    return given;
  }

  private void review(YamlNode.Entry entry, List<Problem> problems) {
    if (entry.value().absent()) {
      return;
    }
    Optional<YamlNode.Mapping> block =
        new Values("", problems).block(Keys.REVIEW, entry.value(), "review: {next: 2027-03-01}");
    if (block.isPresent()) {
      Fields fields = Fields.of(block.get(), "review.", List.of("next", "every"), problems);
      fields.node("next").ifPresent(node -> values.put(Keys.REVIEW_NEXT, node));
      fields.node("every").ifPresent(node -> values.put(Keys.REVIEW_EVERY, node));
    }
  }

  private void unknown(YamlNode.Scalar key, List<Problem> problems) {
    Optional<String> near = Spelling.nearest(key.text(), Keys.ALL);
    if (near.isEmpty()) {
      unknown.add(new Item(key.text(), key.place()));
      return;
    }
    problems.add(
        Problem.of(
            Rule.UNKNOWN_KEY,
            key.place(),
            "`" + key.text() + "` is not a key of front matter. Did you mean " + near.get() + "?"));
  }

  /** Adds the defaults of a path, where the document says nothing; a later one wins. */
  void addDefaults(Defaults defaults, String path) {
    Map<String, YamlNode> added = new LinkedHashMap<>();
    for (Defaults.Compiled one : defaults.all) {
      if (one.glob().matches(path)) {
        one.defaults()
            .values()
            .forEach(
                (key, text) ->
                    added.put(key, new YamlNode.Scalar(text, one.defaults().place(), false, -1)));
      }
    }
    added.forEach(
        (key, node) -> {
          if (values.putIfAbsent(key, node) == null) {
            defaulted.add(key);
          }
        });
  }

  Map<String, YamlNode> values() {
    return values;
  }

  Set<String> defaulted() {
    return defaulted;
  }

  /** Keys that are nobody's, and near nobody's. */
  List<Item> unknown() {
    return unknown;
  }
}
