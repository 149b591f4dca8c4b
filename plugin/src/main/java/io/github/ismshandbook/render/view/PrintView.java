package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The handbook, or a volume of it, on one page.
 *
 * @param volumes the volumes when there are several
 * @param documents the documents of this one
 */
public record PrintView(List<Ref> volumes, List<Printed> documents) {

  /**
   * A document.
   *
   * @param id its anchor
   */
  public record Printed(
      String id, String title, Fragment heading, List<Entry> panel, Fragment body) {}
}
