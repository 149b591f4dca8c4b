package io.github.ismshandbook.browser;

import com.microsoft.playwright.Page;

/** Looks for what sticks out of a page at its sides. */
final class Overflow {

  /** What sticks out, if the page scrolls sideways; not what scrolls in a box of its own. */
  private static final String ELEMENTS =
      """
      width => {
        const root = document.documentElement;
        if (root.scrollWidth <= width) return '';
        const boxed = element => {
          for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
            if (getComputedStyle(up).overflowX !== 'visible') return true;
          }
          return false;
        };
        const out = [];
        for (const element of document.body.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          if (box.width && (box.right > width + 1 || box.left < -1) && !boxed(element)) {
            out.push(element.tagName.toLowerCase() + '.' + element.className + ' '
                + Math.round(box.left) + '…' + Math.round(box.right));
          }
        }
        return root.scrollWidth + ' px: ' + out.slice(0, 5).join(', ');
      }""";

  private Overflow() {}

  /** What sticks out of a window of that width, or nothing. */
  static String beyond(Page page, int width) {
    return (String) page.evaluate(ELEMENTS, width);
  }
}
