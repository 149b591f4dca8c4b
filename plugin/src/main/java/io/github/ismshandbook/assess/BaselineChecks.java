package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the baseline is there, still true, and has not grown behind the reviewer's back. */
final class BaselineChecks {

  private final Handbook handbook;
  private final Permits permits;
  private final Optional<Snapshot> base;

  BaselineChecks(Handbook handbook, Permits permits, Optional<Snapshot> base) {
    this.handbook = handbook;
    this.permits = permits;
    this.base = base;
  }

  void check(List<Problem> problems) {
    Optional<Baseline> baseline = handbook.sources().baseline();
    if (baseline.isEmpty()) {
      problems.add(
          Problem.of(
              Rule.MISSING_BASELINE,
              Place.file(Baseline.PATH),
              "the gate's mode is ratchet, and there is no baseline to go by. Make it with mvn"
                  + " isms:baseline and commit it, or restore it from git."));
      return;
    }
    for (Baseline.Entry entry : permits.unmet()) {
      problems.add(
          about(
              Rule.BASELINE_STALE,
              entry,
              "has no such gap any more ("
                  + entry.rule().id()
                  + ", "
                  + entry.need()
                  + "): well done. Prune the entry with mvn isms:baseline, so that the gap cannot"
                  + " come back unseen."));
    }
    base.flatMap(Snapshot::baseline).ifPresent(before -> grown(before, baseline.get(), problems));
  }

  private void grown(Baseline before, Baseline now, List<Problem> problems) {
    Set<Object> known = new HashSet<>();
    before.gaps().forEach(entry -> known.add(List.of(entry.requirement(), entry.need())));
    int reasons = now.growth().size() - before.growth().size();
    for (Baseline.Entry entry : now.gaps()) {
      if (reasons <= 0 && !known.contains(List.of(entry.requirement(), entry.need()))) {
        problems.add(
            about(
                Rule.BASELINE_GREW,
                entry,
                "was added to the baseline by hand ("
                    + entry.need()
                    + "): it is not in that of "
                    + base.map(Snapshot::name).orElse("")
                    + ". Close the gap, or grow the baseline with a reason: mvn isms:baseline"
                    + " -Disms.reason=…"));
      }
    }
  }

  private static Problem about(Rule rule, Baseline.Entry entry, String message) {
    return Problem.about(entry.requirement().text(), rule, entry.place(), message);
  }
}
