package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what organisations have to define into the prose of an OSCAL catalog: {@code {{ insert:
 * param, ac-1_prm_1 }}} becomes {@code [frequency]}. Parameters name one another and may be
 * hostile: how deep and how much is put in is bounded.
 */
final class OscalParameters {

  private static final int DEEPEST = 5;

  /** Characters that parameters may put into one catalog. */
  private static final int MOST = 8 * 1024 * 1024;

  /** Longer braces hold no parameter. */
  private static final int LONGEST = 200;

  private final Map<String, Fields> parameters;
  private final List<Problem> problems;
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private int put;

  OscalParameters(Map<String, Fields> parameters, List<Problem> problems) {
    this.parameters = parameters;
    this.problems = problems;
  }

  /** The prose with its parameters. One that is unknown stays visible, and is a warning. */
  String in(String prose, Place place) {
    return in(prose, place, 0);
  }

  private String in(String prose, Place place, int depth) {
    int open = prose.indexOf("{{");
    if (open < 0) {
      return prose;
    }
    StringBuilder text = new StringBuilder(prose.length());
    int done = 0;
    int close = -1;
    while (open >= 0) {
      // The next close of one pair is that of those before it too: no stretch is searched twice.
      close = close < open ? prose.indexOf("}}", open) : close;
      if (close < 0) {
        break;
      }
      Optional<String> id =
          close - open > LONGEST ? Optional.empty() : id(prose.substring(open + 2, close).strip());
      if (id.isPresent()) {
        Optional<String> value = value(id.get(), place, depth);
        text.append(prose, done, open).append(value.orElse(prose.substring(open, close + 2)));
        done = close + 2;
      }
      open = prose.indexOf("{{", id.isPresent() ? close + 2 : open + 2);
    }
    return text.append(prose, done, prose.length()).toString();
  }

  /** The parameter that braces hold, as OSCAL 1 writes it and as its drafts did. */
  private static Optional<String> id(String inside) {
    String id = inside;
    if (inside.startsWith("insert:")) {
      String what = inside.substring("insert:".length()).strip();
      if (!what.startsWith("param")) {
        return Optional.empty();
      }
      int comma = what.indexOf(',');
      id = comma < 0 ? "" : what.substring(comma + 1).strip();
    }
    for (int i = 0; i < id.length(); i++) {
      if (!Character.isLetterOrDigit(id.charAt(i)) && "-_.".indexOf(id.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(id).filter(text -> !text.isEmpty());
  }

  private Optional<String> value(String id, Place place, int depth) {
    Fields parameter = parameters.get(id);
    if (parameter == null || depth >= DEEPEST || put > MOST) {
      if (unknown.add(id)) {
        problems.add(
            Problem.of(
                    Rule.INVALID_VALUE,
                    place,
                    "the parameter "
                        + Values.shown(id)
                        + (parameter == null
                            ? " is nowhere in the catalog, and stays as it is written. Add it to"
                                + " `params`, or correct its id."
                            : " leads through too many others, and stays as it is written. Let its"
                                + " label say what it is."))
                .graded(Severity.WARNING));
      }
      return Optional.empty();
    }
    String value = values.get(id);
    if (value == null) {
      value = text(id, parameter, depth);
      values.put(id, value);
    }
    put += value.length();
    return Optional.of(value);
  }

  private String text(String id, Fields parameter, int depth) {
    List<Item> given = parameter.entries("values");
    if (!given.isEmpty()) {
      return String.join(", ", given.stream().map(Item::text).toList());
    }
    Optional<YamlNode.Mapping> select = parameter.block("select", "select: {choice: [a, b]}");
    if (select.isPresent()) {
      Fields choices = Fields.open(select.get(), "select.", problems);
      List<String> texts =
          choices.entries("choice").stream()
              .map(choice -> in(choice.text(), choice.place(), depth + 1))
              .toList();
      if (!texts.isEmpty()) {
        String how =
            choices.text("how-many").equals("one-or-more") ? "[one or more of: " : "[one of: ";
        return how + String.join("; ", texts) + "]";
      }
    }
    return "[" + parameter.optionalText("label").orElse(id) + "]";
  }
}
