package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags, links, patterns and registers name the entries of catalogs from outside. */
class CatalogsFromOutsideTest {

  private static final String NIST =
      """
      //- catalogs/nist.yaml
      catalog:
        uuid: x
        metadata: {title: NIST}
        groups:
          - id: ac
            title: Access Control
            controls:
              - id: ac-2
                title: Account Management
                props: [{name: label, value: AC-2}]
                parts:
                  - name: statement
                    parts:
                      - {name: item, props: [{name: label, value: a.}], prose: One.}
                      - {name: item, props: [{name: label, value: b.}], prose: Two.}
                controls:
                  - {id: ac-2.1, title: Automated, props: [{name: label, value: AC-2(1)}]}
                  - {id: ac-2.10, title: Shared, props: [{name: label, value: AC-2(10)}, {name: status, value: withdrawn}], links: [{rel: incorporated-into, href: "#ac-2"}]}
              - {id: ac-20, title: External Systems, props: [{name: label, value: AC-20}]}
              - {id: ac-99, title: Gone, props: [{name: label, value: AC-99}, {name: status, value: withdrawn}]}
      //- catalogs/hipaa.yaml
      catalog: {id: hipaa, name: HIPAA}
      requirements:
        - {code: "164.308", title: Administrative safeguards}
        - {code: "164.308(a)(1)(i)", title: Security management process, parent: "164.308", kind: control}
        - {code: "164.308(a)(1)(ii)(A)", title: Risk analysis, parent: "164.308(a)(1)(i)"}
        - {code: "164.308(a)(3)", title: Workforce security, parent: "164.308", parts: [i, ii]}
      """;

  private static String handbook(String gate) {
    return "//- handbook.yaml\ntitle: T\ncatalogs: [iso27001-2022, nist, hipaa]\ngate: {"
        + gate
        + ", rules: {orphan-document: off, soa-absent: off}}\n"
        + NIST;
  }

  private static List<String> lines(String gate, String document) {
    return Handbooks.lines(Handbooks.compile("+++\n# A\n\n" + document + "\n" + handbook(gate)));
  }

  private static List<String> required(Build build) {
    return build.assessment().judgements().values().stream()
        .filter(Judgement::required)
        .map(judgement -> judgement.requirement().code().text())
        .toList();
  }

  private static List<String> required(String gate) {
    return required(Handbooks.compile("+++\n# A\n\nx {covers: A.5.15}\n" + handbook(gate)));
  }

  private static List<String> covered(String tag) {
    Build build =
        Handbooks.compile(
            "+++\n# A\n\nx {covers: A.5.15} {covers: "
                + tag
                + "}\n"
                + handbook("required: [A.5.15]"));
    assertThat(Handbooks.lines(build)).isEmpty();
    return build.handbook().claims().keySet().stream()
        .map(Code::text)
        .filter(code -> code.indexOf(':') > 0)
        .sorted()
        .toList();
  }

  @Test
  void aControlIsTaggedInAnySpellingAndAlone() {
    assertThat(covered("nist:AC-2")).containsExactly("nist:AC-2");
    assertThat(covered("nist:ac-2(b)")).containsExactly("nist:AC-2");
    assertThat(covered("nist:ac-2.1 Automated")).containsExactly("nist:AC-2(1)");
    assertThat(covered("nist:AC-2(1), nist:ac-20")).containsExactly("nist:AC-2(1)", "nist:AC-20");
    assertThat(covered("hipaa:164.308(a)(1)(i)")).containsExactly("hipaa:164.308(a)(1)(i)");
    assertThat(covered("hipaa:164.308(A)(1)(II)(a)")).containsExactly("hipaa:164.308(a)(1)(ii)(A)");
    assertThat(covered("hipaa:164.308(a)(3)(i,ii)")).containsExactly("hipaa:164.308(a)(3)");
  }

  @Test
  void aPatternSelectsByTextInAnySpellingOrByGroup() {
    assertThat(required("required: [\"nist:AC-2\"]")).containsExactly("nist:AC-2");
    assertThat(required("required: [\"nist:ac-2.1\"]")).containsExactly("nist:AC-2(1)");
    assertThat(required("required: [\"nist:AC-2*\"]"))
        .containsExactly("nist:AC-2", "nist:AC-2(1)", "nist:AC-20");
    assertThat(required("required: [\"nist:ac-2.*\"]")).containsExactly("nist:AC-2(1)");
    assertThat(required("required: [\"nist:ac\"]"))
        .containsExactly("nist:AC-2", "nist:AC-2(1)", "nist:AC-20");
    assertThat(required("required: [\"hipaa:164.308\"]"))
        .containsExactly(
            "hipaa:164.308(a)(1)(i)", "hipaa:164.308(a)(1)(ii)(A)", "hipaa:164.308(a)(3)");
    assertThat(required("required: [\"iso27001-2022:A.5.15\"]")).containsExactly("A.5.15");
  }

  @Test
  void whatIsRequiredAndUncoveredFailsWithItsCode() {
    assertThat(
            lines(
                "required: [\"nist:AC-2*\", \"hipaa:*\"]",
                "x {covers: nist:AC-2(a), nist:AC-20, hipaa:164.308(a)(1)(i), hipaa:164.308(a)(1)(ii)(A),"
                    + " hipaa:164.308(a)(3)}"))
        .containsExactly(
            "handbook.yaml:[3,20] uncovered nist:AC-2(1) Automated: applicable, nobody covers it."
                + " Write {covers: nist:AC-2(1)} where a document deals with it, or decide in"
                + " registers/soa.yaml that it does not apply.",
            "handbook.yaml:[3,20] partial nist:AC-2 Account Management: part b is covered by nobody."
                + " Write {covers: nist:AC-2(b)} where a document deals with it.");
  }

