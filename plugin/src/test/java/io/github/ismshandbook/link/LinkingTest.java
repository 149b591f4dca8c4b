package io.github.ismshandbook.link;

import static io.github.ismshandbook.Handbooks.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, images and wiki links: what they are bound to, and what is said of the broken ones. */
class LinkingTest {

  /** Every document is approved and in force. */
  private static final String DEFAULTS =
      """
      //- handbook.yaml
      title: Test
      gate: {required: [A.5.1], rules: {soa-absent: off, counted-by-default: off}}
      exclude: ["policies/excluded/**"]
      defaults:
        "policies/**": {status: approved, owner: CISO, approver: CEO, approved: 2026-10-01, review: {every: P1Y}}
      """;

  private static final String OTHERS =
      """
      //- policies/README.md
      # All policies {covers: A.5.1}

      They stand here.
      //- policies/ops/Backup.md
      ---
      id: POL-03
      supersedes: [POL-02]
      redirects: [policies/old-backup.md]
      ---
      # Backup

      Of everything.

      ## Restore tests {supports: A.8.13}

      Yearly.

      ## How long we keep it {#retention}

      A year.
      //- assets/net.png
      x
      //- assets/plan.pdf
      x
      """;

  private static Build check(String text) {
    return Handbooks.check(DEFAULTS + text);
  }

  private static Build compile(String text) {
    return Handbooks.compile(DEFAULTS + text);
  }

  /** Binds one line of Markdown in {@code policies/access.md}. */
  private static List<Target> targets(String line) {
    return linked(compile(OTHERS + access(line))).targets();
  }

  private static String access(String line) {
    return """
    //- registers/risks.yaml
    risks:
      - {id: RISK-01, title: Ransomware, owner: CISO, treatment: avoid}
    //- policies/access.md
    # Access {covers: A.5.15}

    """
        + line
        + "\n";
  }

  private static LinkedDocument linked(Build build) {
    return build.handbook().documents().get("policies/access.md");
  }

  private static Target backup(String anchor, String title) {
    return new Target.ToDocument("policies/ops/Backup.md", anchor, title);
  }

  @Test
  void aRelativePathLeadsToTheDocument() {
    assertThat(targets("[b](ops/Backup.md)")).containsExactly(backup("", "Backup"));
    assertThat(targets("[b](./ops/../ops/Backup.md#retention)"))
        .containsExactly(backup("retention", "How long we keep it"));
    assertThat(targets("[b](ops/%42ackup.md)")).containsExactly(backup("", "Backup"));
    assertThat(targets("[b](ops/Backup.md#restore-tests)"))
        .containsExactly(backup("restore-tests", "Restore tests"));
  }

  @Test
  void theSlugThatTheGitHostMakesOfTheRawHeadingReachesTheSection() {
    assertThat(targets("[b](ops/Backup.md#restore-tests-supports-a813)"))
        .containsExactly(backup("restore-tests", "Restore tests"));
  }

  @Test
  void anOldPathAndAnOldIdStillLead() {
    assertThat(targets("[b](old-backup.md#retention)"))
        .containsExactly(backup("retention", "How long we keep it"));
    assertThat(targets("[[POL-02]]")).containsExactly(backup("", "Backup"));
  }

  @Test
  void aFolderLeadsToItsReadme() {
    assertThat(targets("[all](./) [all](../policies/) [all](README.md)"))
        .containsOnly(new Target.ToDocument("policies/README.md", "", "All policies"));
  }

