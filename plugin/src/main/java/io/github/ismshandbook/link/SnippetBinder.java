package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snippet;
import io.github.ismshandbook.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Binds inclusions to snippets. What is wrong in a snippet is said once, however often it is used.
 */
final class SnippetBinder {

  private static final int SHOWN = 3;

  private final SortedMap<String, LinkedSnippet> byPath = new TreeMap<>();
  private final LinkBinder links;
  private final List<Problem> problems;

  SnippetBinder(Map<String, Snippet> snippets, LinkBinder links, List<Problem> problems) {
    this.links = links;
    this.problems = problems;
    for (Snippet snippet : new TreeMap<>(snippets).values()) {
      problems.addAll(snippet.content().problems());
      List<Target> targets = links.bindSnippet(snippet.path(), snippet.content().links());
      byPath.put(snippet.path(), new LinkedSnippet(snippet, targets));
    }
  }

  /** The snippets of a document's inclusions, by index; an empty one where there is none. */
  List<LinkedSnippet> bind(Document document) {
    List<LinkedSnippet> included = new ArrayList<>();
    Map<String, LinkedSnippet> onPage = new HashMap<>();
    for (Include include : document.content().includes()) {
      Optional<String> path = RelativePath.resolve(document.path(), include.target());
      LinkedSnippet snippet = path.map(byPath::get).orElse(null);
      included.add(
          snippet == null
              ? missing(include, document, path)
              : onPage.computeIfAbsent(path.get(), key -> onPage(snippet, document)));
    }
    return included;
  }

  private LinkedSnippet onPage(LinkedSnippet linked, Document page) {
    Snippet snippet = linked.snippet();
    List<Link> written = snippet.content().links();
    return written.stream().noneMatch(LinkBinder::isLocal)
        ? linked
        : new LinkedSnippet(snippet, links.onPage(snippet.path(), written, linked.targets(), page));
  }

  private LinkedSnippet missing(Include include, Document document, Optional<String> path) {
    String what =
        path.isEmpty()
            ? "leads out of the handbook's folder. "
            : path.get().startsWith("snippets/")
                ? "does not exist. "
                : "is no snippet: those are under snippets/. ";
    problems.add(
        Problem.about(
            AnchorBinder.shown(include.target()),
            Rule.BROKEN_LINK,
            include.place(),
            what + advice(document)));
    Content nothing =
        new Content(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of());
    return new LinkedSnippet(new Snippet(path.orElse(include.target()), nothing), List.of());
  }

  private String advice(Document document) {
    if (byPath.isEmpty()) {
      return "Write the text that several documents share to snippets/name.md.";
    }
    List<String> known =
        byPath.keySet().stream()
            .limit(SHOWN)
            .map(path -> RelativePath.between(document.path(), path))
            .toList();
    return "There "
        + (byPath.size() == 1 ? "is " : "are ")
        + String.join(", ", known)
        + (byPath.size() > SHOWN ? " and more." : ".");
  }
}
