package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
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
   * @param notes where the addresses outside are noted
   */
  void write(LinkedDocument linked, String prefix, Notes notes, Appendable page)
      throws IOException {
    Document document = linked.document();
    new Run(
            linked.targets(),
            document.content().claims(),
            linked.snippets(),
            new Sheet(document.path(), prefix, notes, page))
        .pieces(document.content().fragment());
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

  /**
   * What a document is written on.
   *
   * @param document path of the document
   */
  private record Sheet(String document, String prefix, Notes notes, Appendable page) {

    Sheet within(String more) {
      return new Sheet(document, prefix + more, notes, page);
    }
  }

  /** A link that has started: its element, and the number of its note; 0 for none. */
  private record Open(String element, int note) {}

  /** One fragment being written. */
  private final class Run {

    private final List<Target> targets;
    private final List<TagClaim> claims;
    private final List<LinkedSnippet> snippets;
    private final Sheet sheet;
    private final Appendable page;
    private final Deque<Open> open = new ArrayDeque<>();

    Run(List<Target> targets, List<TagClaim> claims, List<LinkedSnippet> snippets, Sheet sheet) {
      this.targets = targets;
      this.claims = claims;
      this.snippets = snippets;
      this.sheet = sheet;
      this.page = sheet.page();
    }

    void pieces(List<Piece> pieces) throws IOException {
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        if (piece instanceof Piece.Html html) {
          page.append(html.html());
        } else if (piece instanceof Piece.Anchor anchor) {
          anchor(anchor.id());
        } else if (piece instanceof Piece.LinkStart start) {
          String text = i + 1 < pieces.size() ? text(pieces.get(i + 1)) : "";
          open.push(startLink(targets.get(start.link()), start.title(), text));
        } else if (piece instanceof Piece.LinkEnd) {
          endLink(open.pop());
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
      page.append(sheet.prefix());
      Html.escape(page, id);
    }

    private static String text(Piece piece) {
      return piece instanceof Piece.Html html ? html.html() : "";
    }

    /**
     * Starts a link.
     *
     * @param text its text or the beginning of it, by which print tells what it need not add
     */
    private Open startLink(Target target, String title, String text) throws IOException {
      Optional<String> address = addresses.of(target);
      if (address.isEmpty()) {
        page.append("<span class=\"broken-link\"");
        Html.attribute(page, "title", site.words().get("link.broken"));
        page.append('>');
        return new Open("span", 0);
      }
      page.append("<a");
      if (target instanceof Target.ToOutside) {
        page.append(" class=\"outside\" rel=\"noopener noreferrer\"");
      }
      Html.attribute(page, "href", address.get());
      if (!title.isEmpty()) {
        Html.attribute(page, "title", title);
      }
      if (target instanceof Target.ToDocument document) {
        identify(document.path(), text);
      }
      page.append('>');
      return new Open("a", note(target, address.get(), text));
    }

    /** On paper, a reader finds another document by its id. */
    private void identify(String path, String text) throws IOException {
      Optional<String> id =
          path.equals(sheet.document())
              ? Optional.empty()
              : site.document(path).flatMap(document -> document.frontMatter().id());
      if (id.isPresent() && !text.contains(id.get())) {
        Html.attribute(page, "data-document", id.get());
      }
    }

    /** The number of an address outside, unless the text is the address. */
    private int note(Target target, String address, String text) {
      boolean shown =
          address.endsWith(text)
              && List.of("", "mailto:", "https://")
                  .contains(address.substring(0, address.length() - text.length()));
      return target instanceof Target.ToOutside && !shown ? sheet.notes().number(address) : 0;
    }

    private void endLink(Open link) throws IOException {
      page.append("</").append(link.element()).append('>');
      if (link.note() > 0) {
        page.append("<sup class=\"note-number\">")
            .append(Integer.toString(link.note()))
            .append("</sup>");
      }
    }

    private void wholeLink(Target target, String text) throws IOException {
      Open link = startLink(target, "", text);
      Html.escape(page, text);
      endLink(link);
    }

    private void reference(Piece.Reference reference) throws IOException {
      Target target = targets.get(reference.link());
      String text = reference.text().isEmpty() ? site.title(target) : reference.text();
      if (reference.insideLink() || !open.isEmpty()) {
        Html.escape(page, text);
        return;
      }
      wholeLink(target, text);
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
        wholeLink(target, text);
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
              sheet.within("snippet" + (index + 1) + "-"))
          .pieces(linked.snippet().content().fragment());
    }
  }
}
