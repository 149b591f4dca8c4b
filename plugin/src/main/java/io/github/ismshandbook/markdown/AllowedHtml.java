package io.github.ismshandbook.markdown;

import java.util.Set;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that may stand in a document: what Markdown becomes, and what authors may write
 * themselves. Everything else loses its tags and keeps its text.
 *
 * <p>Authors' {@code class} and {@code id} are dropped later, by {@link PieceReceiver}: they pass
 * here because ours pass the same way. Addresses without a scheme are checked when links are bound.
 */
final class AllowedHtml {

  private static final String[] BLOCKS = {
    "p",
    "div",
    "blockquote",
    "pre",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "details",
    "summary",
    "figure",
    "figcaption",
    "table",
    "caption",
    "colgroup",
    "col",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td"
  };
  private static final String[] INLINES = {
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
    "u", "var", "wbr"
  };

  /** Elements without an end tag. */
  static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr");

  static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(BLOCKS)
          .allowElements(INLINES)
          .allowWithoutAttributes("a", "img", "span")
          .allowTextIn("table")
          .allowAttributes("class", "id", "dir", "lang", "title")
          .globally()
          .allowAttributes("align")
          .onElements("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "table")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowAttributes("colspan", "rowspan")
          .onElements("td", "th")
          .allowAttributes("scope")
          .onElements("th")
          .allowAttributes("start", "reversed")
          .onElements("ol")
          .allowAttributes("open")
          .onElements("details")
          .toFactory();

  private AllowedHtml() {}
}
