package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import java.util.Locale;
import java.util.Optional;

/** What {@code coverage.json} says about one requirement. */
record RequirementJson(Json json, Build build) {

  void write(Judgement judgement) {
    Requirement requirement = judgement.requirement();
    json.text("id", requirement.code().text())
        .textOrNull("status", judgement.verdict().map(Verdict::status))
        .text("title", requirement.title())
        .textIfAny("displayTitle", displayTitle(requirement))
        .text("kind", requirement.kind().name().toLowerCase(Locale.ROOT))
        .flag("required", judgement.required())
        .flag("counted", judgement.counted())
        .flag("gap", judgement.gap())
        .flag("failing", judgement.failing())
        .objects("needs", judgement.needs(), this::need);
    judgement.overlay().ifPresent(new OverlayJson(json)::write);
    build
        .handbook()
        .decision(requirement.code())
        .ifPresent(decision -> json.object("soa", () -> decision(decision)));
    json.objects("claims", judgement.claims(), this::claim);
  }

  private static Optional<String> displayTitle(Requirement requirement) {
    return Optional.of(requirement.displayTitle())
        .filter(title -> !title.equals(requirement.title()));
  }

  private void need(NeedVerdict need) {
    json.text("need", need.need().label())
        .texts("levels", need.need().levels().stream().sorted().map(DocumentType::id).toList())
        .textIfAny("evidence", need.need().evidence())
        .text("status", need.verdict().status());
    need.permit().ifPresent(new OverlayJson(json)::write);
    if (need.verdict() instanceof Verdict.Partial partial) {
      json.texts("missing", partial.missing());
    }
  }

  private void decision(Decision decision) {
    json.flag("applicable", decision.applicable())
        .texts("reasons", decision.reasons())
        .textIfAny("justification", decision.justification())
        .textIfAny("status", decision.status())
        .textIfAny("operatedBy", decision.operatedBy())
        .textIfAny("owner", decision.owner())
        .textIfAny("due", decision.due())
        .texts("risks", decision.risks())
        .place(decision.place());
  }

  private void claim(Weighed weighed) {
    Claim claim = weighed.claim();
    json.text("kind", claim.kind().id())
        .flag("counts", weighed.counts())
        .textIfAny("objection", weighed.objection().map(Objection::text))
        .flag("stale", weighed.stale())
        .texts("parts", claim.parts())
        .text("document", claim.document())
        .text("section", claim.sectionTitle())
        .textIfAny("anchor", claim.anchor())
        .textIfAny("quote", claim.quote())
        .textIfAny("date", claim.date())
        .object("place", () -> json.place(claim.place()));
  }
}
