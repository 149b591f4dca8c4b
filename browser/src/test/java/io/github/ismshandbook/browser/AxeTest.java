package io.github.ismshandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WCAG 2.2 A and AA, and axe's best practices, on every kind of page: light and dark, phone and
 * wide.
 */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class AxeTest {

  @ParameterizedTest
  @EnumSource
  void axeFindsNothing(PageKind kind, Sites sites, Visits visits) {
    Page page = visits.on(Screen.WIDE).open(sites.get(kind.which), kind.path);
    List<String> found = new ArrayList<>();
    for (Screen screen : Screen.values()) {
      page.setViewportSize(screen.width, screen.height);
      Axe.inBothColors(page).forEach(violation -> found.add(screen + " " + violation));
    }
    assertThat(found).isEmpty();
  }
}
