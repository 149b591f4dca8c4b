package io.github.ismshandbook;

import static io.github.ismshandbook.Handbooks.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Overlay;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static String status(Build build, String code) {
    return build
        .assessment()
        .judgement(new Code(code))
        .orElseThrow()
        .verdict()
        .orElseThrow()
        .status();
  }

  private static List<String> needs(Build build, String code) {
    return build.assessment().judgement(new Code(code)).orElseThrow().needs().stream()
        .map(need -> need.need().label() + " " + need.verdict().status())
        .toList();
  }

  @Test
  void anApprovedDocumentInForceCovers() {
    assertThat(status(check("+++\n# A\n\nx {covers: A.5.15}\n"), "A.5.15")).isEqualTo("covered");
  }

  @Test
  void aDraftNeverCovers() {
    Build build =
        check(
            """
            ---
            status: draft          # expect not-approved: is a draft
            owner: CISO
            ---
            # A

            x {covers: A.5.15}
            //- handbook.yaml
            title: Test
            gate:
              required: [A.5.15]   # expect claimed-only: only access.md claims it, and it is a draft
              rules: {soa-absent: off}
            """);
    assertThat(status(build, "A.5.15")).isEqualTo("claimed");
  }

  @Test
  void neitherDoesADocumentWithoutOwnerApproverOrDateOrNotYetInForce() {
    for (String[] one :
        new String[][] {
          {"approver: b\napproved: 2026-01-01", "has no owner"},
          {"owner: a\napproved: 2026-01-01", "has no approver"},
          {"owner: a\napprover: b", "has no date of approval"},
          {"owner: a\napprover: b\napproved: 2026-11-02", "is approved only from 2026-11-02"},
          {
            "owner: a\napprover: b\napproved: 2026-01-01\neffective: 2026-11-02",
            "is in force only from 2026-11-02"
          }
        }) {
      Build build =
          Handbooks.compile(
              "---\nstatus: approved\n" + one[0] + "\n---\n# A\n\nx {covers: A.5.15}\n");
      assertThat(status(build, "A.5.15")).isEqualTo("claimed");
      assertThat(Handbooks.lines(build).toString())
          .contains("only access.md claims it, and it " + one[1]);
    }
  }

  @Test
  void aGuidelineAndAPageNeverCover() {
    for (String type : new String[] {"guideline", "page"}) {
      Build build = Handbooks.compile("+++ type: " + type + "\n# A\n\nx {covers: A.5.15}\n");
      assertThat(status(build, "A.5.15")).isEqualTo("uncovered");
      assertThat(Handbooks.lines(build).toString())
          .contains(
              "applicable, no policy, standard, procedure or plan covers it, though access.md does,"
                  + " as a "
                  + type
                  + ". Write");
    }
  }

  @Test
  void aRecordIsDatedNotApproved() {
    String record = "---\ntype: record\nowner: a\n%s---\n# A\n\nx {covers: A.5.9}\n";
    assertThat(status(Handbooks.compile(record.formatted("date: 2026-10-01\n")), "A.5.9"))
        .isEqualTo("covered");
    assertThat(status(Handbooks.compile(record.formatted("")), "A.5.9")).isEqualTo("claimed");
    assertThat(status(Handbooks.compile(record.formatted("date: 2026-11-02\n")), "A.5.9"))
        .isEqualTo("claimed");
  }

  @Test
  void anOverdueReviewWarnsWithinTheGraceAndIsStaleBeyondIt() {
    String document =
        "---\nstatus: approved\nowner: a\napprover: b\napproved: 2025-01-01\nreview: {next: %s}\n---\n# A\n\nx {covers: A.5.15}\n";
    assertThat(status(Handbooks.compile(document.formatted("2026-08-03")), "A.5.15"))
        .isEqualTo("covered");
    assertThat(status(Handbooks.compile(document.formatted("2026-08-02")), "A.5.15"))
        .isEqualTo("stale");
    assertThat(Handbooks.lines(Handbooks.compile(document.formatted("2026-08-03"))))
        .containsExactly(
            "policies/access.md:[6,16] review-overdue the review has been due since 2026-08-03. Review the document, and set the next date.");
  }

  @Test
  void partsAddUpAcrossDocuments() {
    String handbook =
        "//- handbook.yaml\ntitle: T\ngate: {required: [C.5.2], rules: {soa-absent: off, missing-documented-information: off}}\n"
            + "//- policies/a.md\n+++\n# A\n\nx {covers: C.5.2(a,b,c)}\n//- policies/b.md\n+++\n# B\n\ny {covers: C.5.2(d,e,f%s)}\n";
    assertThat(status(check(handbook.formatted(",g")), "C.5.2")).isEqualTo("covered");
    assertThat(Handbooks.lines(Handbooks.compile(handbook.formatted(""))))
        .containsExactly(
            "handbook.yaml:[2,19] partial C.5.2 Policy: part g is covered by nobody. Write {covers: C.5.2(g)} where a document deals with it.");
  }

  @Test
  void anEmptySectionDoesNotCount() {
    Build build =
        Handbooks.compile("+++\n# A\n\nText.\n\n## B {covers: A.5.15}\n\n## C\n\nText.\n");
    assertThat(status(build, "A.5.15")).isEqualTo("claimed");
  }

  @Test
  void oneNumberNeverMatchesAnother() {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate: {required: [A.5.1, A.5.10]}\n//- policies/a.md\n+++ controls: [5.10]\n# A\n\nx\n");
    assertThat(status(build, "A.5.10")).isEqualTo("covered");
    assertThat(status(build, "A.5.1")).isEqualTo("uncovered");
    build =
        Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate: {required: [A.5.1]}\n//- policies/a.md\n+++\n# A\n\nx {covers: A.5.1}\n");
    assertThat(status(build, "A.5.10")).isEqualTo("uncovered");
    assertThat(build.assessment().judgement(new Code("A.5.10")).orElseThrow().required()).isFalse();
  }

  @Test
  void aStarStandsForAnyNumberOfCharactersNoneIncluded() {
    assertThat(required("A.5.1*"))
        .containsExactly(
            "A.5.1", "A.5.10", "A.5.11", "A.5.12", "A.5.13", "A.5.14", "A.5.15", "A.5.16", "A.5.17",
            "A.5.18", "A.5.19");
    assertThat(required("C.*.2"))
        .containsExactly(
            "C.4.2", "C.5.2", "C.6.1.2", "C.6.2", "C.7.2", "C.7.5.2", "C.8.2", "C.9.2.2", "C.9.3.2",
            "C.10.2");
    assertThat(required("A.5")).hasSize(37);
    assertThat(required("*".repeat(500) + "7"))
        .containsExactly(
            "A.5.7", "A.5.17", "A.5.27", "A.5.37", "A.6.7", "A.7.7", "A.8.7", "A.8.17", "A.8.27");
    assertThat(required("C.9")).hasSize(6);
  }

  @Test
  void aPatternThatSelectsNothingIsAnError() {
    check(
        """
        +++
        # A

        x {covers: A.5.15}
        //- handbook.yaml
        title: Test
        gate:
          rules: {soa-absent: off}
          required:
            - A.5.15
            - A.5.99     # expect invalid-value: the pattern A.5.99 selects no requirement of ISO/IEC 27001:2022. Write one such as A.*, C.9.* or A.5.15, or acme:* for a catalog of your own.
            - G.*        # expect invalid-value: the pattern G.* selects no requirement of ISO/IEC 27001:2022.
        """);
  }

  private static List<String> required(String pattern) {
    return Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate: {required: [\"" + pattern + "\"]}\n")
        .assessment()
        .judgements()
        .values()
        .stream()
        .filter(Judgement::required)
        .map(judgement -> judgement.requirement().code().text())
        .toList();
  }

  @Test
  void aTagInCodeOrATagThatSupportsNeverCounts() {
    Build build =
        Handbooks.compile(
            "+++\n# A\n\n`{covers: A.5.15}` {supports: A.5.15}\n\n```\n{covers: A.5.15}\n```\n");
    assertThat(status(build, "A.5.15")).isEqualTo("uncovered");
  }

  @Test
  void aParentIsAClaimForEachOfItsLeaves() {
    Build build = Handbooks.compile("+++ type: plan\n# A\n\nx {covers: C.9.2}\n");
    assertThat(needs(build, "C.9.2.2")).containsExactly("plan covered", "record uncovered");
    assertThat(build.handbook().claims(new Code("C.9.2.1"))).hasSize(1);
  }

  @Test
  void aSnippetsTagsCountForTheSectionThatIncludesIt() {
    Build build =
        check(
            "+++\n# A\n\n## Report\n\n{include: ../snippets/x.md}\n//- snippets/x.md\nCall us. {covers: A.5.15}\n");
    assertThat(build.handbook().claims(new Code("A.5.15")).get(0).sectionTitle())
        .isEqualTo("Report");
  }

  @Test
  void theStatementOfApplicabilityExcludesAndPlans() {
    Build build =
        check(
            """
            +++
            # A

            x {covers: A.5.16}
            //- handbook.yaml
            title: Test
            gate: {required: [A.5.15, A.5.16, A.5.17], rules: {soa-missing: off}}
            //- registers/soa.yaml
            version: 1
            approver: CEO
            approved: 2026-01-01
            controls:
              A.5.15: {applicable: false, justification: We have none.}
              A.5.16: {applicable: true, reasons: [business], status: implemented, justification: We do.}
              A.5.17: {applicable: true, reasons: [business], status: planned, due: 2026-11-01, justification: Soon.}
            """);
    assertThat(build.assessment().judgement(new Code("A.5.15")).orElseThrow().excluded()).isTrue();
    assertThat(
            build.assessment().judgement(new Code("A.5.17")).orElseThrow().overlay().orElseThrow())
        .isInstanceOf(Overlay.Planned.class);
    assertThat(status(build, "A.5.17")).isEqualTo("uncovered");
  }

  @Test
  void contradictionsOfTheStatementAreProblems() {
    check(
        """
        +++
        # A

        x {covers: A.5.15, A.5.17}
        //- handbook.yaml
        title: Test
        gate: {required: [A.5.17], rules: {soa-missing: off}}
        //- registers/soa.yaml
        version: 1
        approver: CEO
        approved: 2026-01-01
        controls:
          A.5.15: {applicable: false, justification: x}    # expect soa-contradiction: A.5.15 Access control: is excluded, yet access.md:[10,12] covers it. Take the tag out, or let it apply.
          A.5.16: {applicable: false, justification: x}    # expect soa-contradiction: is excluded, yet RISK-01 relies on it
          A.5.17: {applicable: true, reasons: [business], status: implemented}    # expect soa-justification: applies without a justification
          A.5.18: {applicable: true, justification: x, reasons: [risk], status: planned, due: 2027-01-01}    # expect soa-contradiction: because of a risk, and names none
          A.5.19: {applicable: true, reasons: [business], justification: x, status: planned}    # expect soa-contradiction: planned without a date
          A.5.20: {applicable: true, reasons: [business], justification: x, status: planned, due: 2026-10-31}    # expect soa-contradiction: was planned for 2026-10-31, which is past
          A.5.21: {applicable: true, reasons: [business], justification: x, status: not-implemented}    # expect soa-contradiction: no action says by when
          C.5.2: {applicable: false, justification: x}     # expect soa-clause-excluded: C.5.2 Policy: a clause cannot be excluded
        //- registers/risks.yaml
        risks:
          - {id: RISK-01, title: Loss, owner: CISO, treatment: avoid, controls: [A.5.16]}
        """);
  }

  @Test
  void nothingTurnsGapsGreenInSilence() {
    check(
        """
        +++
        # A

        Text.
        //- handbook.yaml
        title: Test
        gate:
          required: [A.5.15]
          rules: {uncovered: off, soa-absent: off, orphan-document: off}
        //! no-claims: no document covers anything
        """);
    check(
        """
        +++
        # A

        x {covers: A.5.15}
        //- handbook.yaml
        title: Test
        gate:
          required: []
          rules: {soa-absent: off}
        //! nothing-applicable: nothing that is required applies
        """);
    check(
        """
        +++
        # A

        x {covers: A.5.15}
        //- handbook.yaml
        title: Test
        gate:
          required: [A.5.15]
          rules:
            soa-absent: off
            no-claims: off    # expect invalid-value: cannot be changed: it makes the gate fail closed
        """);
  }
}
