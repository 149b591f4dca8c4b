package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Withdrawn;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog file, its head, guidance and withdrawn entries read, its requirements still blocks. */
final class CatalogText {

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
  private final Fields head;
  private final String name;
  private final List<YamlNode.Mapping> entries;
  private final List<Guidance> guidance = new ArrayList<>();
  private final List<Withdrawn> withdrawn = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  CatalogText(String id, YamlNode.Mapping root, List<Problem> problems) {
    this.id = id;
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
    if (code.isPresent() && control.isPresent()) {
      guidance.add(
          new Guidance(
              new Code(code.get()), entry.text("title"), new Code(control.get()), attributes));
    }
  }

  private void withdrawn(Fields entry) {
    entry
        .required("code", "A.9.2.1")
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

  String id() {
    return id;
  }

  List<String> related() {
    return head.texts("related");
  }

  List<YamlNode.Mapping> entries() {
    return entries;
  }

  List<Guidance> guidance() {
    return guidance;
  }

  List<Withdrawn> withdrawn() {
    return withdrawn;
  }

  Map<String, String> labels() {
    return labels;
  }

  Catalog catalog(List<Requirement> requirements) {
    return new Catalog(
        id, name, head.texts("amendments"), head.text("source"), requirements, guidance, withdrawn);
  }
}
