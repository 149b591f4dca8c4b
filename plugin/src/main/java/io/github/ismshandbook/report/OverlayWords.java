package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Overlay;

/** Why a gap does not fail the build, for people: {@code waived (W-01, until 2027-03-31)}. */
final class OverlayWords {

  private OverlayWords() {}

  static String of(Overlay overlay) {
    String details = details(overlay);
    return overlay.status().replace('-', ' ') + (details.isEmpty() ? "" : " (" + details + ")");
  }

  private static String details(Overlay overlay) {
    if (overlay instanceof Overlay.NotApplicable excluded) {
      return excluded.decision().justification();
    }
    if (overlay instanceof Overlay.Planned planned) {
      return planned.decision().due().map(day -> "due " + day).orElse("");
    }
    if (overlay instanceof Overlay.Waived waived) {
      return waived.waiver().id()
          + waived.waiver().expires().map(day -> ", until " + day).orElse("");
    }
    return overlay instanceof Overlay.Known known ? "to " + known.since() : "";
  }
}
