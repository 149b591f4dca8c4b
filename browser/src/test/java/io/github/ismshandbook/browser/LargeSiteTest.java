package io.github.ismshandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A thousand documents of six sections each can still be searched while typing. */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class LargeSiteTest {

  /**
   * The promise is a second on a machine with nothing else to do. No test may fail because a
   * machine is busy, so this one prints what it measured and fails only when that is far beyond
   * anything busyness explains.
   */
  private static final Duration FAR_BEYOND = Duration.ofSeconds(5);

  private static final double READING_MILLIS = 120_000;

  @Test
  void resultsFollowTheKeystroke(Sites sites, Visits visits) {
    Site site = sites.get(Sites.Which.LARGE);
    Page page = visits.on(Screen.WIDE).open(site, "index.html");
    long opened = System.nanoTime();
    page.keyboard().press("/");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    page.keyboard().type("access");
    Locator results = dialog.getByRole(AriaRole.LISTITEM);
    results.first().waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
    dialog
        .getByRole(AriaRole.PROGRESSBAR)
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN)
                .setTimeout(READING_MILLIS));
    Duration reading = Duration.ofNanos(System.nanoTime() - opened);

    page.keyboard().press("Control+a");
    page.keyboard().type(Large.RARE.substring(0, Large.RARE.length() - 1));
    long typed = System.nanoTime();
    page.keyboard().type(Large.RARE.substring(Large.RARE.length() - 1));
    assertThat(results.first()).containsText(Large.RARE);
    Duration answer = Duration.ofNanos(System.nanoTime() - typed);
    System.out.println(
        Large.DOCUMENTS
            + " documents: the search had read all after "
            + reading.toMillis()
            + " ms; then results followed the keystroke in "
            + answer.toMillis()
            + " ms");

    assertThat(answer).isLessThan(FAR_BEYOND);
    assertThat(results.first().getByRole(AriaRole.LINK))
        .hasAttribute(
            "href",
            java.util.regex.Pattern.compile(
                "policies/area-\\d+/document-" + Large.RARE_DOCUMENT + "\\.html(#.*)?"));
  }
}
