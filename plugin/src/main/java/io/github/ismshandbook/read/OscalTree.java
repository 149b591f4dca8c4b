package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups and controls of an OSCAL catalog in order, and its parameters by id. */
final class OscalTree {

  private static final String GROUPS = "groups: [{id: ac, title: Access Control}]";
  private static final String CONTROLS = "controls: [{id: ac-1, title: Policy and Procedures}]";
  private static final String PARAMS = "params: [{id: ac-1_prm_1, label: frequency}]";

  private final List<Problem> problems;
  private final List<OscalNode> nodes = new ArrayList<>();
  private final Map<String, Place> ids = new HashMap<>();
  private final Map<String, OscalNode> byId = new HashMap<>();
  private final Map<String, Fields> parameters = new LinkedHashMap<>();

  private OscalTree(List<Problem> problems) {
    this.problems = problems;
  }

  /** Reads a catalog's tree. Its nesting is bounded, for that of every file is. */
  static OscalTree read(Fields catalog, List<Problem> problems) {
    OscalTree tree = new OscalTree(problems);
    tree.params(catalog);
    tree.within(catalog, Optional.empty());
    return tree;
  }

  /** Groups and controls, each before what is nested in it. */
  List<OscalNode> nodes() {
    return nodes;
  }

  /** The group or control of that very id. */
  Optional<OscalNode> node(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Map<String, Fields> parameters() {
    return parameters;
  }

  private void within(Fields fields, Optional<OscalNode> parent) {
    boolean groupsFirst = fields.place("groups").compareTo(fields.place("controls")) < 0;
    if (groupsFirst) {
      groups(fields, parent);
    }
    for (YamlNode.Mapping block : fields.blocks("controls", CONTROLS)) {
      control(Fields.open(block, "controls.", problems), parent);
    }
    if (!groupsFirst) {
      groups(fields, parent);
    }
  }

  private void groups(Fields fields, Optional<OscalNode> parent) {
    for (YamlNode.Mapping block : fields.blocks("groups", GROUPS)) {
      group(Fields.open(block, "groups.", problems), parent);
    }
  }

  private void group(Fields fields, Optional<OscalNode> parent) {
    params(fields);
    String id = fields.text("id");
    String title = fields.optionalText("title").orElse(id);
    if (title.isEmpty()) {
      // A group without a name only holds its controls together.
      within(fields, parent);
    } else {
      add(OscalNode.group(id, title, fields, parent));
    }
  }

  private void control(Fields fields, Optional<OscalNode> parent) {
    params(fields);
    String id = fields.text("id");
    String title = fields.text("title");
    if (id.isEmpty()) {
      missing(
          fields,
          (title.isEmpty() ? "A control" : "The control " + Values.shown(title))
              + " has no id. Give it the `id` that its catalog was published with.");
    } else if (title.isEmpty()) {
      missing(fields, "The control " + Values.shown(id) + " has no title. Give it a `title`.");
    } else {
      add(OscalNode.control(id, title, fields, parent));
    }
  }

  private void missing(Fields fields, String message) {
    problems.add(Problem.of(Rule.MISSING_KEY, fields.place(), message));
  }

  private void add(OscalNode node) {
    Place place = node.fields().place("id");
    Place first = node.id().isEmpty() ? null : ids.putIfAbsent(Spellings.folded(node.id()), place);
    if (first != null) {
      new Values("", problems)
          .invalid(
              "id",
              place,
              Values.shown(node.id())
                  + " is written twice, first in line "
                  + first.line()
                  + ". Keep one.");
    }
    nodes.add(node);
    byId.putIfAbsent(node.id(), node);
    within(node.fields(), Optional.of(node));
  }

  private void params(Fields fields) {
    for (YamlNode.Mapping block : fields.blocks("params", PARAMS)) {
      String id = OscalNode.text(block, "id");
      if (!id.isEmpty()) {
        parameters.putIfAbsent(id, Fields.open(block, "params.", problems));
      }
    }
  }
}
