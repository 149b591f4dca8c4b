package io.github.ismshandbook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Somebody at a browser of their own, with nothing remembered from before. */
final class Visitor implements AutoCloseable {

  private final BrowserContext context;
  private final Recorder recorder;
  private final Page page;

  private Visitor(Browser browser, Browser.NewContextOptions options) {
    context = browser.newContext(options);
    context.setDefaultTimeout(10_000);
    recorder = new Recorder(context);
    page = context.newPage();
  }

  static Visitor with(Browser browser, Screen screen, boolean script) {
    return new Visitor(
        browser,
        new Browser.NewContextOptions()
            .setViewportSize(screen.width, screen.height)
            .setIsMobile(screen == Screen.PHONE)
            .setHasTouch(screen == Screen.PHONE)
            .setJavaScriptEnabled(script)
            .setLocale("en-GB"));
  }

  /** Opens a page of a site; {@code path} may end with a fragment. */
  Page open(Site site, String path) {
    page.navigate(site.address(path));
    return page;
  }

  Page page() {
    return page;
  }

  void assertQuiet() {
    recorder.assertQuiet();
  }

  @Override
  public void close() {
    context.close();
  }
}
