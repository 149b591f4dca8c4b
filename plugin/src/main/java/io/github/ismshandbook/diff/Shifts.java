package io.github.ismshandbook.diff;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Diff.Direction;
import io.github.ismshandbook.model.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How the coverage of a requirement changed. */
final class Shifts {

  private static final String COVERED = "covered";

  /** From the best to the worst. */
  private static final List<String> ORDER =
      List.of(COVERED, "partial", "stale", "claimed", "uncovered");

  private Shifts() {}

  static Optional<Diff.Shift> between(
      Code code, Optional<Snapshot.State> before, Optional<Snapshot.State> after) {
    boolean was = before.filter(Snapshot.State::counted).isPresent();
    boolean is = after.filter(Snapshot.State::counted).isPresent();
    if (!was && !is) {
      return Optional.empty();
    }
    List<Diff.NeedShift> needs = was && is ? needs(before.get(), after.get()) : List.of();
    if (was && is && needs.isEmpty()) {
      return Optional.empty();
    }
    String title = after.or(() -> before).orElseThrow().title();
    return Optional.of(
        new Diff.Shift(
            direction(was, is, after, needs), code, title, word(before), word(after), needs));
  }

  private static Direction direction(
      boolean was, boolean is, Optional<Snapshot.State> after, List<Diff.NeedShift> needs) {
    if (!is) {
      return Direction.DROPPED;
    }
    boolean gap = !after.orElseThrow().gaps().isEmpty();
    boolean worse =
        was ? needs.stream().anyMatch(need -> rank(need.after()) > rank(need.before())) : gap;
    return worse ? Direction.WORSE : gap ? Direction.BETTER : Direction.COVERED;
  }

  private static List<Diff.NeedShift> needs(Snapshot.State before, Snapshot.State after) {
    TreeSet<String> labels = new TreeSet<>(before.gaps().keySet());
    labels.addAll(after.gaps().keySet());
    List<Diff.NeedShift> changed = new ArrayList<>();
    for (String label : labels) {
      String was = status(before.gaps(), label);
      String is = status(after.gaps(), label);
      if (!was.equals(is)) {
        changed.add(new Diff.NeedShift(label, was, is));
      }
    }
    return changed;
  }

  private static String status(Map<String, String> gaps, String label) {
    return gaps.getOrDefault(label, COVERED);
  }

  private static int rank(String status) {
    int rank = ORDER.indexOf(status);
    return rank < 0 ? ORDER.size() : rank;
  }

  private static String word(Optional<Snapshot.State> state) {
    if (state.filter(Snapshot.State::counted).isPresent()) {
      return state.get().status().orElse(COVERED);
    }
    return state.flatMap(Snapshot.State::applicable).orElse(true)
        ? "not asked for"
        : "not applicable";
  }
}
