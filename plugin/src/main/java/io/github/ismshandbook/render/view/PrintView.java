package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The handbook, or a volume of it, on one page.
 *
 * @param scope of the ISMS; may be empty
 * @param classification the highest of the documents'; may be empty
 * @param volumes the volumes when there are several
 * @param documents the documents of this one
 * @param coverage the state of coverage, at the end of the last volume alone
 */
public record PrintView(
    String scope,
    String classification,
    List<Ref> volumes,
    List<Printed> documents,
    List<CoverageView> coverage) {

  /**
   * A document.
   *
   * @param id its anchor
   * @param sections those of its second level, with their anchors here
   * @param controlled what its print says of it
   * @param history its declared changes
   * @param notes where its links lead outside; to be shown after the body
   */
  public record Printed(
      String id,
      String title,
      List<Ref> sections,
      Fragment heading,
      Controlled controlled,
      Fragment body,
      List<DocumentView.Change> history,
      Fragment notes) {}
}
