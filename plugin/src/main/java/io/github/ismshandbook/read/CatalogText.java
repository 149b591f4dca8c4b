package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Withdrawn;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A catalog file in our format, its head, guidance and withdrawn entries read, its requirements
 * still blocks.
 */
final class CatalogText implements CatalogBody {

  private static final List<String> KEYS =
      List.of("catalog", "requirements", "vocabulary", "guidance", "withdrawn");
  private static final List<String> HEAD =
      List.of(
          "id",
          "name",
          "edition",
          "published",
          "amendments",
          "normative-text",
          "source",
          "related",
          "replaced-by");
  private static final String EXAMPLE = "- {code: REQ-1, title: Backups}";

  private final String id;
  private final boolean shipped;
  private final List<Problem> problems;
  private final Fields head;
  private final String name;
  private final List<YamlNode.Mapping> entries;
  private final List<Guidance> guidance = new ArrayList<>();
  private final List<Withdrawn> withdrawn = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<Requirement, Fields> worded = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  /**
   * @param shipped whether it comes with us: its codes are written in one way, and an edition that
   *     later ones replaced needs no prefix
   */
  CatalogText(String id, boolean shipped, YamlNode.Mapping root, List<Problem> problems) {
    this.id = id;
    this.shipped = shipped;
    this.problems = problems;
    Fields fields = Fields.of(root, "", KEYS, problems);
    YamlNode.Mapping none = new YamlNode.Mapping(List.of(), root.place());
    YamlNode.Mapping block =
        fields.block("catalog", "catalog: {id: acme, name: Acme}").orElse(none);
    this.head = Fields.of(block, "catalog.", HEAD, problems);
    this.name = head.required("name", "Acme requirements").orElse(id);
    if (!head.text("id").equals(id)) {
      new Values("catalog.", problems)
          .invalid("id", head.place("id"), "has to be the file's name. Write `id: " + id + "`.");
    }
    this.entries = fields.blocks("requirements", EXAMPLE);
    for (YamlNode.Mapping entry : fields.blocks("guidance", EXAMPLE)) {
      guidance(Fields.of(entry, "", List.of("code", "control", "title", "attributes"), problems));
    }
    for (YamlNode.Mapping entry : fields.blocks("withdrawn", EXAMPLE)) {
      withdrawn(Fields.of(entry, "", List.of("code", "title", "successors"), problems));
    }
    fields.block("vocabulary", "vocabulary: {}").ifPresent(this::vocabulary);
    if (entries.isEmpty() && guidance.isEmpty() && withdrawn.isEmpty()) {
      problems.add(
          Problem.of(
              Rule.MISSING_KEY,
              root.place(),
              "the catalog lists nothing. Write `requirements:` with entries such as `"
                  + EXAMPLE
                  + "`."));
    }
  }

  /** Whether a list has no entry of that code yet; a second one is a problem. */
  private boolean isNew(String list, Fields entry, String code) {
    boolean isNew = codes.add(list + Spellings.folded(code));
    if (!isNew) {
      new Values(list, problems)
          .invalid("code", entry.place("code"), code + " is written twice. Keep one.");
    }
    return isNew;
  }

  private void guidance(Fields entry) {
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    entry
        .block("attributes", "attributes: {}")
        .ifPresent(
            block -> {
              List<String> names = block.entries().stream().map(e -> e.key().text()).toList();
              Fields values = Fields.of(block, "attributes.", names, new ArrayList<>());
              names.forEach(attribute -> attributes.put(attribute, values.texts(attribute)));
            });
    Optional<String> code = entry.required("code", "G.5.15");
    Optional<String> control = entry.required("control", "A.5.15");
    if (code.isPresent() && control.isPresent() && isNew("guidance.", entry, code.get())) {
      guidance.add(
          new Guidance(
              new Code(code.get()), entry.text("title"), new Code(control.get()), attributes));
    }
  }

  private void withdrawn(Fields entry) {
    entry
        .required("code", "A.9.2.1")
        .filter(code -> isNew("withdrawn.", entry, code))
        .ifPresent(
            code ->
                withdrawn.add(
                    new Withdrawn(
                        new Code(code),
                        entry.text("title"),
                        entry.texts("successors").stream().map(Code::new).toList())));
  }

  private void vocabulary(YamlNode.Mapping vocabulary) {
    for (YamlNode.Entry attribute : vocabulary.entries()) {
      if (attribute.value() instanceof YamlNode.Mapping values) {
        for (YamlNode.Entry value : values.entries()) {
          if (value.value() instanceof YamlNode.Scalar label) {
            labels.put(value.key().text(), label.text());
          }
        }
      }
    }
  }

  @Override
  public List<String> related() {
    return head.texts("related");
  }

  @Override
  public List<Guidance> guidance() {
    return guidance;
  }

  @Override
  public List<Withdrawn> predecessors() {
    return shipped ? withdrawn : List.of();
  }

  @Override
  public Map<String, String> labels() {
    return labels;
  }

  @Override
  public Catalog catalog(
      String prefix, Map<Code, List<Code>> predecessors, Map<Code, Code> guided) {
    RequirementReader reader = new RequirementReader(prefix, predecessors, guided, problems);
    List<Requirement> requirements = reader.read(entries);
    worded.putAll(reader.worded());
    List<Withdrawn> former = shipped ? withdrawn : prefixed(prefix, requirements);
    Spellings spellings = new Spellings(prefix);
    if (!shipped) {
      requirements.forEach(entry -> spellings.code(entry.code()));
      former.forEach(entry -> spellings.code(entry.code()));
    }
    return new Catalog(
        id,
        name,
        head.texts("amendments"),
        head.text("source"),
        requirements,
        guidance,
        former,
        spellings.map());
  }

  @Override
  public Map<Requirement, Fields> worded() {
    return worded;
  }

  @Override
  public Map<Code, RequirementText> said() {
    return Map.of();
  }

  /** What is withdrawn beside requirements goes by the same prefix as they, its successors too. */
  private List<Withdrawn> prefixed(String prefix, List<Requirement> requirements) {
    Set<Code> own = new HashSet<>();
    requirements.forEach(entry -> own.add(entry.code()));
    List<Withdrawn> all = new ArrayList<>();
    for (Withdrawn old : withdrawn) {
      List<Code> successors = new ArrayList<>();
      for (Code successor : old.successors()) {
        Code within = new Code(prefix + successor.text());
        successors.add(own.contains(within) ? within : successor);
      }
      all.add(new Withdrawn(new Code(prefix + old.code().text()), old.title(), successors));
    }
    return all;
  }
}
