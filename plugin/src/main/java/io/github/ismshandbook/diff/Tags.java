package io.github.ismshandbook.diff;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which claims on a requirement went, and which came. */
final class Tags {

  private Tags() {}

  static List<Diff.TagChange> between(
      Code code, Optional<Snapshot.State> before, Optional<Snapshot.State> after, Papers papers) {
    List<Snapshot.Tag> went = sorted(before);
    List<Snapshot.Tag> came = sorted(after);
    // The same section first, so that of two tags in a document the right one is said to be gone.
    match(went, came, papers, true);
    match(went, came, papers, false);
    List<Diff.TagChange> changes = new ArrayList<>();
    String title = after.or(() -> before).map(Snapshot.State::title).orElse("");
    went.forEach(tag -> changes.add(new Diff.TagChange(false, code, title, tag)));
    came.forEach(tag -> changes.add(new Diff.TagChange(true, code, title, tag)));
    return changes;
  }

  private static List<Snapshot.Tag> sorted(Optional<Snapshot.State> state) {
    List<Snapshot.Tag> tags = new ArrayList<>(state.map(Snapshot.State::tags).orElse(List.of()));
    tags.sort(
        Comparator.comparing(Snapshot.Tag::place)
            .thenComparing(Snapshot.Tag::kind)
            .thenComparing(tag -> String.join(",", tag.parts())));
    return tags;
  }

  /** Takes from both what is on both sides. */
  private static void match(
      List<Snapshot.Tag> went, List<Snapshot.Tag> came, Papers papers, boolean bySection) {
    Map<Object, Integer> there = new HashMap<>();
    for (Snapshot.Tag tag : came) {
      there.merge(key(tag, tag.place().path(), bySection), 1, Integer::sum);
    }
    Map<Object, Integer> matched = new HashMap<>();
    went.removeIf(
        tag -> {
          Object key = key(tag, papers.now(tag.place().path()), bySection);
          return take(there, key) && matched.merge(key, 1, Integer::sum) > 0;
        });
    came.removeIf(tag -> take(matched, key(tag, tag.place().path(), bySection)));
  }

  private static boolean take(Map<Object, Integer> counts, Object key) {
    Integer left = counts.computeIfPresent(key, (same, count) -> count - 1);
    return left != null && left >= 0;
  }

  private static Object key(Snapshot.Tag tag, String path, boolean bySection) {
    return List.of(tag.kind(), tag.parts(), path, bySection ? tag.section() : "");
  }
}
