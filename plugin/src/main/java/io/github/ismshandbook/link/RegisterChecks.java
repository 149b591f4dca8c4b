package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
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
    for (Risk risk : sources.risks().risks()) {
      risks.add(risk.id());
      roles.check(risk.owner(), risk.place());
    }
    sources
        .soa()
        .ifPresent(
            soa -> {
              for (Decision decision : soa.decisions().values()) {
                roles.check(decision.owner(), decision.place());
                decision.risks().stream()
                    .filter(id -> !risks.contains(id))
                    .forEach(
                        id ->
                            problems.add(
                                Problem.about(
                                    id, Rule.BROKEN_LINK, decision.place(), noRisk(risks))));
              }
            });
  }

  /** What to say of a risk that the register does not have. */
  static String noRisk(Collection<String> known) {
    return known.isEmpty()
        ? "is no risk's id, for there is no risk register. Write registers/risks.yaml."
        : "is not in registers/risks.yaml. Name a risk of the register, or add it there.";
  }
}
