package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * What permits gaps: the waivers, and the gaps known when the gate was adopted.
 *
 * @param summary how many waivers have which state, in one sentence
 * @param waivers in the register's order
 * @param known the baseline; empty for none
 * @param growth each time the baseline grew
 */
public record WaiversView(
    String summary, List<WaiverLine> waivers, List<KnownLine> known, List<GrowthLine> growth) {

  /**
   * A waiver; what is not given is empty.
   *
   * @param anchor where it stands on the page; empty for an id that cannot be one
   * @param state whether it permits something
   * @param facts kind, needs, corrective action and risk
   */
  public record WaiverLine(
      String anchor,
      String id,
      Ref requirement,
      Mark state,
      String reason,
      List<Entry> facts,
      String owner,
      String approver,
      String approved,
      String expires) {}

  /** A known gap. */
  public record KnownLine(Ref requirement, String need, Ref rule, Mark state) {}

  /** A time the baseline grew. */
  public record GrowthLine(String date, int added, String reason) {}
}
