package io.github.ismshandbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text by somebody's licence is read on the screen, and is on no paper. */
@ExtendWith({InChromium.class, Sites.Resolver.class})
class LicensedTextTest {

  @Test
  void isOnTheScreenAndNotOnPaper(Sites sites, Visits visits) {
    Map<String, String> files = new HashMap<>(Troubled.FILES);
    files.put(
        "../licensed.yaml",
        "licence: {holder: Example Ltd, scope: 25 readers}\ntexts: {A.5.15: Zanzibar.}\n");
    Page page =
        visits
            .on(Screen.WIDE)
            .open(sites.compile("licensed", files), "iso27001/annex-a/A.5.15.html");
    Locator text = page.getByText("Zanzibar.");
    assertThat(text).isVisible();
    assertThat(page.getByText("Copyright of ISO and IEC, shown under the licence of Example Ltd"))
        .isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(text).isHidden();
  }
}
