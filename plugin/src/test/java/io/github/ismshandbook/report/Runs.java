package io.github.ismshandbook.report;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import java.util.Map;

/** Runs for the tests of reports. */
final class Runs {

  /** A handbook with a problem of each sort: in a document, a register, a missing file. */
  static final String TROUBLED =
      """
      //- handbook.yaml
      title: Troubled <handbook>
      gate:
        mode: ratchet
        required: [C.4.3, A.5.15, A.5.16, A.5.17]
      //- policies/a b#ü.md
      +++ id: POL-01
      # Access

      Access is given for a reason. {covers: A.5.51} [there](gone.md)

      More of it. {covers: A.5.15}
      //- registers/soa.yaml
      controls:
        A.5.15: {applicable: true, reasons: [legal], justification: Law., status: implemented, owner: CISO}
        A.5.16: {applicable: true, reasons: [legal], justification: Law., status: planned, due: 2027-01-01, owner: "=cmd"}
        A.5.17: {applicable: false, justification: "No, \\"never\\"."}
      """;

  private Runs() {}

  static Run of(Build build) {
    return new Run(
        build,
        "src/isms",
        Map.of(
            "rule.uncovered.meaning", "Nobody claims it.",
            "rule.uncovered.fix", "Claim it."));
  }

  static Run troubled() {
    return of(Handbooks.compile(TROUBLED));
  }
}
