package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Waiver;

/** What {@code coverage.json} says about documented information, waivers and the baseline. */
record RegisterJson(Json json) {

  void documented(DocumentedStanding standing) {
    DocumentedInformation item = standing.item();
    json.text("id", item.id())
        .text("name", item.name())
        .text("requirement", standing.requirement().code().text())
        .flag("record", item.record())
        .flag("mandatory", item.mandatory())
        .flag("required", standing.required())
        .flag("missing", standing.missing())
        .texts("providers", standing.providers())
        .texts("others", standing.others());
    standing.permit().ifPresent(new OverlayJson(json)::write);
  }

  void waiver(Waiver waiver) {
    json.text("id", waiver.id())
        .textIfAny("requirement", waiver.requirement())
        .texts("needs", waiver.needs())
        .textIfAny("kind", waiver.kind())
        .textIfAny("reason", waiver.reason())
        .textIfAny("risk", waiver.risk())
        .textIfAny("correctiveAction", waiver.correctiveAction())
        .textIfAny("owner", waiver.owner())
        .textIfAny("approvedBy", waiver.approvedBy())
        .textIfAny("approved", waiver.approved())
        .textIfAny("expires", waiver.expires())
        .textsIfAny("unreadable", waiver.unreadable())
        .place(waiver.place());
  }

  void baseline(Baseline baseline) {
    json.objects(
            "gaps",
            baseline.gaps(),
            gap ->
                json.text("requirement", gap.requirement().text())
                    .text("need", gap.need())
                    .text("rule", gap.rule().id())
                    .place(gap.place()))
        .objects(
            "growth",
            baseline.growth(),
            growth ->
                json.text("date", growth.date().toString())
                    .number("added", growth.added())
                    .text("reason", growth.reason()));
  }
}
