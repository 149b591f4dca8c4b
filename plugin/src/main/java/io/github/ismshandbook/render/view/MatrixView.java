package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The page of coverage: the picture of all requirements, the gaps, and who answers for them.
 *
 * @param coverage the state in numbers, by area
 * @param shares how many of the applicable requirements have each status
 * @param outside how many are in no count, by status
 * @param facets by what the picture can be narrowed down
 * @param parts the picture, one part for each area
 * @param gaps what is applicable and not covered
 * @param missing how many items of mandatory documented information are missing
 * @param owners who answers for what
 * @param registers the page of waivers and known gaps; empty when there is none
 */
public record MatrixView(
    CoverageView coverage,
    List<Share> shares,
    List<Share> outside,
    List<Facet> facets,
    List<Part> parts,
    List<Gap> gaps,
    int missing,
    List<OwnerLine> owners,
    List<Ref> registers) {

  /**
   * How many have one status, as a part of a bar.
   *
   * @param mark the status
   * @param from where the part begins, in percent
   * @param width in percent
   * @param middle where its number stands, in percent; empty where it has no room
   */
  public record Share(Mark mark, int count, String from, String width, String middle) {}

  /** An area of the picture. */
  public record Part(
      String id, String title, String summary, List<Share> shares, List<Tile> tiles) {}

  /**
   * A requirement in the picture.
   *
   * @param keys its values as the facets name them
   */
  public record Tile(Cell cell, String keys) {}

  /**
   * A gap.
   *
   * @param why each need that is not met
   * @param owners who answers for it; empty for nobody
   * @param kind what permits it, its sort in one word
   * @param permit the same in words, leading to it if it has a place
   * @param until the last day of that; empty for none
   */
  public record Gap(
      Cell cell,
      List<RequirementView.NeedLine> why,
      List<String> owners,
      String kind,
      Ref permit,
      String until) {}

  /**
   * Who answers for requirements and documents.
   *
   * @param owner by name, leading to the picture of what is theirs
   * @param applicable requirements in the count
   * @param shares these by status
   * @param gaps how many are not covered
   * @param overdue reviews that should have been held
   */
  public record OwnerLine(
      Ref owner, int applicable, List<Share> shares, int gaps, List<Ref> overdue) {}
}
