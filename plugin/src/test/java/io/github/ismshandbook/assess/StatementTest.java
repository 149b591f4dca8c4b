package io.github.ismshandbook.assess;

import static io.github.ismshandbook.Handbooks.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Overlay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Statement of Applicability as a document, its actions, and the rows of other catalogs. */
class StatementTest {

  private static final String DOCUMENT =
      "+++\n# A\n\nx {covers: A.5.15}\n//- handbook.yaml\ntitle: T\ngate: {required: [A.5.15], rules:"
          + " {soa-missing: off}}\n";
  private static final String APPROVED = "version: 1\napprover: CEO\napproved: 2026-11-01\n";

  private static List<String> lines(String more) {
    return Handbooks.lines(Handbooks.compile(DOCUMENT + more));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          approver: CEO; approved: 2026-11-01               | has no version. Have it approved, and write version, approver and approved above its rows.
          version: 1; approved: 2026-11-01                  | has no approver. Have it approved, and write version, approver and approved above its rows.
          version: 1; approver: '[name]'; approved: 2026-11-01 | has no approver. Have it approved, and write version, approver and approved above its rows.
          version: 1; approver: CEO                         | has no date of approval. Have it approved, and write version, approver and approved above its rows.
          title: x                                          | has no version, approver and date of approval. Have it approved, and write version, approver and approved above its rows.
          version: 1; approver: CEO; approved: 2026-11-02   | is approved only from 2026-11-02. Correct the date, or wait.
          """)
  void itIsApprovedLikeADocument(String head, String message) {
    assertThat(lines("//- registers/soa.yaml\n" + head.replace("; ", "\n") + "\ncontrols: {}\n"))
        .containsExactly(
            "registers/soa.yaml not-approved the Statement of Applicability " + message);
  }

  @Test
  void approvedItIsInOrder() {
    assertThat(lines("//- registers/soa.yaml\n" + APPROVED + "controls: {}\n")).isEmpty();
  }

  @Test
  void whatAppliesAppliesForAReason() {
    check(
        DOCUMENT
            + "//- registers/soa.yaml\n"
            + APPROVED
            + """
            controls:
              A.5.16: {applicable: true, justification: x, status: planned, due: 2026-12-01} # expect soa-justification: A.5.16 does not say what it applies for. Write `reasons:` with any of risk, legal, contractual, business, best-practice.
              A.5.17: {applicable: true, reasons: [], justification: x, status: planned, due: 2026-12-01} # expect soa-justification: A.5.17 does not say what it applies for.
              A.5.18: {applicable: true, reasons: [fear], justification: x, status: planned, due: 2026-12-01} # expect invalid-value: `A.5.18 reasons` cannot be `fear`.
              A.5.19: {applicable: false, justification: x}
            """);
  }

  @Test
  void whatIsNotImplementedHasADateOrAnOpenAction() {
    check(
        DOCUMENT
            + "//- registers/soa.yaml\n"
            + APPROVED
            + """
            controls:
              A.5.16: {applicable: true, reasons: [legal], justification: x, status: not-implemented} # expect soa-contradiction: A.5.16 Identity management: applies and is not implemented, and no action says by when. Plan it (status: planned, due: …), or add an action to a risk that lists it.
              A.5.17: {applicable: true, reasons: [legal], justification: x, status: not-implemented, due: 2026-11-01}
              A.5.18: {applicable: true, reasons: [legal], justification: x, status: not-implemented, due: 2026-10-31} # expect soa-contradiction: A.5.18 Access rights: applies, and was to be implemented by 2026-10-31, which is past. Set status: implemented, or a new date.
              A.8.2: {applicable: true, reasons: [risk], justification: x, status: not-implemented}
              A.8.3: {applicable: true, reasons: [risk], justification: x, status: not-implemented} # expect soa-contradiction: A.8.3 Information access restriction: applies and is not implemented, and no action says by when.
            //- registers/risks.yaml
            risks:
              - {id: RISK-01, title: a, owner: b, treatment: modify, controls: [A.8.2], actions: [{what: c, due: 2026-12-01}], accepted-by: b, accepted: 2026-10-01}
              - {id: RISK-02, title: a, owner: b, treatment: modify, controls: [A.8.3], actions: [{what: c, due: 2026-09-01, done: 2026-08-01}], accepted-by: b, accepted: 2026-10-01}
            """);
  }

  private static final String ACME =
      """
      //- catalogs/acme.yaml
      catalog:
        id: acme
        name: Acme requirements
      requirements:
        - {code: REQ-1, title: Badges are worn}
        - {code: REQ-2, title: Visitors are met}
        - {code: REQ-3, title: Doors are shut}
      //- handbook.yaml
      title: T
      catalogs: [iso27001-2022, acme]
      gate: {required: [A.5.15, "acme:*"], rules: {soa-missing: off}}
      //- registers/soa.yaml
      version: 1
      approver: CEO
      approved: 2026-11-01
      controls:
        acme:REQ-1: {applicable: true, reasons: [contractual], justification: x, status: implemented, owner: Front desk}
        acme:REQ-2: {applicable: false, justification: No visitors come.}
        acme:REQ-3: {applicable: true, reasons: [contractual], justification: x, status: planned, due: 2026-12-01}
      """;

  @Test
  void controlsOfACatalogOfOnesOwnHaveRowsAndAreGated() {
    Build build = Handbooks.compile("+++\n# A\n\nx {covers: A.5.15}\n" + ACME);
    assertThat(Handbooks.lines(build))
        .containsExactly(
            "registers/soa.yaml:[5,3] uncovered acme:REQ-1 Badges are worn: applicable, nobody"
                + " covers it, and the Statement of Applicability calls it implemented. Owner:"
                + " Front desk. Write {covers: acme:REQ-1} where a document deals with it, or decide"
                + " in registers/soa.yaml that it does not apply.");
    assertThat(overlay(build, "acme:REQ-2")).isEqualTo("not-applicable");
    assertThat(overlay(build, "acme:REQ-3")).isEqualTo("planned");
    assertThat(
            Handbooks.lines(
                Handbooks.compile("+++\n# A\n\nx {covers: A.5.15, acme:REQ-1}\n" + ACME)))
        .isEmpty();
  }

  @Test
  void andMissThemLikeThoseOfAnnexA() {
    List<String> lines =
        Handbooks.lines(
            Handbooks.compile(
                "+++\n# A\n\nx {covers: A.5.15, acme:REQ-1}\n"
                    + ACME.replace(", rules: {soa-missing: off}", "")
                        .replaceFirst("  acme:REQ-2.*\n", "")));
    assertThat(lines)
        .contains(
            "registers/soa.yaml soa-missing acme:REQ-2 Visitors are met: has no decision. Add a row"
                + " that says whether it applies, and why.")
        .noneMatch(line -> line.contains("acme:REQ-1") || line.contains("acme:REQ-3"));
  }

  private static String overlay(Build build, String code) {
    return build
        .assessment()
        .judgement(new Code(code))
        .orElseThrow()
        .overlay()
        .map(Overlay::status)
        .orElse("none");
  }
}
