package io.github.ismshandbook.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line of each gap, word by word: the cause, who claims it and why that does not count. */
class GapLinesTest {

  private static final String APPROVED =
      "---\nstatus: approved\nowner: a\napprover: b\napproved: 2026-03-01\nreview: {every: P1Y}\n---\n";
  private static final String DRAFT = "---\nstatus: draft\n---\n";
  private static final String OVERDUE =
      "---\nstatus: approved\nowner: a\napprover: b\napproved: 2024-03-01\nreview: {next: 2025-03-01}\n---\n";

  private static List<String> gaps(String... files) {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate: {required: [A.5.15, C.5.2], rules: {soa-absent: off}}\n"
                + "//- policies/base.md\n"
                + APPROVED
                + "# Base\n\nAll. {covers: C.5.2(a,b,c,d,e,f)}\n"
                + String.join("", files));
    return Handbooks.lines(build).stream()
        .filter(line -> line.matches("\\S+ (uncovered|partial|stale|claimed-only) .*"))
        .toList();
  }

  private static String file(String path, String front, String text) {
    return "//- " + path + "\n" + front + "# T\n\n" + text + "\n";
  }

  @Test
  void uncovered() {
    assertThat(gaps(file("policies/a.md", APPROVED, "x {covers: C.5.2(g)}")))
        .containsExactly(
            "handbook.yaml:[2,19] uncovered A.5.15 Access control: applicable, nobody covers it."
                + " Write {covers: A.5.15} where a document deals with it, or decide in"
                + " registers/soa.yaml that it does not apply.");
    assertThat(
            gaps(file("policies/a.md", APPROVED, "x {covers: C.5.2(g)} {supports: A.5.15}")).get(0))
        .startsWith(
            "handbook.yaml:[2,19] uncovered A.5.15 Access control: applicable, nobody covers it,"
                + " though a.md:[10,33] supports it. Write");
  }

  @Test
  void theStatementOfApplicabilityGivesPlaceOwnerAndStatus() {
    assertThat(
            gaps(
                file("policies/a.md", APPROVED, "x {covers: C.5.2(g)}"),
                "//- registers/soa.yaml\ncontrols:\n  A.5.15: {applicable: true, reasons: [business], justification: y,"
                    + " status: implemented, owner: it-ops}\n"))
        .containsExactly(
            "registers/soa.yaml:[2,3] uncovered A.5.15 Access control: applicable, nobody covers it,"
                + " and the Statement of Applicability calls it implemented. Owner: it-ops. Write"
                + " {covers: A.5.15} where a document deals with it, or decide in"
                + " registers/soa.yaml that it does not apply.");
  }

  @Test
  void aWrongCodeInARegisterIsNoCause() {
    assertThat(
            gaps(
                file("policies/a.md", APPROVED, "x {covers: C.5.2(g)}"),
                "//- registers/soa.yaml\ncontrols:\n  A.5.51: {applicable: true, reasons: [business], justification: y,"
                    + " status: implemented}\n"))
        .singleElement()
        .asString()
        .doesNotContain("follows from");
  }

  @Test
  void claimedOnlyNamesWhoClaimsAndWhyThatDoesNotCount() {
    assertThat(
            gaps(
                file("policies/a.md", DRAFT, "x {covers: A.5.15} {covers: A.5.15}"),
                file("policies/g.md", APPROVED, "x {covers: C.5.2(g)}")))
        .containsExactly(
            "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only a.md claims it, and it is"
                + " a draft. Approve it, or cover A.5.15 elsewhere.");
    assertThat(
            gaps(
                file("policies/a.md", DRAFT, "x {covers: A.5.15}"),
                file("policies/b/a.md", DRAFT.replace("draft", "retired"), "x {covers: A.5.15}"),
                file("policies/c.md", DRAFT.replace("draft", "in-review"), "x {covers: A.5.15}"),
                file("policies/d.md", DRAFT, "x {covers: A.5.15}"),
                file("policies/e.md", DRAFT, "x {covers: A.5.15}"),
                file("policies/g.md", APPROVED, "x {covers: C.5.2(g)}")))
        .containsExactly(
            "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only policies/a.md (is a"
                + " draft), policies/b/a.md (is retired), c.md (is in review) and 2 more claim it."
                + " Approve it, or cover A.5.15 elsewhere.");
  }

  @Test
  void staleNamesTheOverdueReview() {
    assertThat(
            gaps(
                file("policies/a.md", OVERDUE, "x {covers: A.5.15}"),
                file("policies/g.md", APPROVED, "x {covers: C.5.2(g)}")))
        .containsExactly(
            "handbook.yaml:[2,19] stale A.5.15 Access control: only a.md claims it, and its review"
                + " is overdue since 2025-03-01. Review the document and set its next review, or"
                + " cover A.5.15 elsewhere.");
  }

  @Test
  void partialNamesTheMissingPartsAndWhoeverIsNearest() {
    assertThat(gaps(file("policies/a.md", APPROVED, "x {covers: A.5.15}")))
        .containsExactly(
            "handbook.yaml:[2,27] partial C.5.2 Policy: part g is covered by nobody. Write {covers:"
                + " C.5.2(g)} where a document deals with it.");
    assertThat(
            gaps(
                file("policies/a.md", APPROVED, "x {covers: A.5.15}"),
                file("policies/d.md", DRAFT, "x {covers: C.5.2}")))
        .containsExactly(
            "handbook.yaml:[2,27] partial C.5.2 Policy: part g is covered by nobody; d.md claims as"
                + " much, and it is a draft. Write {covers: C.5.2(g)} where a document deals with"
                + " it.");
  }
}
