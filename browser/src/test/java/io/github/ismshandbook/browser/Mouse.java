package io.github.ismshandbook.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Points and clicks. */
final class Mouse implements Hands {

  @Override
  public void follow(Locator link) {
    link.click();
  }

  @Override
  public void tick(Locator box) {
    box.click();
  }

  @Override
  public void choose(Locator select, String label) {
    select.selectOption(new SelectOption().setLabel(label));
  }
}
