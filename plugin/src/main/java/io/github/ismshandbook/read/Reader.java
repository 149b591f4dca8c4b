package io.github.ismshandbook.read;

import io.github.ismshandbook.markdown.MarkdownReader;
import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snippet;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.tags.CodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads every file of a handbook by itself, documents in parallel. */
public final class Reader {

  private static final String DOCUMENTS = "policies/";
  private static final String SNIPPETS = "snippets/";
  private static final String MARKDOWN = ".md";
  private static final List<String> MACHINERY =
      List.of("templates/", "messages/", "catalogs/", "schemas/");

  private Reader() {}

  /** Reads; whatever is wrong is a problem, and hides nothing else. */
  public static Sources read(Inputs inputs) {
    List<Problem> problems = new ArrayList<>(inputs.problems());
    SortedMap<String, InputFile> files = inputs.files();
    Configuration configuration =
        new ConfigurationReader(CatalogReader.available(files), files.keySet(), problems)
            .read(Optional.ofNullable(files.get(ConfigurationReader.PATH)));
    Catalogs catalogs = CatalogReader.read(files, configuration.catalogs(), problems);
    CodeReader codes = new CodeReader(catalogs);
    DocumentReader reader =
        new DocumentReader(
            new FrontMatterReader(
                configuration,
                documentedInformation(catalogs),
                !catalogs.unloaded().isEmpty(),
                new ClaimReader(codes)),
            new MarkdownReader(catalogs, configuration.autolink()));
    List<Glob> excluded = configuration.exclude().stream().map(Glob::new).toList();
    List<InputFile> documents = under(files, DOCUMENTS, excluded);
    List<DocumentReader.Read> read = Parallel.map(documents, reader::read);
    Map<String, Snippet> snippets = new TreeMap<>();
    for (Snippet snippet : Parallel.map(under(files, SNIPPETS, List.of()), reader::readSnippet)) {
      snippets.put(snippet.path(), snippet);
    }
    unknownKeys(read, problems);
    problems.addAll(read.stream().flatMap(one -> one.shared().stream()).distinct().toList());
    Unused.check(configuration, files, problems);
    Unused.checkCatalogs(configuration, catalogs, files, problems);
    Unused.checkCatalogFiles(catalogs, files, problems);
    ThemeFiles.check(files, problems);
    return new Sources(
        configuration,
        WordingReader.read(files, configuration.language(), problems),
        catalogs,
        read.stream().map(DocumentReader.Read::document).toList(),
        snippets,
        new SoaReader(codes, problems)
            .read(Optional.ofNullable(files.get(StatementOfApplicability.PATH))),
        new RiskReader(codes, problems).read(Optional.ofNullable(files.get(RiskRegister.PATH))),
        new WaiverReader(codes, problems).read(Optional.ofNullable(files.get(Waiver.PATH))),
        new BaselineReader(catalogs, codes, problems)
            .read(Optional.ofNullable(files.get(Baseline.PATH))),
        inputs.licensed().flatMap(file -> new LicensedTextReader(catalogs, problems).read(file)),
        linkable(files),
        problems);
  }

  /** Files that a link may name: not what makes the pages. */
  private static SortedSet<String> linkable(SortedMap<String, InputFile> files) {
    SortedSet<String> linkable = new TreeSet<>();
    for (String path : files.keySet()) {
      if (MACHINERY.stream().noneMatch(path::startsWith)) {
        linkable.add(path);
      }
    }
    return linkable;
  }

  private static List<InputFile> under(
      SortedMap<String, InputFile> files, String folder, List<Glob> excluded) {
    List<InputFile> found = new ArrayList<>();
    for (InputFile file : files.tailMap(folder).values()) {
      if (!file.path().startsWith(folder)) {
        break;
      }
      if (file.path().endsWith(MARKDOWN)
          && excluded.stream().noneMatch(glob -> glob.matches(file.path()))) {
        found.add(file);
      }
    }
    return found;
  }

  private static List<String> documentedInformation(Catalogs catalogs) {
    return catalogs.requirements().values().stream()
        .flatMap(requirement -> requirement.documentedInformation().stream())
        .map(DocumentedInformation::id)
        .distinct()
        .toList();
  }

  /** One warning for each key that is nobody's, with the number of documents. */
  private static void unknownKeys(List<DocumentReader.Read> read, List<Problem> problems) {
    Map<String, List<Place>> places = new TreeMap<>();
    for (DocumentReader.Read one : read) {
      for (Item key : one.unknownKeys()) {
        places.computeIfAbsent(key.text(), text -> new ArrayList<>()).add(key.place());
      }
    }
    places.forEach(
        (key, where) ->
            problems.add(
                Problem.of(
                        Rule.UNKNOWN_KEY,
                        where.get(0),
                        "`"
                            + Values.shown(key)
                            + "` is not a key of front matter and is ignored, in "
                            + (where.size() == 1 ? "1 document" : where.size() + " documents")
                            + ". Map it onto one of ours with keys in handbook.yaml, or take it out.")
                    .graded(io.github.ismshandbook.model.Severity.WARNING)));
  }
}
