package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each entry of a catalog stands beneath: the entry that its {@code parent} names, else the
 * nearest one whose code is its own without the last dotted numbers.
 */
final class Parents {

  private static final String KEY = "parent";

  /** So many entries of a circle are named. */
  private static final int SHOWN = 5;

  /** Each entry's page leads up to all that it stands beneath. */
  private static final int DEEPEST = 40;

  private final Map<String, Fields> entries;
  private final List<Problem> problems;
  private final Map<String, String> parents = new LinkedHashMap<>();

  /**
   * @param entries the catalog's entries by code
   */
  Parents(Map<String, Fields> entries, List<Problem> problems) {
    this.entries = entries;
    this.problems = problems;
  }

  /** The parent of each entry that has one. */
  Map<String, String> read() {
    entries.forEach(
        (code, fields) -> {
          Optional<String> parent =
              fields.has(KEY) ? written(code, fields) : derived(code, entries.keySet());
          parent.ifPresent(up -> parents.put(code, up));
        });
    Map<String, Integer> known = new HashMap<>();
    entries.keySet().forEach(code -> checkCircle(code, known));
    return parents;
  }

  private Optional<String> written(String code, Fields fields) {
    Optional<Item> parent = fields.item(KEY);
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    String text = parent.get().text();
    if (text.equals(code)) {
      invalid(fields, "is the entry itself. Write what it stands beneath, or take the key out.");
    } else if (!entries.containsKey(text)) {
      invalid(
          fields,
          "cannot be `"
              + Values.shown(text)
              + "`, for no entry has that code. "
              + Spelling.nearest(text, entries.keySet())
                  .map(near -> "Did you mean " + near + "?")
                  .orElse("Write the code of an entry of this catalog, or take the key out."));
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  private static Optional<String> derived(String code, Set<String> codes) {
    for (int dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
      if (codes.contains(code.substring(0, dot))) {
        return Optional.of(code.substring(0, dot));
      }
    }
    return Optional.empty();
  }

  /** Goes up from an entry to one that is known to stand in no circle, or in one already told. */
  private void checkCircle(String start, Map<String, Integer> known) {
    List<String> way = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    String code = start;
    while (code != null && !known.containsKey(code) && passed.add(code)) {
      way.add(code);
      code = parents.get(code);
    }
    if (code != null && !known.containsKey(code)) {
      circle(way.subList(way.indexOf(code), way.size()));
    }
    int depth = code == null ? 0 : known.getOrDefault(code, 0);
    for (int i = way.size() - 1; i >= 0; i--) {
      Fields fields = entries.get(way.get(i));
      if (++depth > DEEPEST && fields.has(KEY)) {
        invalid(
            fields,
            "leads more than " + DEEPEST + " entries deep. Let it stand beneath one further up.");
        depth = 1;
      }
      known.put(way.get(i), depth);
    }
  }

  private void circle(List<String> members) {
    String told =
        members.stream().filter(code -> entries.get(code).has(KEY)).findFirst().orElseThrow();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, members.size()); i++) {
      shown.add(members.get(i));
    }
    if (members.size() > SHOWN) {
      shown.add("…");
    }
    shown.add(members.get(0));
    invalid(
        entries.get(told),
        "leads in a circle: "
            + String.join(" beneath ", shown)
            + ". Let one of them stand beneath none.");
    parents.remove(told);
  }

  private void invalid(Fields fields, String message) {
    new Values("", problems).invalid(KEY, fields.place(KEY), message);
  }
}
