package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says each gap in one line: what is missing, what it follows from, who owns it, what to do. */
final class GapProblems {

  private static final int SHOWN = 3;

  private final Handbook handbook;
  private final Scope scope;
  private final FileNames files;
  private final Map<Code, Place> causes = new HashMap<>();

  GapProblems(Handbook handbook, Scope scope) {
    this.handbook = handbook;
    this.scope = scope;
    this.files = new FileNames(handbook);
    for (Problem problem : handbook.problems()) {
      // A wrong code in a register is no claim, and no gap follows from it.
      if (problem.place().path().startsWith("registers/")) {
        continue;
      }
      problem.meant().forEach(code -> causes.putIfAbsent(code, problem.place()));
    }
  }

  void check(Collection<Judgement> judgements, List<Problem> problems) {
    for (Judgement judgement : judgements) {
      if (judgement.failing()) {
        problems.add(problem(judgement, judgement.verdict().orElseThrow()));
      }
    }
  }

  private Problem problem(Judgement judgement, Verdict verdict) {
    Requirement requirement = judgement.requirement();
    Optional<Decision> decision = handbook.decision(requirement.code());
    Place place =
        decision
            .map(Decision::place)
            .or(() -> scope.place(requirement.code()))
            .orElse(Place.file("handbook.yaml"));
    String message =
        requirement.displayTitle()
            + ": "
            + what(requirement, verdict)
            + followsFrom(requirement.code())
            + decision.map(GapProblems::said).orElse("")
            + ". "
            + decision.map(GapProblems::owner).orElse("")
            + advice(requirement, verdict);
    return Problem.about(requirement.code().text(), rule(verdict), place, message);
  }

  private static Rule rule(Verdict verdict) {
    if (verdict instanceof Verdict.Partial) {
      return Rule.PARTIAL;
    }
    if (verdict instanceof Verdict.Stale) {
      return Rule.STALE;
    }
    return verdict instanceof Verdict.Claimed ? Rule.CLAIMED_ONLY : Rule.UNCOVERED;
  }

  private String what(Requirement requirement, Verdict verdict) {
    if (verdict instanceof Verdict.Partial partial) {
      return (partial.missing().size() == 1 ? "part " : "parts ")
          + Words.list(partial.missing())
          + (partial.missing().size() == 1 ? " is" : " are")
          + " covered by nobody"
          + though(partial);
    }
    if (verdict instanceof Verdict.Claimed claimed) {
      return only(claimed.claims());
    }
    if (verdict instanceof Verdict.Stale stale) {
      return only(stale.claims().stream().filter(Weighed::stale).toList());
    }
    String applicable = requirement.kind() == Requirement.Kind.CONTROL ? "applicable" : "required";
    List<String> supporters =
        handbook.claims(requirement.code()).stream()
            .filter(claim -> claim.kind() == TagClaim.Kind.SUPPORTS)
            .map(claim -> files.at(claim.place()))
            .distinct()
            .limit(SHOWN)
            .toList();
    return applicable
        + ", nobody covers it"
        + (supporters.isEmpty()
            ? ""
            : ", though "
                + Words.list(supporters)
                + (supporters.size() == 1 ? " supports it" : " support it"));
  }

  /** Who claims what is missing but does not count: that is the nearest way out. */
  private String though(Verdict.Partial partial) {
    return partial.claims().stream()
        .filter(weighed -> !weighed.counts())
        .filter(
            weighed ->
                weighed.claim().parts().isEmpty()
                    || weighed.claim().parts().stream().anyMatch(partial.missing()::contains))
        .findFirst()
        .map(this::entry)
        .map(entry -> "; " + entry.getKey() + " claims as much, and " + clause(entry.getValue()))
        .orElse("");
  }

  private String overdue(Weighed weighed) {
    return handbook
        .documents()
        .get(weighed.claim().document())
        .document()
        .frontMatter()
        .nextReview()
        .map(Object::toString)
        .orElse("");
  }

  private Map.Entry<String, String> entry(Weighed weighed) {
    String why =
        weighed.stale()
            ? "its review is overdue since " + overdue(weighed)
            : weighed.objection().orElse("");
    return Map.entry(files.name(weighed.claim().document()), why);
  }

  private static String clause(String why) {
    return (why.startsWith("its ") ? "" : "it ") + why;
  }

  /** {@code only logging.md claims it, and it is a draft}. */
  private String only(List<Weighed> claims) {
    Map<String, String> distinct = new LinkedHashMap<>();
    claims.stream()
        .map(this::entry)
        .forEach(entry -> distinct.putIfAbsent(entry.getKey(), entry.getValue()));
    if (distinct.size() == 1) {
      Map.Entry<String, String> one = distinct.entrySet().iterator().next();
      return "only " + one.getKey() + " claims it, and " + clause(one.getValue());
    }
    List<String> all = new ArrayList<>();
    distinct.forEach((name, why) -> all.add(name + " (" + why + ")"));
    if (all.size() > SHOWN) {
      int more = all.size() - SHOWN;
      all.subList(SHOWN, all.size()).clear();
      all.add(more + " more");
    }
    return "only " + Words.list(all) + " claim it";
  }

  /** What to do about an objection, up to "or". */
  private static String remedy(String objection) {
    if (objection.startsWith("is a draft") || objection.startsWith("is in review")) {
      return "Approve it, or";
    }
    if (objection.startsWith("says nothing")) {
      return "Write what is done there, or";
    }
    if (objection.startsWith("has no") || objection.contains("without")) {
      return "Complete its front matter, or";
    }
    if (objection.contains("only from")) {
      return "Wait until then, or";
    }
    return objection.startsWith("is retired") ? "Bring it back into force, or" : "Mend that, or";
  }

  private String followsFrom(Code code) {
    Place cause = causes.get(code);
    return cause == null ? "" : " (follows from " + files.at(cause) + ")";
  }

  private static String said(Decision decision) {
    return decision.status().equals("implemented")
        ? ", and the Statement of Applicability calls it implemented"
        : "";
  }

  private static String owner(Decision decision) {
    return decision.owner().isEmpty() ? "" : "Owner: " + decision.owner() + ". ";
  }

  private static String advice(Requirement requirement, Verdict verdict) {
    String code = requirement.code().text();
    if (verdict instanceof Verdict.Partial partial) {
      return "Write {covers: "
          + code
          + "("
          + String.join(",", partial.missing())
          + ")} where a document deals with "
          + (partial.missing().size() == 1 ? "it." : "them.");
    }
    if (verdict instanceof Verdict.Stale) {
      return "Review the document and set its next review, or cover " + code + " elsewhere.";
    }
    if (verdict instanceof Verdict.Claimed claimed) {
      String first = claimed.claims().get(0).objection().orElse("");
      return remedy(first) + " cover " + code + " elsewhere.";
    }
    return "Write {covers: "
        + code
        + "} where a document deals with it"
        + (requirement.kind() == Requirement.Kind.CONTROL
            ? ", or decide in registers/soa.yaml that it does not apply."
            : ".");
  }
}
