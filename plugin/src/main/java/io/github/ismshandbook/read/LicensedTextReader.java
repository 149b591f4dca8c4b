package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.LicensedText;
import io.github.ismshandbook.model.LicensedText.Passage;
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
 * Reads text of the standards that an organisation has a licence for:
 *
 * <pre>
 * licence: {holder: Acme Ltd, scope: internal use by 25 readers}
 * texts:
 *   A.5.15: the text of the control
 *   C.5.2:
 *     text: what stands before the list
 *     parts: {a: the text of that part}
 * </pre>
 *
 * <p>If anything in it is wrong, nothing of it is shown; passages for entries that no catalog in
 * use has are counted and left out.
 */
final class LicensedTextReader {

  private static final String EXAMPLE = "licence: {holder: Acme Ltd, scope: internal use}";

  private static final int LONGEST_KEY = 32;

  private final Catalogs catalogs;
  private final List<Problem> problems;

  LicensedTextReader(Catalogs catalogs, List<Problem> problems) {
    this.catalogs = catalogs;
    this.problems = problems;
  }

  /** What the file says; nothing if something in it is wrong. */
  Optional<LicensedText> read(InputFile file) {
    List<Problem> found = new ArrayList<>();
    Text text = Text.of(file);
    found.addAll(text.problems());
    Yaml yaml = YamlReader.read(file.path(), text.text(), 1);
    found.addAll(yaml.problems());
    Optional<LicensedText> licensed =
        yaml.root()
            .flatMap(node -> new Values("", found).block("file", node, EXAMPLE))
            .flatMap(root -> licensed(root, found));
    problems.addAll(found);
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
        ? Optional.empty()
        : licensed;
  }

