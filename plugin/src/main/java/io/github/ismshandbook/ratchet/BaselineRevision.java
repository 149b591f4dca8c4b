package io.github.ismshandbook.ratchet;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gaps there are, held against those that are known.
 *
 * @param before the baseline there is, if any
 * @param gaps the gaps there are and nothing else permits, sorted
 */
public record BaselineRevision(Optional<Baseline> before, List<Baseline.Entry> gaps) {

  public BaselineRevision {
    gaps = List.copyOf(gaps);
  }

  /** The revision that a handbook asks for. */
  public static BaselineRevision of(Build build) {
    List<Baseline.Entry> gaps = new ArrayList<>();
    for (Judgement judgement : build.assessment().judgements().values()) {
      if (judgement.counted() && judgement.decided().isEmpty()) {
        for (Judgement.NeedVerdict need : judgement.needs()) {
          if (mayBeKnown(need.permit())) {
            need.verdict()
                .rule()
                .map(rule -> gap(rule, judgement.requirement().code(), need.need().label()))
                .ifPresent(gaps::add);
          }
        }
      }
    }
    for (DocumentedStanding standing : build.assessment().documented()) {
      if (standing.missing() && mayBeKnown(standing.permit())) {
        gaps.add(
            gap(
                Rule.MISSING_DOCUMENTED_INFORMATION,
                standing.requirement().code(),
                standing.item().id()));
      }
    }
    gaps.sort(null);
    return new BaselineRevision(build.handbook().sources().baseline(), gaps);
  }

  /** A gap that a waiver permits has somebody who answers for it: it need not be known. */
  private static boolean mayBeKnown(Optional<Overlay> permit) {
    return permit.isEmpty() || permit.get() instanceof Overlay.Known;
  }

  private static Baseline.Entry gap(Rule rule, Code requirement, String need) {
    return new Baseline.Entry(rule, requirement, need, Place.file(Baseline.PATH));
  }

  private List<Baseline.Entry> known() {
    return before.map(Baseline::gaps).orElse(List.of());
  }

  /** The gaps that are new, or worse than they are known; none when there was no baseline. */
  public List<Baseline.Entry> added() {
    return before.isEmpty()
        ? List.of()
        : gaps.stream()
            .filter(gap -> known().stream().noneMatch(entry -> answers(entry, gap)))
            .toList();
  }

  /** The entries whose gap is closed. */
  public List<Baseline.Entry> pruned() {
    return known().stream()
        .filter(entry -> gaps.stream().noneMatch(gap -> same(entry, gap)))
        .toList();
  }

  /** The gaps that are known as worse than they are. */
  public List<Baseline.Entry> tightened() {
    return gaps.stream()
        .filter(
            gap ->
                known().stream().anyMatch(entry -> answers(entry, gap))
                    && known().stream()
                        .noneMatch(entry -> entry.rule() == gap.rule() && same(entry, gap)))
        .toList();
  }

  /** As what a gap is known that became worse. */
  public Optional<Rule> knownAs(Baseline.Entry gap) {
    return known().stream().filter(entry -> same(entry, gap)).map(Baseline.Entry::rule).findFirst();
  }

  private static boolean answers(Baseline.Entry entry, Baseline.Entry gap) {
    return entry.knows(gap.rule(), gap.requirement(), gap.need());
  }

  private static boolean same(Baseline.Entry entry, Baseline.Entry gap) {
    return entry.requirement().equals(gap.requirement()) && entry.need().equals(gap.need());
  }

  /**
   * The baseline as it should be.
   *
   * @param day of a growth
   * @param reason of a growth; without a growth it is not kept
   */
  public Baseline after(LocalDate day, String reason) {
    List<Baseline.Growth> growth = new ArrayList<>(before.map(Baseline::growth).orElse(List.of()));
    int added = added().size();
    if (added > 0) {
      growth.add(new Baseline.Growth(day, added, reason));
    }
    return new Baseline(gaps, growth);
  }
}
