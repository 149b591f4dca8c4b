package io.github.ismshandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What opens on a page is as accessible as the page, and closes by Escape. */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class OpenStatesTest {

  private static final String DOCUMENT = "policies/topics/access.html";

  @ParameterizedTest
  @EnumSource
  void theSearchWithResults(Screen screen, Sites sites, Visits visits) {
    Page page = visits.on(screen).open(sites.sample(), DOCUMENT);
    page.keyboard().press("/");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    page.keyboard().type("backup");
    dialog.getByRole(AriaRole.LISTITEM).first().waitFor();
    assertThat(dialog.getByRole(AriaRole.PROGRESSBAR)).isHidden();
    assertThat(Axe.inBothColors(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(dialog).isHidden();
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfSearchWithResults(Screen screen, Sites sites, Visits visits) {
    Page page = visits.on(screen).open(sites.sample(), "search.html#q=backup");
    page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM).first().waitFor();
    assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isHidden();
    assertThat(Axe.inBothColors(page)).isEmpty();
    assertThat(Overflow.beyond(page, screen.width)).isEmpty();
  }

  @Test
  void theMenuOfAPhone(Sites sites, Visits visits) {
    sheet("Menu", "Handbook", sites, visits);
  }

  @Test
  void theContentsOfAPageOnAPhone(Sites sites, Visits visits) {
    sheet("On this page", "On this page", sites, visits);
  }

  private static void sheet(String button, String name, Sites sites, Visits visits) {
    Page page = visits.on(Screen.PHONE).open(sites.sample(), DOCUMENT);
    Locator sheet =
        page.getByRole(
            AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(name).setExact(true));
    assertThat(sheet).isHidden();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    assertThat(sheet).isVisible();
    assertThat(Axe.inBothColors(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(sheet).isHidden();
  }
}
