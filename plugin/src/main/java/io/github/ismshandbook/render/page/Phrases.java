package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Objection.Dated;
import io.github.ismshandbook.model.Objection.OtherLevel;
import io.github.ismshandbook.model.Objection.SilentSection;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values of the model in words of the interface. */
final class Phrases {

  private final Words words;
  private final Map<String, String> attributes;

  /**
   * @param attributes labels of the catalogs' attribute values, for those that no word is for
   */
  Phrases(Words words, Map<String, String> attributes) {
    this.words = words;
    this.attributes = attributes;
  }

  /** The value of an attribute of guidance. */
  String attribute(String id) {
    String word = words.all().get("attributeValue." + id);
    return word == null ? attributes.getOrDefault(id, id) : word;
  }

  /** Why something does not count, in words that follow "it". */
  String of(Objection objection) {
    String key = "standing." + objection.id();
    if (objection instanceof Dated dated) {
      return words.get(key, dated.day());
    }
    if (objection instanceof OtherLevel other) {
      return words.get(key, words.get("level." + other.type().id()), levels(other.need()));
    }
    return objection instanceof SilentSection section
        ? words.get(key, section.title())
        : words.get(key);
  }

  /** What a requirement must have. */
  String of(Need need) {
    return need.evidence().isPresent()
        ? words.get("need.evidence", of(need.evidence().get()))
        : words.get("need", levels(need));
  }

  /** The levels of which any will do: {@code policy, standard or procedure}. */
  private String levels(Need need) {
    return list(
        "list.or",
        need.levels().stream()
            .sorted()
            .map(DocumentType::id)
            .map(id -> words.get("level." + id))
            .toList());
  }

  /** A need by the label that a register writes: {@code any | record}, {@code evidence P90D}. */
  String label(String label) {
    if (label.startsWith("evidence ")) {
      try {
        return words.get("needs.evidence", of(Period.parse(label.substring("evidence ".length()))));
      } catch (DateTimeException e) {
        return label;
      }
    }
    return list(
        "list.or", List.of(label.split(" \\| ")).stream().map(id -> value("level", id)).toList());
  }

  /** {@code 1 year and 6 months}. */
  String of(Period period) {
    List<String> parts = new ArrayList<>();
    add(parts, "period.years", period.getYears());
    add(parts, "period.months", period.getMonths());
    add(parts, "period.days", period.getDays());
    return parts.isEmpty() ? words.count("period.days", 0) : list("list.and", parts);
  }

  private void add(List<String> parts, String key, int number) {
    if (number != 0) {
      parts.add(words.count(key, number));
    }
  }

  /** The word for one of the values that a key may have; what has none stays as it is written. */
  String value(String key, String id) {
    String word = words.all().get(key + "." + id);
    return word == null ? id : word;
  }

  /** The words for several. */
  String values(String key, List<String> ids) {
    return String.join(", ", ids.stream().map(id -> value(key, id)).toList());
  }

  private String list(String last, List<String> items) {
    String list = "";
    for (int i = 0; i < items.size(); i++) {
      list =
          i == 0
              ? items.get(i)
              : words.get(i == items.size() - 1 ? last : "list.more", list, items.get(i));
    }
    return list;
  }
}
