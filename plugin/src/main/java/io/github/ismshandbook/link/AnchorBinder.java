package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Target;
import java.util.List;
import java.util.Optional;

/** Binds a link to a document, or to a place in it whose anchor exists. */
final class AnchorBinder {

  private static final int SHOWN = 80;

  private final AnchorIndex index;
  private final OldPlaces old;
  private final List<Problem> problems;

  AnchorBinder(AnchorIndex index, OldPlaces old, List<Problem> problems) {
    this.index = index;
    this.old = old;
    this.problems = problems;
  }

  /** Binds; an anchor that does not exist is a problem, and the link leads to the document. */
  Target bind(Document document, String fragment, Link link) {
    Target whole = new Target.ToDocument(document.path(), "", document.title());
    if (fragment.isEmpty() || fragment.equals("top")) {
      return whole;
    }
    Anchors anchors = index.of(document);
    Optional<String> id = anchors.id(fragment);
    if (id.isEmpty()) {
      Optional<Target.ToDocument> moved = old.place(document.path(), fragment);
      if (moved.isPresent()) {
        return moved.get();
      }
      problems.add(
          Problem.about(
              shown(link.target()),
              Rule.BROKEN_ANCHOR,
              link.place(),
              "names no place in \"" + document.title() + "\". " + anchors.suggestion(fragment)));
      return whole;
    }
    return new Target.ToDocument(
        document.path(), id.get(), anchors.title(id.get()).orElse(document.title()));
  }

  /** A destination in a message: on one line, and not too long. */
  static String shown(String target) {
    String line = target.strip();
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
