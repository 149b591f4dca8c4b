package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Configuration.EvidenceAge;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import java.util.ArrayList;
import java.util.List;

/**
 * What each requirement must have: what its catalog asks for, unless the handbook says otherwise.
 */
final class Needs {

  private final Configuration.Gate gate;
  private final Selection selection;

  /** A pattern that selects nothing is a problem: it would change nothing in silence. */
  static Needs of(Handbook handbook, Selection selection, List<Problem> problems) {
    Configuration.Gate gate = handbook.configuration().gate();
    List<Configuration.Pattern> patterns = new ArrayList<>();
    gate.needs().forEach(needs -> patterns.add(needs.pattern()));
    gate.evidence().forEach(age -> patterns.add(age.pattern()));
    for (Configuration.Pattern pattern : patterns) {
      Scope.report(pattern, handbook, selection, problems);
    }
    return new Needs(gate, selection);
  }

  private Needs(Configuration.Gate gate, Selection selection) {
    this.gate = gate;
    this.selection = selection;
  }

  List<Need> of(Requirement requirement) {
    List<Need> needs = new ArrayList<>(requirement.needs());
    for (Configuration.Needs rule : gate.needs()) {
      if (selection.has(rule.pattern(), requirement.code())) {
        needs.clear();
        needs.addAll(rule.needs());
      }
    }
    evidence(requirement.code(), needs);
    return needs;
  }

  private void evidence(Code code, List<Need> needs) {
    Need need = null;
    for (EvidenceAge rule : gate.evidence()) {
      if (selection.has(rule.pattern(), code)) {
        need = Need.evidence(rule.age());
      }
    }
    if (need != null) {
      needs.add(need);
    }
  }
}
