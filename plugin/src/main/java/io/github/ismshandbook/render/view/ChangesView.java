package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The declared histories of all documents, the newest change first.
 *
 * @param summary how many changes there are, and how many of them are shown
 */
public record ChangesView(String summary, List<Line> changes) {

  /** A change; what is not declared is empty. */
  public record Line(String date, Ref document, String version, String author, String summary) {}
}
