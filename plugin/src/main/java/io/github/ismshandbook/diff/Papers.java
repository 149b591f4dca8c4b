package io.github.ismshandbook.diff;

import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents of both sides, matched: by path, else by id, for one may have been moved. */
final class Papers {

  private final Map<String, Snapshot.Paper> before;
  private final Map<String, Snapshot.Paper> after;
  private final Map<String, String> now = new HashMap<>();

  Papers(Map<String, Snapshot.Paper> before, Map<String, Snapshot.Paper> after) {
    this.before = before;
    this.after = after;
    Map<String, String> moved = new HashMap<>();
    after.forEach(
        (path, paper) -> {
          if (!before.containsKey(path)) {
            moved.putIfAbsent(paper.id(), path);
          }
        });
    before.forEach(
        (path, paper) -> {
          String there = after.containsKey(path) ? path : moved.remove(paper.id());
          if (there != null) {
            now.put(path, there);
          }
        });
  }

  /** Where a document of the base is now; the same path if it is gone. */
  String now(String old) {
    return now.getOrDefault(old, old);
  }

  /** Documents that came, went, or count otherwise, by path. */
  List<Diff.PaperChange> changes() {
    List<Diff.PaperChange> changes = new ArrayList<>();
    Set<String> met = new HashSet<>();
    before.forEach(
        (old, was) -> {
          String path = now.get(old);
          Snapshot.Paper is = path == null ? null : after.get(path);
          met.add(path);
          if (is == null || !standing(was).equals(standing(is))) {
            changes.add(
                new Diff.PaperChange(
                    path == null ? old : path, Optional.of(was), Optional.ofNullable(is)));
          }
        });
    after.forEach(
        (path, is) -> {
          if (!met.contains(path)) {
            changes.add(new Diff.PaperChange(path, Optional.empty(), Optional.of(is)));
          }
        });
    changes.sort((a, b) -> a.path().compareTo(b.path()));
    return changes;
  }

  /** What its claims are worth. */
  private static List<Object> standing(Snapshot.Paper paper) {
    return List.of(paper.type(), paper.status(), paper.objection().isEmpty());
  }
}
