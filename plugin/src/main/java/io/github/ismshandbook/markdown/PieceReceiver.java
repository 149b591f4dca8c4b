package io.github.ismshandbook.markdown;

import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlStreamEventReceiver;

/** Receives sanitised HTML and cuts it into pieces: escaped HTML, and holes where marks stood. */
final class PieceReceiver implements HtmlStreamEventReceiver, HtmlChangeListener<Void> {

  private static final Set<String> ALIGNMENTS = Set.of("left", "right", "center");

  /** What an open {@code a} element became. */
  private enum Opened {
    HOLE,
    IN_PAGE,
    /** An address that is none: its text stays. */
    PLAIN
  }

  private final Tokens tokens;
  private final FragmentWriter writer;
  private final Facts facts;
  private final LineIndex lines;

  private final Placement placement = new Placement();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Link> rawLinks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> holes = new ArrayList<>();
  private final Deque<Opened> openLinks = new ArrayDeque<>();
  private StringBuilder html = new StringBuilder();
  private int linkDepth;
  private int rawOffset;

  PieceReceiver(Tokens tokens, FragmentWriter writer, Facts facts, LineIndex lines) {
    this.tokens = tokens;
    this.writer = writer;
    this.facts = facts;
    this.lines = lines;
  }

  /** The pieces, when the document is closed. */
  List<Piece> pieces() {
    return pieces;
  }

  /** Links of raw HTML, to be appended to the facts' links. */
  List<Link> rawLinks() {
    return rawLinks;
  }

  /** What is wrong with raw HTML. */
  List<Problem> problems() {
    return problems;
  }

  /** Whether what came out is what went in, in order. */
  boolean isBalanced() {
    return holes.equals(writer.holes()) && linkDepth == 0;
  }

  @Override
  public void openDocument() {
    // The first event has no content.
  }

  @Override
  public void closeDocument() {
    flush();
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    if (name.equals("a")) {
      openLink(attributes);
    } else if (name.equals("img")) {
      rawImage(attributes);
    } else {
      html.append('<').append(placement.open(name));
      attributes(attributes);
      html.append('>');
    }
  }

  @Override
  public void closeTag(String name) {
    if (name.equals("a")) {
      Opened opened = openLinks.poll();
      if (opened == Opened.HOLE) {
        linkDepth--;
        hole(new Piece.LinkEnd());
      } else if (opened == Opened.IN_PAGE) {
        html.append("</a>");
      }
    } else if (!AllowedHtml.VOID.contains(name)) {
      html.append("</").append(placement.close(name)).append('>');
    }
  }

  @Override
  public void text(String text) {
    int done = 0;
    int start = text.indexOf(Tokens.OPEN);
    while (start >= 0) {
      int end = tokens.endOfMark(text, start);
      if (end < 0) {
        start = text.indexOf(Tokens.OPEN, start + 1);
        continue;
      }
      HtmlText.append(text.substring(done, start), html);
      mark(tokens.content(text, start, end));
      done = end;
      start = text.indexOf(Tokens.OPEN, end);
    }
    HtmlText.append(text.substring(done), html);
  }

  private void mark(String mark) {
    int index = Integer.parseInt(mark.substring(1));
    if (mark.charAt(0) == Tokens.RAW) {
      rawOffset = index;
      return;
    }
    holes.add(mark);
    boolean inside = linkDepth > 0;
    switch (mark.charAt(0)) {
      case Tokens.REFERENCE ->
          hole(new Piece.Reference(index, writer.referenceText(index), inside));
      case Tokens.IMAGE -> hole(writer.image(index));
      case Tokens.TAG -> hole(new Piece.Tag(writer.tag(index), inside));
      default -> hole(new Piece.Include(index));
    }
  }

  private void openLink(List<String> attributes) {
    String href = value(attributes, "href");
    String own = tokens.ownValue(href);
    if (own != null && own.startsWith("#")) {
      html.append("<a href=\"#");
      hole(new Piece.Anchor(own.substring(1)));
      html.append('"');
      attributes(attributes);
      html.append('>');
      openLinks.push(Opened.IN_PAGE);
      return;
    }
    String title = value(attributes, "title");
    if (own == null && href.isBlank()) {
      openLinks.push(Opened.PLAIN);
      return;
    }
    if (own != null) {
      holes.add(own);
      hole(new Piece.LinkStart(Integer.parseInt(own.substring(1)), title));
    } else {
      int index = facts.links.size() + rawLinks.size();
      rawLinks.add(new Link(Link.Kind.MARKDOWN, Addresses.decoded(href.strip()), rawPlace(href)));
      hole(new Piece.LinkStart(index, title));
    }
    openLinks.push(Opened.HOLE);
    linkDepth++;
  }

  /** Says that an address in an author's HTML is of a kind that is not allowed. */
  @Override
  public void discardedAttributes(Void context, String element, String... attributes) {
    List<String> names = List.of(attributes);
    if (names.contains("href")) {
      problems.add(
          Problem.of(
              Rule.BROKEN_LINK,
              lines.place(rawOffset),
              "a link in raw HTML has an address that is not allowed. Link to a file of the handbook,"
                  + " or to http, https, mailto or tel."));
    } else if (names.contains("src") && element.equals("img")) {
      problems.add(
          Problem.of(
              Rule.MISSING_IMAGE,
              lines.place(rawOffset),
              "an image in raw HTML has an address that is not allowed. Put the picture into the"
                  + " handbook's folder, and give its path."));
    }
  }

  @Override
  public void discardedTag(Void context, String element) {
    // Its text stays, as the specification of tags says.
  }

  /** The place of the next element in raw HTML with that address. */
  private Place rawPlace(String address) {
    int found = lines.tagWith(address, rawOffset);
    Place place = lines.place(found < 0 ? rawOffset : found);
    rawOffset = found < 0 ? rawOffset : found + 1;
    return place;
  }

  private void rawImage(List<String> attributes) {
    String source = value(attributes, "src").strip();
    if (source.isEmpty()) {
      return;
    }
    int index = facts.links.size() + rawLinks.size();
    rawLinks.add(new Link(Link.Kind.IMAGE, Addresses.decoded(source), rawPlace(source)));
    hole(new Piece.Image(index, value(attributes, "alt"), value(attributes, "title")));
  }

  private void attributes(List<String> attributes) {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      String name = attributes.get(i);
      String value = attributes.get(i + 1);
      switch (name) {
        case "class" -> {
          String own = tokens.ownValue(value);
          classes.append(own == null ? "" : own);
        }
        case "id" -> {
          String own = tokens.ownValue(value);
          if (own != null) {
            html.append(" id=\"");
            hole(new Piece.Anchor(own));
            html.append('"');
          }
        }
        case "align" -> {
          String alignment = value.strip().toLowerCase(Locale.ROOT);
          classes.append(ALIGNMENTS.contains(alignment) ? "align-" + alignment : "");
        }
        case "href" -> {
          // Written by the caller.
        }
        case "open", "reversed" -> html.append(' ').append(name);
        default -> attribute(name, value);
      }
    }
    if (classes.length() > 0) {
      attribute("class", classes.toString());
    }
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"");
    HtmlText.append(value, html);
    html.append('"');
  }

  private static String value(List<String> attributes, String name) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  private void hole(Piece hole) {
    flush();
    pieces.add(hole);
  }

  private void flush() {
    if (html.length() > 0) {
      pieces.add(new Piece.Html(html.toString()));
      html = new StringBuilder();
    }
  }
}