  @Test
  void filesAndImagesAreKeptForTheSite() {
    Build build =
        check(OTHERS + access("![net](../assets/net.png) [plan](../assets/plan.pdf#page=2)"));

    assertThat(linked(build).targets())
        .containsExactly(new Target.ToFile("assets/net.png"), new Target.ToFile("assets/plan.pdf"));
    assertThat(build.handbook().files()).containsExactly("assets/net.png", "assets/plan.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c#d",
        "HTTP://example.org/",
        "mailto:ciso@example.org",
        "tel:+4930"
      })
  void harmlessSchemesLeadOutside(String address) {
    assertThat(targets("[x](" + address + ")")).containsExactly(new Target.ToOutside(address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [x](javascript:alert(1))              | javascript:alert(1) has the scheme javascript:, which is inert here. Use https, http, mailto or tel.
          [x](JaVaScRiPt:alert(1))              | JaVaScRiPt:alert(1) has the scheme javascript:, which is inert here. Use https, http, mailto or tel.
          [x](javascript%3Aalert(1))            | javascript:alert(1) has the scheme javascript:, which is inert here. Use https, http, mailto or tel.
          [x](&#106;avascript:alert(1))         | javascript:alert(1) has the scheme javascript:, which is inert here. Use https, http, mailto or tel.
          [x](<java&#9;script:alert(1)>)        | java\tscript:alert(1) contains a control character. Take it out.
          [x](java%01script:alert(1))           | java%01script:alert(1) has the scheme java%01script:, which is inert here. Use https, http, mailto or tel.
          [x](vbscript:msgbox)                  | vbscript:msgbox has the scheme vbscript:, which is inert here. Use https, http, mailto or tel.
          [x](data:text/html,hi)                | data:text/html,hi has the scheme data:, which is inert here. Use https, http, mailto or tel.
          [x](file:///etc/passwd)               | file:///etc/passwd has the scheme file:, which is inert here. Use https, http, mailto or tel.
          [x](https:example.org)                | https:example.org names no host. Write https://host/path.
          [x](//example.org/x)                  | //example.org/x has no scheme. Write https:// in front of it.
          [x](ops\\\\Backup.md)               | ops\\Backup.md is written with \\. Write / between folders.
          [x]()                                 | has no destination. Write one, or take the link out.
          [x](/policies/ops/Backup.md)          | /policies/ops/Backup.md starts with /, which every host reads otherwise. Write ops/Backup.md.
          [x](/elsewhere.md)                    | /elsewhere.md starts with /, which every host reads otherwise. Write ../other.md, from this file on.
          [x](../../README.md)                  | ../../README.md leads out of the handbook's folder. Use a file inside it, or an https address.
          [x](..%2F..%2F..%2Fetc/passwd)        | ../../../etc/passwd leads out of the handbook's folder. Use a file inside it, or an https address.
          [x](Backup.md)                        | Backup.md leads to policies/Backup.md, which does not exist. Did you mean ops/Backup.md?
          [x](ops/Backup.html)                  | ops/Backup.html leads to policies/ops/Backup.html, which does not exist. Did you mean ops/Backup.md?
          [x](ops/Backup)                       | ops/Backup leads to policies/ops/Backup, which does not exist. Did you mean ops/Backup.md?
          [x](nowhere.md)                       | nowhere.md leads to policies/nowhere.md, which does not exist. Check the path, which starts at the folder of the file it is written in.
          [x](ops/)                             | ops/ is a folder without a README.md. Write one, or link to a file in it.
          [[POL-99]]                            | POL-99 is no id here. Link to the id of a document or a risk, or to a code such as A.5.15.
          [[pol-3#retention]]                   | pol-3#retention is no id here. Did you mean POL-03?
          [[A.5.51]]                            | A.5.51 does not exist. Did you mean A.5.15 Access control?
          [[A.9.2.1]]                           | A.9.2.1 User registration and de-registration is a control of the 2013 edition. Write its successor of 2022: A.5.16 Identity management.
          """)
  void anythingElseIsInertAndSaid(String markdown, String said) {
    Build build = compile(OTHERS + access(markdown));

    assertThat(lines(build)).contains("policies/access.md:[3,1] broken-link " + said);
    assertThat(linked(build).targets()).contains(new Target.ToNothing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [x](ops/backup.md)            | ops/backup.md | ops/Backup.md
          [x](Ops/Backup.md#retention)  | Ops/Backup.md#retention | ops/Backup.md
          [x](../Assets/plan.pdf)       | ../Assets/plan.pdf | ../assets/plan.pdf
          ![x](../assets/Net.png)       | ../assets/Net.png | ../assets/net.png
          """)
  void aPathInAnotherCaseIsAnErrorAndLeadsThereAllTheSame(
      String markdown, String written, String right) {
    Build build = compile(OTHERS + access(markdown));

    assertThat(lines(build))
        .contains(
            "policies/access.md:[3,1] case-mismatch "
                + written
                + " differs in case from what is there. Write "
                + right
                + ".");
    assertThat(linked(build).targets()).doesNotContain(new Target.ToNothing());
  }

  @Test
  void anAnchorThatDoesNotExistLeadsToTheDocument() {
    Build build = compile(OTHERS + access("[x](ops/Backup.md#retentoin) [y](#nothing)"));

    assertThat(lines(build))
        .contains(
            "policies/access.md:[3,1] broken-anchor ops/Backup.md#retentoin names no place in"
                + " \"Backup\". Did you mean #retention?",
            "policies/access.md:[3,30] broken-anchor #nothing names no place in \"Access\"."
                + " It has #access.");
    assertThat(linked(build).targets())
        .containsExactly(
            backup("", "Backup"), new Target.ToDocument("policies/access.md", "", "Access"));
  }

  @Test
  void imagesAreCheckedAndNoneIsFetched() {
    Build build =
        compile(
            OTHERS
                + access(
                    "![a](none.png) ![b](https://example.org/b.png) ![c](data:image/png;base64,x)"
                        + " ![d](README.md) ![e](../../e.png)"));

    assertThat(lines(build))
        .contains(
            "policies/access.md:[3,1] missing-image none.png leads to policies/none.png, which does"
                + " not exist. Check the path, which starts at the folder of the file it is"
                + " written in.",
            "policies/access.md:[3,16] missing-image https://example.org/b.png is outside the"
                + " handbook, and its pages load nothing from elsewhere: a link stands in its"
                + " place. Put the image into the handbook's folder.",
            "policies/access.md:[3,48] missing-image data:image/png;base64,x has the scheme data:,"
                + " which is inert here. Use https, http, mailto or tel.",
            "policies/access.md:[3,78] missing-image README.md is a document and no image. Link to"
                + " it instead.",
            "policies/access.md:[3,94] missing-image ../../e.png leads out of the handbook's"
                + " folder. Use a file inside it, or an https address.");
    assertThat(linked(build).targets())
        .containsExactly(
            new Target.ToNothing(),
            new Target.ToOutside("https://example.org/b.png"),
            new Target.ToNothing(),
            new Target.ToNothing(),
            new Target.ToNothing());
  }

  @Test
  void idsLeadToWhateverHasThem() {
    Build build =
        check(
            OTHERS
                + access(
                    "[[POL-03#retention]] [[A.8.10]] [[A.08.10]] [[C.9.2]] [[A.5]] [[G.5.15]]"
                        + " [[RISK-01]] [[iso27001-2013:A.9.2.1]] [[iso27001-2022:A.5.15]]"));

    assertThat(linked(build).targets())
        .extracting(Object::toString)
        .containsExactly(
            backup("retention", "How long we keep it").toString(),
            "ToRequirement[code=A.8.10, title=Information deletion]",
            "ToRequirement[code=A.8.10, title=Information deletion]",
            "ToRequirement[code=C.9.2, title=Internal audit]",
            "ToRequirement[code=A.5, title=Organizational controls]",
            "ToGuidance[code=G.5.15, title=Access control]",
            "ToRisk[id=RISK-01, title=Ransomware]",
            "ToWithdrawn[code=A.9.2.1, title=User registration and de-registration,"
                + " successor=Optional[A.5.16]]",
            "ToRequirement[code=A.5.15, title=Access control]");
  }

  @Test
  void mentionsLinkAndNeverCount() {
    Build build = check(OTHERS + access("As A.8.10 asks, and A.5.15 too, and 5.16."));

    assertThat(build.handbook().mentions())
        .containsOnlyKeys(new io.github.ismshandbook.model.Code("A.8.10"));
    assertThat(build.handbook().claims()).doesNotContainKey(code("A.8.10"));
  }

  @Test
  void backlinksNameTheSectionThatLinks() {
    Build build =
        check(
            OTHERS + access("Text.\n\n## Leavers\n\nSee [[POL-03]], and [again](ops/Backup.md)."));

    assertThat(build.handbook().documents().get("policies/ops/Backup.md").backlinks())
        .containsExactly(new Target.ToDocument("policies/access.md", "leavers", "Access"));
  }

  @Test
  void aLinkInASnippetIsRelativeToTheSnippetAndItsAnchorToThePage() {
    Build build =
        check(
            OTHERS
                + access("## Contact\n\n{include: ../snippets/contact.md}")
                + """
                //- snippets/contact.md
                Ask {covers: A.5.5} as [the backup](../policies/ops/Backup.md) and
                [this page](#contact) say.
                """);

    LinkedDocument access = linked(build);
    assertThat(access.snippets().get(0).targets())
        .containsExactly(
            backup("", "Backup"),
            new Target.ToDocument("policies/access.md", "contact", "Contact"));
    assertThat(access.claims())
        .extracting(Object::toString)
        .last()
        .isEqualTo(
            "Claim[requirement=A.5.5, kind=COVERS, parts=[], document=policies/access.md,"
                + " section=1, sectionTitle=Contact, anchor=contact, quote=Ask as the backup and"
                + " this page say., place=Place[path=snippets/contact.md, line=1, column=14], date=Optional.empty]");
    assertThat(build.handbook().documents().get("policies/ops/Backup.md").backlinks())
        .containsExactly(new Target.ToDocument("policies/access.md", "contact", "Access"));
  }

  @Test
  void whatIsWrongInASnippetIsSaidOnceAtItsPlace() {
    check(
        """
        //- policies/a.md
        # A {covers: A.5.1}

        {include: ../snippets/s.md}
        //- policies/b.md
        # B {covers: A.5.1}

        {include: ../snippets/s.md}

        {include: ../snippets/t.md} <!-- expect broken-link: ../snippets/t.md does not exist. There is ../snippets/s.md. -->

        {include: a.md} <!-- expect broken-link: a.md is no snippet: those are under snippets/. There is ../snippets/s.md. -->

        {include: ../../s.md} <!-- expect broken-link: ../../s.md leads out of the handbook's folder. There is ../snippets/s.md. -->
        //- snippets/s.md
        [x](none.md) <!-- expect broken-link: none.md leads to snippets/none.md, which does not exist. -->
        """);
  }

  @Test
  void aFewLinesDoNotBecomeGigabytes() {
    Build build =
        compile(
            "//- policies/access.md\n# A\n\n"
                + "{include: ../snippets/s.md}\n\n".repeat(2_000)
                + "//- snippets/s.md\n"
                + "Much. {covers: A.5.1}\n\n".repeat(2_000));
    assertThat(lines(build))
        .containsExactly(
            "policies/access.md:[7,1] broken-link ../snippets/s.md is left out, as is what follows:"
                + " this document includes more than 1000000 characters. Link to the text instead,"
                + " or split the document.");
    assertThat(linked(build).snippets()).hasSize(2_000);
    assertThat(linked(build).claims()).hasSize(1);
  }

  @Test
  void twoDocumentsWithOneIdNameEachOther() {
    check(
        """
        //- policies/a.md
        ---
        id: POL-01
        covers: A.5.1
        ---
        # A
        Text.
        //- policies/b.md
        ---
        covers: A.5.1
        id: POL-01 # expect duplicate-id: POL-01 is already the id of policies/a.md:[2,5]. Give one of the two documents an id of its own.
        ---
        # B
        Text.
        //- policies/c.md
        ---
        covers: A.5.1
        id: A.5.15 # expect invalid-value: A.5.15 is a code of the catalog and cannot be a document's id. Write one such as POL-07.
        ---
        # C
        Text.
        """);
  }

  @Test
  void twoSourcesOfOnePageCollide() {
    check(
        """
        //- policies/a/README.md
        # A {covers: A.5.1}
        Text.
        //- policies/a/index.md
        # B {covers: A.5.1}
        Text.
        //! url-collision: this file and policies/a/README.md would both become the page policies/a/index.html. Rename one of them.
        """);
  }

  @Test
  void idsInFrontMatterAreChecked() {
    check(
        """
        //- policies/a.md
        ---
        id: POL-01
        covers: A.5.1
        supersedes: [POL-00]
        ---
        # A
        Text.
        //- policies/b.md
        ---
        type: procedure
        implements: [POL-01, POL-9] # expect broken-link: POL-9 is no document's id. Name the policy that this document carries out.
        treats: [RISK-07] # expect broken-link: RISK-07 is no risk's id, for there is no risk register. Write registers/risks.yaml.
        ---
        # B
        Text.
        //- policies/c.md
        # C
        Text.
        //- policies/d.md
        ---
        type: page
        ---
        # D
        Text.
        //! orphan-document: the document claims nothing, and no other links to it. Tag what it covers, link to it, or make it a page (type: page).
        """);
  }

  @Test
  void rolesAreCheckedWhereThereAreAny() {
    check(
        """
        //- handbook.yaml
        title: Example
        roles: [CISO, CEO]
        gate: {required: [A.5.1], rules: {soa-missing: off, soa-contradiction: off, waiver-unused: off}}
        //! unknown-role: Board is not among the roles of handbook.yaml. Add it there, or write one of CISO, CEO.
        //! unknown-role: Council is not among the roles of handbook.yaml. Add it there, or write one of CISO, CEO.
        //- registers/risks.yaml
        approver: Council
        risks:
          - {id: RISK-01, title: Fire, owner: Janitor, treatment: avoid} # expect unknown-role: Janitor is not among the roles of handbook.yaml. Add it there, or write one of CISO, CEO.
          - id: RISK-02 # expect unknown-role: Guard is not among the roles of handbook.yaml. Add it there, or write one of CISO, CEO.
            title: Theft
            owner: CISO
            treatment: modify
            controls: A.5.1
            accepted-by: Guard
            accepted: 2026-10-01
            actions:
              - {what: Locks, owner: Smith} # expect unknown-role: Smith is not among the roles of handbook.yaml. Add it there, or write one of CISO, CEO.
          - {id: RISK-03, title: Flood, owner: Nobody, treatment: retain, accepted-by: Nobody, accepted: 2026-10-01} # expect unknown-role: Nobody is not among
        //- registers/soa.yaml
        version: 1
        approver: Board
        approved: 2026-10-01
        controls:
          A.5.1: {applicable: true, reasons: [legal], justification: x, status: implemented, owner: Clerk} # expect unknown-role: Clerk is not among the roles
        //- registers/waivers.yaml
        - {id: W-01, requirement: A.5.2, kind: documentation-debt, reason: a, owner: Tom, approved-by: Ann, approved: 2026-10-01, expires: 2026-12-31} <!-- expect unknown-role: Tom is not among the roles --> # expect unknown-role: Ann is not among the roles
        //- policies/a.md
        ---
        status: approved
        owner: ciso # expect unknown-role: ciso is not among the roles of handbook.yaml. Did you mean CISO?
        approver: CEO
        approved: 2026-11-01
        review: {every: P1Y}
        covers: A.5.1
        ---
        # A
        Text.
        """);
  }

  @Test
  void excludedDocumentsAreNoTargets() {
    check(
        """
        //- policies/excluded/x.md
        # X {covers: A.9.9.9}
        //- policies/a.md
        # A {covers: A.5.1}

        [x](excluded/x.md) <!-- expect broken-link: excluded/x.md is left out of the handbook (exclude in handbook.yaml). Take the link out, or the exclusion. -->
        """);
  }

  private static io.github.ismshandbook.model.Code code(String text) {
    return new io.github.ismshandbook.model.Code(text);
  }
}
