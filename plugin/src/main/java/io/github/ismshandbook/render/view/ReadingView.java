package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The page that explains how to read the handbook.
 *
 * @param compared what ISO/IEC 27001 and 27002 are, side by side
 * @param sections what else there is to know, in order
 * @param statuses what each status of a requirement means
 */
public record ReadingView(List<Row> compared, List<Section> sections, List<Status> statuses) {

  /** A question and what each of the two standards is in it. */
  public record Row(String label, Fragment required, Fragment guidance) {}

  /**
   * A section.
   *
   * @param id its anchor
   * @param paragraphs its text
   * @param points a list after it, in order; empty for none
   * @param links where to see it in this handbook
   */
  public record Section(
      String id, String title, List<Fragment> paragraphs, List<Fragment> points, List<Ref> links) {}

  /** A status and its meaning. */
  public record Status(Mark mark, String meaning) {}
}
