package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.GuidanceText;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads what is said about an entry from the keys of a block. */
final class TextFields {

  /** Keys about a requirement, in a file of its own and in its catalog. */
  static final List<String> OF_REQUIREMENT =
      List.of("asks", "parts", "discussion", "steps", "evidence", "mistakes", "related");

  /** Keys about an entry of guidance. */
  static final List<String> OF_GUIDANCE =
      List.of("outcome", "small", "large", "software", "evidence", "mistakes", "related");

  private final Fields fields;
  private final Function<String, Optional<Code>> codes;
  private final Predicate<String> hidden;
  private final List<Problem> problems;

  /**
   * @param codes the requirement that a written code means
   * @param hidden whether a written code may be of a catalog that cannot be read
   */
  TextFields(
      Fields fields,
      Function<String, Optional<Code>> codes,
      Predicate<String> hidden,
      List<Problem> problems) {
    this.fields = fields;
    this.codes = codes;
    this.hidden = hidden;
    this.problems = problems;
  }

  /** What is said about a requirement with these lettered parts. */
  RequirementText requirement(List<String> letters) {
    return new RequirementText(
        paragraphs("asks"),
        parts(letters),
        paragraphs("discussion"),
        items("steps"),
        items("evidence"),
        items("mistakes"),
        related());
  }

  GuidanceText guidance() {
    return new GuidanceText(
        paragraphs("outcome"),
        items("small"),
        items("large"),
        paragraphs("software"),
        items("evidence"),
        items("mistakes"),
        related());
  }

  private List<String> paragraphs(String key) {
    return fields.text(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private List<String> items(String key) {
    return fields.entries(key).stream().map(Item::text).toList();
  }

  private Map<String, String> parts(List<String> letters) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (fields.node("parts").orElse(null) instanceof YamlNode.Mapping block) {
      for (YamlNode.Entry entry : block.entries()) {
        String letter = entry.key().text();
        Values values = new Values("parts.", problems);
        if (!letters.contains(letter)) {
          values.invalid(
              letter,
              entry.key().place(),
              letters.isEmpty()
                  ? "names a part, and this entry has none. Take it out."
                  : "is no part of this entry. Its parts are " + String.join(", ", letters) + ".");
        } else {
          values.text(letter, entry.value()).ifPresent(label -> labels.put(letter, label.text()));
        }
      }
    }
    return labels;
  }

  private List<Code> related() {
    List<Code> related = new ArrayList<>();
    for (Item item : fields.list("related")) {
      Optional<Code> code = codes.apply(item.text());
      if (code.isEmpty() && hidden.test(item.text())) {
        continue;
      }
      if (code.isEmpty()) {
        new Values("", problems)
            .invalid(
                "related",
                item.place(),
                "names `"
                    + Values.shown(item.text())
                    + "`, which no catalog in use has. Write a code such as A.5.15, or take it out.");
      } else if (!related.contains(code.get())) {
        related.add(code.get());
      }
    }
    return related;
  }
}