  private Optional<LicensedText> licensed(YamlNode.Mapping root, List<Problem> found) {
    Fields fields = Fields.of(root, "", keys(root), found);
    unknown(root, "", List.of("licence", "texts"), found);
    fields.require("licence", "{holder: Acme Ltd, scope: internal use}");
    fields.require("texts", "{A.5.15: ...}");
    Optional<Fields> licence =
        fields
            .block("licence", EXAMPLE)
            .map(
                block -> {
                  unknown(block, "licence.", List.of("holder", "scope"), found);
                  return Fields.of(block, "licence.", keys(block), found);
                });
    Optional<YamlNode.Mapping> texts = fields.block("texts", "texts: {A.5.15: ...}");
    if (licence.isEmpty() || texts.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> holder = licence.get().required("holder", "Acme Ltd");
    Optional<String> scope = licence.get().required("scope", "internal use");
    Map<Code, Passage> passages = new LinkedHashMap<>();
    int ignored = 0;
    for (YamlNode.Entry entry : texts.get().entries()) {
      Optional<Code> code = code(entry.key().text());
      if (code.isEmpty()) {
        ignored++;
        found.add(ignored(entry));
      } else if (passages.containsKey(code.get())) {
        found.add(
            Problem.about(
                code.get().text(),
                Rule.INVALID_VALUE,
                entry.key().place(),
                "has a text already. Keep one."));
      } else {
        passage(entry, code.get(), found).ifPresent(one -> passages.put(code.get(), one));
      }
    }
    if (passages.isEmpty() && found.stream().noneMatch(this::isError)) {
      new Values("", found)
          .invalid(
              "texts",
              fields.place("texts"),
              "holds no text of an entry of a catalog in use. Write codes such as A.5.15, C.5.2 or"
                  + " G.5.15, each with its text.");
    }
    return Optional.of(
        new LicensedText(
            holder.orElse(""), scope.orElse(""), passages, without(passages), ignored));
  }

  /** A key as a message may show it: one that is longer than a code may be licensed text. */
  private static String shown(String key) {
    return key.length() <= LONGEST_KEY && key.indexOf(' ') < 0 ? key : "This key";
  }

  private boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static Problem ignored(YamlNode.Entry entry) {
    return Problem.about(
            shown(entry.key().text()),
            Rule.UNKNOWN_REQUIREMENT,
            entry.key().place(),
            "is no entry of a catalog in use, so this licensed text is ignored. Correct the code,"
                + " or take it out.")
        .graded(Severity.WARNING);
  }

  /** The entry of a catalog that a written code names. */
  private Optional<Code> code(String written) {
    Optional<Requirement> requirement = catalogs.named(catalogs.main().id(), written);
    if (requirement.isPresent()) {
      return requirement
          .filter(entry -> entry.kind() != Requirement.Kind.THEME)
          .map(Requirement::code);
    }
    return Optional.of(new Code(written)).filter(catalogs.guidance()::containsKey);
  }

  private Optional<Passage> passage(YamlNode.Entry entry, Code code, List<Problem> found) {
    String key = entry.key().text();
    if (entry.value() instanceof YamlNode.Mapping block) {
      Fields fields = Fields.of(block, key + ".", keys(block), found);
      unknown(block, key + ".", List.of("text", "parts"), found);
      Map<String, String> parts = parts(fields, code, found);
      List<String> paragraphs = paragraphs(fields.text("text"));
      if (paragraphs.isEmpty() && parts.isEmpty()) {
        new Values("texts.", found)
            .invalid(key, block.place(), "holds no text. Write `text`, `parts` or both.");
        return Optional.empty();
      }
      return Optional.of(new Passage(paragraphs, parts));
    }
    if (entry.value() instanceof YamlNode.Scalar text && !text.text().isBlank()) {
      return Optional.of(new Passage(paragraphs(text.text()), Map.of()));
    }
    new Values("texts.", found)
        .invalid(
            key,
            entry.value().absent() ? entry.key().place() : entry.value().place(),
            "holds no text. Write it behind the colon, or `text` and `parts` beneath it.");
    return Optional.empty();
  }

  private static List<String> keys(YamlNode.Mapping block) {
    return block.entries().stream().map(entry -> entry.key().text()).toList();
  }

  /** Keys that have no meaning here, without the text that one of them may be by a slip. */
  private static void unknown(
      YamlNode.Mapping block, String within, List<String> known, List<Problem> found) {
    for (YamlNode.Entry entry : block.entries()) {
      if (!known.contains(entry.key().text())) {
        found.add(
            Problem.of(
                Rule.UNKNOWN_KEY,
                entry.key().place(),
                (within.isEmpty()
                        ? "At the top stand only "
                        : "Under `" + within.substring(0, within.length() - 1) + "` stand only ")
                    + String.join(" and ", known)
                    + ". Put a text that has a colon in quotes, or indent it."));
      }
    }
  }

  private Map<String, String> parts(Fields fields, Code code, List<Problem> found) {
    Map<String, String> parts = new LinkedHashMap<>();
    List<String> letters = catalogs.requirement(code).map(Requirement::parts).orElse(List.of());
    for (YamlNode.Entry part :
        fields.block("parts", "parts: {a: ...}").map(YamlNode.Mapping::entries).orElse(List.of())) {
      String letter = part.key().text();
      Values values = new Values(code.text() + ".parts.", found);
      if (letters.contains(letter)) {
        values.text(letter, part.value()).ifPresent(text -> parts.put(letter, text.text()));
      } else {
        values.invalid(
            shown(letter),
            part.key().place(),
            letters.isEmpty()
                ? "names a part, and this entry has none. Write it into its text."
                : "is no part of this entry. Its parts are " + String.join(", ", letters) + ".");
      }
    }
    return parts;
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private int without(Map<Code, Passage> passages) {
    long entries =
        catalogs.requirements().values().stream()
                .filter(entry -> entry.kind() != Requirement.Kind.THEME)
                .count()
            + catalogs.guidance().size();
    return (int) entries - passages.size();
  }
}
