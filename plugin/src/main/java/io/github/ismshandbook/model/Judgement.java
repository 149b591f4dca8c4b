package io.github.ismshandbook.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was concluded about one requirement.
 *
 * @param requirement a leaf of the main catalog
 * @param required whether {@code gate.required} selects it
 * @param needs its needs, each with its verdict; empty when documents are not asked for, and then
 *     it is outside the count
 * @param decided the overlay that the Statement of Applicability lays over all of it, if any
 * @param claims every claim on it, weighed, those that support included
 */
public record Judgement(
    Requirement requirement,
    boolean required,
    List<NeedVerdict> needs,
    Optional<Overlay> decided,
    List<Weighed> claims) {

  public Judgement {
    needs = List.copyOf(needs);
    claims = List.copyOf(claims);
  }

  /**
   * A need and what was concluded about it.
   *
   * @param need the need
   * @param verdict whether it is met
   * @param permit what permits it not to be: a waiver, or that it was known; empty when it is met
   * @param missing what is missing, in words that follow the requirement's title; empty when it is
   *     met
   * @param advice what would meet it, in sentences; empty when it is met
   */
  public record NeedVerdict(
      Need need, Verdict verdict, Optional<Overlay> permit, String missing, String advice) {

    /** A need without words. */
    public NeedVerdict(Need need, Verdict verdict, Optional<Overlay> permit) {
      this(need, verdict, permit, "", "");
    }

    /** Whether it is not met. */
    public boolean gap() {
      return !(verdict instanceof Verdict.Covered);
    }
  }

  /**
   * Why a gap does not fail the build, if so. What the Statement of Applicability says comes first;
   * else every need that is not met has a permit, and a waiver weighs more than being known.
   */
  public Optional<Overlay> overlay() {
    if (decided.isPresent()) {
      return decided;
    }
    List<NeedVerdict> gaps = needs.stream().filter(NeedVerdict::gap).toList();
    if (gaps.isEmpty() || gaps.stream().anyMatch(need -> need.permit().isEmpty())) {
      return Optional.empty();
    }
    List<Overlay> permits = gaps.stream().map(need -> need.permit().get()).toList();
    return permits.stream()
        .filter(Overlay.Waived.class::isInstance)
        .findFirst()
        .or(() -> Optional.of(permits.get(0)));
  }

  /** Whether the handbook asks for nothing where the catalog asks for a document. */
  public boolean spared() {
    return required && needs.isEmpty() && !requirement.needs().isEmpty();
  }

  /** The worst verdict of its needs; empty when it has none. */
  public Optional<Verdict> verdict() {
    return needs.stream().map(NeedVerdict::verdict).max(Comparator.comparingInt(Verdict::rank));
  }

  /** Whether the Statement of Applicability excludes it. */
  public boolean excluded() {
    return decided.filter(Overlay.NotApplicable.class::isInstance).isPresent();
  }

  /** Whether it is in the count: required, applicable, and with a need. */
  public boolean counted() {
    return required && !needs.isEmpty() && !excluded();
  }

  /** Whether it is in the count and not covered. */
  public boolean gap() {
    return counted() && verdict().filter(Verdict.Covered.class::isInstance).isEmpty();
  }

  /** Whether it is a gap that nothing permits. */
  public boolean failing() {
    return gap() && overlay().isEmpty();
  }
}
