package io.github.ismshandbook.diff;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two snapshots. */
public final class Differ {

  /** Rules whose problems say what the shifts say. */
  private static final Set<String> GAPS = Set.of("uncovered", "partial", "stale", "claimed-only");

  private final Snapshot base;
  private final Snapshot head;
  private final Papers papers;

  private Differ(Snapshot base, Snapshot head) {
    this.base = base;
    this.head = head;
    this.papers = new Papers(base.documents(), head.documents());
  }

  /** What leads from the base to the head. */
  public static Diff between(Snapshot base, Snapshot head) {
    return new Differ(base, head).diff();
  }

  private Diff diff() {
    List<Diff.Shift> shifts = new ArrayList<>();
    List<Diff.TagChange> tags = new ArrayList<>();
    List<Diff.DecisionChange> decisions = new ArrayList<>();
    Set<Code> codes = new TreeSet<>(base.requirements().keySet());
    codes.addAll(head.requirements().keySet());
    for (Code code : codes) {
      Optional<Snapshot.State> before = Optional.ofNullable(base.requirements().get(code));
      Optional<Snapshot.State> after = Optional.ofNullable(head.requirements().get(code));
      Shifts.between(code, before, after).ifPresent(shifts::add);
      Decisions.between(code, before, after).ifPresent(decisions::add);
      tags.addAll(Tags.between(code, before, after, papers));
    }
    return new Diff(
        base.name(), shifts, tags, papers.changes(), decisions, waivers(), baseline(), faults());
  }

  private List<Diff.WaiverChange> waivers() {
    Set<String> ids = new TreeSet<>(base.waivers().keySet());
    ids.addAll(head.waivers().keySet());
    List<Diff.WaiverChange> changes = new ArrayList<>();
    for (String id : ids) {
      Optional<LocalDate> before = Optional.ofNullable(base.waivers().get(id));
      Optional<LocalDate> after = Optional.ofNullable(head.waivers().get(id));
      if (!before.equals(after)) {
        changes.add(new Diff.WaiverChange(id, before, after));
      }
    }
    return changes;
  }

  private List<Diff.BaselineChange> baseline() {
    Map<List<Object>, Baseline.Entry> before = gaps(base);
    Map<List<Object>, Baseline.Entry> after = gaps(head);
    List<Diff.BaselineChange> changes = new ArrayList<>();
    Map<Baseline.Entry, Boolean> sorted = new TreeMap<>();
    before.forEach((key, entry) -> addUnless(after.containsKey(key), sorted, entry, false));
    after.forEach((key, entry) -> addUnless(before.containsKey(key), sorted, entry, true));
    sorted.forEach((entry, came) -> changes.add(new Diff.BaselineChange(came, entry)));
    return changes;
  }

  private static void addUnless(
      boolean there, Map<Baseline.Entry, Boolean> entries, Baseline.Entry entry, boolean came) {
    if (!there) {
      entries.put(entry, came);
    }
  }

  private static Map<List<Object>, Baseline.Entry> gaps(Snapshot snapshot) {
    Map<List<Object>, Baseline.Entry> gaps = new LinkedHashMap<>();
    for (Baseline.Entry entry : snapshot.baseline().map(Baseline::gaps).orElse(List.of())) {
      gaps.put(List.of(entry.requirement(), entry.need(), entry.rule()), entry);
    }
    return gaps;
  }

  private List<Diff.FaultChange> faults() {
    Map<Snapshot.Fault, Integer> count = new HashMap<>();
    head.problems().forEach(fault -> count.merge(fault, 1, Integer::sum));
    base.problems().forEach(fault -> count.merge(fault, -1, Integer::sum));
    // In the order of the log: those that stand there now first.
    Set<Snapshot.Fault> all = new LinkedHashSet<>(head.problems());
    all.addAll(base.problems());
    List<Diff.FaultChange> changes = new ArrayList<>();
    for (Snapshot.Fault fault : all) {
      int times = GAPS.contains(fault.rule()) ? 0 : count.get(fault);
      for (int i = 0; i < Math.abs(times); i++) {
        changes.add(new Diff.FaultChange(times > 0, fault));
      }
    }
    return changes;
  }
}
