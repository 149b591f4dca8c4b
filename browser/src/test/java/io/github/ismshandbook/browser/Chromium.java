package io.github.ismshandbook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium, started once for all tests. */
final class Chromium implements AutoCloseable {

  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:/Program Files/Google/Chrome/Application/chrome.exe",
          "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe");

  /** It must work as root in a container, and it must not speak to anybody. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(FLAGS));
    // A window that stays: a browser without one may take itself for finished between two tests.
    browser.newPage();
  }

  /** Starts it. */
  static Chromium start() {
    return new Chromium(
        find().orElseThrow(() -> new IllegalStateException("There is no " + missing())));
  }

  /** Its executable: {@code -Disms.chromium}, else at a usual place. */
  static Optional<Path> find() {
    String told = System.getProperty("isms.chromium", "");
    List<String> places = told.isEmpty() ? USUAL : List.of(told);
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** What was looked for, for a message. */
  static String missing() {
    String told = System.getProperty("isms.chromium", "");
    return told.isEmpty()
        ? "Chromium at any usual place. Name it: -Disms.chromium=/path/to/chromium"
        : "Chromium at " + told;
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
