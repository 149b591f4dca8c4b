package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlNode;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads catalogs: {@code catalogs/iso27001-2022.yaml} shows and explains their format. */
public final class CatalogReader {

  /** The catalog that is main unless {@code handbook.yaml} names another. */
  public static final String DEFAULT = "iso27001-2022";

  private static final String FOLDER = "catalogs/";
  private static final String SUFFIX = ".yaml";

  private CatalogReader() {}

  /** Ids of the catalogs there are. */
  public static SortedSet<String> available(SortedMap<String, InputFile> files) {
    SortedSet<String> ids = new TreeSet<>();
    for (String path : files.tailMap(FOLDER).keySet()) {
      if (!path.startsWith(FOLDER)) {
        break;
      }
      if (path.endsWith(SUFFIX) && path.indexOf('/', FOLDER.length()) < 0) {
        ids.add(path.substring(FOLDER.length(), path.length() - SUFFIX.length()));
      }
    }
    return ids;
  }

  /**
   * Reads the catalogs of these ids, and those they name as related.
   *
   * @param files the inputs' files, which hold them as {@code catalogs/ID.yaml}
   * @param ids the main one first; every one of them is available
   * @param problems receives what is wrong in them
   */
  public static Catalogs read(
      SortedMap<String, InputFile> files, List<String> ids, List<Problem> problems) {
    Set<String> waiting = new LinkedHashSet<>(ids);
    Map<String, CatalogText> texts = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      String id = waiting.iterator().next();
      waiting.remove(id);
      InputFile file = files.get(FOLDER + id + SUFFIX);
      if (file != null && !texts.containsKey(id)) {
        CatalogText text = parse(id, file, problems);
        texts.put(id, text);
        waiting.addAll(text.related());
      }
    }
    return index(files, texts, ids.get(0), problems);
  }

  private static CatalogText parse(String id, InputFile file, List<Problem> problems) {
    Text text = Text.of(file);
    problems.addAll(text.problems());
    Yaml yaml = YamlReader.read(file.path(), text.text(), 1);
    problems.addAll(yaml.problems());
    YamlNode.Mapping empty =
        new YamlNode.Mapping(List.of(), io.github.ismshandbook.model.Place.file(file.path()));
    YamlNode.Mapping root =
        yaml.root()
            .flatMap(node -> new Values("", problems).block("catalog file", node, "catalog: ..."))
            .orElse(empty);
    return new CatalogText(id, root, problems);
  }

  /** Codes of the main catalog, and of the guidance and the editions around it, have no prefix. */
  private static Catalogs index(
      SortedMap<String, InputFile> files,
      Map<String, CatalogText> texts,
      String main,
      List<Problem> problems) {
    Map<Code, List<Code>> predecessors = new LinkedHashMap<>();
    Map<Code, Code> guidance = new LinkedHashMap<>();
    for (CatalogText text : texts.values()) {
      text.withdrawn()
          .forEach(
              old ->
                  old.successors()
                      .forEach(
                          code ->
                              predecessors
                                  .computeIfAbsent(code, key -> new ArrayList<>())
                                  .add(old.code())));
      text.guidance().forEach(entry -> guidance.put(entry.control(), entry.code()));
    }
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, RequirementReader> readers = new LinkedHashMap<>();
    Catalog first = null;
    List<Catalog> others = new ArrayList<>();
    for (CatalogText text : texts.values()) {
      labels.putAll(text.labels());
      String prefix = text.id().equals(main) ? "" : text.id() + ":";
      RequirementReader reader = new RequirementReader(prefix, predecessors, guidance, problems);
      readers.put(text.id(), reader);
      Catalog catalog = text.catalog(reader.read(text.entries()));
      if (text.id().equals(main)) {
        first = catalog;
      } else {
        others.add(catalog);
      }
    }
    Optional<Catalog> found = Optional.ofNullable(first);
    Catalogs catalogs =
        Catalogs.of(
            found.orElseGet(
                () -> new Catalog(main, main, List.of(), "", List.of(), List.of(), List.of())),
            others,
            labels);
    return catalogs.with(new TextReader(catalogs, problems).read(files, readers));
  }
}
