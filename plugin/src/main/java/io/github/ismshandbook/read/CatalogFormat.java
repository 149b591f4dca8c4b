package io.github.ismshandbook.read;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlNode;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Tells what a catalog's file is written in: our format, or OSCAL in JSON or YAML. */
final class CatalogFormat {

  private static final String CATALOG = "catalog";

  /** What else OSCAL has, each under its own key at the top. */
  private static final List<String> OTHER_MODELS =
      List.of(
          "profile",
          "mapping-collection",
          "component-definition",
          "system-security-plan",
          "assessment-plan",
          "assessment-results",
          "plan-of-action-and-milestones");

  private CatalogFormat() {}

  /**
   * Reads a file as far as it can be read alone.
   *
   * @param problems receives what is wrong in it; with an error the catalog is left out
   */
  static Optional<CatalogBody> read(String id, InputFile file, List<Problem> problems) {
    Text text = Text.of(file);
    Yaml yaml = YamlReader.readCatalog(file.path(), text.text());
    problems.addAll(text.problems());
    problems.addAll(yaml.problems());
    if (yaml.root().isEmpty()) {
      if (problems.isEmpty()) {
        unreadable(
            Register.none(file.path()), "The file is empty. Fill it, or delete it.", problems);
      }
      return Optional.empty();
    }
    Optional<YamlNode.Mapping> root =
        new Values("", problems).block("catalog file", yaml.root().get(), "catalog: ...");
    return root.flatMap(block -> body(id, file, block, problems));
  }

  private static Optional<CatalogBody> body(
      String id, InputFile file, YamlNode.Mapping root, List<Problem> problems) {
    for (String model : OTHER_MODELS) {
      if (root.get(model).isPresent()) {
        unreadable(
            root,
            "This is an OSCAL "
                + model
                + ", and requirements come from an OSCAL catalog. Put the catalog here"
                + (model.equals("profile") ? " that the profile resolves to." : "."),
            problems);
        return Optional.empty();
      }
    }
    if (root.get(CATALOG).orElse(null) instanceof YamlNode.Mapping block
        && (block.get("metadata").isPresent() || block.get("uuid").isPresent())) {
      return Optional.of(new OscalCatalog(id, file.path(), block, problems));
    }
    return Optional.of(new CatalogText(id, file.builtIn(), root, problems));
  }

  private static void unreadable(YamlNode.Mapping root, String message, List<Problem> problems) {
    problems.add(Problem.of(Rule.UNREADABLE_INPUT, root.place(), message));
  }
}
