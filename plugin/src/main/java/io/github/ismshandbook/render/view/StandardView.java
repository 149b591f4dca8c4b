package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The contents of a catalog of requirements.
 *
 * @param parts such as clauses and controls
 */
public record StandardView(List<Part> parts) {

  public StandardView {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a catalog.
   *
   * @param lead what its requirements have in common
   */
  public record Part(String title, String lead, List<Group> groups) {
    public Part {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A clause of level 1 or a theme, or all entries that stand in none.
   *
   * @param id anchor; empty for those that stand in none, which have neither code nor title
   * @param ref its title, leading to its page; a theme has none
   * @param entries what stands in it, groups included
   */
  public record Group(String id, String code, Ref ref, List<Line> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A line of a group.
   *
   * @param id anchor of a group, which has no page; else empty
   * @param depth 0 for what stands directly in the group
   * @param documents how many documents claim it
   */
  public record Line(String id, int depth, Cell cell, int documents) {}
}
