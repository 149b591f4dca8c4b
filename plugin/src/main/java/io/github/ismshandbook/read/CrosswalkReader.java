package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Crosswalk;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlNode;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads crosswalks: {@code catalogs/crosswalks/nist-csf-2.0.yaml} shows and explains their format.
 */
final class CrosswalkReader {

  static final String FOLDER = "catalogs/crosswalks/";
  static final String SUFFIX = ".yaml";

  private final Catalogs catalogs;
  private final List<Problem> problems;

  CrosswalkReader(Catalogs catalogs, List<Problem> problems) {
    this.catalogs = catalogs;
    this.problems = problems;
  }

  /**
   * The crosswalks of these files that lead to a catalog in use; what is wrong in one leaves it
   * out.
   */
  List<Crosswalk> read(List<InputFile> files) {
    List<Crosswalk> crosswalks = new ArrayList<>();
    for (InputFile file : files) {
      List<Problem> found = new ArrayList<>();
      Optional<Crosswalk> crosswalk = read(file, found);
      if (found.isEmpty()) {
        crosswalk.ifPresent(crosswalks::add);
      }
      problems.addAll(found);
    }
    return crosswalks;
  }

  private Optional<Crosswalk> read(InputFile file, List<Problem> found) {
    Text text = Text.of(file);
    found.addAll(text.problems());
    Yaml yaml = YamlReader.read(file.path(), text.text(), 1);
    found.addAll(yaml.problems());
    return yaml.root()
        .flatMap(node -> new Values("", found).block("file", node, "crosswalk: ..."))
        .flatMap(root -> crosswalk(file, root, found));
  }

  private Optional<Crosswalk> crosswalk(
      InputFile file, YamlNode.Mapping root, List<Problem> found) {
    Fields fields = Fields.of(root, "", List.of("crosswalk", "links"), found);
    fields.require("crosswalk", "{id: acme, name: Acme, to: iso27001-2022}");
    fields.require("links", "{ACME-1: [A.5.15]}");
    Optional<Fields> head =
        fields
            .block("crosswalk", "crosswalk: {id: acme, name: Acme, to: iso27001-2022}")
            .map(
                block ->
                    Fields.of(block, "crosswalk.", List.of("id", "name", "to", "source"), found));
    Optional<YamlNode.Mapping> links = fields.block("links", "links: {ACME-1: [A.5.15]}");
    if (head.isEmpty() || links.isEmpty()) {
      return Optional.empty();
    }
    String path = file.path();
    String name = path.substring(FOLDER.length(), path.length() - SUFFIX.length());
    head.get().require("id", name);
    if (head.get().has("id") && !head.get().text("id").equals(name)) {
      new Values("crosswalk.", found)
          .invalid(
              "id", head.get().place("id"), "has to be the file's name. Write `id: " + name + "`.");
    }
    Optional<String> title = head.get().required("name", "Acme requirements");
    Optional<String> to = head.get().required("to", "iso27001-2022");
    if (title.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (!inUse(to.get())) {
      if (!file.builtIn()) {
        found.add(
            Problem.of(
                    Rule.INVALID_VALUE,
                    head.get().place("to"),
                    "`crosswalk.to` names "
                        + Values.shown(to.get())
                        + ", which is not in use, so nothing of this list is shown.")
                .graded(Severity.WARNING));
      }
      return Optional.empty();
    }
    return Optional.of(
        new Crosswalk(
            name,
            title.get(),
            head.get().text("source"),
            counterparts(to.get(), links.get(), found)));
  }

  private boolean inUse(String catalog) {
    return catalogs.main().id().equals(catalog)
        || catalogs.others().stream().anyMatch(other -> other.id().equals(catalog));
  }

  private Map<Code, List<String>> counterparts(
      String catalog, YamlNode.Mapping links, List<Problem> found) {
    Map<Code, List<String>> counterparts = new LinkedHashMap<>();
    for (YamlNode.Entry link : links.entries()) {
      String id = link.key().text();
      for (Item item : new Values("links.", found).list(id, link.value())) {
        Optional<Requirement> requirement = catalogs.own(catalog, item.text());
        if (requirement.isPresent()) {
          counterparts.computeIfAbsent(requirement.get().code(), code -> new ArrayList<>()).add(id);
        } else {
          found.add(
              Problem.about(
                  Values.shown(item.text()),
                  Rule.UNKNOWN_REQUIREMENT,
                  item.place(),
                  "is no entry of " + catalog + ". Correct the code, or take it out."));
        }
      }
    }
    return counterparts;
  }
}
