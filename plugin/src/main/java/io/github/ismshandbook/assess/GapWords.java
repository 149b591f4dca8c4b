package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for a need that is not met: what is missing, why, and what to do. */
final class GapWords {

  private static final int SHOWN = 3;

  private final Handbook handbook;
  private final LostTags lost;
  private final FileNames files;
  private final Map<Code, Place> causes = new HashMap<>();

  GapWords(Handbook handbook, Optional<Snapshot> base) {
    this.handbook = handbook;
    this.files = new FileNames(handbook);
    this.lost = new LostTags(handbook, base, files);
    for (Problem problem : handbook.problems()) {
      // A wrong code in a register is no claim, and no gap follows from it.
      if (problem.place().path().startsWith("registers/")) {
        continue;
      }
      problem.meant().forEach(code -> causes.putIfAbsent(code, problem.place()));
    }
  }

  /** What is missing. */
  String what(Requirement requirement, Need need, Verdict verdict) {
    return missing(requirement, need, verdict)
        + lost.words(requirement.code(), need)
        + followsFrom(requirement.code());
  }

  private String missing(Requirement requirement, Need need, Verdict verdict) {
    if (verdict instanceof Verdict.Partial partial) {
      return partial(partial);
    }
    if (verdict instanceof Verdict.Claimed claimed) {
      return only(claimed.claims(), need);
    }
    if (verdict instanceof Verdict.Stale stale) {
      return need.evidence().isPresent()
          ? tooOld(stale, need)
          : only(stale.claims().stream().filter(Weighed::stale).toList(), need);
    }
    if (need.evidence().isPresent()) {
      return "no record is evidence of it, and gate.evidence asks for one of the last "
          + need.evidence().get()
          + wrongLevel(verdict.claims(), "says it is");
    }
    String applicable = requirement.kind() == Requirement.Kind.CONTROL ? "applicable" : "required";
    return applicable + nobody(need, verdict) + supporters(requirement.code());
  }

  private String nobody(Need need, Verdict verdict) {
    String near = wrongLevel(verdict.claims(), "does");
    return need.anyLevel() && near.isEmpty()
        ? ", nobody covers it"
        : ", no " + need.words() + " covers it" + near;
  }

  /** {@code , though tips.md does, as a guideline}. */
  private String wrongLevel(List<Weighed> claims, String verb) {
    if (claims.isEmpty()) {
      return "";
    }
    String path = claims.get(0).claim().document();
    return ", though "
        + files.name(path)
        + " "
        + verb
        + ", as a "
        + handbook.documents().get(path).document().frontMatter().type().id();
  }

  private String supporters(Code code) {
    List<String> supporters =
        handbook.claims(code).stream()
            .filter(claim -> claim.kind() == TagClaim.Kind.SUPPORTS)
            .map(claim -> files.at(claim.place()))
            .distinct()
            .limit(SHOWN)
            .toList();
    return supporters.isEmpty()
        ? ""
        : ", though "
            + Words.list(supporters)
            + (supporters.size() == 1 ? " supports it" : " support it");
  }

  private String partial(Verdict.Partial partial) {
    boolean one = partial.missing().size() == 1;
    return (one ? "part " : "parts ")
        + Words.list(partial.missing())
        + (one ? " is" : " are")
        + " covered by nobody"
        + though(partial);
  }

  private String tooOld(Verdict.Stale stale, Need need) {
    Weighed newest = stale.claims().get(0);
    return "its newest evidence is of "
        + newest.claim().date().map(Object::toString).orElse("an unknown day")
        + " ("
        + files.name(newest.claim().document())
        + "), and gate.evidence allows no more than "
        + need.evidence().orElseThrow();
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
            : weighed.objection().map(Objection::text).orElse("");
    return Map.entry(files.name(weighed.claim().document()), why);
  }

  private static String clause(String why) {
    return (why.startsWith("its ") ? "" : "it ") + why;
  }

  /** {@code only logging.md claims it, and it is a draft}. */
  private String only(List<Weighed> claims, Need need) {
    String level = need.evidence().isPresent() || need.anyLevel() ? "" : " as a " + need.words();
    Map<String, String> distinct = new LinkedHashMap<>();
    claims.stream()
        .map(this::entry)
        .forEach(entry -> distinct.putIfAbsent(entry.getKey(), entry.getValue()));
    if (distinct.size() == 1) {
      Map.Entry<String, String> one = distinct.entrySet().iterator().next();
      return "only " + one.getKey() + " claims it" + level + ", and " + clause(one.getValue());
    }
    List<String> all = new ArrayList<>();
    distinct.forEach((name, why) -> all.add(name + " (" + why + ")"));
    if (all.size() > SHOWN) {
      int more = all.size() - SHOWN;
      all.subList(SHOWN, all.size()).clear();
      all.add(more + " more");
    }
    return "only " + Words.list(all) + " claim it" + level;
  }

  /** The place of the wrong code that would have covered it. */
  private String followsFrom(Code code) {
    Place cause = causes.get(code);
    return cause == null ? "" : " (follows from " + files.at(cause) + ")";
  }

  /** What to do. */
  static String advice(Requirement requirement, Need need, Verdict verdict) {
    String code = requirement.code().text();
    if (need.evidence().isPresent()) {
      return "Write {evidences: " + code + " on …} in the record of the last time it was done.";
    }
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
      Objection first = claimed.claims().get(0).objection().orElse(Objection.Plain.UNREADABLE);
      return Remedies.of(first) + " cover " + code + " elsewhere.";
    }
    return "Write {covers: "
        + code
        + "} where a "
        + (need.anyLevel() ? "document" : need.words())
        + " deals with it"
        + (requirement.kind() == Requirement.Kind.CONTROL
            ? ", or decide in registers/soa.yaml that it does not apply."
            : ".");
  }
}
