package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Assessment.Area;
import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts by area, and checks that the counts add up. */
final class Areas {

  private Areas() {}

  /** Counts the main catalog's areas, and those of other catalogs that are asked for. */
  static List<Area> count(Handbook handbook, Collection<Judgement> judgements) {
    Map<Code, List<Judgement>> byArea = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      byArea
          .computeIfAbsent(top(handbook, judgement.requirement()), code -> new ArrayList<>())
          .add(judgement);
    }
    List<Area> areas = new ArrayList<>();
    byArea.forEach(
        (code, members) -> {
          boolean main = code.text().indexOf(':') < 0;
          if (main || members.stream().anyMatch(Judgement::required)) {
            areas.add(area(code, title(handbook, code), members));
          }
        });
    return areas;
  }

  /** The group at the top; the catalog of a leaf that has none. */
  private static Code top(Handbook handbook, Requirement requirement) {
    return handbook
        .catalogs()
        .topGroup(requirement)
        .map(Requirement::code)
        .orElseGet(
            () -> {
              int colon = requirement.code().text().indexOf(':');
              return colon < 0
                  ? new Code(handbook.catalogs().main().id())
                  : new Code(requirement.code().text().substring(0, colon + 1));
            });
  }

  private static String title(Handbook handbook, Code code) {
    return handbook
        .catalogs()
        .requirement(code)
        .map(Requirement::displayTitle)
        .orElseGet(
            () ->
                Stream.concat(
                        Stream.of(handbook.catalogs().main()),
                        handbook.catalogs().others().stream())
                    .filter(
                        catalog ->
                            code.text().equals(catalog.id() + ":")
                                || code.text().equals(catalog.id()))
                    .map(Catalog::name)
                    .findFirst()
                    .orElse(code.text()));
  }

  private static Area area(Code code, String title, List<Judgement> members) {
    int[] ranks = new int[5];
    Map<String, Integer> overlays = new HashMap<>();
    int applicable = 0;
    int failing = 0;
    for (Judgement judgement : members) {
      if (judgement.counted()) {
        applicable++;
        ranks[judgement.verdict().orElseThrow().rank()]++;
        if (judgement.failing()) {
          failing++;
        } else if (judgement.gap()) {
          overlays.merge(judgement.overlay().orElseThrow().status(), 1, Integer::sum);
        }
      }
    }
    Area area =
        new Area(
            code,
            title,
            members.size(),
            applicable,
            ranks[0],
            ranks[1],
            ranks[2],
            ranks[3],
            ranks[4],
            overlays.getOrDefault("planned", 0),
            overlays.getOrDefault("waived", 0),
            overlays.getOrDefault("known", 0),
            failing);
    check(area);
    return area;
  }

  /** The identities of every run: statuses partition what applies, and gaps are accounted for. */
  private static void check(Area area) {
    int statuses =
        area.covered() + area.partial() + area.stale() + area.claimed() + area.uncovered();
    int permitted = area.planned() + area.waived() + area.known();
    if (statuses != area.applicable() || permitted + area.failing() != area.gaps()) {
      throw new IllegalStateException("the counts of " + area + " do not add up");
    }
  }
}
