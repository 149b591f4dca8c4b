package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Texts;
import io.github.ismshandbook.model.Withdrawn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Reads catalogs: {@code catalogs/iso27001-2022.yaml} shows and explains their format. */
public final class CatalogReader {

  /** The catalog that is main unless {@code handbook.yaml} names another. */
  public static final String DEFAULT = "iso27001-2022";

  private static final int LONGEST_ID = 40;

  private CatalogReader() {}

  /** Ids of the catalogs there are. */
  public static SortedSet<String> available(SortedMap<String, InputFile> files) {
    return CatalogFiles.ids(files);
  }

  /** A catalog as far as it is read: without a body it is malformed. */
  private record Part(String path, Optional<CatalogBody> body, List<Problem> problems) {}

  /**
   * Reads the catalogs of these ids, and those they name as related. One with a mistake is left out
   * as a whole, which is a problem that nothing can permit.
   *
   * @param files the inputs' files, which hold them as {@code catalogs/ID.yaml} or {@code .json}
   * @param ids the main one first; every one of them is available
   * @param problems receives what is wrong in them
   */
  public static Catalogs read(
      SortedMap<String, InputFile> files, List<String> ids, List<Problem> problems) {
    Set<String> waiting = new LinkedHashSet<>(ids);
    Map<String, Part> parts = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      String id = waiting.iterator().next();
      waiting.remove(id);
      List<InputFile> found = CatalogFiles.of(files, id);
      if (!found.isEmpty() && !parts.containsKey(id)) {
        Part part = part(id, found);
        parts.put(id, part);
        part.body().ifPresent(body -> waiting.addAll(body.related()));
      }
    }
    return index(files, parts, ids.get(0), problems);
  }

  private static Part part(String id, List<InputFile> found) {
    List<Problem> problems = new ArrayList<>();
    String path = found.get(found.size() - 1).path();
    if (found.size() > 1) {
      problems.add(
          unreadable(
              path, "The catalog " + id + " is also " + found.get(0).path() + ". Keep one file."));
      return new Part(path, Optional.empty(), problems);
    }
    String wrong = CodeForm.wrong(id, "");
    if (!wrong.isEmpty() || id.length() > LONGEST_ID) {
      problems.add(
          unreadable(
              path,
              "The file's name is the catalog's id in codes, and it "
                  + (wrong.isEmpty() ? "has more than " + LONGEST_ID + " characters" : wrong)
                  + ". Rename it, such as acme.yaml."));
      return new Part(path, Optional.empty(), problems);
    }
    return new Part(path, CatalogFormat.read(id, found.get(0), problems), problems);
  }

  private static Problem unreadable(String path, String message) {
    return Problem.of(Rule.UNREADABLE_INPUT, Place.file(path), message);
  }

  /** Codes of the main catalog, and of the guidance and the editions around it, have no prefix. */
  private static Catalogs index(
      SortedMap<String, InputFile> files,
      Map<String, Part> parts,
      String main,
      List<Problem> problems) {
    Map<String, Catalog> read = new LinkedHashMap<>();
    Map<String, List<Problem>> mistakes = new LinkedHashMap<>();
    parts.forEach(
        (id, part) -> {
          String prefix = id.equals(main) ? "" : id + ":";
          part.body().ifPresent(body -> read.put(id, catalog(body, prefix, id, parts)));
          List<Problem> errors = errors(part.problems(), part.path());
          if (!errors.isEmpty() || !read.containsKey(id)) {
            mistakes.put(id, errors);
          }
        });
    parts.values().forEach(part -> part.problems().stream().distinct().forEach(problems::add));
    Catalogs catalogs = withTexts(files, parts, read, main, mistakes, problems);
    mistakes.forEach(
        (id, errors) -> leftOut(id, parts.get(id).path(), errors).ifPresent(problems::add));
    return catalogs;
  }

  /**
   * The catalogs without mistakes, with what is said in them. What they say may name entries of
   * each other, so that its mistakes are known last; leaving one out is no mistake of another.
   */
  private static Catalogs withTexts(
      SortedMap<String, InputFile> files,
      Map<String, Part> parts,
      Map<String, Catalog> read,
      String main,
      Map<String, List<Problem>> mistakes,
      List<Problem> problems) {
    while (true) {
      read.keySet().removeAll(mistakes.keySet());
      Map<String, CatalogBody> bodies = new LinkedHashMap<>();
      read.keySet().forEach(id -> bodies.put(id, parts.get(id).body().orElseThrow()));
      Catalogs catalogs = catalogs(read, bodies, main, mistakes.keySet());
      List<Problem> found = new ArrayList<>();
      Texts texts = new TextReader(catalogs, found).read(files, bodies);
      int before = mistakes.size();
      for (String id : bodies.keySet()) {
        List<Problem> errors = errors(found, parts.get(id).path());
        if (!errors.isEmpty()) {
          mistakes.put(id, errors);
          problems.addAll(errors);
        }
      }
      if (mistakes.size() == before) {
        problems.addAll(found);
        return catalogs.with(texts);
      }
    }
  }

  private static Catalogs catalogs(
      Map<String, Catalog> read, Map<String, CatalogBody> bodies, String main, Set<String> left) {
    Map<String, String> labels = new LinkedHashMap<>();
    bodies.values().forEach(body -> labels.putAll(body.labels()));
    Catalog first =
        read.getOrDefault(
            main, new Catalog(main, main, List.of(), "", List.of(), List.of(), List.of()));
    List<Catalog> others = new ArrayList<>();
    read.forEach(
        (id, catalog) -> {
          if (!id.equals(main)) {
            others.add(catalog);
          }
        });
    return Catalogs.of(first, others, labels, left);
  }

  private static List<Problem> errors(List<Problem> problems, String path) {
    return problems.stream()
        .filter(one -> one.severity() == Severity.ERROR && one.place().path().equals(path))
        .distinct()
        .toList();
  }

  /** A catalog, with what it and those it names as related say of its codes. */
  private static Catalog catalog(
      CatalogBody body, String prefix, String id, Map<String, Part> parts) {
    Map<Code, List<Code>> predecessors = new LinkedHashMap<>();
    Map<Code, Code> guidance = new LinkedHashMap<>();
    Set<String> around = new LinkedHashSet<>(body.related());
    around.add(id);
    for (String related : around) {
      Optional.ofNullable(parts.get(related))
          .flatMap(Part::body)
          .ifPresent(one -> gather(one, predecessors, guidance));
    }
    return body.catalog(prefix, predecessors, guidance);
  }

  private static void gather(
      CatalogBody body, Map<Code, List<Code>> predecessors, Map<Code, Code> guidance) {
    for (Withdrawn old : body.predecessors()) {
      for (Code code : old.successors()) {
        predecessors.computeIfAbsent(code, key -> new ArrayList<>()).add(old.code());
      }
    }
    body.guidance().forEach(entry -> guidance.put(entry.control(), entry.code()));
  }

  /** What a catalog's mistakes come to, unless one of them says it already. */
  private static Optional<Problem> leftOut(String id, String path, List<Problem> errors) {
    if (errors.stream().anyMatch(problem -> problem.rule() == Rule.UNREADABLE_INPUT)) {
      return Optional.empty();
    }
    Place first = errors.stream().map(Problem::place).sorted().findFirst().orElseThrow();
    return Optional.of(
        unreadable(
            path,
            "Nothing of the catalog "
                + id
                + " is read, because of "
                + (errors.size() == 1
                    ? "a mistake in line " + first.line()
                    : errors.size() + " mistakes, the first in line " + first.line())
                + ". Mend "
                + (errors.size() == 1 ? "it" : "them")
                + ": until then nobody knows its requirements, and no tag that names one counts."));
  }
}
