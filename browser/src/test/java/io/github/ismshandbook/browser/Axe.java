package io.github.ismshandbook.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Asks axe what is wrong with the page as it stands. */
final class Axe {

  /**
   * Without preload: axe would read the style by a request, which the site's own policy forbids.
   */
  private static final String RUN =
      """
      async tags => {
        const found = await axe.run(document,
            {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false});
        return found.violations.flatMap(rule => rule.nodes.map(node =>
            rule.id + ' ' + node.target.join(' ') + ': '
            + node.failureSummary.replace(/\\s+/g, ' ') + ' ' + node.html.slice(0, 200)));
      }""";

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /** The same for light and for dark. */
  static List<String> inBothColors(Page page) {
    List<String> found = new ArrayList<>();
    for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
      violations(page).forEach(violation -> found.add(colors + ": " + violation));
    }
    return found;
  }

  /** Each element that breaks a rule, in words. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<String>) page.evaluate(RUN, TAGS);
  }
}
