package io.github.ismshandbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A made-up OSCAL catalog in the shapes of NIST's: families with enhancements, statements with
 * lettered items, parameters that name others, labels with and without zeros, withdrawn controls,
 * objectives of assessment. No word of it is NIST's.
 */
final class LargeCatalog {

  private final int families;
  private final int controls;
  private final int enhancements;
  private final int padding;

  /**
   * @param controls of each family
   * @param enhancements of every second control
   * @param padding sentences of discussion of each control
   */
  LargeCatalog(int families, int controls, int enhancements, int padding) {
    this.families = families;
    this.controls = controls;
    this.enhancements = enhancements;
    this.padding = padding;
  }

  /** The catalog as OSCAL writes it: maps, lists and texts. */
  Map<String, Object> tree() {
    List<Object> groups = new ArrayList<>();
    for (int family = 0; family < families; family++) {
      String code = "" + (char) ('A' + family / 26) + (char) ('A' + family % 26);
      List<Object> members = new ArrayList<>();
      for (int number = 1; number <= controls; number++) {
        members.add(control(code, number));
      }
      groups.add(
          map(
              "id",
              code.toLowerCase(Locale.ROOT),
              "class",
              "family",
              "title",
              "Family " + code,
              "controls",
              members));
    }
    Map<String, Object> metadata =
        map(
            "title", "Large made-up catalog",
            "last-modified", "2026-01-02T03:04:05Z",
            "version", "7",
            "oscal-version", "1.1.2");
    Map<String, Object> catalog =
        map(
            "uuid",
            "00000000-0000-4000-8000-000000000001",
            "metadata",
            metadata,
            "groups",
            groups,
            "back-matter",
            map("resources", List.of(map("uuid", "x", "title", "A resource"))));
    return map("catalog", catalog);
  }

  private Map<String, Object> control(String family, int number) {
    String id = family.toLowerCase(Locale.ROOT) + "-" + number;
    String label = family + "-" + number;
    Map<String, Object> control =
        entry(id, label, String.format(Locale.ROOT, "%s-%02d", family, number), "Control " + label);
    if (number % 2 == 0) {
      List<Object> nested = new ArrayList<>();
      for (int i = 1; i <= enhancements; i++) {
        Map<String, Object> enhancement =
            entry(
                id + "." + i,
                label + "(" + i + ")",
                String.format(Locale.ROOT, "%s-%02d(%02d)", family, number, i),
                "Enhancement " + i + " of " + label);
        if (i == enhancements) {
          withdraw(enhancement, "#" + id + "_smt.b", "incorporated-into");
        }
        nested.add(enhancement);
      }
      control.put("controls", nested);
    }
    if (number == controls) {
      withdraw(control, "#" + family.toLowerCase(Locale.ROOT) + "-1", "moved-to");
    }
    return control;
  }

  @SuppressWarnings("unchecked")
  private static void withdraw(Map<String, Object> control, String href, String relation) {
    ((List<Object>) control.get("props")).add(map("name", "status", "value", "withdrawn"));
    control.put("links", List.of(map("href", href, "rel", relation)));
    control.remove("parts");
    control.remove("controls");
  }

  private Map<String, Object> entry(String id, String label, String padded, String title) {
    List<Object> props = new ArrayList<>();
    props.add(map("name", "label", "value", padded, "class", "sp800-53a"));
    props.add(map("name", "label", "value", label));
    props.add(map("name", "sort-id", "value", padded.toLowerCase(Locale.ROOT)));
    List<Object> params =
        List.of(
            map("id", id + "_prm_1", "label", "a frequency"),
            map(
                "id",
                id + "_prm_2",
                "select",
                map(
                    "how-many",
                    "one-or-more",
                    "choice",
                    List.of("at once", "after {{ insert: param, " + id + "_prm_1 }}"))));
    Map<String, Object> first =
        item(id + "_smt.a", "a.", "Write down {{ insert: param, " + id + "_prm_2 }}:");
    first.put(
        "parts",
        List.of(
            item(id + "_smt.a.1", "1.", "what is done by whom, \"in quotes\"; and"),
            item(id + "_smt.a.2", "2.", "how it is: checked.")));
    Map<String, Object> statement =
        map(
            "id",
            id + "_smt",
            "name",
            "statement",
            "parts",
            List.of(first, item(id + "_smt.b", "b.", "Repeat it {{ " + id + "_prm_1 }}.")));
    Map<String, Object> guidance =
        map(
            "id",
            id + "_gdn",
            "name",
            "guidance",
            "prose",
            ("Thoughts on " + label + ". ").repeat(padding).strip());
    Map<String, Object> objective =
        map("id", id + "_obj", "name", "assessment-objective", "prose", "Is it so?");
    return map(
        "id", id,
        "class", "SP800-53",
        "title", title,
        "params", params,
        "props", props,
        "parts", List.of(statement, guidance, objective));
  }

  private static Map<String, Object> item(String id, String label, String prose) {
    return map(
        "id",
        id,
        "name",
        "item",
        "props",
        List.of(map("name", "label", "value", label)),
        "prose",
        prose);
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** As JSON, indented by two. */
  String json() {
    StringBuilder json = new StringBuilder();
    json(json, tree(), 0);
    return json.append('\n').toString();
  }

  private static void json(StringBuilder json, Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{\n";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator).append("  ".repeat(depth + 1));
        quoted(json, (String) entry.getKey());
        json.append(": ");
        json(json, entry.getValue(), depth + 1);
        separator = ",\n";
      }
      json.append('\n').append("  ".repeat(depth)).append('}');
    } else if (value instanceof List<?> list) {
      String separator = "[\n";
      for (Object one : list) {
        json.append(separator).append("  ".repeat(depth + 1));
        json(json, one, depth + 1);
        separator = ",\n";
      }
      json.append('\n').append("  ".repeat(depth)).append(']');
    } else {
      quoted(json, (String) value);
    }
  }

  private static void quoted(StringBuilder json, String text) {
    json.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
  }

  /** As YAML in blocks. */
  String yaml() {
    StringBuilder yaml = new StringBuilder();
    yaml(yaml, tree(), 0);
    return yaml.toString();
  }

  private static void yaml(StringBuilder yaml, Map<?, ?> map, int depth) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      yaml.append("  ".repeat(depth)).append(entry.getKey()).append(':');
      if (entry.getValue() instanceof Map<?, ?> nested) {
        yaml.append('\n');
        yaml(yaml, nested, depth + 1);
      } else if (entry.getValue() instanceof List<?> list) {
        yaml.append('\n');
        for (Object one : list) {
          yaml.append("  ".repeat(depth)).append("-");
          if (one instanceof Map<?, ?> nested) {
            StringBuilder block = new StringBuilder();
            yaml(block, nested, depth + 1);
            yaml.append(' ').append(block.substring(2 * (depth + 1)));
          } else {
            yaml.append(" '").append(((String) one).replace("'", "''")).append("'\n");
          }
        }
      } else {
        yaml.append(" '").append(((String) entry.getValue()).replace("'", "''")).append("'\n");
      }
    }
  }
}
