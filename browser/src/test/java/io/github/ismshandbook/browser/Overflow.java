package io.github.ismshandbook.browser;

import com.microsoft.playwright.Page;

/** Looks for what sticks out of a page at its sides. */
final class Overflow {

  /**
   * The elements that stick out, if the page scrolls sideways at all; what scrolls in a box of its
   * own does not count.
   */
  private static final String ELEMENTS =
      """
      width => {
        const root = document.documentElement;
        if (root.scrollWidth <= width && root.scrollWidth <= root.clientWidth + 1) return '';
        const out = [];
        for (const element of document.body.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          if (box.width && (box.right > width + 1 || box.left < -1)
              && !element.closest('.scroll, pre, .visually-hidden')) {
            out.push(element.tagName.toLowerCase()
                + (element.className ? '.' + element.className : '') + ' ' + Math.round(box.left)
                + '…' + Math.round(box.right));
          }
        }
        return 'scroll width ' + root.scrollWidth + ': ' + out.slice(0, 5).join(', ');
      }""";

  private Overflow() {}

  /** What sticks out of a window of that width, or nothing. */
  static String beyond(Page page, int width) {
    return (String) page.evaluate(ELEMENTS, width);
  }
}
