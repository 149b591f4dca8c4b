package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Links a handbook in one pass over its documents. */
public final class Linker {

  private final Sources sources;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, LinkedDocument> bound = new TreeMap<>();
  private final Map<Code, List<Claim>> claims = new TreeMap<>();
  private final SortedSet<String> files = new TreeSet<>();

  private Linker(Sources sources) {
    this.sources = sources;
  }

  /** Binds everything. */
  public static Handbook link(Sources sources) {
    return new Linker(sources).link();
  }

  private Handbook link() {
    problems.addAll(sources.problems());
    DocumentIndex index = DocumentIndex.of(sources, problems);
    AnchorIndex anchors = new AnchorIndex();
    OldPlaces old = OldPlaces.of(sources, index, anchors, problems);
    LinkBinder links = new LinkBinder(sources, index, anchors, old, problems);
    SnippetBinder snippets = new SnippetBinder(sources.snippets(), links, problems);
    ClaimBinder binder = new ClaimBinder(sources.catalogs());
    for (Document document : sources.documents()) {
      bind(document, links, snippets, binder);
    }
    // Sorted by path, whatever the order of the files.
    bound
        .values()
        .forEach(
            document ->
                document
                    .claims()
                    .forEach(
                        claim ->
                            claims
                                .computeIfAbsent(claim.requirement(), code -> new ArrayList<>())
                                .add(claim)));
    Backlinks backlinks = Backlinks.of(bound.values());
    Map<String, LinkedDocument> documents = new LinkedHashMap<>();
    bound.forEach((path, document) -> documents.put(path, backlinks.addTo(document)));
    new DocumentChecks(sources, index, problems).check(documents.values());
    new RegisterChecks(sources, problems).check();
    return new Handbook(
        sources,
        documents,
        claims,
        backlinks.mentions(),
        List.copyOf(files),
        old.all(),
        problems.stream().distinct().sorted().toList());
  }

  private void bind(
      Document document, LinkBinder links, SnippetBinder snippets, ClaimBinder binder) {
    problems.addAll(document.problems());
    problems.addAll(document.content().problems());
    List<Target> targets = links.bind(document);
    keepFiles(targets);
    List<LinkedSnippet> included = snippets.bind(document);
    included.forEach(snippet -> keepFiles(snippet.targets()));
    bound.put(
        document.path(),
        new LinkedDocument(
            document, targets, included, binder.bind(document, included), List.of()));
  }

  private void keepFiles(List<Target> targets) {
    for (Target target : targets) {
      if (target instanceof Target.ToFile file) {
        files.add(file.path());
      }
    }
  }
}
