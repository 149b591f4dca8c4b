package io.github.ismshandbook.browser;

/** How somebody gets through a page. */
enum Way {
  MOUSE,
  /** No click at all: Tab, Enter, Space, arrows, letters. */
  KEYBOARD,
  /** Clicks, where scripts are off. */
  WITHOUT_SCRIPT;

  Visitor visitor(Visits visits) {
    return this == WITHOUT_SCRIPT ? visits.withoutScript(Screen.WIDE) : visits.on(Screen.WIDE);
  }

  Hands hands() {
    return this == KEYBOARD ? new Keyboard() : new Mouse();
  }
}
