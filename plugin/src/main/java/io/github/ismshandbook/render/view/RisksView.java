package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The risks: as pictures before and after treatment, then one by one.
 *
 * @param panel version and approval of the register
 * @param summary how many there are and how many are above what is acceptable
 * @param criteria how risks are measured
 * @param acceptable what is acceptable, in one sentence; empty where the criteria do not say
 * @param grids the pictures; none where the criteria give no scale
 */
public record RisksView(
    List<Entry> panel,
    String summary,
    List<Entry> criteria,
    String acceptable,
    List<Grid> grids,
    List<Facet> facets,
    List<RiskCard> risks) {

  /**
   * Where the risks stand by likelihood, from left to right, and consequence, from below.
   *
   * @param apart risks that have no place in it
   */
  public record Grid(String title, List<Level> likelihoods, List<Row> rows, List<Ref> apart) {}

  /** A level of a scale; its meaning may be empty. */
  public record Level(String id, String meaning) {}

  /** A row of the picture. */
  public record Row(Level consequence, List<Field> fields) {}

  /** A likelihood and a consequence together. */
  public record Field(int score, boolean acceptable, List<Ref> risks) {}

  /**
   * A risk.
   *
   * @param keys its values as the facets name them
   * @param marks what it needs attention for
   */
  public record RiskCard(
      String id,
      String title,
      String keys,
      List<Mark> marks,
      List<Entry> facts,
      List<ActionLine> actions,
      List<Cell> controls,
      List<Ref> documents) {}

  /** What is to be done, by whom and by when; what is not given is empty. */
  public record ActionLine(String what, String owner, String due, String done, Mark state) {}
}
