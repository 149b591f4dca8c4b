package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * A guidance page.
 *
 * @param code its code: {@code G.5.15}
 * @param control the control it is guidance for
 * @param attributes its attributes
 * @param answers the sections that cover the control
 * @param neighbors the entries before and after it
 */
public record GuidanceView(
    String code,
    String title,
    Cell control,
    List<Entry> attributes,
    List<RequirementView.ClaimLine> answers,
    List<Ref> neighbors) {

  /**
   * The list of the guidance.
   *
   * @param attributes names of the attributes, one for each column
   */
  public record Index(String citation, List<String> attributes, List<Line> lines) {}

  /** A line of the list. */
  public record Line(String code, Ref ref, Cell control, List<List<String>> attributes) {}
}
