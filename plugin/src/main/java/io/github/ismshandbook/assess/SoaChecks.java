package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the Statement of Applicability: complete, justified, free of contradiction. */
final class SoaChecks {

  private final Handbook handbook;
  private final LocalDate asOf;
  private final Map<Code, String> reliedOn = new HashMap<>();

  SoaChecks(Handbook handbook, LocalDate asOf) {
    this.handbook = handbook;
    this.asOf = asOf;
    for (Risk risk : handbook.sources().risks()) {
      risk.controls().forEach(code -> reliedOn.putIfAbsent(code, risk.id()));
    }
  }

  void check(List<Problem> problems) {
    Optional<StatementOfApplicability> soa = handbook.sources().soa();
    if (soa.isEmpty()) {
      if (!handbook.sources().files().contains(StatementOfApplicability.PATH)) {
        problems.add(
            Problem.of(
                Rule.SOA_ABSENT,
                Place.file("handbook.yaml"),
                "there is no registers/soa.yaml, so every control counts as applicable. Write one, with a decision and a justification for each control."));
      }
      return;
    }
    for (Requirement requirement : handbook.catalogs().main().requirements()) {
      if (requirement.kind() == Requirement.Kind.CONTROL
          && !soa.get().decisions().containsKey(requirement.code())) {
        problems.add(
            Problem.about(
                requirement.code().text(),
                Rule.SOA_MISSING,
                Place.file(StatementOfApplicability.PATH),
                requirement.displayTitle()
                    + ": has no decision. Add a row that says whether it applies, and why."));
      }
    }
    soa.get().decisions().values().forEach(decision -> check(decision, problems));
  }

  private void check(Decision decision, List<Problem> problems) {
    Optional<Requirement> requirement = handbook.catalogs().requirement(decision.code());
    if (requirement.isEmpty()) {
      return;
    }
    if (requirement.get().kind() != Requirement.Kind.CONTROL) {
      if (!decision.applicable()) {
        problems.add(
            problem(
                decision,
                Rule.SOA_CLAUSE_EXCLUDED,
                "a clause cannot be excluded from an ISMS. Take the row out: only controls have one."));
      }
      return;
    }
    if (decision.justification().isBlank()) {
      problems.add(
          problem(
              decision,
              Rule.SOA_JUSTIFICATION,
              (decision.applicable() ? "applies" : "is excluded")
                  + " without a justification. Say why in a sentence (justification: …)."));
    }
    if (decision.applicable()) {
      applicable(decision, problems);
    } else {
      excluded(decision, problems);
    }
  }

  private void excluded(Decision decision, List<Problem> problems) {
    for (Claim claim : handbook.claims(decision.code())) {
      if (claim.kind() == TagClaim.Kind.COVERS) {
        problems.add(
            problem(
                decision,
                Rule.SOA_CONTRADICTION,
                "is excluded, yet "
                    + Words.at(claim.place())
                    + " covers it. Take the tag out, or let it apply."));
        break;
      }
    }
    String risk =
        decision.risks().isEmpty() ? reliedOn.get(decision.code()) : decision.risks().get(0);
    if (risk != null) {
      problems.add(
          problem(
              decision,
              Rule.SOA_CONTRADICTION,
              "is excluded, yet "
                  + risk
                  + " relies on it. Treat the risk otherwise, or let it apply."));
    }
  }

  private void applicable(Decision decision, List<Problem> problems) {
    boolean forRisk = decision.reasons().contains("risk");
    if (forRisk && decision.risks().isEmpty() && !reliedOn.containsKey(decision.code())) {
      problems.add(
          problem(
              decision,
              Rule.SOA_CONTRADICTION,
              "applies because of a risk, and names none. Add the risk's id to risks, or give the true reason."));
    }
    if (decision.status().equals("planned")) {
      if (decision.due().isEmpty()) {
        problems.add(
            problem(
                decision,
                Rule.SOA_CONTRADICTION,
                "is planned without a date. Say by when (due: 2027-03-31)."));
      } else if (decision.due().get().isBefore(asOf)) {
        problems.add(
            problem(
                decision,
                Rule.SOA_CONTRADICTION,
                "was planned for "
                    + decision.due().get()
                    + ", which is past. Set status: implemented, or a new date."));
      }
    }
    if (decision.status().equals("not-implemented") && decision.due().isEmpty()) {
      problems.add(
          problem(
              decision,
              Rule.SOA_CONTRADICTION,
              "applies and is not implemented, and no action says by when. Plan it (status: planned, due: …)."));
    }
  }

  private Problem problem(Decision decision, Rule rule, String what) {
    String title =
        handbook.catalogs().requirement(decision.code()).map(Requirement::displayTitle).orElse("");
    return Problem.about(decision.code().text(), rule, decision.place(), title + ": " + what);
  }
}
