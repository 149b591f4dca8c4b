package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.render.view.Fragment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document's heading and text as fragments. Its level-1 heading is no part of the text: the page
 * shows the title in its stead, with the chips of what the whole document claims.
 */
final class Text {

  private final LinkedDocument linked;
  private final Document document;
  private final Binder binder;
  private final String prefix;
  private final Notes notes = new Notes();

  /**
   * @param prefix what to put before every id; may be empty
   */
  Text(LinkedDocument linked, Binder binder, String prefix) {
    this.linked = linked;
    this.document = linked.document();
    this.binder = binder;
    this.prefix = prefix;
  }

  /** The title, and the heading where it differs. */
  Fragment heading() {
    Section top = document.content().sections().get(0);
    return page -> {
      page.append("<h1");
      if (!top.anchor().isEmpty()) {
        Html.attribute(page, "id", prefix + top.anchor());
      }
      page.append('>');
      Html.escape(page, document.title());
      page.append("</h1>\n");
      if (!top.title().isEmpty() && !top.title().equals(document.title())) {
        page.append("<p class=\"subtitle\">");
        Html.escape(page, top.title());
        page.append("</p>\n");
      }
      chips(page);
    };
  }

  private void chips(Appendable page) throws IOException {
    List<TagClaim> claims = new ArrayList<>(document.frontMatter().claims());
    Content content = document.content();
    Set<Integer> shown = new HashSet<>();
    for (Piece piece : content.fragment()) {
      if (piece instanceof Piece.Tag tag) {
        shown.addAll(tag.claims());
      }
    }
    for (int i = 0; i < content.claims().size(); i++) {
      if (content.claims().get(i).section() == 0 && !shown.contains(i)) {
        claims.add(content.claims().get(i));
      }
    }
    if (!claims.isEmpty()) {
      page.append("<p class=\"document-chips\">");
      binder.chips(claims, page);
      page.append("</p>\n");
    }
  }

  /** All the rest. */
  Fragment body() {
    return page -> binder.write(linked, prefix, notes, page);
  }

  /** Where the links of the body lead outside; to be written after it. */
  Fragment notes(String heading) {
    return page -> notes.write(heading, page);
  }
}
