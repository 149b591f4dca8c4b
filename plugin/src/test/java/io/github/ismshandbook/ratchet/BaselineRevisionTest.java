package io.github.ismshandbook.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which gaps are to be known, and what differs from those that are. */
class BaselineRevisionTest {

  private static final String DOCUMENT = "+++\n# A\n\nx {covers: A.5.15}\n";

  private static BaselineRevision revision(String more) {
    return BaselineRevision.of(Handbooks.compile(DOCUMENT + more));
  }

  private static List<String> said(List<Baseline.Entry> entries) {
    return entries.stream()
        .map(entry -> entry.rule().id() + " " + entry.requirement() + " " + entry.need())
        .toList();
  }

  private static String gate(String mode, String required) {
    return "//- handbook.yaml\ntitle: T\ngate: {mode: "
        + mode
        + ", required: ["
        + required
        + "]}\n";
  }

  private static String known(String... entries) {
    StringBuilder text = new StringBuilder("//- registers/baseline.yaml\ngaps:\n");
    for (String entry : entries) {
      String[] words = entry.split(" ", 3);
      text.append("  - {rule: ").append(words[0]).append(", requirement: ").append(words[1]);
      text.append(", need: ").append(words[2]).append("}\n");
    }
    return text.toString();
  }

  @Test
  void everyGapThatNothingElsePermitsInOrder() {
    String more =
        """
        //- policies/draft.md
        ---
        status: draft
        ---
        # D

        y {covers: A.5.9, C.4.3}
        //- handbook.yaml
        title: T
        gate:
          mode: MODE
          required: [C.4.3, A.5.9, A.5.10, A.5.15, A.5.16, A.5.17, A.8.9]
          needs: {A.8.9: [procedure, policy]}
        //- registers/waivers.yaml
        - {id: W-01, requirement: A.8.9, needs: [policy], kind: documentation-debt, reason: a, owner: b, approved-by: c, approved: 2026-10-01, expires: 2026-12-31}
        //- registers/soa.yaml
        controls:
          A.5.16: {applicable: true, reasons: [legal], justification: y, status: planned, due: 2026-12-01}
          A.5.17: {applicable: false, justification: y}
        """;
    for (String mode : List.of("strict", "report", "ratchet")) {
      BaselineRevision revision = revision(more.replace("MODE", mode));
      assertThat(said(revision.gaps()))
          .containsExactly(
              "claimed-only C.4.3 any",
              "missing-documented-information C.4.3 isms-scope",
              "claimed-only A.5.9 any | record",
              "uncovered A.5.10 policy | standard",
              "uncovered A.8.9 procedure");
      assertThat(revision.before()).isEmpty();
      assertThat(revision.added()).isEmpty();
      assertThat(revision.pruned()).isEmpty();
      assertThat(revision.after(Handbooks.AS_OF, "not kept").growth()).isEmpty();
    }
  }

  @Test
  void whatIsKnownStaysKnownWhateverTheMode() {
    for (String mode : List.of("strict", "ratchet")) {
      BaselineRevision revision =
          revision(gate(mode, "A.5.15, A.5.16") + known("uncovered A.5.16 any"));
      assertThat(said(revision.gaps())).containsExactly("uncovered A.5.16 any");
      assertThat(revision.added()).isEmpty();
      assertThat(revision.pruned()).isEmpty();
      assertThat(revision.tightened()).isEmpty();
    }
  }

  @Test
  void aClosedGapIsPrunedAndABetterOneTightened() {
    BaselineRevision revision =
        revision(
            "//- policies/draft.md\n---\nstatus: draft\n---\n# D\n\ny {covers: A.5.16}\n"
                + gate("ratchet", "A.5.15, A.5.16")
                + known("uncovered A.5.15 any", "uncovered A.5.16 any"));
    assertThat(said(revision.pruned())).containsExactly("uncovered A.5.15 any");
    assertThat(said(revision.tightened())).containsExactly("claimed-only A.5.16 any");
    assertThat(revision.added()).isEmpty();
    assertThat(said(revision.after(Handbooks.AS_OF, "").gaps()))
        .containsExactly("claimed-only A.5.16 any");
  }

  @Test
  void aNewGapAndAWorseOneAreAddedWithTheReason() {
    BaselineRevision revision =
        revision(
            gate("ratchet", "A.5.15, A.5.16, A.5.17")
                + known("partial A.5.16 any")
                + "growth:\n  - {date: 2026-10-01, added: 1, reason: first}\n");
    assertThat(said(revision.added()))
        .containsExactly("uncovered A.5.16 any", "uncovered A.5.17 any");
    assertThat(revision.knownAs(revision.added().get(0))).contains(Rule.PARTIAL);
    assertThat(revision.knownAs(revision.added().get(1))).isEqualTo(Optional.empty());
    assertThat(revision.after(Handbooks.AS_OF, "second").growth())
        .containsExactly(
            new Baseline.Growth(LocalDate.of(2026, 10, 1), 1, "first"),
            new Baseline.Growth(LocalDate.of(2026, 11, 1), 2, "second"));
  }
}