  @Test
  void whatIsWithdrawnNamesWhatTookItsPlace() {
    assertThat(
            lines(
                "required: [A.5.15]",
                "x {covers: A.5.15, nist:ac-2.10, nist:AC-2(10), nist:AC-99} [[nist:AC-2(10)]]"))
        .containsExactly(
            "policies/access.md:[10,20] superseded-requirement nist:AC-2(10) Shared is withdrawn from"
                + " NIST. Write what took its place: nist:AC-2 Account Management.",
            "policies/access.md:[10,34] superseded-requirement nist:AC-2(10) Shared is withdrawn from"
                + " NIST. Write what took its place: nist:AC-2 Account Management.",
            "policies/access.md:[10,49] superseded-requirement nist:AC-99 Gone is withdrawn from NIST."
                + " Nothing took its place: take it out.");
  }

  @Test
  void anUnknownCodeIsLookedForInItsCatalogAlone() {
    assertThat(
            lines(
                "required: [A.5.15], needs: {\"nist:zz-*\": [policy]}",
                "x {covers: A.5.15, nist:AC-515, nist:AC-02 2, nits:AC-2, nist:AC-7 Account managment}"
                    + " [[nist:AC-7]] [[hipaa:164.999(a)]]"))
        .containsExactly(
            "handbook.yaml:[3,36] invalid-value the pattern nist:zz-* selects no requirement of NIST."
                + " Write one such as A.*, C.9.* or A.5.15, or acme:* for a catalog of your own.",
            "policies/access.md:[10,20] unknown-requirement nist:AC-515 does not exist. Write a code of"
                + " NIST such as nist:AC-2.",
            "policies/access.md:[10,47] unknown-requirement nits:AC-2 does not exist, for there is no"
                + " catalog nits. List it under `catalogs` in handbook.yaml, or correct its name.",
            "policies/access.md:[10,58] unknown-requirement nist:AC-7 does not exist. Did you mean"
                + " nist:AC-2 Account Management?",
            "policies/access.md:[10,87] broken-link nist:AC-7 does not exist. Write a code of NIST such"
                + " as nist:AC-2.",
            "policies/access.md:[10,101] broken-link hipaa:164.999(a) does not exist. Write a code of"
                + " HIPAA such as hipaa:164.308(a)(1)(i).");
  }

  @Test
  void aGroupCannotBeClaimedAndAControlWithOthersBeneathIsJudged() {
    assertThat(lines("required: [A.5.15]", "x {covers: A.5.15, nist:ac, hipaa:164.308}"))
        .containsExactly(
            "policies/access.md:[10,20] invalid-value nist:ac Access Control: a theme cannot be"
                + " claimed. Name the controls, such as nist:AC-2.",
            "policies/access.md:[10,29] invalid-value hipaa:164.308 Administrative safeguards: a theme"
                + " cannot be claimed. Name the controls, such as hipaa:164.308(a)(1)(i).");
  }

  @Test
  void registersNameThemInAnySpelling() {
    assertThat(
            Handbooks.lines(
                Handbooks.compile(
                    "+++\n# A\n\nx {covers: nist:AC-2}\n"
                        + handbook("required: [\"nist:AC-2*\"]").replace(", soa-absent: off", "")
                        + """
                        //- registers/soa.yaml
                        version: 1
                        approver: CEO
                        approved: 2026-10-01
                        controls:
                          "nist:ac-2": {applicable: true, reasons: [contractual], justification: x, status: implemented}
                          "nist:ac-2.1": {applicable: false, justification: We have no machines.}
                        //- registers/waivers.yaml
                        - {id: W-1, requirement: "nist:ac-20", kind: documentation-debt, reason: y, owner: a, approved-by: b, approved: 2026-10-01, expires: 2026-12-31}
                        """)))
        .filteredOn(line -> !line.contains("soa-missing A.") && !line.contains("soa-missing C."))
        .containsExactly(
            "registers/soa.yaml soa-missing nist:AC-20 External Systems: has no decision. Add a row"
                + " that says whether it applies, and why.");
  }

  @Test
  void aLinkIsWrittenInAnySpelling() {
    Build build =
        Handbooks.compile(
            "+++\n# A\n\nx {covers: A.5.15} [[nist:ac-2.1]] [[hipaa:164.308(a)(1)(i)]] [[nist:AC-02]]\n"
                + handbook("required: [A.5.15]"));

    assertThat(Handbooks.lines(build)).isEmpty();
    assertThat(build.handbook().mentions().keySet())
        .extracting(Code::text)
        .contains("nist:AC-2(1)", "hipaa:164.308(a)(1)(i)", "nist:AC-2");
  }

  @Test
  void theMainCatalogCanBeOnesOwn() {
    Build build =
        Handbooks.compile(
            "+++ controls: [164.308(a)(3)]\n# A\n\nx {covers: 164.308(a)(1)(i)} [[164.308(a)(1)(ii)(A)]]\n"
                + handbook("required: [164.308]")
                    .replace("[iso27001-2022, nist, hipaa]", "[hipaa]")
                    .replace("//- catalogs/nist.yaml", "//- elsewhere/nist.yaml"));

    assertThat(required(build)).hasSize(3);
    assertThat(Handbooks.lines(build))
        .containsExactly(
            "handbook.yaml:[3,19] uncovered 164.308(a)(1)(ii)(A) Risk analysis: applicable, nobody"
                + " covers it. Write {covers: 164.308(a)(1)(ii)(A)} where a document deals with it, or"
                + " decide in registers/soa.yaml that it does not apply.");
  }
}
