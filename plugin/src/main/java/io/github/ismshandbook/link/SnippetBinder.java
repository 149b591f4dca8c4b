package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Digest;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Piece;
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

  /** What one document may include, or a few lines would become gigabytes. */
  private static final int MOST_CHARACTERS = 1_000_000;

  /** What a piece, a link or a claim weighs beside its text. */
  private static final int PIECE = 100;

  private static final String TOO_MUCH =
      "is left out, as is what follows: this document includes more than "
          + MOST_CHARACTERS
          + " characters. Link to the text instead, or split the document.";

  private static final Content NOTHING =
      new Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of());

  private final SortedMap<String, LinkedSnippet> byPath = new TreeMap<>();
  private final Map<String, Long> weights = new HashMap<>();
  private final LinkBinder links;
  private final List<Problem> problems;

  SnippetBinder(Map<String, Snippet> snippets, LinkBinder links, List<Problem> problems) {
    this.links = links;
    this.problems = problems;
    for (Snippet snippet : new TreeMap<>(snippets).values()) {
      problems.addAll(snippet.content().problems());
      List<Target> targets = links.bindSnippet(snippet.path(), snippet.content().links());
      byPath.put(snippet.path(), new LinkedSnippet(snippet, targets));
      weights.put(snippet.path(), weight(snippet.content()));
    }
  }

  /** The snippets of a document's inclusions, by index; an empty one where there is none. */
  List<LinkedSnippet> bind(Document document) {
    List<LinkedSnippet> included = new ArrayList<>();
    Map<String, LinkedSnippet> onPage = new HashMap<>();
    long characters = 0;
    boolean tooMuch = false;
    for (Include include : document.content().includes()) {
      Optional<String> path = RelativePath.resolve(document.path(), include.target());
      LinkedSnippet snippet = path.map(byPath::get).orElse(null);
      if (snippet == null) {
        included.add(missing(include, document, path));
        continue;
      }
      characters += weights.get(path.get());
      if (characters > MOST_CHARACTERS) {
        if (!tooMuch) {
          report(include, TOO_MUCH);
        }
        tooMuch = true;
        included.add(nothing(path.get()));
      } else {
        included.add(onPage.computeIfAbsent(path.get(), key -> onPage(snippet, document)));
      }
    }
    return included;
  }

  private static long weight(Content content) {
    long weight = PIECE;
    for (Piece piece : content.fragment()) {
      weight += piece instanceof Piece.Html html ? html.html().length() : PIECE;
    }
    return weight + (long) PIECE * (content.links().size() + content.claims().size());
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
    report(include, what + advice(document));
    return nothing(path.orElse(include.target()));
  }

  private static LinkedSnippet nothing(String path) {
    return new LinkedSnippet(new Snippet(path, NOTHING, Digest.of("")), List.of());
  }

  private void report(Include include, String message) {
    problems.add(
        Problem.about(
            AnchorBinder.shown(include.target()), Rule.BROKEN_LINK, include.place(), message));
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
