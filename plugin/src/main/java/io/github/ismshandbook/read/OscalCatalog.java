package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Withdrawn;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalog in OSCAL 1: its groups are themes, each control is a requirement of its own, those
 * nested in others (enhancements) too, and what it has withdrawn names what took its place.
 */
final class OscalCatalog implements CatalogBody {

  private final String id;
  private final String path;
  private final List<Problem> problems;
  private final Fields metadata;
  private final OscalTree tree;
  private final Map<Code, RequirementText> said = new LinkedHashMap<>();

  OscalCatalog(String id, String path, YamlNode.Mapping block, List<Problem> problems) {
    this.id = id;
    this.path = path;
    this.problems = problems;
    Fields catalog = Fields.open(block, "catalog.", problems);
    YamlNode.Mapping none = new YamlNode.Mapping(List.of(), block.place());
    this.metadata =
        Fields.open(
            catalog.block("metadata", "metadata: {title: ...}").orElse(none),
            "catalog.metadata.",
            problems);
    metadata.require("title", "NIST SP 800-53");
    this.tree = OscalTree.read(catalog, problems);
    if (tree.nodes().stream().allMatch(OscalNode::group)) {
      problems.add(
          Problem.of(
              Rule.MISSING_KEY,
              block.place(),
              "the catalog has no control. Put in one that has `controls`, at its top or in its"
                  + " `groups`."));
    }
  }

  @Override
  public List<String> related() {
    return List.of();
  }

  @Override
  public List<Guidance> guidance() {
    return List.of();
  }

  @Override
  public List<Withdrawn> predecessors() {
    return List.of();
  }

  @Override
  public Map<String, String> labels() {
    return Map.of();
  }

  @Override
  public Map<Requirement, Fields> worded() {
    return Map.of();
  }

  @Override
  public Map<Code, RequirementText> said() {
    return said;
  }

  @Override
  public Catalog catalog(
      String prefix, Map<Code, List<Code>> predecessors, Map<Code, Code> guided) {
    Map<OscalNode, Code> codes = new LinkedHashMap<>();
    OscalCodes.of(tree.nodes(), prefix, problems)
        .forEach((node, code) -> codes.put(node, new Code(prefix + code)));
    OscalParameters parameters = new OscalParameters(tree.parameters(), problems);
    OscalSuccessors successors = new OscalSuccessors(tree, codes, problems);
    Spellings spellings = new Spellings(prefix);
    List<Requirement> requirements = new ArrayList<>();
    List<Withdrawn> withdrawn = new ArrayList<>();
    codes.forEach(
        (node, code) -> {
          spell(node, code, spellings);
          if (node.withdrawn()) {
            withdrawn.add(new Withdrawn(code, title(node), successors.of(node)));
          } else {
            RequirementText text =
                node.group() ? RequirementText.NONE : OscalProse.read(node, parameters, problems);
            said.put(code, text);
            requirements.add(requirement(node, code, parent(node).map(codes::get), text));
          }
        });
    return new Catalog(
        id,
        MarkupLine.plain(metadata.optionalText("title").orElse(id)),
        List.of(),
        source(),
        requirements,
        List.of(),
        withdrawn,
        spellings.map());
  }

  private static void spell(OscalNode node, Code code, Spellings spellings) {
    spellings.code(code);
    if (!node.id().isEmpty()) {
      spellings.name(node.id(), code);
    }
    node.props("label").forEach(label -> spellings.name(label.value(), code));
  }

  /** The nearest enclosing entry that has a page. */
  private static Optional<OscalNode> parent(OscalNode node) {
    Optional<OscalNode> up = node.parent();
    while (up.isPresent() && up.get().withdrawn()) {
      up = up.get().parent();
    }
    return up;
  }

  private static Requirement requirement(
      OscalNode node, Code code, Optional<Code> parent, RequirementText text) {
    return new Requirement(
        code,
        node.group() ? Requirement.Kind.THEME : Requirement.Kind.CONTROL,
        title(node),
        title(node),
        parent,
        !node.group(),
        List.copyOf(text.parts().keySet()),
        node.group() ? List.of() : List.of(Need.ANY),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of());
  }

  private static String title(OscalNode node) {
    return MarkupLine.plain(node.title().replaceAll("\\s+", " "));
  }

  private String source() {
    String version = metadata.text("version");
    String modified = metadata.text("last-modified");
    return "The OSCAL catalog "
        + path
        + (version.isEmpty() ? "" : ", version " + version)
        + (modified.length() < 10 ? "" : ", of " + modified.substring(0, 10))
        + ".";
  }
}
