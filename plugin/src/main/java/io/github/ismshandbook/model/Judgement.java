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
 * @param overlay why a gap does not fail the build, if so
 * @param claims every claim on it, weighed, those that support included
 */
public record Judgement(
    Requirement requirement,
    boolean required,
    List<NeedVerdict> needs,
    Optional<Overlay> overlay,
    List<Weighed> claims) {

  public Judgement {
    needs = List.copyOf(needs);
    claims = List.copyOf(claims);
  }

  /** A need and what was concluded about it. */
  public record NeedVerdict(Need need, Verdict verdict) {}

  /** The worst verdict of its needs; empty when it has none. */
  public Optional<Verdict> verdict() {
    return needs.stream().map(NeedVerdict::verdict).max(Comparator.comparingInt(Verdict::rank));
  }

  /** Whether the Statement of Applicability excludes it. */
  public boolean excluded() {
    return overlay.filter(Overlay.NotApplicable.class::isInstance).isPresent();
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
    return gap() && overlay.isEmpty();
  }
}
