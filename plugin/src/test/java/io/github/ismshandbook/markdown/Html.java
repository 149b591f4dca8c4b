package io.github.ismshandbook.markdown;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Piece;

/** Binds a fragment's holes the plainest way, to look at it in tests. */
final class Html {

  private Html() {}

  static String of(Content content) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : content.fragment()) {
      append(piece, content, html);
    }
    return html.toString();
  }

  private static void append(Piece piece, Content content, StringBuilder html) {
    if (piece instanceof Piece.Html text) {
      html.append(text.html());
    } else if (piece instanceof Piece.Anchor anchor) {
      html.append(HtmlText.escape(anchor.id()));
    } else if (piece instanceof Piece.LinkStart start) {
      html.append("<a href=\"").append(target(content, start.link())).append('"');
      html.append(title(start.title())).append('>');
    } else if (piece instanceof Piece.LinkEnd) {
      html.append("</a>");
    } else if (piece instanceof Piece.Image image) {
      html.append("<img src=\"").append(target(content, image.link())).append("\" alt=\"");
      html.append(HtmlText.escape(image.alt())).append('"').append(title(image.title()));
      html.append(" />");
    } else if (piece instanceof Piece.Reference reference) {
      Link link = content.links().get(reference.link());
      html.append("[ref ").append(link.target());
      html.append(reference.text().isEmpty() ? "" : " as " + reference.text());
      html.append(reference.insideLink() ? " in link]" : "]");
    } else if (piece instanceof Piece.Tag tag) {
      html.append("[tag");
      tag.claims().forEach(i -> html.append(' ').append(content.claims().get(i).code()));
      html.append(']');
    } else if (piece instanceof Piece.Include include) {
      html.append("[include ")
          .append(content.includes().get(include.include()).target())
          .append(']');
    }
  }

  private static String target(Content content, int link) {
    return HtmlText.escape(content.links().get(link).target());
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : " title=\"" + HtmlText.escape(title) + "\"";
  }
}
