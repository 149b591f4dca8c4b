package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.GuidanceText;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Texts;
import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Reads what is said about the entries of catalogs: {@code catalogs/iso27001-2022/A.5.15.yaml}, a
 * file for each entry, so that a project replaces the text of one and of no other.
 */
final class TextReader {

  private static final String FOLDER = "catalogs/";
  private static final String SUFFIX = ".yaml";

  private final Catalogs catalogs;
  private final List<Problem> problems;

  TextReader(Catalogs catalogs, List<Problem> problems) {
    this.catalogs = catalogs;
    this.problems = problems;
  }

  /** The file of an entry. */
  private record Entry(InputFile file, String catalog, String code) {}

  /** What one file says. */
  private record Said(
      Optional<Map.Entry<Code, RequirementText>> requirement,
      Optional<Map.Entry<Code, GuidanceText>> guidance,
      List<Problem> problems) {}

  /**
   * Reads the texts of the catalogs in use: what the catalogs themselves say and the project's
   * files now, the shipped files when they are asked for. A file about an entry stands for what its
   * catalog says.
   *
   * @param files the inputs' files
   * @param read what was read of each catalog, by its id
   */
  Texts read(SortedMap<String, InputFile> files, Map<String, CatalogBody> read) {
    Map<Code, RequirementText> inline = new HashMap<>();
    List<Entry> own = new ArrayList<>();
    List<Entry> shipped = new ArrayList<>();
    read.forEach(
        (id, body) -> {
          inline.putAll(body.said());
          body.worded()
              .forEach(
                  (requirement, fields) ->
                      inline.put(
                          requirement.code(),
                          text(id, fields, problems).requirement(requirement.parts())));
          for (Entry entry : entries(files, id)) {
            (entry.file().builtIn() ? shipped : own).add(entry);
          }
        });
    List<InputFile> ownCrosswalks = new ArrayList<>();
    List<InputFile> shippedCrosswalks = new ArrayList<>();
    String folder = CrosswalkReader.FOLDER;
    for (InputFile file : files.subMap(folder, folder + Character.MAX_VALUE).values()) {
      if (file.path().endsWith(CrosswalkReader.SUFFIX)) {
        (file.builtIn() ? shippedCrosswalks : ownCrosswalks).add(file);
      }
    }
    return new Texts(
        said(inline, own, ownCrosswalks, problems),
        new Once<>(() -> shipped(shipped, shippedCrosswalks)));
  }

  private Texts.Said said(
      Map<Code, RequirementText> inline,
      List<Entry> entries,
      List<InputFile> crosswalks,
      List<Problem> found) {
    Map<Code, RequirementText> requirements = new HashMap<>(inline);
    Map<Code, GuidanceText> guidance = new HashMap<>();
    for (Said said : Parallel.map(entries, this::read)) {
      said.requirement().ifPresent(one -> requirements.put(one.getKey(), one.getValue()));
      said.guidance().ifPresent(one -> guidance.put(one.getKey(), one.getValue()));
      found.addAll(said.problems());
    }
    return new Texts.Said(
        requirements, guidance, new CrosswalkReader(catalogs, found).read(crosswalks));
  }

  /**
   * Of what a layer says about entries that the catalogs of this handbook lack, nobody has to hear;
   * and a broken file of a jar no author can mend: its entry goes without words.
   */
  private Texts.Said shipped(List<Entry> entries, List<InputFile> crosswalks) {
    return said(Map.of(), entries, crosswalks, new ArrayList<>());
  }

  private static List<Entry> entries(SortedMap<String, InputFile> files, String catalog) {
    List<Entry> entries = new ArrayList<>();
    String folder = FOLDER + catalog + "/";
    if (folder.equals(CrosswalkReader.FOLDER)) {
      return entries;
    }
    for (InputFile file : files.subMap(folder, folder + Character.MAX_VALUE).values()) {
      String name = file.path().substring(folder.length());
      if (name.endsWith(SUFFIX)) {
        entries.add(new Entry(file, catalog, name.substring(0, name.length() - SUFFIX.length())));
      }
    }
    return entries;
  }

  private TextFields text(String catalog, Fields fields, List<Problem> found) {
    return new TextFields(
        fields,
        written -> catalogs.named(catalog, written).map(Requirement::code),
        catalogs::hides,
        found);
  }

  private Said read(Entry entry) {
    List<Problem> found = new ArrayList<>();
    Optional<Requirement> requirement = catalogs.own(entry.catalog(), entry.code());
    if (requirement.isPresent()) {
      return new Said(
          fields(entry, TextFields.OF_REQUIREMENT, found)
              .map(fields -> text(entry.catalog(), fields, found))
              .map(
                  text ->
                      Map.entry(
                          requirement.get().code(), text.requirement(requirement.get().parts()))),
          Optional.empty(),
          found);
    }
    Code code = new Code(entry.code());
    if (isGuidance(entry.catalog(), code)) {
      return new Said(
          Optional.empty(),
          fields(entry, TextFields.OF_GUIDANCE, found)
              .map(fields -> Map.entry(code, text(entry.catalog(), fields, found).guidance())),
          found);
    }
    found.add(
        Problem.of(
            Rule.UNKNOWN_REQUIREMENT,
            Place.file(entry.file().path()),
            "The catalog "
                + entry.catalog()
                + " has no entry "
                + entry.code()
                + ". Name the file after the code of one."));
    return new Said(Optional.empty(), Optional.empty(), found);
  }

  private static Optional<Fields> fields(Entry entry, List<String> keys, List<Problem> found) {
    Text text = Text.of(entry.file());
    found.addAll(text.problems());
    Yaml yaml = YamlReader.read(entry.file().path(), text.text(), 1);
    found.addAll(yaml.problems());
    return yaml.root()
        .filter(node -> !node.absent())
        .flatMap(node -> new Values("", found).block("text", node, keys.get(0) + ": ..."))
        .map(block -> Fields.of(block, "", keys, found));
  }

  private boolean isGuidance(String catalog, Code code) {
    return catalogs.guidance().containsKey(code)
        && Stream.concat(Stream.of(catalogs.main()), catalogs.others().stream())
            .filter(one -> one.id().equals(catalog))
            .anyMatch(one -> one.guidance().stream().anyMatch(entry -> entry.code().equals(code)));
  }
}
