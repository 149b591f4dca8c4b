package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What bad input is told, word by word, in a locale whose small i has no dot. */
class MessagesTest {

  private static final String GAP =
      "handbook.yaml:[2,19] uncovered A.5.15 Access control: applicable, nobody covers it";
  private static final String WAY_OUT =
      ". Write {covers: A.5.15} where a document deals with it, or decide in registers/soa.yaml that it does not apply.";
  private static final String NO_CLAIMS =
      "policies no-claims no document covers anything. Write a tag such as {covers: A.5.15} where a document deals with a requirement.";

  private Locale before;

  @BeforeEach
  void turkish() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private static void says(String handbook, String... lines) {
    assertThat(Handbooks.lines(Handbooks.compile(handbook))).containsExactly(lines);
  }

  @Test
  void malformedYaml() {
    says(
        "---\nid: POL-01\n  title: x\n---\n# A\n\nx {covers: A.5.15}\n",
        "policies/access.md:[3,8] unreadable-input A colon does not fit here. Start the keys of one block in the same column, write a space after the colon of each, and put a text with a colon in it in quotes.",
        "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only access.md claims it, and it cannot be read. Mend that, or cover A.5.15 elsewhere.");
  }

  @Test
  void missingEndOfFrontMatter() {
    says(
        "---\nid: POL-01\ntitle: x\n# A\n\nx {covers: A.5.15}\n",
        "policies/access.md:[1,1] unreadable-input The front matter that starts here has no end. Write --- on a line of its own after its last key.",
        "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only access.md claims it, and it cannot be read. Mend that, or cover A.5.15 elsewhere.");
  }

  @Test
  void unknownKeys() {
    says(
        "+++ aprover: CEO\n# A\n\nx {covers: A.5.15}\n",
        "policies/access.md:[7,1] unknown-key `aprover` is not a key of front matter. Did you mean approver?");
    says(
        "+++ colour: blue\n# A\n\nx {covers: A.5.15}\n//- policies/b.md\n+++ colour: red\n# B\n\nx\n",
        "policies/access.md:[7,1] unknown-key `colour` is not a key of front matter and is ignored, in 2 documents. Map it onto one of ours with keys in handbook.yaml, or take it out.");
  }

  @Test
  void wrongTypes() {
    says(
        "---\ntype: polcy\nstatus: approve\nowner: {a: b}\napproved: 1.3.2026\nreview: soon\ncovers: [A.5.15]\n---\n# A\n\nx\n",
        "policies/access.md:[2,7] invalid-value `type` cannot be `polcy`. Did you mean policy?",
        "policies/access.md:[3,9] invalid-value `status` cannot be `approve`. Did you mean approved?",
        "policies/access.md:[4,8] invalid-value `owner` is a block of keys, where one text is expected. Write `owner: text`; put a text that starts with [ or { in quotes.",
        "policies/access.md:[5,11] invalid-value `approved` is `1.3.2026`, which is no date. Write year, month and day, such as 2026-12-31.",
        "policies/access.md:[6,9] invalid-value `review` is a text, where keys are expected. Write `review: {next: 2027-03-01}`.",
        "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only access.md claims it, and it is a draft. Approve it, or cover A.5.15 elsewhere.");
  }

  @Test
  void duplicateIdsAndKeys() {
    says(
        "+++ id: POL-01\n# A\n\nx {covers: A.5.15}\n//- policies/b.md\n+++ id: POL-01\n# B\n\nx\n",
        "policies/b.md:[7,5] duplicate-id POL-01 is already the id of policies/access.md:[7,5]. Give one of the two documents an id of its own.");
    says(
        "+++ owner: CEO\n# A\n\nx {covers: A.5.15}\n",
        "policies/access.md:[7,1] invalid-value `owner` is written twice, first in line 3, and only that one counts. Keep one.");
  }

  @Test
  void bytesThatAreNotUtf8() {
    TreeMap<String, InputFile> files = new TreeMap<>();
    byte[] latin1 = "# A\n\nGru\u00df {covers: A.5.15}\n".getBytes(StandardCharsets.ISO_8859_1);
    files.put("policies/access.md", InputFile.of("policies/access.md", latin1));
    assertThat(Handbooks.lines(Handbooks.compileFiles(files)))
        .containsExactly(
            "policies/access.md:[3,4] unreadable-input The byte 0xDF is not UTF-8 (in Latin-1 it is \u00df). Save the file as UTF-8.",
            "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only access.md claims it, and it cannot be read. Mend that, or cover A.5.15 elsewhere.");
  }

