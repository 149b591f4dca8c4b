package io.github.ismshandbook.browser;

import com.microsoft.playwright.Locator;

/** What a reader does to a page, whatever they do it with. */
interface Hands {

  /** Follows a link and waits for the page it leads to. */
  void follow(Locator link);

  /** Sets a check box. */
  void tick(Locator box);

  /** Chooses an option by its label. */
  void choose(Locator select, String label);
}
