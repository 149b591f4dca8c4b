package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What permits a gap, and which of those permissions were used. */
final class Permits {

  /** From the best to the worst: a gap that got better is still known. */
  private static final List<Rule> ORDER =
      List.of(Rule.PARTIAL, Rule.STALE, Rule.CLAIMED_ONLY, Rule.UNCOVERED);

  private final Waivers waivers;
  private final Optional<Baseline> baseline;
  private final Optional<Snapshot> base;
  private final Set<Baseline.Entry> met = new HashSet<>();

  /**
   * @param baseline the known gaps, if the gate's mode goes by them
   * @param base what the handbook was before, if the gate is to fail on new gaps alone
   */
  Permits(Waivers waivers, Optional<Baseline> baseline, Optional<Snapshot> base) {
    this.waivers = waivers;
    this.baseline = baseline;
    this.base = base;
  }

  /** What permits a gap; a waiver, which somebody answers for, before what was merely there. */
  Optional<Overlay> of(Rule rule, Code requirement, String need) {
    Optional<Overlay> known =
        known(rule, requirement, need).or(() -> before(rule, requirement, need));
    return waivers.permitting(requirement, need).<Overlay>map(Overlay.Waived::new).or(() -> known);
  }

  private Optional<Overlay> known(Rule rule, Code requirement, String need) {
    Optional<Overlay> known = Optional.empty();
    for (Baseline.Entry entry : baseline.map(Baseline::gaps).orElse(List.of())) {
      if (entry.knows(rule, requirement, need)) {
        met.add(entry);
        known = Optional.of(new Overlay.Known("the baseline"));
      }
    }
    return known;
  }

  private Optional<Overlay> before(Rule rule, Code requirement, String need) {
    if (base.isEmpty()) {
      return Optional.empty();
    }
    Snapshot.State state = base.get().requirements().get(requirement);
    boolean gap =
        state != null
            && state.counted()
            && Optional.ofNullable(state.gaps().get(need))
                .filter(status -> ORDER.indexOf(rule) <= ORDER.indexOf(rule(status)))
                .isPresent();
    return gap ? Optional.of(new Overlay.Known(base.get().name())) : Optional.empty();
  }

  /** The rule that a status breaks. */
  private static Rule rule(String status) {
    return switch (status) {
      case "partial" -> Rule.PARTIAL;
      case "stale" -> Rule.STALE;
      case "claimed" -> Rule.CLAIMED_ONLY;
      default -> Rule.UNCOVERED;
    };
  }

  /** The entries of the baseline that no gap answers any more. */
  List<Baseline.Entry> unmet() {
    return baseline.map(Baseline::gaps).orElse(List.of()).stream()
        .filter(entry -> !met.contains(entry))
        .toList();
  }
}
