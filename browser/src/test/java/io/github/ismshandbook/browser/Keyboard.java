package io.github.ismshandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Presses keys alone, and wants to see where the focus is before it presses Enter. */
final class Keyboard implements Hands {

  /** More than any page of the sample has before what is looked for. */
  private static final int PRESSES = 300;

  private static final String FOCUSED =
      """
      (wanted) => {
        if (wanted !== document.activeElement) return 'elsewhere';
        const outlined = [null, '::after'].some(part => {
          const style = getComputedStyle(wanted, part);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        });
        return outlined ? 'here' : 'here, and nobody sees it';
      }""";

  @Override
  public void follow(Locator link) {
    tabTo(link);
    link.page().keyboard().press("Enter");
  }

  @Override
  public void tick(Locator box) {
    tabTo(box);
    box.page().keyboard().press("Space");
  }

  @Override
  public void choose(Locator select, String label) {
    tabTo(select);
    // Letters choose the first option that starts with them, without opening the list.
    select.page().keyboard().type(label);
    assertThat(select.evaluate("select => select.selectedOptions[0].label")).isEqualTo(label);
  }

  /** Goes to an element of the content by Tab, over the link that skips the navigation. */
  static void tabTo(Locator wanted) {
    Page page = wanted.page();
    wanted.waitFor();
    if ((boolean) page.evaluate("() => document.activeElement === document.body")
        && (boolean) wanted.evaluate("element => element.closest('main') !== null")) {
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
    }
    for (int press = 0; press < PRESSES; press++) {
      String place = (String) wanted.evaluate(FOCUSED);
      if (!place.equals("elsewhere")) {
        assertThat(place).as("focus of " + wanted).isEqualTo("here");
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(PRESSES + " times Tab does not lead to " + wanted);
  }
}
