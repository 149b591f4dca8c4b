package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Options;
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
  private final Scope scope;
  private final Needs needs;
  private final Permits permits;
  private final LocalDate asOf;
  private final Scales scales;
  private final GapWords words;

  Judge(
      Handbook handbook,
      Map<String, Standing> standings,
      Scope scope,
      Needs needs,
      Permits permits,
      Options options) {
    this.handbook = handbook;
    this.scope = scope;
    this.needs = needs;
    this.permits = permits;
    this.asOf = options.asOf();
    this.scales = new Scales(handbook, standings, asOf);
    this.words = new GapWords(handbook, options.base());
  }

  Judgement judge(Requirement requirement) {
    boolean required = scope.requires(requirement);
    Optional<Overlay> excluded =
        decision(requirement).filter(row -> !row.applicable()).map(Overlay.NotApplicable::new);
    List<NeedVerdict> met = new ArrayList<>();
    List<Need> asked = needs.of(requirement);
    for (Need need : asked) {
      Verdict verdict = verdict(requirement, need);
      // A gap that nobody asks about needs no permission, and uses none up.
      Optional<Overlay> permit =
          required && excluded.isEmpty()
              ? verdict.rule().flatMap(rule -> permits.of(rule, requirement.code(), need.label()))
              : Optional.empty();
      met.add(
          verdict instanceof Verdict.Covered
              ? new NeedVerdict(need, verdict, permit)
              : new NeedVerdict(
                  need,
                  verdict,
                  permit,
                  words.what(requirement, need, verdict),
                  GapWords.advice(requirement, need, verdict)));
    }
    Optional<Overlay> decided =
        excluded.or(
            () ->
                met.stream().anyMatch(NeedVerdict::gap)
                    ? decision(requirement).filter(this::planned).map(Overlay.Planned::new)
                    : Optional.empty());
    return new Judgement(requirement, required, met, decided, claims(requirement, asked));
  }

  private Optional<Decision> decision(Requirement requirement) {
    return requirement.kind() == Requirement.Kind.CONTROL
        ? handbook.decision(requirement.code())
        : Optional.empty();
  }

  private boolean planned(Decision decision) {
    return decision.status().equals("planned")
        && decision.due().filter(due -> !due.isBefore(asOf)).isPresent();
  }

  /** Every claim, weighed against whatever need it serves best. */
  private List<Weighed> claims(Requirement requirement, List<Need> asked) {
    List<Need> needs = asked.isEmpty() ? List.of(Need.ANY) : asked;
    return handbook.claims(requirement.code()).stream()
        .map(
            claim ->
                needs.stream()
                    .map(need -> scales.weigh(claim, need))
                    .min(Comparator.comparingInt(Judge::rank).thenComparing(Judge::isOfOtherLevel))
                    .orElseThrow())
        .toList();
  }

  private Verdict verdict(Requirement requirement, Need need) {
    TagClaim.Kind kind =
        need.evidence().isPresent() ? TagClaim.Kind.EVIDENCES : TagClaim.Kind.COVERS;
    List<Weighed> ofLevel = new ArrayList<>();
    List<Weighed> others = new ArrayList<>();
    for (Claim claim : handbook.claims(requirement.code())) {
      if (claim.kind() == kind) {
        (scales.ofLevel(claim, need) ? ofLevel : others).add(scales.weigh(claim, need));
      }
    }
    if (ofLevel.isEmpty()) {
      return new Verdict.Uncovered(others);
    }
    ofLevel.sort(Comparator.comparingInt(Judge::rank).thenComparing(Judge::newest));
    List<Weighed> counting = ofLevel.stream().filter(Weighed::counts).toList();
    if (!counting.isEmpty()) {
      List<String> missing =
          need.evidence().isPresent() ? List.of() : missing(requirement, counting);
      return missing.isEmpty()
          ? new Verdict.Covered(ofLevel)
          : new Verdict.Partial(ofLevel, missing);
    }
    return ofLevel.stream().anyMatch(Weighed::stale)
        ? new Verdict.Stale(ofLevel)
        : new Verdict.Claimed(ofLevel);
  }

  private static int rank(Weighed weighed) {
    return weighed.counts() ? 0 : weighed.stale() ? 1 : 2;
  }

  /** The last thing to say of a claim: there is often a need whose level it has. */
  private static boolean isOfOtherLevel(Weighed weighed) {
    return weighed.objection().filter(Objection.OtherLevel.class::isInstance).isPresent();
  }

  private static int newest(Weighed one, Weighed other) {
    return other
        .claim()
        .date()
        .orElse(LocalDate.MIN)
        .compareTo(one.claim().date().orElse(LocalDate.MIN));
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
}
