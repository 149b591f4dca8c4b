package io.github.ismshandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * WCAG 2.2 A and AA, and axe's best practices, on every kind of page: light and dark, phone and
 * wide.
 */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class AxeTest {

  static Stream<Arguments> pages() {
    return Arrays.stream(PageKind.values())
        .flatMap(kind -> Arrays.stream(Screen.values()).map(screen -> Arguments.of(kind, screen)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothing(PageKind kind, Screen screen, Sites sites, Visits visits) {
    Page page = visits.on(screen).open(sites.get(kind.which), kind.path);
    assertThat(inBothColors(page)).isEmpty();
  }

  private static List<String> inBothColors(Page page) {
    List<String> found = new ArrayList<>();
    for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
      Axe.violations(page).forEach(violation -> found.add(colors + " " + violation));
    }
    return found;
  }
}
