package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Fragment;
import java.io.IOException;
import java.util.List;

/** Plain text of catalogs as HTML in which the codes of requirements and guidance are links. */
final class Prose {

  /** Longer words are no codes. */
  private static final int LONGEST = 80;

  private final Site site;
  private final String from;
  private final String catalog;

  /**
   * @param from path of the page
   * @param catalog id of the catalog whose words these are; empty for the shipped ones
   */
  Prose(Site site, String from, String catalog) {
    this.site = site;
    this.from = from;
    this.catalog = catalog;
  }

  List<Fragment> of(List<String> texts) {
    return texts.stream().map(this::of).toList();
  }

  Fragment of(String text) {
    return page -> write(text, page);
  }

  private void write(String text, Appendable page) throws IOException {
    int done = 0;
    int i = 0;
    while (i < text.length()) {
      if (!isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      boolean digit = false;
      while (end < text.length() && isCodeLike(text.charAt(end))) {
        digit |= isDigit(text.charAt(end));
        end++;
      }
      int code = digit && end - i <= LONGEST ? endOfCode(text, i, end) : i;
      if (code > i) {
        Html.escape(page, text.substring(done, i));
        link(text.substring(i, code), page);
        done = code;
      }
      i = end;
    }
    Html.escape(page, text.substring(done));
  }

  /**
   * Where the code ends that a word starts with: at its end, before punctuation, or before parts.
   */
  private int endOfCode(String text, int start, int end) {
    int stop = end;
    while (stop > start && ".:-)".indexOf(text.charAt(stop - 1)) >= 0) {
      if (!address(text.substring(start, stop)).isEmpty()) {
        return stop;
      }
      stop--;
    }
    while (stop > start) {
      if (!address(text.substring(start, stop)).isEmpty()) {
        return stop;
      }
      stop = text.lastIndexOf('(', stop - 1);
    }
    return start;
  }

  private void link(String code, Appendable page) throws IOException {
    page.append("<a");
    Html.attribute(page, "href", address(code));
    page.append('>');
    Html.escape(page, code);
    page.append("</a>");
  }

  /** What leads to the entry of that code; empty if there is none, or it is this page's own. */
  private String address(String code) {
    String path =
        site.catalogs()
            .named(catalog, code)
            .map(SitePaths::requirement)
            .orElseGet(
                () ->
                    site.catalogs().guidance().containsKey(new Code(code))
                        ? SitePaths.guidance(new Code(code))
                        : from);
    return path.equals(from) ? "" : Href.between(from, path, "");
  }

  private static boolean isCodeLike(char c) {
    return isWord(c) || "._:-()".indexOf(c) >= 0;
  }

  private static boolean isWord(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
