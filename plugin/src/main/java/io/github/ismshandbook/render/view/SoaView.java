package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * The Statement of Applicability.
 *
 * @param present whether there is one
 * @param panel its version and approval
 * @param summary how many controls apply
 * @param rows one for each control
 */
public record SoaView(boolean present, List<Entry> panel, String summary, List<Row> rows) {

  /**
   * The decision about a control, in words; what was not decided is empty.
   *
   * @param mark what is documented
   * @param evidence the newest dated evidence, leading to its record; none for none
   */
  public record Row(
      String code,
      Ref control,
      Mark applicable,
      String reasons,
      String justification,
      String status,
      String operatedBy,
      String owner,
      String due,
      List<Ref> risks,
      Mark mark,
      List<Ref> evidence) {}
}
