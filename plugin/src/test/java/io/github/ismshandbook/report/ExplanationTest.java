package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code isms:explain} says, word by word. */
class ExplanationTest {

  private static final String APPROVED =
      "---\nstatus: approved\nowner: a\napprover: b\napproved: 2026-03-01\nreview: {every: P1Y}\n---\n";

  private static List<String> lines(Build build, String code) {
    return Explanation.of(
            build.handbook().catalogs().requirement(new Code(code)).orElseThrow(), build, "docs")
        .stream()
        .map(LogLine::text)
        .toList();
  }

  @Test
  void tellsTheDecisionEachNeedEachClaimTheNearMissesAndTheWayOut() {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate:\n  required: [A.8.16]\n  needs: {A.8.16: [policy,"
                + " procedure]}\n  evidence: {A.8.16: P30D}\n//- policies/logging.md\n---\nstatus:"
                + " draft\n---\n# Logging\n\n## Watching\n\nWe watch. {covers:"
                + " A.8.16}\n//- policies/ops.md\n"
                + APPROVED.replace("status", "type: procedure\nstatus")
                + "# Ops\n\nDaily. {covers: A.8.16} See [[POL-9]].\n//- policies/other.md\n"
                + APPROVED
                + "# Other\n\nSee A.8.16. {covers: A.8.61} {supports: A.8.16}\n"
                + "//- policies/more.md\n"
                + APPROVED
                + "# More\n\nAs A.8.16 says.\n"
                + "//- registers/soa.yaml\ncontrols:\n  A.8.16: {applicable: true, reasons: [risk,"
                + " legal], justification: We are attacked., status: implemented, operated-by:"
                + " shared, owner: it-ops}\n");
    assertThat(lines(build, "A.8.16"))
        .containsExactly(
            "A.8.16 Monitoring activities: uncovered, fails the gate.",
            "  decision: applicable; because of risk, legal; implemented; operated by shared; owner"
                + " it-ops; We are attacked. (docs/registers/soa.yaml:[2,3])",
            "  needs policy: claimed: only logging.md claims it as a policy, and it is a draft"
                + " (follows from other.md:[10,22]). Approve it, or cover A.8.16 elsewhere.",
            "  needs procedure: covered",
            "  needs evidence P30D: uncovered: no record is evidence of it, and gate.evidence asks"
                + " for one of the last P30D (follows from other.md:[10,22]). Write {evidences:"
                + " A.8.16 on …} in the record of the last time it was done.",
            "  docs/policies/logging.md:[8,20] Watching covers it: does not count, it is a draft",
            "  docs/policies/ops.md:[11,17] Ops covers it: counts",
            "  docs/policies/other.md:[10,41] Other supports it: does not count, it does not say to"
                + " cover it",
            "  near miss: docs/policies/other.md:[10,22] unknown-requirement A.8.61 does not exist."
                + " Did you mean A.8.16 Monitoring activities?",
            "  near miss: docs/policies/more.md mentions it and claims nothing",
            "  or permit the gap: a waiver in registers/waivers.yaml, dated and approved.");
  }

  @Test
  void aGroupIsExplainedLeafByLeaf() {
    Build build =
        Handbooks.compile("+++ provides: [management-review-results]\n# A\n\nx {covers: A.5.15}\n");
    assertThat(lines(build, "C.9.3"))
        .containsExactly(
            "C.9.3.1 Management review: general: listed, not gated.",
            "  gate.required of handbook.yaml does not select it.",
            "  It asks for no document: it is listed and linked, and never gated.",
            "  nobody claims it.",
            "C.9.3.2 Management review inputs: listed, not gated.",
            "  gate.required of handbook.yaml does not select it.",
            "  It asks for no document: it is listed and linked, and never gated.",
            "  nobody claims it.",
            "C.9.3.3 Management review results: uncovered, not gated.",
            "  gate.required of handbook.yaml does not select it.",
            "  needs record: uncovered: required, no record covers it. Write {covers: C.9.3.3} where a"
                + " record deals with it.",
            "  documented information management-review-results: provided by policies/access.md",
            "  nobody claims it.");
  }

  @Test
  void tellsWhatPermitsAGap() {
    String handbook =
        "//- handbook.yaml\ntitle: T\ngate: {required: [A.5.15, A.5.16]}\n//- policies/a.md\n"
            + APPROVED
            + "# A\n\nx {covers: A.5.16}\n//- registers/waivers.yaml\n- {id: W-01, requirement:"
            + " A.5.15, kind: documentation-debt, reason: Being written, owner: CISO, approved-by:"
            + " CEO, approved: 2026-10-01, expires: 2026-12-31}\n";
    assertThat(lines(Handbooks.compile(handbook), "A.5.15"))
        .containsExactly(
            "A.5.15 Access control: uncovered, passes because it is waived by W-01 until"
                + " 2026-12-31.",
            "  decision: none, so it counts as applicable.",
            "  needs any: uncovered, waived by W-01 until 2026-12-31: applicable, nobody covers it. Write"
                + " {covers: A.5.15} where a document deals with it, or decide in registers/soa.yaml"
                + " that it does not apply.",
            "  nobody claims it.",
            "  waiver W-01 (docs/registers/waivers.yaml:[1,8]), last day 2026-12-31");
    assertThat(lines(Handbooks.compile(handbook), "A.5.16").get(0))
        .isEqualTo("A.5.16 Identity management: covered, passes.");
  }
}
