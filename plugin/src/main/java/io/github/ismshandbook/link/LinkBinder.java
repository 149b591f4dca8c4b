package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds links to what they lead to, and says which lead nowhere. */
final class LinkBinder {

  private final PathBinder paths;
  private final IdBinder ids;

  LinkBinder(
      Sources sources,
      DocumentIndex documents,
      AnchorIndex index,
      OldPlaces old,
      List<Problem> problems) {
    AnchorBinder anchors = new AnchorBinder(index, old, problems);
    this.paths = new PathBinder(documents, old, new FileIndex(sources), anchors, problems);
    this.ids = new IdBinder(sources, documents, anchors, problems);
  }

  /** The targets of a document's links, by index. */
  List<Target> bind(Document document) {
    return bind(document.path(), Optional.of(document), document.content().links());
  }

  /** The targets of a snippet's links; those to a place on its own page are bound with the page. */
  List<Target> bindSnippet(String path, List<Link> links) {
    return bind(path, Optional.empty(), links);
  }

  /** The targets of a snippet's links on the page that includes it. */
  List<Target> onPage(String path, List<Link> links, List<Target> targets, Document page) {
    List<Target> bound = new ArrayList<>(targets);
    for (int i = 0; i < bound.size(); i++) {
      if (isLocal(links.get(i))) {
        bound.set(i, bind(path, Optional.of(page), links.get(i)));
      }
    }
    return bound;
  }

  /** Whether it leads to a place on the page it stands on. */
  static boolean isLocal(Link link) {
    return link.kind() == Link.Kind.MARKDOWN && link.target().startsWith("#");
  }

  private List<Target> bind(String from, Optional<Document> page, List<Link> links) {
    List<Target> targets = new ArrayList<>(links.size());
    for (Link link : links) {
      targets.add(bind(from, page, link));
    }
    return targets;
  }

  private Target bind(String from, Optional<Document> page, Link link) {
    return switch (link.kind()) {
      case MARKDOWN -> paths.link(from, page, link);
      case IMAGE -> paths.image(from, link);
      case WIKI -> ids.wiki(link);
      case MENTION -> ids.mention(link);
    };
  }
}
