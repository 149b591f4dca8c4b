package io.github.ismshandbook.render.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The addresses outside that one document leads to, each once and numbered in the order of their
 * links: on paper nobody can follow a link.
 */
final class Notes {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of an address. */
  int number(String address) {
    Integer known = numbers.get(address);
    if (known == null) {
      known = numbers.size() + 1;
      numbers.put(address, known);
    }
    return known;
  }

  /** Writes the list, in order; nothing where there is none. */
  void write(String heading, Appendable page) throws IOException {
    if (numbers.isEmpty()) {
      return;
    }
    page.append("<section class=\"notes\">\n<h2>");
    Html.escape(page, heading);
    page.append("</h2>\n<ol>\n");
    for (String address : numbers.keySet()) {
      page.append("<li>");
      Html.escape(page, address.startsWith("mailto:") ? address.substring(7) : address);
      page.append("</li>\n");
    }
    page.append("</ol>\n</section>\n");
  }
}
