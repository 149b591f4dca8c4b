package io.github.ismshandbook.read;

import io.github.ismshandbook.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A group or a control of an OSCAL catalog.
 *
 * @param group whether it is a group
 * @param id its id; empty for a group that has none
 * @param title its title; its id if it has none
 * @param fields its keys
 * @param parent what it is nested in, if anything
 * @param withdrawn whether it is a control that its catalog has withdrawn
 */
record OscalNode(
    boolean group,
    String id,
    String title,
    Fields fields,
    Optional<OscalNode> parent,
    boolean withdrawn) {

  private static final String EXAMPLE = "- {name: label, value: AC-2}";

  static OscalNode group(String id, String title, Fields fields, Optional<OscalNode> parent) {
    return new OscalNode(true, id, title, fields, parent, false);
  }

  /** A control; whether it is withdrawn is asked often, and read once. */
  static OscalNode control(String id, String title, Fields fields, Optional<OscalNode> parent) {
    boolean withdrawn =
        props(fields, "status").stream()
            .anyMatch(prop -> prop.value().equalsIgnoreCase("withdrawn"));
    return new OscalNode(false, id, title, fields, parent, withdrawn);
  }

  /** A property's value, its class folded to lower case; empty without one. */
  record Prop(String value, String kind) {}

  /** The properties of that name, in order. */
  List<Prop> props(String name) {
    return props(fields, name);
  }

  /** The properties of that name that a block of OSCAL has. */
  static List<Prop> props(Fields fields, String name) {
    return fields.blocks("props", EXAMPLE).stream()
        .filter(block -> text(block, "name").equals(name))
        .map(block -> new Prop(text(block, "value"), text(block, "class").toLowerCase(Locale.ROOT)))
        .filter(prop -> !prop.value().isEmpty())
        .toList();
  }

  /** The text of a key, without white space around it; empty where there is none. */
  static String text(YamlNode.Mapping block, String key) {
    return block.get(key).orElse(null) instanceof YamlNode.Scalar scalar
        ? scalar.text().strip()
        : "";
  }

  /** Nodes are told apart by where they stand, not by what they say. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
