package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * A guidance page.
 *
 * @param code its code: {@code G.5.15}
 * @param control the control it is guidance for
 * @param text how it can be done, in words
 * @param licensed text of the standard, if it may be shown: one or none
 * @param attributes its attributes
 * @param answers the sections that cover the control
 * @param neighbors the entries before and after it
 */
public record GuidanceView(
    String code,
    String title,
    Cell control,
    TextView.OfGuidance text,
    List<TextView.Licensed> licensed,
    List<Entry> attributes,
    List<RequirementView.ClaimLine> answers,
    List<Ref> neighbors) {

  /**
   * The list of the guidance.
   *
   * @param facets the attributes, one for each column of a line
   */
  public record Index(String citation, List<Facet> facets, List<Chapter> chapters) {}

  /** A chapter of it: {@code G.5}. */
  public record Chapter(String code, String title, List<Line> lines) {}

  /**
   * A line of the list.
   *
   * @param attributes its values in words, for each facet
   * @param keys its values as the facets name them
   */
  public record Line(
      String code, Ref ref, Cell control, List<List<String>> attributes, String keys) {}
}
