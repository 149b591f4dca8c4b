package io.github.ismshandbook.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Overlay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status under every overlay: what the log says, and what is counted. */
class StatusTableTest {

  private static final String APPROVED =
      "---\nstatus: approved\nowner: a\napprover: b\napproved: 2026-03-01\nreview: {every: P1Y}\n---\n";
  private static final String OVERDUE =
      "---\nstatus: approved\nowner: a\napprover: b\napproved: 2024-03-01\nreview: {next: 2025-03-01}\n---\n";

  /** One document on C.5.2, a requirement with parts, for each status. */
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "covered", APPROVED + "# T\n\nx {covers: C.5.2}\n",
          "partial", APPROVED + "# T\n\nx {covers: C.5.2(a,b,c,d,e,f)}\n",
          "stale", OVERDUE + "# T\n\nx {covers: C.5.2}\n",
          "claimed", "---\nstatus: draft\n---\n# T\n\nx {covers: C.5.2}\n",
          "uncovered", "# T\n\nx\n");

  /** The line of the failing gap, and nothing for what is covered. */
  private static final Map<String, String> LINES =
      Map.of(
          "covered",
          "",
          "partial",
          "partial C.5.2 Policy: part g is covered by nobody. Write {covers: C.5.2(g)} where a"
              + " document deals with it.",
          "stale",
          "stale C.5.2 Policy: only t.md claims it as a policy, and its review is overdue since"
              + " 2025-03-01. Review the document and set its next review, or cover C.5.2"
              + " elsewhere.",
          "claimed",
          "claimed-only C.5.2 Policy: only t.md claims it as a policy, and it is a draft. Approve"
              + " it, or cover C.5.2 elsewhere.",
          "uncovered",
          "uncovered C.5.2 Policy: required, no policy covers it. Write {covers: C.5.2} where a"
              + " policy deals with it.");

  private static final String WAIVER =
      "//- registers/waivers.yaml\n- {id: W-01, requirement: C.5.2, needs: [policy], kind: nonconformity, reason: New"
          + " board, corrective-action: The board meets in December, owner: CISO, approved-by: CEO,"
          + " approved: 2026-10-01, expires: 2026-12-31}\n";

  static Stream<Arguments> rows() {
    return Stream.of("covered", "partial", "stale", "claimed", "uncovered")
        .flatMap(
            status ->
                Stream.of("none", "waived", "known").map(overlay -> Arguments.of(status, overlay)));
  }

  private static String handbook(String status, String overlay) {
    String baseline =
        "//- registers/baseline.yaml\ngaps:\n  - {rule: uncovered, requirement: C.5.2, need:"
            + " policy}\n";
    return "//- handbook.yaml\ntitle: T\ngate:\n  required: [C.5.2, A.5.15]\n  mode: "
        + (overlay.equals("known") ? "ratchet" : "strict")
        + "\n  rules: {soa-absent: off, orphan-document: off, not-approved: off, review-overdue: off,"
        + " missing-documented-information: off}\n//- policies/t.md\n"
        + DOCUMENTS.get(status)
        + "//- policies/access.md\n"
        + APPROVED
        + "# A\n\nx {covers: A.5.15}\n"
        + (overlay.equals("waived") ? WAIVER : overlay.equals("known") ? baseline : "");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysTheGapUnlessSomethingPermitsIt(String status, String overlay) {
    Build build = Handbooks.compile(handbook(status, overlay));
    boolean gap = !status.equals("covered");
    String line =
        !gap && overlay.equals("waived")
            ? "registers/waivers.yaml:[1,8] waiver-unused W-01 permits nothing: C.5.2 has no such"
                + " gap. Delete the waiver; git keeps its history."
            : !gap && overlay.equals("known")
                ? "registers/baseline.yaml:[2,5] baseline-stale C.5.2 has no such gap any more"
                    + " (uncovered, policy): well done. Prune the entry with mvn isms:baseline, so"
                    + " that the gap cannot come back unseen."
                : overlay.equals("none") && gap ? "handbook.yaml:[3,14] " + LINES.get(status) : "";
    assertThat(Handbooks.lines(build))
        .containsExactly(line.isEmpty() ? new String[0] : new String[] {line});

    Judgement judgement = build.assessment().judgement(new Code("C.5.2")).orElseThrow();
    assertThat(judgement.verdict().orElseThrow().status()).isEqualTo(status);
    assertThat(judgement.overlay().map(Overlay::status))
        .isEqualTo(gap && !overlay.equals("none") ? Optional.of(overlay) : Optional.empty());
    Assessment.Area area = build.assessment().areas().get(1);
    assertThat(area.code()).isEqualTo(new Code("C.5"));
    assertThat(area.covered()).isEqualTo(gap ? 0 : 1);
    assertThat(List.of(area.waived(), area.known(), area.failing()))
        .containsExactly(
            gap && overlay.equals("waived") ? 1 : 0,
            gap && overlay.equals("known") ? 1 : 0,
            gap && overlay.equals("none") ? 1 : 0);
  }

  /** Controls alone can be planned or excluded. */
  private static final Map<String, String> OF_CONTROL =
      Map.of(
          "covered",
          APPROVED + "# T\n\nx {covers: A.5.16}\n",
          "stale",
          OVERDUE + "# T\n\nx {covers: A.5.16}\n",
          "claimed",
          "---\nstatus: draft\n---\n# T\n\nx {covers: A.5.16}\n",
          "uncovered",
          "# T\n\nx\n");

  static Stream<Arguments> decided() {
    return Stream.of("covered", "stale", "claimed", "uncovered")
        .flatMap(
            status ->
                Stream.of("planned", "not-applicable")
                    .map(overlay -> Arguments.of(status, overlay)));
  }

  @ParameterizedTest
  @MethodSource("decided")
  void whatTheStatementOfApplicabilityDecidesLiesOverTheVerdict(String status, String overlay) {
    String row =
        overlay.equals("planned")
            ? "{applicable: true, reasons: [business], justification: y, status: planned, due:"
                + " 2026-12-31}"
            : "{applicable: false, justification: y}";
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate:\n  required: [A.5.16, A.5.15]\n  rules:"
                + " {orphan-document: off, not-approved: off, review-overdue: off, soa-missing:"
                + " off}\n//- policies/t.md\n"
                + OF_CONTROL.get(status)
                + "//- policies/access.md\n"
                + APPROVED
                + "# A\n\nx {covers: A.5.15}\n//- registers/soa.yaml\nversion: 1\napprover:"
                + " CEO\napproved: 2026-01-01\ncontrols:\n  A.5.16: "
                + row
                + "\n");
    assertThat(Handbooks.lines(build))
        .containsExactly(
            status.equals("covered") && overlay.equals("not-applicable")
                ? new String[] {
                  "registers/soa.yaml:[5,3] soa-contradiction A.5.16 Identity management: is"
                      + " excluded, yet t.md:[10,12] covers it. Take the tag out, or let it apply."
                }
                : new String[0]);
    Judgement judgement = build.assessment().judgement(new Code("A.5.16")).orElseThrow();
    assertThat(judgement.verdict().orElseThrow().status()).isEqualTo(status);
    boolean none = status.equals("covered") && overlay.equals("planned");
    assertThat(judgement.overlay().map(Overlay::status))
        .isEqualTo(none ? Optional.empty() : Optional.of(overlay));
    assertThat(judgement.counted()).isEqualTo(overlay.equals("planned"));
    assertThat(judgement.failing()).isFalse();
  }

  @Test
  void aKnownGapThatGetsBetterIsStillKnownAndOneThatGetsWorseIsNew() {
    String handbook = handbook("claimed", "known");
    assertThat(Handbooks.lines(Handbooks.compile(handbook))).isEmpty();
    Build worse =
        Handbooks.compile(
            handbook("uncovered", "known").replace("rule: uncovered", "rule: partial"));
    assertThat(Handbooks.lines(worse))
        .containsExactly(
            "handbook.yaml:[3,14] " + LINES.get("uncovered"),
            "registers/baseline.yaml:[2,5] baseline-stale C.5.2 has no such gap any more (partial,"
                + " policy): well done. Prune the entry with mvn isms:baseline, so that the gap"
                + " cannot come back unseen.");
  }

  @Test
  void ratchetWithoutABaselineFailsClosed() {
    String handbook = handbook("uncovered", "known");
    Build build = Handbooks.compile(handbook.substring(0, handbook.indexOf("//- registers")));
    assertThat(Handbooks.lines(build))
        .containsExactly(
            "registers/baseline.yaml missing-baseline the gate's mode is ratchet, and there is no"
                + " baseline to go by. Make it with mvn isms:baseline and commit it, or restore it"
                + " from git.",
            "handbook.yaml:[3,14] " + LINES.get("uncovered"));
  }
}
