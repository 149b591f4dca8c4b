package io.github.ismshandbook.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of the sample for people to look at: ten kinds of page, wide, on a phone and dark; and
 * two as they are printed. Only with {@code -Disms.screenshots=FOLDER}.
 */
@EnabledIfSystemProperty(
    named = "isms.screenshots",
    matches = ".+",
    disabledReason = "Pictures are taken on request: -Disms.screenshots=FOLDER")
@ExtendWith({InChromium.class, Sites.Resolver.class})
class ScreenshotsTest {

  @ParameterizedTest
  @EnumSource(
      names = {
        "HOME",
        "DOCUMENT",
        "CONTROL",
        "CLAUSE",
        "GUIDANCE",
        "GUIDANCE_INDEX",
        "COVERAGE",
        "SOA",
        "RISKS",
        "SEARCH"
      })
  void take(PageKind kind, Sites sites, Visits visits) throws IOException {
    for (Screen screen : Screen.values()) {
      Page page = visits.on(screen).open(sites.sample(), kind.path);
      shoot(page, kind, screen.toString());
      if (screen == Screen.WIDE) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, kind, "dark");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCUMENT", "SOA"})
  void print(PageKind kind, Sites sites, Visits visits) throws IOException {
    Page page = visits.on(Screen.WIDE).open(sites.sample(), kind.path);
    byte[] pdf = Printed.pdf(page);
    Files.write(file(kind, "print", "pdf"), pdf);
    int last = Printed.sheets(pdf).size();
    ImageIO.write(Printed.picture(pdf, 1), "png", file(kind, "print-first", "png").toFile());
    ImageIO.write(Printed.picture(pdf, last), "png", file(kind, "print-last", "png").toFile());
  }

  private static void shoot(Page page, PageKind kind, String state) throws IOException {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(file(kind, state, "png")).setFullPage(false));
  }

  private static Path file(PageKind kind, String state, String ending) throws IOException {
    Path folder = Path.of(System.getProperty("isms.screenshots")).toAbsolutePath();
    Files.createDirectories(folder);
    return folder.resolve((kind + "-" + state + "." + ending).toLowerCase(Locale.ROOT));
  }
}
