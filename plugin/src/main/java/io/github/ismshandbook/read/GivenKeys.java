package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.tags.Placeholders;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that a document is given, by its front matter and by {@code defaults}, under our names
 * with nested ones dotted: {@code review.next}.
 */
final class GivenKeys {

  /** {@code defaults} of {@code handbook.yaml}, ready to be applied to any number of documents. */
  static final class Defaults {

    private record ByPath(Glob glob, Map<String, YamlNode> values) {}

    private final List<ByPath> all = new ArrayList<>();

    Defaults(List<Configuration.Defaults> all) {
      for (Configuration.Defaults defaults : all) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        for (String key : defaults.values().keySet().stream().sorted().toList()) {
          String value = defaults.values().get(key);
          values.put(key, new YamlNode.Scalar(value, defaults.place(), false, -1));
        }
        this.all.add(new ByPath(new Glob(defaults.glob()), values));
      }
    }

    /** What is given to a document; of two defaults the later wins. */
    Map<String, YamlNode> of(String path) {
      Map<String, YamlNode> values = new LinkedHashMap<>();
      for (ByPath one : all) {
        if (one.glob().matches(path)) {
          values.putAll(one.values());
        }
      }
      return values;
    }
  }

  private final Map<String, String> foreign;
  private final List<Problem> problems;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Map<String, String> writtenAs = new HashMap<>();
  private final Set<String> defaulted = new HashSet<>();
  private final List<Item> unknown = new ArrayList<>();

  private GivenKeys(Map<String, String> foreign, List<Problem> problems) {
    this.foreign = foreign;
    this.problems = problems;
  }

  /**
   * The keys of a document's front matter.
   *
   * @param foreign keys of others to ours
   */
  static GivenKeys of(YamlNode.Mapping block, Map<String, String> foreign, List<Problem> problems) {
    GivenKeys given = new GivenKeys(foreign, problems);
    for (YamlNode.Entry entry : block.entries()) {
      given.add(entry);
    }
    return given;
  }

  private void add(YamlNode.Entry entry) {
    String written = entry.key().text();
    String key = foreign.getOrDefault(written, written);
    if (key.equals(Keys.REVIEW)) {
      addReview(entry.value());
    } else if (Keys.TARGETS.contains(key)) {
      put(key, written, entry.key().place(), entry.value());
    } else {
      Optional<String> near = Spelling.nearest(written, Keys.ALL);
      if (near.isPresent()) {
        problems.add(
            Problem.of(
                Rule.UNKNOWN_KEY,
                entry.key().place(),
                "`"
                    + written
                    + "` is not a key of front matter. Did you mean "
                    + near.get()
                    + "?"));
      } else {
        unknown.add(new Item(written, entry.key().place()));
      }
    }
  }

  private void addReview(YamlNode value) {
    if (value.absent()) {
      return;
    }
    new Values("", problems)
        .block(Keys.REVIEW, value, "review: {next: 2027-03-01}")
        .ifPresent(
            block -> {
              for (YamlNode.Entry entry : block.entries()) {
                String key = Keys.REVIEW + "." + entry.key().text();
                if (Keys.TARGETS.contains(key)) {
                  put(key, key, entry.key().place(), entry.value());
                } else {
                  problems.add(
                      Problem.of(
                          Rule.UNKNOWN_KEY,
                          entry.key().place(),
                          "`"
                              + key
                              + "` is not a key. Write `next` with a date, or `every` with a"
                              + " period such as P1Y."));
                }
              }
            });
  }

  private void put(String key, String written, Place place, YamlNode value) {
    if (value.absent()) {
      return;
    }
    String before = writtenAs.putIfAbsent(key, written);
    if (before != null) {
      new Values("", problems)
          .invalid(written, place, "means the same as `" + before + "` above. Keep one of them.");
    } else if (filled(key, value)) {
      values.put(key, value);
    }
  }

  private boolean filled(String key, YamlNode value) {
    Optional<String> placeholder =
        Keys.FILLED.contains(key) ? placeholder(key, value) : Optional.empty();
    placeholder.ifPresent(
        text ->
            problems.add(
                Problem.of(
                    Rule.PLACEHOLDER,
                    value.place(),
                    "`"
                        + key
                        + "` is still the placeholder `"
                        + Values.shown(text)
                        + "`. Fill it in.")));
    return placeholder.isEmpty();
  }

  private static Optional<String> placeholder(String key, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar.text().strip()).filter(Placeholders::isOne);
    }
    // Without quotes, [name] is a list.
    if (value instanceof YamlNode.Sequence list
        && !Keys.LISTED.contains(key)
        && list.items().size() == 1
        && list.items().get(0) instanceof YamlNode.Scalar only
        && only.plain()) {
      return Optional.of("[" + only.text() + "]");
    }
    return Optional.empty();
  }

  /** Adds what {@code defaults} gives to the document of that path; its own values win. */
  void addDefaults(Defaults defaults, String path) {
    defaults
        .of(path)
        .forEach(
            (key, value) -> {
              if (!writtenAs.containsKey(key) && filled(key, value)) {
                values.put(key, value);
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

  /** Keys that are not ours and resemble none of ours. */
  List<Item> unknown() {
    return unknown;
  }
}
