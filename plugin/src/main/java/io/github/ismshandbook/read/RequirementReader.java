package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the requirements of one catalog. */
final class RequirementReader {

  private static final List<String> KEYS =
      List.of(
          "code",
          "kind",
          "parent",
          "title",
          "display-title",
          "needs",
          "documented-information",
          "amendment",
          "new");
  private static final List<String> ALL_KEYS =
      Stream.concat(KEYS.stream(), TextFields.OF_REQUIREMENT.stream()).toList();
  private static final List<String> KINDS = List.of("clause", "theme", "control");

  private final String prefix;
  private final Map<Code, List<Code>> predecessors;
  private final Map<Code, Code> guidance;
  private final List<Problem> problems;
  private final Map<Requirement, Fields> worded = new LinkedHashMap<>();

  /**
   * @param prefix what precedes codes of this catalog: {@code acme:}, or nothing for the main one
   */
  RequirementReader(
      String prefix,
      Map<Code, List<Code>> predecessors,
      Map<Code, Code> guidance,
      List<Problem> problems) {
    this.prefix = prefix;
    this.predecessors = predecessors;
    this.guidance = guidance;
    this.problems = problems;
  }

  List<Requirement> read(List<YamlNode.Mapping> entries) {
    Map<String, Fields> all = new LinkedHashMap<>();
    Map<String, String> seen = new HashMap<>();
    for (YamlNode.Mapping entry : entries) {
      Fields fields = Fields.of(entry, "", ALL_KEYS, problems);
      fields
          .required("code", "REQ-1")
          .filter(code -> isCode(code, fields) && isNew(code, fields, seen))
          .ifPresent(code -> all.put(code, fields));
    }
    Map<String, String> parents = new Parents(all, problems).read();
    Set<String> groups = new HashSet<>(parents.values());
    List<Requirement> requirements = new ArrayList<>();
    all.forEach(
        (code, fields) ->
            requirements.add(
                requirement(
                    code, fields, Optional.ofNullable(parents.get(code)), groups.contains(code))));
    return requirements;
  }

  /** The requirements of which the catalog itself says something in words, with their blocks. */
  Map<Requirement, Fields> worded() {
    return worded;
  }

  private boolean isCode(String code, Fields fields) {
    String wrong = CodeForm.wrong(code, prefix);
    if (!wrong.isEmpty()) {
      new Values("", problems)
          .invalid(
              "code",
              fields.place("code"),
              Values.shown(code) + " " + wrong + ". Write one such as REQ-1 or 164.308(a)(1).");
    }
    return wrong.isEmpty();
  }

  private boolean isNew(String code, Fields fields, Map<String, String> seen) {
    String first = seen.putIfAbsent(Spellings.folded(code), code);
    if (first != null) {
      new Values("", problems)
          .invalid(
              "code",
              fields.place("code"),
              code
                  + (first.equals(code)
                      ? " is written twice. Keep one."
                      : " is "
                          + first
                          + " in another letter case, which does not tell two codes apart. Keep"
                          + " one, or rename it."));
    }
    return first == null;
  }

  /** An entry with others beneath it is a group, unless it says that it is a control as well. */
  private Requirement requirement(
      String code, Fields fields, Optional<String> parent, boolean group) {
    String title = fields.required("title", "Backups").orElse(code);
    String kind = fields.word("kind", KINDS).orElse(group ? "theme" : "control");
    boolean leaf = kind.equals("control") || kind.equals("clause") && !group;
    Requirement requirement =
        new Requirement(
            new Code(prefix + code),
            Requirement.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            title,
            fields.optionalText("display-title").orElse(title),
            parent.map(up -> new Code(prefix + up)),
            leaf,
            parts(fields),
            needs(fields, leaf, kind),
            documentedInformation(fields),
            fields.optionalText("amendment"),
            fields.flag("new").orElse(false),
            Optional.ofNullable(guidance.get(new Code(code))),
            predecessors.getOrDefault(new Code(code), List.of()));
    if (saysSomething(fields)) {
      worded.put(requirement, fields);
    }
    return requirement;
  }

  /** Letters alone say nothing. */
  private static boolean saysSomething(Fields fields) {
    return fields.node("parts").orElse(null) instanceof YamlNode.Mapping
        || TextFields.OF_REQUIREMENT.stream()
            .anyMatch(key -> !key.equals("parts") && fields.has(key));
  }

  /** The letters alone, or each with a label. */
  private static List<String> parts(Fields fields) {
    return fields.node("parts").orElse(null) instanceof YamlNode.Mapping labels
        ? labels.entries().stream().map(entry -> entry.key().text()).distinct().toList()
        : fields.texts("parts");
  }

  /** Documents where the catalog asks for them; else any for a control, and none for a clause. */
  private List<Need> needs(Fields fields, boolean leaf, String kind) {
    if (fields.has("needs")) {
      return new NeedReader(problems).read(fields.list("needs"), "needs");
    }
    return leaf && kind.equals("control") ? List.of(Need.ANY) : List.of();
  }

  private List<DocumentedInformation> documentedInformation(Fields fields) {
    List<DocumentedInformation> all = new ArrayList<>();
    String example = "- {id: isms-scope, name: ISMS scope, kind: document, extent: mandatory}";
    for (YamlNode.Mapping block : fields.blocks("documented-information", example)) {
      Fields item =
          Fields.of(
              block, "documented-information.", List.of("id", "name", "kind", "extent"), problems);
      String id = item.required("id", "isms-scope").orElse("");
      boolean record =
          item.word("kind", List.of("document", "record")).filter("record"::equals).isPresent();
      boolean mandatory =
          item.word("extent", List.of("mandatory", "as-needed"))
              .filter("as-needed"::equals)
              .isEmpty();
      all.add(
          new DocumentedInformation(id, item.optionalText("name").orElse(id), record, mandatory));
    }
    return all;
  }
}
