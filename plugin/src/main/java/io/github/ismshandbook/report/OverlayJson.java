package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Waiver;

/** What {@code coverage.json} says about why a gap does not fail the build. */
record OverlayJson(Json json) {

  void write(Overlay overlay) {
    json.text("overlay", overlay.status());
    if (overlay instanceof Overlay.Planned planned) {
      json.textIfAny("until", planned.decision().due());
    }
    if (overlay instanceof Overlay.Waived waived) {
      Waiver waiver = waived.waiver();
      json.text("waiver", waiver.id()).textIfAny("until", waiver.expires());
    }
    if (overlay instanceof Overlay.Known known) {
      json.text("since", known.since());
    }
  }
}
