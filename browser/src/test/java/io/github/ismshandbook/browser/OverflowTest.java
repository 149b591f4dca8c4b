package io.github.ismshandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No page is wider than the window, on a phone or a wide screen: nobody scrolls sideways to read a
 * sentence.
 */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class OverflowTest {

  private static final int ONE_OF = 9;

  @ParameterizedTest
  @EnumSource(
      value = Sites.Which.class,
      names = {"SAMPLE", "TROUBLED"})
  void noPageIsWiderThanTheWindow(Sites.Which which, Sites sites, Visits visits) {
    Site site = sites.get(which);
    Visitor visitor = visits.on(Screen.WIDE);
    List<String> wide = new ArrayList<>();
    for (String path : differing(site.pagesToRead())) {
      Page page = visitor.open(site, path);
      for (Screen screen : Screen.values()) {
        page.setViewportSize(screen.width, screen.height);
        String beyond = Overflow.beyond(page, screen.width);
        if (!beyond.isEmpty()) {
          wide.add(path + " on " + screen + ": " + beyond);
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  /** All pages, but of the hundreds that one template makes of a standard's entries only some. */
  private static List<String> differing(List<String> pages) {
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      boolean ofStandard = pages.get(i).matches("iso2700[12]/.*[0-9][.]html");
      if (!ofStandard || i % ONE_OF == 0) {
        differing.add(pages.get(i));
      }
    }
    return differing;
  }
}
