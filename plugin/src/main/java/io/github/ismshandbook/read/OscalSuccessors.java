package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what took the place of a withdrawn control of an OSCAL catalog. */
final class OscalSuccessors {

  private static final List<String> RELATIONS = List.of("incorporated-into", "moved-to");

  /** Entries that are followed from one withdrawn control. */
  private static final int MOST = 30;

  private static final String LINKS = "links: [{href: \"#ac-2\", rel: incorporated-into}]";

  private final OscalTree tree;
  private final Map<OscalNode, Code> codes;
  private final List<Problem> problems;
  private final Map<String, OscalNode> owners = new HashMap<>();
  private final Map<OscalNode, Set<OscalNode>> named = new HashMap<>();
  private boolean owned;
  private boolean cut;

  /**
   * @param codes the code of every group and control
   */
  OscalSuccessors(OscalTree tree, Map<OscalNode, Code> codes, List<Problem> problems) {
    this.tree = tree;
    this.codes = codes;
    this.problems = problems;
  }

  /**
   * The codes that took its place; where one is withdrawn itself, what took that one's. So many are
   * followed, for each of a file's controls could lead through all the others.
   */
  List<Code> of(OscalNode withdrawn) {
    List<Code> successors = new ArrayList<>();
    Set<OscalNode> passed = new HashSet<>();
    List<OscalNode> waiting = new ArrayList<>(List.of(withdrawn));
    for (int i = 0; i < waiting.size(); i++) {
      for (OscalNode next : named.computeIfAbsent(waiting.get(i), this::named)) {
        if (passed.add(next)) {
          if (passed.size() > MOST) {
            cut(withdrawn);
            return successors;
          }
          if (next.withdrawn()) {
            waiting.add(next);
          } else {
            successors.add(codes.get(next));
          }
        }
      }
    }
    return successors;
  }

  /** Said once: a catalog of which one control leads so far has thousands. */
  private void cut(OscalNode withdrawn) {
    if (!cut) {
      cut = true;
      problems.add(
          Problem.of(
                  Rule.INVALID_VALUE,
                  withdrawn.fields().place("links"),
                  codes.get(withdrawn)
                      + " is withdrawn, and its links lead to more than "
                      + MOST
                      + " others; those beyond, of this and of other withdrawn controls, are left"
                      + " out. Link it to the controls that took its place in the end.")
              .graded(Severity.WARNING));
    }
  }

  private Set<OscalNode> named(OscalNode withdrawn) {
    Set<OscalNode> found = new LinkedHashSet<>();
    for (YamlNode.Mapping link : withdrawn.fields().blocks("links", LINKS)) {
      if (RELATIONS.contains(OscalNode.text(link, "rel"))) {
        String href = OscalNode.text(link, "href");
        Optional<OscalNode> target =
            href.startsWith("#") ? target(href.substring(1)) : Optional.empty();
        target.ifPresent(found::add);
        if (target.isEmpty()) {
          problems.add(
              Problem.of(
                      Rule.INVALID_VALUE,
                      link.place(),
                      codes.get(withdrawn)
                          + " is withdrawn, and `"
                          + Values.shown(href)
                          + "`, which took its place, is nowhere in the catalog. Correct the link.")
                  .graded(Severity.WARNING));
        }
      }
    }
    return found;
  }

  /** The control of that id, or the one a part of that id is of. */
  private Optional<OscalNode> target(String id) {
    Optional<OscalNode> control = tree.node(id);
    if (control.isPresent()) {
      return control;
    }
    if (!owned) {
      owned = true;
      tree.nodes().forEach(node -> own(node.fields(), node));
    }
    return Optional.ofNullable(owners.get(id));
  }

  private void own(Fields fields, OscalNode node) {
    for (YamlNode.Mapping part : fields.blocks("parts", "parts: [{id: ac-2_smt}]")) {
      Fields nested = Fields.open(part, "parts.", problems);
      owners.put(nested.text("id"), node);
      own(nested, node);
    }
  }
}
