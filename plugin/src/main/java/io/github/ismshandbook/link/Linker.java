package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Snippet;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Links a handbook in one pass over its documents. */
public final class Linker {

  private final Sources sources;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, LinkedSnippet> snippets = new TreeMap<>();
  private final Map<String, LinkedDocument> bound = new TreeMap<>();
  private final Map<Code, List<Claim>> claims = new TreeMap<>();
  private final TreeSet<String> files = new TreeSet<>();

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
    LinkBinder links = new LinkBinder(sources, index, problems);
    ClaimBinder binder = new ClaimBinder(sources.catalogs());
    bindSnippets(links);
    for (Document document : sources.documents()) {
      bind(document, links, binder);
    }
    Backlinks backlinks = Backlinks.of(bound.values(), sources.catalogs());
    Map<String, LinkedDocument> documents = new LinkedHashMap<>();
    bound.forEach((path, document) -> documents.put(path, backlinks.addTo(document)));
    new DocumentChecks(sources, index, problems).check(documents.values());
    problems.sort(null);
    return new Handbook(
        sources, documents, claims, backlinks.mentions(), List.copyOf(files), problems);
  }

  private void bindSnippets(LinkBinder links) {
    for (Snippet snippet : new TreeMap<>(sources.snippets()).values()) {
      problems.addAll(snippet.content().problems());
      List<Target> targets = links.bind(snippet.path(), snippet.content(), "");
      keepFiles(targets);
      snippets.put(snippet.path(), new LinkedSnippet(snippet, targets));
    }
  }

  private void bind(Document document, LinkBinder links, ClaimBinder binder) {
    problems.addAll(document.problems());
    problems.addAll(document.content().problems());
    List<Target> targets = links.bind(document.path(), document.content(), document.title());
    keepFiles(targets);
    List<LinkedSnippet> included =
        document.content().includes().stream()
            .map(include -> links.snippet(document.path(), include, snippets))
            .toList();
    List<Claim> own = binder.bind(document, included);
    for (Claim claim : own) {
      claims.computeIfAbsent(claim.requirement(), code -> new ArrayList<>()).add(claim);
    }
    bound.put(document.path(), new LinkedDocument(document, targets, included, own, List.of()));
  }

  private void keepFiles(List<Target> targets) {
    for (Target target : targets) {
      if (target instanceof Target.ToFile file) {
        files.add(file.path());
      }
    }
  }
}
