package io.github.ismshandbook.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** The visitors of one test. */
final class Visits {

  private final Browser browser;
  private final List<Visitor> visitors = new ArrayList<>();

  Visits(Browser browser) {
    this.browser = browser;
  }

  Visitor on(Screen screen) {
    return add(Visitor.with(browser, screen, true));
  }

  Visitor withoutScript(Screen screen) {
    return add(Visitor.with(browser, screen, false));
  }

  private Visitor add(Visitor visitor) {
    visitors.add(visitor);
    return visitor;
  }

  /** Nobody may have caused what the recorder listens for. */
  void end() {
    try {
      visitors.forEach(Visitor::assertQuiet);
    } finally {
      visitors.forEach(Visitor::close);
    }
  }
}
