package io.github.ismshandbook.approve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an approval writes, what it leaves alone, and what becomes of it when the text changes. */
class ApprovalTest {

  private static final String PATH = "policies/access.md";
  private static final String BODY = "# Access\n\nFor a reason. {covers: A.5.15}\n";

  private static SortedMap<String, String> files(String document) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("handbook.yaml", Handbooks.HANDBOOK);
    files.put(PATH, document);
    return files;
  }

  private static Approval approval(SortedMap<String, String> files) {
    Build build = Handbooks.compile(files);
    LinkedDocument document = Approval.document(build, PATH).orElseThrow();
    return new Approval(build, document, "CEO");
  }

  private static String approved(String document) throws Exception {
    return approval(files(document)).text();
  }

  private static String digest(SortedMap<String, String> files) {
    return Handbooks.compile(files).handbook().documents().get(PATH).digest().text();
  }

  private static String status(SortedMap<String, String> files) {
    return Handbooks.compile(files)
        .assessment()
        .judgement(new Code("A.5.15"))
        .orElseThrow()
        .verdict()
        .orElseThrow()
        .status();
  }

  @Test
  void fillsInWhatIsMissingAndReplacesWhatIsThere() throws Exception {
    String document =
        "---\n# who and when\nowner: CISO   # for now\nstatus:  'draft' # soon\napprover: ~\n"
            + "title: \"A: b\"\n---\n"
            + BODY;
    assertThat(approved(document))
        .isEqualTo(
            "---\n# who and when\nowner: CISO   # for now\nstatus:  approved # soon\napprover: CEO\n"
                + "title: \"A: b\"\napproved: 2026-11-01\ndigest: "
                + digest(files(document))
                + "\n---\n"
                + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nowner: CISO\n---\n",
        "---\r\nowner: CISO\r\napproved: 2020-01-01\r\n---\r\n",
        "\uFEFF---\nowner: CISO\nstatus: in-review\ndigest:\n---\n",
        "---\nowner: CISO\napprover: null\n...\n",
        "---   \nowner: CISO\ndigest: sha256:0000\nstatus: approved\n---\n"
      })
  void theApprovedDocumentCountsAndASecondApprovalChangesNothing(String front) throws Exception {
    SortedMap<String, String> files = files(front + BODY);
    files.put(PATH, approval(files).text());
    assertThat(status(files)).isEqualTo("covered");
    assertThat(Handbooks.lines(Handbooks.compile(files)))
        .containsExactly(
            PATH
                + " review-missing the document has no next review. Add review: {every: P1Y}, or a"
                + " date (review: {next: …}).");
    assertThat(approval(files).isDone()).isTrue();
    assertThat(approval(files).text()).isEqualTo(files.get(PATH));
  }

  @Test
  void aDocumentWithoutFrontMatterGetsOne() throws Exception {
    assertThat(approved(BODY))
        .isEqualTo(
            "---\nstatus: approved\napprover: CEO\napproved: 2026-11-01\ndigest: "
                + digest(files(BODY))
                + "\n---\n\n"
                + BODY);
  }

  @Test
  void keysOfOthersAreSetUnderTheirNames() throws Exception {
    SortedMap<String, String> files = files("---\nresponsible: CISO\nsigned_by: me\n---\n" + BODY);
    files.put(
        "handbook.yaml", Handbooks.HANDBOOK + "keys: {responsible: owner, signed_by: approver}\n");
    assertThat(approval(files).text()).contains("\nsigned_by: CEO\nstatus: approved\n");
  }

  @Test
  void aChangeOfTheTextUndoesTheApprovalAndOneOfTheFrontMatterDoesNot() throws Exception {
    SortedMap<String, String> files = files("---\nowner: CISO\nreview: {every: P1Y}\n---\n" + BODY);
    files.put(PATH, approval(files).text());
    String approved = files.get(PATH);
    files.put(PATH, approved.replace("owner: CISO", "owner: CTO\nversion: 2"));
    assertThat(Handbooks.lines(Handbooks.compile(files))).isEmpty();
    files.put(PATH, approved.replace("\n", "\r\n") + "\r\n\r\n");
    assertThat(Handbooks.lines(Handbooks.compile(files))).isEmpty();
    files.put(PATH, approved.replace("For a reason", "For no reason"));
    assertThat(status(files)).isEqualTo("claimed");
    assertThat(Handbooks.lines(Handbooks.compile(files)))
        .containsExactly(
            PATH
                + ":[7,9] changed-since-approval the text has changed since it was approved on"
                + " 2026-11-01, so it is not approved. Have it approved again: mvn isms:approve"
                + " -Disms.id=policies/access.md -Disms.approver=…",
            "handbook.yaml:[2,19] claimed-only A.5.15 Access control: only access.md claims it, and"
                + " it has changed since it was approved. Have it approved again, or cover A.5.15"
                + " elsewhere.");
  }

  @Test
  void aSnippetIsPartOfTheTextThatIsApproved() throws Exception {
    SortedMap<String, String> files =
        files("---\nowner: CISO\n---\n" + BODY + "\n{include: ../snippets/contact.md}\n");
    files.put("snippets/contact.md", "Ask the CISO.\n");
    files.put(PATH, approval(files).text());
    assertThat(status(files)).isEqualTo("covered");
    files.put("snippets/contact.md", "Ask nobody.\n");
    assertThat(status(files)).isEqualTo("claimed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n{owner: CISO}\n---\n",
        "---\nowner: CISO\napprover: >\n  the\n  board\n---\n",
        "---\nowner: CISO\napprover: \"C\\u0045O\"\n---\n",
        "---\nowner: CISO\ndigest:\n  sha256:00\n---\n"
      })
  void whatCannotBeEditedByLineIsRefused(String front) {
    assertThatThrownBy(() -> approved(front + BODY))
        .isInstanceOf(UnwritableException.class)
        .hasMessageEndingWith("Write it so.");
  }

  @Test
  void openProblemsStandInTheWay() {
    SortedMap<String, String> files =
        files(
            "---\ntitle: TBD\n---\n# A\n\n[x](nowhere.md) {include\n\n{include: ../snippets/s.md}\n");
    files.put("snippets/s.md", "[y](nothing.md)\n");
    Approval approval = approval(files);
    assertThat(approval.problems())
        .extracting(Problem::place)
        .extracting(place -> place.path() + ":" + place.line())
        .contains(PATH + ":2", PATH + ":6", "snippets/s.md:1");
    assertThat(approval.obstacles()).containsExactly("It has no owner. Write owner: with a role.");
  }

  @Test
  void aRecordARetiredDocumentAndAnUnknownApproverAreRefused() {
    SortedMap<String, String> files =
        files("---\ntype: record\nowner: CISO\nstatus: retired\n---\n" + BODY);
    files.put("handbook.yaml", Handbooks.HANDBOOK + "roles: [CISO]\n");
    assertThat(approval(files).obstacles())
        .containsExactly(
            "It is a record: records are dated and kept, not approved. Write date: in it.",
            "It is retired. Set its status to draft first, if it is to come back.",
            "CEO is not among the roles of handbook.yaml: CISO.");
  }

  @Test
  void aRecordThatIsADraftIsSignedOff() throws Exception {
    String front = "---\ntype: record\nowner: CISO\nstatus: draft\n";
    SortedMap<String, String> files = files(front + "date: 2026-10-31\n---\n" + BODY);
    assertThat(approval(files).obstacles()).isEmpty();
    files.put(PATH, approval(files).text());
    assertThat(files.get(PATH)).contains("status: approved\ndate: 2026-10-31\napprover: CEO\n");
    assertThat(approval(files).isDone()).isTrue();
    assertThat(approval(files).obstacles()).isEmpty();
    assertThat(approval(files(front + "---\n" + BODY)).obstacles())
        .containsExactly("It is a record without a date. Write date: with the day it was made.");
    assertThat(approval(files(front + "date: 2026-11-02\n---\n" + BODY)).obstacles())
        .containsExactly("It is a record of the future, 2026-11-02. Correct its date.");
    assertThat(
            approval(files("---\ntype: record\nowner: CISO\ndate: 2026-10-31\n---\n" + BODY))
                .obstacles())
        .containsExactly(
            "It is a record: records are dated and kept, not approved. Write date: in it.");
  }

  @Test
  void textsThatYamlWouldReadOtherwiseAreQuoted() {
    assertThat(Scalars.written("Head of IT (acting)")).isEqualTo("Head of IT (acting)");
    assertThat(Scalars.written("2026-11-01")).isEqualTo("2026-11-01");
    assertThat(Scalars.written("a: b")).isEqualTo("\"a: b\"");
    assertThat(Scalars.written("a #b")).isEqualTo("\"a #b\"");
    assertThat(Scalars.written("null")).isEqualTo("\"null\"");
    assertThat(Scalars.written("\"x\"\n\\")).isEqualTo("\"\\\"x\\\" \\\\\"");
    assertThat(Scalars.written("")).isEqualTo("\"\"");
  }
}