  @Test
  void noDocument() {
    says(
        "//- snippets/x.md\nx\n",
        "policies no-documents there is no document. Write Markdown files under policies/, or mend exclude in handbook.yaml.",
        GAP + WAY_OUT);
  }

  @Test
  void unknownAndMistypedCodes() {
    says(
        "+++\n# A\n\nx {covers: A.5.51}\n",
        "policies/access.md:[10,12] unknown-requirement A.5.51 does not exist. Did you mean A.5.15 Access control?",
        NO_CLAIMS,
        GAP + " (follows from access.md:[10,12])" + WAY_OUT);
    says(
        "+++\n# A\n\nx {covers: A5.15, A.5, G.5.15, A.5.99, C.5.2(b,z), A.5.15(a)}\n",
        "policies/access.md:[10,19] invalid-value A.5 Organizational controls: a theme cannot be claimed. Name the controls, such as A.5.1.",
        "policies/access.md:[10,24] invalid-value G.5.15 Access control: guidance cannot be claimed. Claim the control, A.5.15 Access control, or link to the guidance with [[G.5.15]].",
        "policies/access.md:[10,40] invalid-value C.5.2 Policy: has no part z. Its parts are a, b, c, d, e, f, g.",
        "policies/access.md:[10,52] invalid-value A.5.15 Access control: has no lettered parts. Write A.5.15 without parentheses.",
        "policies/access.md:[10,12] unknown-requirement A5.15 does not exist. Did you mean A.5.15 Access control?",
        "policies/access.md:[10,32] unknown-requirement A.5.99 does not exist. A.5 has A.5.1 to A.5.37.",
        GAP + " (follows from access.md:[10,12])" + WAY_OUT);
  }

  @Test
  void codesOf2013() {
    says(
        "+++ controls: [9.2.1]\n# A\n\nx {covers: A.9.2.1}\n",
        "policies/access.md:[7,12] superseded-requirement A.9.2.1 User registration and de-registration is a control of the 2013 edition. Write its successor of 2022: A.5.16 Identity management.",
        "policies/access.md:[11,12] superseded-requirement A.9.2.1 User registration and de-registration is a control of the 2013 edition. Write its successor of 2022: A.5.16 Identity management.",
        NO_CLAIMS,
        GAP + WAY_OUT);
  }

  @Test
  void bareCodes() {
    says(
        "+++\n# A\n\nx {covers: 5.2} {covers: 5.30}\n",
        "policies/access.md:[10,12] ambiguous-requirement 5.2 can be read two ways. Write the one you mean: C.5.2 Policy, or A.5.2 Information security roles and responsibilities.",
        "policies/access.md:[10,26] ambiguous-requirement 5.30 has no letter. Write A.5.30 ICT readiness for business continuity with its letter.",
        NO_CLAIMS,
        GAP + WAY_OUT);
  }

  @Test
  void placeholders() {
    says(
        "---\nstatus: approved\nowner: TBD\napprover: CEO\napproved: 2026-03-01\nreview: {every: P1Y}\n---\n# A\n\nx {covers: A.5.15}\n",
        "policies/access.md:[3,8] placeholder `owner` is still the placeholder `TBD`. Fill it in.",
        "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only access.md claims it, and it has no owner. Complete its front matter, or cover A.5.15 elsewhere.");
  }

  @Test
  void linksThatLeadNowhere() {
    says(
        "+++\n# A\n\nx {covers: A.5.15} [a](b.md) [c](Access.md) [d](#nope) ![e](x.png) [[POL-9]]\n\n[j](javascript:alert(1)) [k](../../../etc/passwd)\n\n{include: ../snippets/x.md}\n",
        "policies/access.md:[10,20] broken-link b.md leads to policies/b.md, which does not exist. Check the path, which starts at the folder of the file it is written in.",
        "policies/access.md:[10,68] broken-link POL-9 is no id here. Link to the id of a document or a risk, or to a code such as A.5.15.",
        "policies/access.md:[12,1] broken-link javascript:alert(1) has the scheme javascript:, which is inert here. Use https, http, mailto or tel.",
        "policies/access.md:[12,26] broken-link ../../../etc/passwd leads out of the handbook's folder. Use a file inside it, or an https address.",
        "policies/access.md:[14,1] broken-link ../snippets/x.md does not exist. Write the text that several documents share to snippets/name.md.",
        "policies/access.md:[10,45] broken-anchor #nope names no place in \"A\". It has #a.",
        "policies/access.md:[10,56] missing-image x.png leads to policies/x.png, which does not exist. Check the path, which starts at the folder of the file it is written in.",
        "policies/access.md:[10,30] case-mismatch Access.md differs in case from what is there. Write access.md.");
  }
}
