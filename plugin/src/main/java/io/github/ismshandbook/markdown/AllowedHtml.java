package io.github.ismshandbook.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that may stand in a document: what Markdown becomes, and what authors may write
 * themselves. Everything else loses its tags and keeps its text; so does {@code rp}, which browsers
 * hide, and with it a tag.
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
    "kbd", "mark", "q", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u",
    "var", "wbr"
  };

  /** Elements without an end tag. */
  static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(BLOCKS)
          .allowElements(INLINES)
          .allowWithoutAttributes("a", "img", "span")
          .allowTextIn("table")
          .allowAttributes("class", "id", "title")
          .globally()
          .allowAttributes("dir")
          .matching(true, "ltr", "rtl", "auto")
          .globally()
          .allowAttributes("lang")
          .matching(LANGUAGE)
          .globally()
          .allowAttributes("align")
          .onElements("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "table")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowAttributes("colspan", "rowspan")
          .matching(SPAN)
          .onElements("td", "th")
          .allowAttributes("scope")
          .matching(true, "row", "col", "rowgroup", "colgroup")
          .onElements("th")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("reversed")
          .onElements("ol")
          .allowAttributes("open")
          .onElements("details")
          .toFactory();

  private AllowedHtml() {}
}
