package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Assessment.Area;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts by area, and checks that the counts add up. */
final class Areas {

  private Areas() {}

  static List<Area> count(Handbook handbook, Collection<Judgement> judgements) {
    Map<Code, List<Judgement>> byArea = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      byArea
          .computeIfAbsent(top(handbook, judgement.requirement()), code -> new ArrayList<>())
          .add(judgement);
    }
    List<Area> areas = new ArrayList<>();
    byArea.forEach(
        (code, members) ->
            areas.add(area(handbook.catalogs().requirement(code).orElseThrow(), members)));
    return areas;
  }

  private static Code top(Handbook handbook, Requirement requirement) {
    Requirement top = requirement;
    Optional<Code> parent = top.parent();
    while (parent.isPresent()) {
      top = handbook.catalogs().requirement(parent.get()).orElseThrow();
      parent = top.parent();
    }
    return top.code();
  }

  private static Area area(Requirement requirement, List<Judgement> members) {
    int[] ranks = new int[5];
    int applicable = 0;
    int planned = 0;
    int failing = 0;
    for (Judgement judgement : members) {
      if (judgement.counted()) {
        applicable++;
        ranks[judgement.verdict().orElseThrow().rank()]++;
        boolean gap = judgement.gap();
        planned +=
            gap && judgement.overlay().filter(Overlay.Planned.class::isInstance).isPresent()
                ? 1
                : 0;
        failing += judgement.failing() ? 1 : 0;
      }
    }
    Area area =
        new Area(
            requirement,
            members.size(),
            applicable,
            ranks[0],
            ranks[1],
            ranks[2],
            ranks[3],
            ranks[4],
            planned,
            failing);
    check(area);
    return area;
  }

  /** The identities of every run: statuses partition what applies, and gaps are accounted for. */
  private static void check(Area area) {
    int statuses =
        area.covered() + area.partial() + area.stale() + area.claimed() + area.uncovered();
    if (statuses != area.applicable() || area.planned() + area.failing() != area.gaps()) {
      throw new IllegalStateException("the counts of " + area + " do not add up");
    }
  }
}
