package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.Waiver;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what the registers say of each other and of roles. */
final class RegisterChecks {

  private final Sources sources;
  private final List<Problem> problems;

  RegisterChecks(Sources sources, List<Problem> problems) {
    this.sources = sources;
    this.problems = problems;
  }

  void check() {
    Roles roles = new Roles(sources.configuration().roles(), problems);
    Set<String> risks = new HashSet<>();
    roles.check(sources.risks().approver(), Place.file(RiskRegister.PATH));
    for (Risk risk : sources.risks().risks()) {
      risks.add(risk.id());
      risk(risk, roles);
    }
    for (Waiver waiver : sources.waivers()) {
      roles.check(waiver.owner(), waiver.place());
      roles.check(waiver.approvedBy(), waiver.place());
    }
    sources
        .soa()
        .ifPresent(
            soa -> {
              roles.check(soa.approver(), Place.file(StatementOfApplicability.PATH));
              soa.decisions().values().forEach(decision -> decision(decision, risks, roles));
            });
  }

  private static void risk(Risk risk, Roles roles) {
    roles.check(risk.owner(), risk.place());
    if (!risk.acceptedBy().equals(risk.owner())) {
      roles.check(risk.acceptedBy(), risk.place());
    }
    risk.actions().forEach(action -> roles.check(action.owner(), action.place()));
  }

  private void decision(Decision decision, Set<String> risks, Roles roles) {
    roles.check(decision.owner(), decision.place());
    for (String id : decision.risks()) {
      if (!risks.contains(id)) {
        problems.add(Problem.about(id, Rule.BROKEN_LINK, decision.place(), noRisk(risks)));
      }
    }
  }

  /** What to say of a risk that the register does not have. */
  static String noRisk(Collection<String> known) {
    return known.isEmpty()
        ? "is no risk's id, for there is no risk register. Write registers/risks.yaml."
        : "is not in registers/risks.yaml. Name a risk of the register, or add it there.";
  }
}
