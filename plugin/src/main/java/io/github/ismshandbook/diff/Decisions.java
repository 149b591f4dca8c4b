package io.github.ismshandbook.diff;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Snapshot;
import java.util.Optional;

/** How a decision of the Statement of Applicability changed. */
final class Decisions {

  private static final String NONE = "no decision";

  private Decisions() {}

  static Optional<Diff.DecisionChange> between(
      Code code, Optional<Snapshot.State> before, Optional<Snapshot.State> after) {
    String was = words(before);
    String is = words(after);
    if (was.equals(is)) {
      return Optional.empty();
    }
    boolean flipped =
        before.flatMap(Snapshot.State::applicable).orElse(true)
            != after.flatMap(Snapshot.State::applicable).orElse(true).booleanValue();
    String title = after.or(() -> before).orElseThrow().title();
    return Optional.of(new Diff.DecisionChange(code, title, was, is, flipped));
  }

  private static String words(Optional<Snapshot.State> state) {
    Optional<Boolean> applicable = state.flatMap(Snapshot.State::applicable);
    if (applicable.isEmpty()) {
      return NONE;
    }
    String implementation = state.get().implementation();
    return (applicable.get() ? "applicable" : "not applicable")
        + (implementation.isEmpty() ? "" : ", " + implementation);
  }
}
