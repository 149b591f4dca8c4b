package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges one requirement. The order of the questions is the policy. */
final class Judge {

  private final Handbook handbook;
  private final Map<String, Standing> standings;
  private final Scope scope;
  private final LocalDate asOf;

  Judge(Handbook handbook, Map<String, Standing> standings, Scope scope, LocalDate asOf) {
    this.handbook = handbook;
    this.standings = standings;
    this.scope = scope;
    this.asOf = asOf;
  }

  Judgement judge(Requirement requirement) {
    List<Judgement.NeedVerdict> needs = new ArrayList<>();
    for (Need need : needs(requirement)) {
      needs.add(new Judgement.NeedVerdict(need, verdict(requirement, need)));
    }
    List<Weighed> claims =
        handbook.claims(requirement.code()).stream()
            .map(claim -> weigh(claim, Need.ANY_OR_RECORD))
            .toList();
    boolean covered = needs.stream().allMatch(need -> need.verdict() instanceof Verdict.Covered);
    return new Judgement(
        requirement, scope.requires(requirement), needs, overlay(requirement, covered), claims);
  }

  /** Documents where the standard asks for them: mandated clauses, and controls. */
  private static List<Need> needs(Requirement requirement) {
    return requirement.kind() == Requirement.Kind.CONTROL
            || requirement.mandatesDocumentedInformation()
        ? List.of(Need.ANY_OR_RECORD)
        : List.of();
  }

  private Optional<Overlay> overlay(Requirement requirement, boolean covered) {
    Optional<Decision> decision =
        requirement.kind() == Requirement.Kind.CONTROL
            ? handbook.decision(requirement.code())
            : Optional.empty();
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    if (!decision.get().applicable()) {
      return decision.map(Overlay.NotApplicable::new);
    }
    boolean planned =
        decision.get().status().equals("planned")
            && decision.get().due().filter(due -> !due.isBefore(asOf)).isPresent();
    return planned && !covered ? decision.map(Overlay.Planned::new) : Optional.empty();
  }

  private Verdict verdict(Requirement requirement, Need need) {
    List<Weighed> weighed =
        handbook.claims(requirement.code()).stream()
            .filter(claim -> claim.kind() == TagClaim.Kind.COVERS)
            .map(claim -> weigh(claim, need))
            .sorted(Comparator.comparing(Judge::rank))
            .toList();
    if (weighed.isEmpty()) {
      return new Verdict.Uncovered();
    }
    List<Weighed> counting = weighed.stream().filter(Weighed::counts).toList();
    if (!counting.isEmpty()) {
      List<String> missing = missing(requirement, counting);
      return missing.isEmpty()
          ? new Verdict.Covered(weighed)
          : new Verdict.Partial(weighed, missing);
    }
    return weighed.stream().anyMatch(Weighed::stale)
        ? new Verdict.Stale(weighed)
        : new Verdict.Claimed(weighed);
  }

  private static int rank(Weighed weighed) {
    return weighed.counts() ? 0 : weighed.stale() ? 1 : 2;
  }

  /** The lettered parts that nobody claims, unless somebody claims the whole. */
  private static List<String> missing(Requirement requirement, List<Weighed> counting) {
    Set<String> missing = new LinkedHashSet<>(requirement.parts());
    for (Weighed weighed : counting) {
      if (weighed.claim().parts().isEmpty()) {
        return List.of();
      }
      weighed.claim().parts().forEach(missing::remove);
    }
    return List.copyOf(missing);
  }

  private Weighed weigh(Claim claim, Need need) {
    Document document = handbook.documents().get(claim.document()).document();
    Standing standing = standings.get(claim.document());
    if (claim.kind() != TagClaim.Kind.COVERS) {
      return new Weighed(claim, Optional.of("does not say to cover it"), false);
    }
    Optional<String> objection = standing.objection();
    if (objection.isEmpty() && !need.levels().contains(document.frontMatter().type())) {
      objection =
          Optional.of("is a " + document.frontMatter().type().id() + ", not a " + need.words());
    }
    if (objection.isEmpty() && document.saysNothing(claim.section())) {
      objection =
          Optional.of(
              claim.section() == 0
                  ? "says nothing"
                  : "says nothing in its section " + claim.sectionTitle());
    }
    return new Weighed(claim, objection, objection.isEmpty() && standing.staleSince().isPresent());
  }
}
