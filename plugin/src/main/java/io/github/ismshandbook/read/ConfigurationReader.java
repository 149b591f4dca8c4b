package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Language;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code handbook.yaml}. */
final class ConfigurationReader {

  static final String PATH = "handbook.yaml";

  private static final String DEFAULT_TITLE = "Information security handbook";
  private static final List<String> KEYS =
      List.of(
          "title",
          "organisation",
          "scope",
          "language",
          "appearance",
          "catalogs",
          "classifications",
          "repository",
          "gate",
          "roles",
          "publish",
          "autolink",
          "keys",
          "defaults",
          "exclude");

  private final Collection<String> catalogs;
  private final Set<String> files;
  private final List<Problem> problems;

  /**
   * @param catalogs ids of the catalogs there are
   * @param files paths of all files of the handbook
   * @param problems receives what is wrong
   */
  ConfigurationReader(Collection<String> catalogs, Set<String> files, List<Problem> problems) {
    this.catalogs = catalogs;
    this.files = files;
    this.problems = problems;
  }

  Configuration read(Optional<InputFile> file) {
    if (file.isEmpty()) {
      problems.add(
          Problem.of(
              Rule.MISSING_KEY,
              Place.file(PATH),
              "There is no handbook.yaml. Create it, with at least `title: Acme Information Security"
                  + " Handbook`."));
      return read(Fields.of(Register.none(PATH), "", KEYS, problems), DEFAULT_TITLE);
    }
    YamlNode.Mapping root = Register.root(file.get(), problems).orElse(Register.none(PATH));
    Fields fields = Fields.of(root, "", KEYS, problems);
    String title =
        root.entries().isEmpty()
            ? DEFAULT_TITLE
            : fields.required("title", "Acme Information Security Handbook").orElse(DEFAULT_TITLE);
    return read(fields, title);
  }

  private Configuration read(Fields fields, String title) {
    List<String> classifications = fields.texts("classifications");
    return new Configuration(
        title,
        fields.text("organisation"),
        fields.text("scope"),
        language(fields),
        new AppearanceReader(files, problems)
            .read(fields.block("appearance", AppearanceReader.EXAMPLE)),
        catalogs(fields),
        classifications,
        repository(fields),
        new GateReader(problems).read(fields.block("gate", "gate: {mode: strict}")),
        fields.texts("roles"),
        maxClassification(fields, classifications),
        fields.flag("autolink").orElse(true),
        keys(fields),
        defaults(fields),
        fields.texts("exclude"));
  }

  private Language language(Fields fields) {
    Language english = new Language(Language.ENGLISH, Place.file(PATH));
    Optional<Item> written = fields.item("language");
    if (written.isEmpty()) {
      return english;
    }
    Optional<Language> language = Language.of(written.get().text(), written.get().place());
    if (language.isEmpty()) {
      invalid(
          "language",
          written.get().place(),
          "cannot be `"
              + Values.shown(written.get().text())
              + "`. "
              + Languages.named(written.get().text())
                  .map(tag -> "Did you mean " + tag + "?")
                  .orElse("Write a language tag of BCP 47, such as de, en or pt-BR."));
    }
    return language.orElse(english);
  }

  private List<String> catalogs(Fields fields) {
    List<String> known = fields.words("catalogs", catalogs);
    return known.isEmpty() ? List.of(CatalogReader.DEFAULT) : known;
  }

  private Optional<String> repository(Fields fields) {
    Optional<String> address = fields.optionalText("repository");
    if (address.isPresent() && !address.get().matches("https?://[^\\s/?#]+/\\S+")) {
      invalid(
          "repository",
          fields.place("repository"),
          "is not the address of a repository. Write one such as https://github.com/acme/isms.");
      return Optional.empty();
    }
    return address;
  }

  /** A limit that cannot be read is the narrowest: nothing is published by a slip. */
  private Optional<String> maxClassification(Fields fields, List<String> classifications) {
    if (!fields.has("publish")) {
      return Optional.empty();
    }
    String narrowest = classifications.isEmpty() ? "" : classifications.get(0);
    Optional<YamlNode.Mapping> publish =
        fields.block("publish", "publish: {max-classification: internal}");
    if (publish.isEmpty()) {
      return Optional.of(narrowest);
    }
    Fields limits = Fields.of(publish.get(), "publish.", List.of("max-classification"), problems);
    Optional<String> written = limits.required("max-classification", "internal");
    if (written.isPresent() && !classifications.contains(written.get())) {
      invalid(
          "publish.max-classification",
          limits.place("max-classification"),
          classifications.isEmpty()
              ? "hides all that is classified without an order. List the levels in `classifications`, lowest first."
              : "cannot be `"
                  + Values.shown(written.get())
                  + "`. "
                  + Spelling.advice(written.get(), classifications));
    }
    return Optional.of(written.filter(classifications::contains).orElse(narrowest));
  }

  private Map<String, String> keys(Fields fields) {
    Map<String, String> keys = new LinkedHashMap<>();
    Optional<YamlNode.Mapping> block = fields.block("keys", "keys: {control_mappings: controls}");
    for (YamlNode.Entry entry : block.map(YamlNode.Mapping::entries).orElse(List.of())) {
      Values values = new Values("keys.", problems);
      values
          .text(entry.key().text(), entry.value())
          .filter(item -> values.known(entry.key().text(), item, Keys.TARGETS))
          .ifPresent(item -> keys.put(entry.key().text(), item.text()));
    }
    return keys;
  }

  private List<Configuration.Defaults> defaults(Fields fields) {
    List<Configuration.Defaults> all = new ArrayList<>();
    String example = "defaults: {\"policies/procedures/**\": {type: procedure}}";
    Optional<YamlNode.Mapping> block = fields.block("defaults", example);
    for (YamlNode.Entry entry : block.map(YamlNode.Mapping::entries).orElse(List.of())) {
      String glob = entry.key().text();
      new Values("defaults.", problems)
          .block(glob, entry.value(), example)
          .ifPresent(
              values -> {
                Map<String, String> flat = new LinkedHashMap<>();
                flatten(values, "", flat);
                all.add(new Configuration.Defaults(glob, flat, entry.key().place()));
              });
    }
    return all;
  }

  private void flatten(YamlNode.Mapping block, String prefix, Map<String, String> into) {
    Values values = new Values("defaults.", problems);
    for (YamlNode.Entry entry : block.entries()) {
      String key = prefix + entry.key().text();
      if (entry.value() instanceof YamlNode.Mapping nested && key.equals(Keys.REVIEW)) {
        flatten(nested, key + ".", into);
      } else if (!Keys.TARGETS.contains(key)) {
        problems.add(
            Problem.of(
                Rule.UNKNOWN_KEY,
                entry.key().place(),
                "`"
                    + key
                    + "` is not a key of front matter. "
                    + Spelling.advice(key, Keys.TARGETS)));
      } else if (entry.value() instanceof YamlNode.Sequence) {
        List<String> items = values.list(key, entry.value()).stream().map(Item::text).toList();
        into.put(key, String.join(", ", items));
      } else if (!entry.value().absent()) {
        values.text(key, entry.value()).ifPresent(item -> into.put(key, item.text()));
      }
    }
  }

  private void invalid(String key, Place place, String message) {
    new Values("", problems).invalid(key, place, message);
  }
}
