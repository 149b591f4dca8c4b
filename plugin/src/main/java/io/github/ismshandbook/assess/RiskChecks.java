package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.tags.Placeholders;
import java.time.LocalDate;
import java.util.List;

/** Checks the risks: treated, accepted by their owners, acted upon and reviewed in time. */
final class RiskChecks {

  private final Handbook handbook;
  private final LocalDate asOf;

  RiskChecks(Handbook handbook, LocalDate asOf) {
    this.handbook = handbook;
    this.asOf = asOf;
  }

  void check(List<Problem> problems) {
    for (Risk risk : handbook.sources().risks().risks()) {
      if (risk.treatment().equals("modify")
          && risk.controls().isEmpty()
          && risk.actions().isEmpty()) {
        problems.add(
            about(
                risk,
                Rule.RISK_UNTREATED,
                "is to be modified, and no control or action does so. Write controls or actions, or"
                    + " decide on another treatment."));
      }
      acceptance(risk, problems);
      risk.actions().forEach(action -> action(risk, action, problems));
      risk.review()
          .filter(day -> day.isBefore(asOf))
          .ifPresent(
              day ->
                  problems.add(
                      about(
                          risk,
                          Rule.REVIEW_OVERDUE,
                          "has been due for review since "
                              + day
                              + ". Assess it again, and set the next date.")));
    }
  }

  /** Nothing is left of a risk that is avoided; of every other, its owner accepts what is. */
  private void acceptance(Risk risk, List<Problem> problems) {
    boolean nobody = risk.acceptedBy().isBlank() || Placeholders.isOne(risk.acceptedBy());
    boolean leaves =
        risk.treatment().equals("modify")
            || risk.treatment().equals("share")
            || risk.treatment().equals("retain");
    if (leaves && (nobody || risk.accepted().isEmpty())) {
      problems.add(
          about(
              risk,
              Rule.RISK_UNTREATED,
              (risk.treatment().equals("retain")
                      ? "is retained, and nobody has accepted it"
                      : "leaves something after treatment, and nobody has accepted that")
                  + " (accepted-by and accepted). Have its owner do so."));
    }
    risk.accepted()
        .filter(day -> day.isAfter(asOf))
        .ifPresent(
            day ->
                problems.add(
                    about(
                        risk,
                        Rule.RISK_UNTREATED,
                        "is accepted only from " + day + ". Correct the date, or wait.")));
    if (!nobody && !risk.owner().isBlank() && !risk.acceptedBy().equalsIgnoreCase(risk.owner())) {
      problems.add(
          about(
              risk,
              Rule.SOA_CONTRADICTION,
              "was accepted by "
                  + risk.acceptedBy()
                  + ", and its owner is "
                  + risk.owner()
                  + ". Have its owner accept what is left of it, or correct the owner."));
    }
  }

  private void action(Risk risk, Risk.Action action, List<Problem> problems) {
    if (action.due().filter(day -> day.isBefore(asOf)).isPresent() && isOpen(action, asOf)) {
      problems.add(
          Problem.about(
              risk.id(),
              Rule.RISK_UNTREATED,
              action.place(),
              "action \""
                  + action.what()
                  + "\" was due on "
                  + action.due().get()
                  + ", and is not done. Do it and write done: with the day, or set a new date."));
    }
  }

  /** Whether an action is yet to be done; what is said to be done in the future is. */
  static boolean isOpen(Risk.Action action, LocalDate asOf) {
    return action.done().filter(day -> !day.isAfter(asOf)).isEmpty();
  }

  private static Problem about(Risk risk, Rule rule, String message) {
    return Problem.about(risk.id(), rule, risk.place(), message);
  }
}
