package io.github.ismshandbook.render.page;

import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.MatrixView.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts requirements by status, and draws the counts as a bar. */
final class Shares {

  /** What is in the count, the best first. */
  static final List<String> COUNTED =
      List.of("covered", "planned", "waived", "known", "partial", "stale", "claimed", "uncovered");

  /** What is in no count. */
  static final List<String> OUTSIDE = List.of("excluded", "listed");

  private static final int WHOLE = 10_000;
  private static final int ROOM_FOR_NUMBER = 400;

  private final Map<String, Integer> counts = new HashMap<>();

  void add(Mark mark) {
    counts.merge(mark.kind(), 1, Integer::sum);
  }

  int count(String kind) {
    return counts.getOrDefault(kind, 0);
  }

  int counted() {
    return COUNTED.stream().mapToInt(this::count).sum();
  }

  /** The statuses that occur among those, as parts of one bar. */
  List<Share> of(List<String> kinds, Words words) {
    int total = kinds.stream().mapToInt(this::count).sum();
    List<Share> shares = new ArrayList<>();
    int before = 0;
    for (String kind : kinds) {
      int count = count(kind);
      if (count > 0) {
        int from = WHOLE * before / total;
        int width = WHOLE * (before + count) / total - from;
        shares.add(
            new Share(
                new Mark(kind, words.get("legend." + kind)),
                count,
                percent(from),
                percent(width),
                width < ROOM_FOR_NUMBER ? "" : percent(from + width / 2)));
        before += count;
      }
    }
    return shares;
  }

  private static String percent(int hundredths) {
    int rest = hundredths % 100;
    return hundredths / 100 + "." + rest / 10 + rest % 10 + "%";
  }
}
