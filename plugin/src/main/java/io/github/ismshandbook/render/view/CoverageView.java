package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The state of coverage, and everything in it.
 *
 * @param summary the whole in one sentence
 * @param areas one for each clause of level 1 and each theme
 * @param total their sum
 */
public record CoverageView(String summary, List<Area> areas, Counts total) {

  /**
   * A clause of level 1 or a theme.
   *
   * @param id its code, the anchor of its part of the page
   */
  public record Area(String id, String title, Counts counts, List<Cell> cells) {}

  /** How many of an area's requirements have each status. */
  public record Counts(
      int listed,
      int applicable,
      int covered,
      int partial,
      int stale,
      int claimed,
      int uncovered,
      int planned,
      int waived,
      int known,
      int failing) {}
}
