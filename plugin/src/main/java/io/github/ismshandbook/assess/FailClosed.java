package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.TagClaim;
import java.util.List;
import java.util.Map;

/** What would make every gap vanish in silence is a problem of its own. */
final class FailClosed {

  private final Handbook handbook;
  private final Map<Code, Judgement> judgements;

  FailClosed(Handbook handbook, Map<Code, Judgement> judgements) {
    this.handbook = handbook;
    this.judgements = judgements;
  }

  void check(List<Problem> problems) {
    if (handbook.documents().isEmpty()) {
      if (problems.stream().noneMatch(FailClosed::saysWhy)) {
        problems.add(
            Problem.of(
                Rule.NO_DOCUMENTS,
                Place.file("policies"),
                "there is no document. Write Markdown files under policies/, or mend exclude in handbook.yaml."));
      }
      return;
    }
    if (!handbook.catalogs().unloaded().isEmpty()) {
      // What its tags name nobody knows, so that nothing can be said of what they leave out.
      return;
    }
    if (handbook.claims().values().stream().flatMap(List::stream).noneMatch(FailClosed::covers)) {
      problems.add(
          Problem.of(
              Rule.NO_CLAIMS,
              Place.file("policies"),
              "no document covers anything. Write a tag such as {covers: A.5.15} where a document deals with a requirement."));
    }
    if (judgements.values().stream().noneMatch(Judgement::counted)) {
      problems.add(
          Problem.of(
              Rule.NOTHING_APPLICABLE,
              Place.file("handbook.yaml"),
              "nothing that is required applies, so there is nothing to check. Mend gate.required, or the decisions of registers/soa.yaml."));
    }
  }

  private static boolean saysWhy(Problem problem) {
    return problem.rule() == Rule.NO_DOCUMENTS;
  }

  private static boolean covers(Claim claim) {
    return claim.kind() == TagClaim.Kind.COVERS;
  }
}
