package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import io.github.ismshandbook.tags.Placeholders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the Statement of Applicability: complete, justified, free of contradiction. */
final class SoaChecks {

  private final Handbook handbook;
  private final Map<Code, Judgement> judgements;
  private final FileNames files;
  private final LocalDate asOf;
  private final Map<Code, String> reliedOn = new HashMap<>();
  private final Set<Code> toBeDone = new HashSet<>();

  SoaChecks(Handbook handbook, Map<Code, Judgement> judgements, LocalDate asOf) {
    this.handbook = handbook;
    this.judgements = judgements;
    this.files = new FileNames(handbook);
    this.asOf = asOf;
    for (Risk risk : handbook.sources().risks().risks()) {
      risk.controls().forEach(code -> reliedOn.putIfAbsent(code, risk.id()));
      if (risk.actions().stream().anyMatch(action -> RiskChecks.isOpen(action, asOf))) {
        toBeDone.addAll(risk.controls());
      }
    }
  }

  void check(List<Problem> problems) {
    Optional<StatementOfApplicability> soa = handbook.sources().soa();
    if (soa.isEmpty()) {
      problems.add(
          Problem.of(
              Rule.SOA_ABSENT,
              Place.file("handbook.yaml"),
              "there is no registers/soa.yaml, so every control counts as applicable. Write one, with a decision and a justification for each control."));
      return;
    }
    if (isReadable()) {
      missing(soa.get(), problems);
      approval(soa.get(), problems);
    }
    soa.get().decisions().values().forEach(decision -> check(decision, problems));
  }

  /** What stands in a file that cannot be read nobody knows: no row of it is missing. */
  private boolean isReadable() {
    return handbook.sources().problems().stream()
        .noneMatch(
            problem ->
                problem.rule() == Rule.UNREADABLE_INPUT
                    && problem.place().path().equals(StatementOfApplicability.PATH));
  }

  /** It is a document of its own, and approved like one. */
  private void approval(StatementOfApplicability soa, List<Problem> problems) {
    List<String> missing = new ArrayList<>();
    if (lacks(soa.version())) {
      missing.add("version");
    }
    if (lacks(soa.approver())) {
      missing.add("approver");
    }
    if (soa.approved().isEmpty()) {
      missing.add("date of approval");
    }
    String what =
        missing.isEmpty()
            ? soa.approved()
                .filter(day -> day.isAfter(asOf))
                .map(day -> "is approved only from " + day + ". Correct the date, or wait.")
                .orElse("")
            : "has no "
                + Words.list(missing)
                + ". Have it approved, and write version, approver and approved above its rows.";
    if (!what.isEmpty()) {
      problems.add(
          Problem.of(
              Rule.NOT_APPROVED,
              Place.file(StatementOfApplicability.PATH),
              "the Statement of Applicability " + what));
    }
  }

  private static boolean lacks(String value) {
    return value.isBlank() || Placeholders.isOne(value);
  }

  private void missing(StatementOfApplicability soa, List<Problem> problems) {
    for (Requirement requirement : handbook.catalogs().requirements().values()) {
      if (requirement.kind() == Requirement.Kind.CONTROL
          && requirement.leaf()
          && isNecessary(requirement)
          && !soa.decisions().containsKey(requirement.code())) {
        problems.add(
            Problem.about(
                requirement.code().text(),
                Rule.SOA_MISSING,
                Place.file(StatementOfApplicability.PATH),
                requirement.displayTitle()
                    + ": has no decision. Add a row that says whether it applies, and why."));
      }
    }
  }

  /** Of another catalog only what the gate requires: nobody decides on a thousand controls. */
  private boolean isNecessary(Requirement requirement) {
    return requirement.code().text().indexOf(':') < 0
        || judgements.get(requirement.code()).required();
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
    String justification = decision.justification().strip();
    if (justification.isEmpty() || Placeholders.isOne(justification)) {
      problems.add(
          problem(
              decision,
              Rule.SOA_JUSTIFICATION,
              (decision.applicable() ? "applies" : "is excluded")
                  + " without a justification"
                  + (justification.isEmpty() ? "" : ", for " + justification + " is a placeholder")
                  + ". Say why in a sentence (justification: …)."));
    }
    if (decision.applicable()) {
      applicable(decision, problems);
    } else {
      excluded(decision, problems);
    }
  }

  private void excluded(Decision decision, List<Problem> problems) {
    counting(decision)
        .ifPresent(
            claim ->
                problems.add(
                    problem(
                        decision,
                        Rule.SOA_CONTRADICTION,
                        "is excluded, yet "
                            + files.at(claim.place())
                            + " covers it. Take the tag out, or let it apply.")));
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

  /** The first claim that counts: a draft contradicts nothing yet. */
  private Optional<Claim> counting(Decision decision) {
    Judgement judgement = judgements.get(decision.code());
    return judgement == null
        ? Optional.empty()
        : judgement.claims().stream().filter(Weighed::counts).map(Weighed::claim).findFirst();
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
    switch (decision.status()) {
      case "planned" -> planned(decision, problems);
      case "not-implemented" -> notImplemented(decision, problems);
      case "implemented" -> implemented(decision, problems);
      default -> {
        // Reading has said that it is missing, or no word of ours.
      }
    }
  }

  private void planned(Decision decision, List<Problem> problems) {
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

  private void notImplemented(Decision decision, List<Problem> problems) {
    if (toBeDone.contains(decision.code())) {
      return;
    }
    if (decision.due().isEmpty()) {
      problems.add(
          problem(
              decision,
              Rule.SOA_CONTRADICTION,
              "applies and is not implemented, and no action says by when. Plan it (status: planned, due: …), or add an action to a risk that lists it."));
    } else if (decision.due().get().isBefore(asOf)) {
      problems.add(
          problem(
              decision,
              Rule.SOA_CONTRADICTION,
              "applies, and was to be implemented by "
                  + decision.due().get()
                  + ", which is past. Set status: implemented, or a new date."));
    }
  }

  /** A gap says so in its own line; here speak those that are in no count. */
  private void implemented(Decision decision, List<Problem> problems) {
    Judgement judgement = judgements.get(decision.code());
    if (judgement != null
        && !judgement.counted()
        && judgement.verdict().filter(Verdict.Covered.class::isInstance).isEmpty()) {
      problems.add(
          problem(
              decision,
              Rule.SOA_UNDOCUMENTED,
              "is implemented, and no document in force covers it. Tag the section that does, if one"
                  + " should."));
    }
  }

  private Problem problem(Decision decision, Rule rule, String what) {
    String title =
        handbook.catalogs().requirement(decision.code()).map(Requirement::displayTitle).orElse("");
    return Problem.about(decision.code().text(), rule, decision.place(), title + ": " + what);
  }
}
