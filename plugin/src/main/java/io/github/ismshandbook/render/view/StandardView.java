package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The contents of ISO/IEC 27001: its clauses, then its controls by theme.
 *
 * @param citation the edition
 */
public record StandardView(String citation, List<Group> clauses, List<Group> themes) {

  /**
   * A clause of level 1 or a theme.
   *
   * @param id anchor
   * @param ref its title, leading to its page; a theme has none
   * @param entries what stands in it, groups included
   */
  public record Group(String id, String code, Ref ref, List<Line> entries) {}

  /**
   * A line of a group.
   *
   * @param depth 0 for what stands directly in the group
   * @param documents how many documents claim it
   */
  public record Line(int depth, Cell cell, int documents) {}
}
