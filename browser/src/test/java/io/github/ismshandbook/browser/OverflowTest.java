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

  @ParameterizedTest
  @EnumSource(
      value = Sites.Which.class,
      names = {"SAMPLE", "TROUBLED"})
  void noPageIsWiderThanTheWindow(Sites.Which which, Sites sites, Visits visits) {
    Site site = sites.get(which);
    Visitor visitor = visits.on(Screen.WIDE);
    List<String> wide = new ArrayList<>();
    for (String path : site.pagesToRead()) {
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
}
