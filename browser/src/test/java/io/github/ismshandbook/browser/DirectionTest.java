package io.github.ismshandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A handbook in a language that is written from right to left is laid out so, and nothing of it
 * sticks out.
 */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class DirectionTest {

  private static Site hebrew(Sites sites) {
    Map<String, String> files = new HashMap<>(Troubled.FILES);
    files.merge("handbook.yaml", "language: he\n", String::concat);
    return sites.compile("hebrew", files);
  }

  @Test
  void everyPageIsWrittenFromRightToLeftAndFits(Sites sites, Visits visits) {
    Site site = hebrew(sites);
    Visitor visitor = visits.on(Screen.WIDE);
    List<String> wrong = new ArrayList<>();
    List<String> pages =
        site.pagesToRead().stream()
            .filter(path -> !path.matches("iso2700./.*[.].*[.]html"))
            .toList();
    for (String path : pages) {
      Page page = visitor.open(site, path);
      if (!(boolean) page.evaluate("() => getComputedStyle(document.body).direction === 'rtl'")) {
        wrong.add(path + " is not written from right to left");
      }
      for (Screen screen : Screen.values()) {
        page.setViewportSize(screen.width, screen.height);
        String beyond = Overflow.beyond(page, screen.width);
        if (!beyond.isEmpty()) {
          wrong.add(path + " on " + screen + ": " + beyond);
        }
      }
    }
    assertThat(pages).hasSizeGreaterThan(15);
    assertThat(wrong).isEmpty();
  }

  @Test
  void theNavigationStandsAtTheRight(Sites sites, Visits visits) {
    Page page = visits.on(Screen.WIDE).open(hebrew(sites), "policies/overdue.html");
    Locator html = page.locator("html");
    assertThat(html).hasAttribute("dir", "rtl");
    assertThat(html).hasAttribute("lang", "he");
    BoundingBox navigation = page.getByRole(AriaRole.NAVIGATION).first().boundingBox();
    BoundingBox main = page.getByRole(AriaRole.MAIN).boundingBox();
    assertThat(navigation.x).isGreaterThanOrEqualTo(main.x + main.width);
  }
}
