package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The text of a document's sections as its page shows it to this audience, without markup, headings
 * and chips. It is taken from the fragment when it is asked for: nothing holds every text at once.
 */
final class SectionTexts {

  /** Elements within a line: words run on across their tags. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
          "var", "wbr");

  /** Cells and items, which a reader sees apart. */
  private static final Set<String> APART = Set.of("td", "th", "li", "dt", "dd");

  private final Site site;
  private final LinkedDocument linked;
  private final List<Section> sections;
  private final List<StringBuilder> texts = new ArrayList<>();
  private StringBuilder text;
  private String tag = "";
  private boolean inTag;
  private boolean inHeading;
  private String gap = "";

  private SectionTexts(Site site, LinkedDocument linked) {
    this.site = site;
    this.linked = linked;
    this.sections = linked.document().content().sections();
    open();
  }

  /** The texts, by index of their section; that of a section leaves out its subsections'. */
  static List<? extends CharSequence> of(Site site, LinkedDocument linked) {
    SectionTexts texts = new SectionTexts(site, linked);
    texts.pieces(linked.document().content().fragment(), linked.targets());
    while (texts.texts.size() < texts.sections.size()) {
      texts.open();
    }
    return texts.texts;
  }

  private void open() {
    text = new StringBuilder();
    texts.add(text);
    gap = "";
  }

  private void pieces(List<Piece> pieces, List<Target> targets) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Html html) {
        html(html.html());
      } else if (piece instanceof Piece.Anchor anchor) {
        anchor(anchor.id());
      } else if (piece instanceof Piece.Reference reference) {
        String shown = reference.text();
        plain(shown.isEmpty() ? site.title(targets.get(reference.link())) : shown);
      } else if (piece instanceof Piece.Image image) {
        plain(image.alt());
      } else if (piece instanceof Piece.Include include) {
        LinkedSnippet snippet = linked.snippets().get(include.include());
        pieces(snippet.snippet().content().fragment(), snippet.targets());
      }
    }
  }

  /** The id of a section's heading starts the section; its title is no part of its text. */
  private void anchor(String id) {
    boolean heading = inTag && tag.length() == 2 && tag.charAt(0) == 'h';
    if (heading
        && texts.size() < sections.size()
        && id.equals(sections.get(texts.size()).anchor())) {
      open();
      inHeading = true;
    }
  }

  private void html(String html) {
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (inTag) {
        int end = html.indexOf('>', at);
        inTag = end < 0;
        at = end < 0 ? html.length() : end + 1;
      } else if (c == '<') {
        at = tag(html, at + 1);
      } else if (c == '&') {
        at = entity(html, at);
      } else {
        put(c);
        at++;
      }
    }
  }

  private int tag(String html, int start) {
    int at = start;
    boolean closing = html.startsWith("/", at);
    at += closing ? 1 : 0;
    int name = at;
    while (at < html.length() && Character.isLetterOrDigit(html.charAt(at))) {
      at++;
    }
    tag = html.substring(name, at);
    inTag = true;
    if (!INLINE.contains(tag)) {
      gap = gap.length() > 1 || !closing && APART.contains(tag) ? " · " : " ";
      inHeading &= !closing;
    }
    return at;
  }

  private int entity(String html, int at) {
    int end = html.indexOf(';', at);
    String name = end < 0 || end - at > 5 ? "" : html.substring(at + 1, end);
    char c =
        switch (name) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "quot" -> '"';
          case "#39" -> '\'';
          default -> '&';
        };
    put(c);
    return c == '&' && !name.equals("amp") ? at + 1 : end + 1;
  }

  private void plain(String shown) {
    for (int i = 0; i < shown.length(); i++) {
      put(shown.charAt(i));
    }
  }

  private void put(char c) {
    if (inHeading) {
      return;
    }
    if (Character.isWhitespace(c)) {
      gap = gap.isEmpty() ? " " : gap;
      return;
    }
    if (text.length() > 0) {
      text.append(gap);
    }
    gap = "";
    text.append(c);
  }
}
