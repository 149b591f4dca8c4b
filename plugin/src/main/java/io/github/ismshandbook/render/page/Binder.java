package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Target;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Fills the holes of a fragment: links, titles, images, chips and snippets. */
final class Binder {

  private final Site site;
  private final Addresses addresses;
  private final Chips chips;

  /**
   * @param from path of the page the fragment stands on
   * @param addresses where its links lead
   */
  Binder(Site site, String from, Addresses addresses) {
    this.site = site;
    this.addresses = addresses;
    this.chips = new Chips(site, from);
  }

  /**
   * Writes a document's text.
   *
   * @param prefix what to put before every id, where several documents share a page; may be empty
   */
  void write(LinkedDocument linked, String prefix, Appendable page) throws IOException {
    Content content = linked.document().content();
    new Run(linked.targets(), content.claims(), linked.snippets(), prefix, page)
        .pieces(content.fragment());
  }

  /** Writes the chips of claims that stand in no text. */
  void chips(List<TagClaim> claims, Appendable page) throws IOException {
    page.append("<span class=\"chips\">");
    String space = "";
    for (TagClaim claim : claims) {
      page.append(space);
      chips.write(claim, false, page);
      space = " ";
    }
    page.append("</span>");
  }

  /** One fragment being written. */
  private final class Run {

    private final List<Target> targets;
    private final List<TagClaim> claims;
    private final List<LinkedSnippet> snippets;
    private final String prefix;
    private final Appendable page;
    private final Deque<String> open = new ArrayDeque<>();

    Run(
        List<Target> targets,
        List<TagClaim> claims,
        List<LinkedSnippet> snippets,
        String prefix,
        Appendable page) {
      this.targets = targets;
      this.claims = claims;
      this.snippets = snippets;
      this.prefix = prefix;
      this.page = page;
    }

    void pieces(List<Piece> pieces) throws IOException {
      for (Piece piece : pieces) {
        if (piece instanceof Piece.Html html) {
          page.append(html.html());
        } else if (piece instanceof Piece.Anchor anchor) {
          anchor(anchor.id());
        } else if (piece instanceof Piece.LinkStart start) {
          open.push(startLink(targets.get(start.link()), start.title()));
        } else if (piece instanceof Piece.LinkEnd) {
          page.append("</").append(open.pop()).append('>');
        } else if (piece instanceof Piece.Reference reference) {
          reference(reference);
        } else if (piece instanceof Piece.Image image) {
          image(image);
        } else if (piece instanceof Piece.Tag tag) {
          tag(tag);
        } else if (piece instanceof Piece.Include include) {
          include(include.include());
        }
      }
    }

    /** Written into an attribute; where no prefix is asked for, as links know it. */
    private void anchor(String id) throws IOException {
      page.append(prefix);
      Html.escape(page, id);
    }

    private String startLink(Target target, String title) throws IOException {
      Optional<String> address = addresses.of(target);
      if (address.isEmpty()) {
        page.append("<span class=\"broken-link\"");
        Html.attribute(page, "title", site.words().get("link.broken"));
        page.append('>');
        return "span";
      }
      page.append("<a");
      if (target instanceof Target.ToOutside) {
        page.append(" class=\"outside\" rel=\"noopener noreferrer\"");
      }
      Html.attribute(page, "href", address.get());
      if (!title.isEmpty()) {
        Html.attribute(page, "title", title);
      }
      page.append('>');
      return "a";
    }

    private void reference(Piece.Reference reference) throws IOException {
      Target target = targets.get(reference.link());
      String text = reference.text().isEmpty() ? site.title(target) : reference.text();
      if (reference.insideLink() || !open.isEmpty()) {
        Html.escape(page, text);
        return;
      }
      String element = startLink(target, "");
      Html.escape(page, text);
      page.append("</").append(element).append('>');
    }

    /** A picture from outside would be fetched when the page opens: it becomes a link. */
    private void image(Piece.Image image) throws IOException {
      Target target = targets.get(image.link());
      Optional<String> address = addresses.of(target);
      if (address.isPresent() && target instanceof Target.ToFile) {
        page.append("<img loading=\"lazy\"");
        Html.attribute(page, "src", address.get());
        Html.attribute(page, "alt", image.alt());
        if (!image.title().isEmpty()) {
          Html.attribute(page, "title", image.title());
        }
        page.append('>');
        return;
      }
      String text = image.alt().isEmpty() ? site.words().get("image.noText") : image.alt();
      if (target instanceof Target.ToOutside && address.isPresent() && open.isEmpty()) {
        String element = startLink(target, "");
        Html.escape(page, text);
        page.append("</").append(element).append('>');
      } else {
        page.append("<span class=\"missing-image\">");
        Html.escape(page, text);
        page.append("</span>");
      }
    }

    private void tag(Piece.Tag tag) throws IOException {
      page.append("<span class=\"chips\">");
      String space = "";
      for (int claim : tag.claims()) {
        page.append(space);
        space = " ";
        chips.write(claims.get(claim), tag.insideLink() || !open.isEmpty(), page);
      }
      page.append("</span>");
    }

    /** A snippet's ids are its own, and the same snippet may stand twice on a page. */
    private void include(int index) throws IOException {
      LinkedSnippet linked = snippets.get(index);
      new Run(
              linked.targets(),
              linked.snippet().content().claims(),
              List.of(),
              prefix + "snippet" + (index + 1) + "-",
              page)
          .pieces(linked.snippet().content().fragment());
    }
  }
}
