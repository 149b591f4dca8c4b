package io.github.ismshandbook.assess;

import static io.github.ismshandbook.Handbooks.check;
import static io.github.ismshandbook.Handbooks.compile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Weighed;
import org.junit.jupiter.api.Test;

/** What is said of documents and of rows of the Statement of Applicability, beside the gaps. */
class StandingsTest {

  private static final String BASE = "//- policies/base.md\n+++\n# Base\n\nx {covers: A.5.15}\n";

  @Test
  void everyDocumentInForceIsReviewedWhetherItClaimsOrNot() {
    check(
        BASE
            + """
            //- policies/missing.md
            ---
            status: approved
            owner: a
            approver: b
            approved: 2026-01-01
            ---
            # Missing
            //- policies/due.md
            ---
            status: approved
            owner: a
            approver: b
            approved: 2026-01-01
            review:
              next: 2026-12-01 # expect review-due: the review is due on 2026-12-01. Review the document, and set the next date.
            ---
            # Due
            //- policies/far.md
            ---
            status: approved
            owner: a
            approver: b
            approved: 2026-01-01
            review: {next: 2026-12-02}
            ---
            # Far
            //- policies/draft.md
            # Draft
            //! review-missing: the document has no next review. Add review: {every: P1Y}, or a date (review: {next: …}).
            """);
  }

  @Test
  void whatIsNotInForceYetNeedsNothingButItsDay() {
    check(
        BASE
            + """
            //- policies/later.md
            ---
            status: approved # expect not-approved: the document is in force only from 2026-12-01, so what it claims does not count. From that day on it does; until then, cover it elsewhere.
            owner: a
            approver: b
            approved: 2026-10-01
            effective: 2026-12-01
            review: {every: P1Y}
            ---
            # Later

            x {covers: A.5.15}
            """);
  }

  @Test
  void whatDefaultsSayIsReportedOfTheDocument() {
    Build build =
        compile(
            """
            //- handbook.yaml
            title: T
            gate: {required: [A.5.15], rules: {soa-absent: off}}
            defaults:
              "policies/**": {owner: a}
              "policies/old/**": {status: approved, approver: b, approved: 2024-01-01, review: {every: P1Y}}
              "policies/new/**": {status: draft}
            //- policies/old/a.md
            # A

            x {covers: A.5.15}
            //- policies/new/b.md
            # B

            x {covers: A.5.15}
            """);

    assertThat(Handbooks.lines(build))
        .containsExactly(
            "handbook.yaml:[2,19] stale A.5.15 Access control: only a.md claims it, and its review is"
                + " overdue since 2025-01-01. Review the document and set its next review, or cover"
                + " A.5.15 elsewhere.",
            "handbook.yaml:[5,3] counted-by-default 1 document counts as approved only because of"
                + " defaults. Write status, approver and approved into each document that someone"
                + " has approved.",
            "policies/old/a.md review-overdue the review has been due since 2025-01-01. Review the"
                + " document, and set the next date.",
            "policies/new/b.md not-approved the document is a draft, so what it claims does not"
                + " count. Have it approved: status, owner, approver and approved.");
    assertThat(build.assessment().standings().get("policies/new/b.md").text())
        .isEqualTo("is a draft");
    assertThat(build.assessment().standings().get("policies/old/a.md").text())
        .isEqualTo("has been due for review since 2025-01-01, beyond the grace");
  }

  @Test
  void supportIsWeighedAndNeverCounts() {
    Build build = compile("+++\n# A\n\nx {supports: A.5.15} {covers: A.5.1}\n");

    assertThat(
            build.assessment().judgement(new Code("A.5.15")).orElseThrow().claims().stream()
                .map(Weighed::counts))
        .containsExactly(false);
  }

  @Test
  void rowsThatSayTooLittleAreProblems() {
    check(
        BASE
            + """
            //- handbook.yaml
            title: T
            gate: {required: [A.5.15], rules: {soa-missing: off}}
            //- policies/draft.md
            ---
            status: draft # expect not-approved: the document is a draft
            ---
            # Draft

            x {covers: A.5.18}
            //- registers/soa.yaml
            version: 1
            approver: CEO
            approved: 2026-01-01
            controls:
              A.5.15: {applicable: true, reasons: [business], justification: TBD, status: implemented} # expect soa-justification: A.5.15 Access control: applies without a justification, for TBD is a placeholder. Say why in a sentence (justification: …).
              A.5.16: {applicable: true, reasons: [business], justification: y} # expect missing-key: A.5.16 does not say whether it is implemented. Write `status: implemented`, planned or not-implemented.
              A.5.17: {applicable: true, reasons: [business], justification: y, status: implemented} # expect soa-undocumented: A.5.17 Authentication information: is implemented, and no document in force covers it. Tag the section that does, if one should.
              A.5.18: {applicable: false, justification: y}
              A.5.19: {applicable: false, justification: y, risks: [RISK-9]} # expect broken-link: RISK-9 is no risk's id, for there is no risk register. Write registers/risks.yaml. <!-- expect soa-contradiction: A.5.19 Information security in supplier relationships: is excluded, yet RISK-9 relies on it. -->
            """);
  }

  @Test
  void aStatementThatCannotBeReadMissesNoRow() {
    assertThat(
            Handbooks.lines(
                compile(BASE + "//- registers/soa.yaml\ncontrols:\n  A.5.1: {applicable: [\n")))
        .allMatch(line -> line.contains("unreadable-input"))
        .hasSize(1);
  }

  @Test
  void everyControlHasARow() {
    assertThat(
            Handbooks.lines(
                compile(
                    BASE
                        + "//- registers/soa.yaml\nversion: 1\napprover: CEO\napproved: 2026-01-01\ncontrols: {}\n")))
        .hasSize(93)
        .contains(
            "registers/soa.yaml soa-missing A.5.1 Policies for information security: has no"
                + " decision. Add a row that says whether it applies, and why.");
  }

  @Test
  void severitiesOfFixedRulesCannotBeChanged() {
    Build build =
        compile(
            "//- handbook.yaml\ntitle: T\ngate: {required: [A.5.15], rules: {no-documents: off,"
                + " uncovered: warning, soa-absent: off}}\n");

    assertThat(build.assessment().problems())
        .extracting(problem -> problem.rule().id() + " " + problem.severity())
        .containsExactly("no-documents ERROR", "invalid-value ERROR", "uncovered WARNING");
  }
}
