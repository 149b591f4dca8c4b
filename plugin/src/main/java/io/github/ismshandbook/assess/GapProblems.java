package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says each gap in one line, one for each need that is not met: what is missing, what it follows
 * from, who owns it, what to do.
 */
final class GapProblems {

  private final Handbook handbook;
  private final Scope scope;

  GapProblems(Handbook handbook, Scope scope) {
    this.handbook = handbook;
    this.scope = scope;
  }

  void check(Collection<Judgement> judgements, List<Problem> problems) {
    for (Judgement judgement : judgements) {
      if (judgement.failing()) {
        judgement.needs().stream()
            .filter(need -> need.gap() && need.permit().isEmpty())
            .map(need -> problem(judgement.requirement(), need))
            .forEach(problems::add);
      }
    }
  }

  private Problem problem(Requirement requirement, NeedVerdict need) {
    Optional<Decision> decision = handbook.decision(requirement.code());
    Place place =
        decision
            .map(Decision::place)
            .or(() -> scope.place(requirement.code()))
            .orElse(Place.file("handbook.yaml"));
    String message =
        requirement.displayTitle()
            + ": "
            + need.missing()
            + decision.map(GapProblems::said).orElse("")
            + ". "
            + decision.map(GapProblems::owner).orElse("")
            + need.advice();
    return Problem.about(
        requirement.code().text(), need.verdict().rule().orElseThrow(), place, message);
  }

  private static String said(Decision decision) {
    return decision.status().equals("implemented")
        ? ", and the Statement of Applicability calls it implemented"
        : "";
  }

  private static String owner(Decision decision) {
    return decision.owner().isEmpty() ? "" : "Owner: " + decision.owner() + ". ";
  }
}
