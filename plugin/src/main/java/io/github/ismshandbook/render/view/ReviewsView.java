package io.github.ismshandbook.render.view;

import io.github.ismshandbook.render.view.ListView.ReviewLine;
import java.util.List;

/**
 * The reviews: as a calendar, then one by one.
 *
 * @param summary how many are overdue and since when, in one sentence
 * @param late whether any is
 * @param calendar what is overdue, the months ahead, and what is later
 * @param cut that the list is cut, in one sentence; empty when it is whole
 * @param reviews the first first
 * @param without documents that have no next review
 */
public record ReviewsView(
    String summary,
    boolean late,
    List<Box> calendar,
    String cut,
    List<ReviewLine> reviews,
    List<Ref> without) {

  /**
   * A part of the calendar.
   *
   * @param kind {@code overdue}, {@code month} or {@code later}
   * @param label its name, leading to its reviews in the list; to nowhere when there are none
   * @param count how many reviews it has
   * @param first the first of them
   */
  public record Box(String kind, Ref label, int count, List<ReviewLine> first) {}
}
