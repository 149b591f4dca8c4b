package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on paper, and nowhere else. */
class PrintTest {

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: Small handbook
      organisation: Small Ltd
      scope: One room
      classifications: [public, internal, confidential]
      //- policies/access.md
      ---
      id: POL-01
      status: approved
      version: 1.10
      classification: internal
      owner: CISO
      approver: CEO
      approved: 2026-03-01
      review: {every: P1Y}
      changes: [{version: 1.10, date: 2026-03-01, author: CISO, summary: Locks}]
      ---
      # Access & doors

      See [one](https://example.org/a?b&c), [two](https://example.org/two), [one again](https://example.org/a?b&c)
      and <https://example.org/shown>; ask <desk@example.org> or [the desk](mailto:desk@example.org).

      ## Doors {#joiners}

      See [keys](other.md#keys), [PRO-02 keys](other.md), [above](access.md#joiners), [[PRO-02]] and [[POL-01]].
      //- policies/other.md
      ---
      id: PRO-02
      status: draft
      classification: confidential
      owner: CISO
      ---
      # Other

      ## Keys

      Back to [the doors](access.md#joiners).
      """;

  private static Map<String, String> site(String handbook) throws IOException {
    Map<String, String> pages = new ConcurrentHashMap<>();
    Renderer.render(
        Handbooks.compile(handbook),
        (path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return pages;
  }

  private static String access() throws IOException {
    return site(HANDBOOK).get("policies/access.html");
  }

  @Test
  void everyPageOfADocumentSaysWhichItIsAndHowManyThereAre() throws IOException {
    assertThat(access())
        .contains(
            " data-print-start=\"POL-01 · version 1.10 · internal\""
                + " data-print-end=\"Access &amp; doors\""
                + " data-print-foot=\"Small handbook · As of 2026-11-01 · sha256:")
        .contains(" data-print-page=\"Page \" data-print-of=\" of \" data-print-pages=\"\">");
  }

  @Test
  void aPageThatIsNoDocumentSaysItsTitleAndTheHandbooks() throws IOException {
    assertThat(site(HANDBOOK).get("coverage.html"))
        .contains(
            " data-print-start=\"Coverage\" data-print-end=\"Small handbook\""
                + " data-print-foot=\"Small Ltd · As of 2026-11-01\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status: draft                                    | DRAFT – not approved
          status: in-review                                | IN REVIEW – not approved
          status: retired                                  | RETIRED – no longer in force
          status: approved                                 | DOES NOT COUNT – it has no owner
          {status: approved, owner: CISO, approver: CEO, approved: 2025-01-01, review: {next: 2026-10-01}} | REVIEW DUE since 2026-10-01
          """)
  void whatIsNotInForceSaysSoOnEveryPage(String front, String said) throws IOException {
    String keys = front.startsWith("{") ? front : "{" + front + "}";
    String page =
        site("//- policies/x.md\n---\n" + keys + "\n---\n# X\n\nText.\n").get("policies/x.html");
    assertThat(page)
        .contains(" data-print-middle=\"" + said + "\"")
        .contains("<p class=\"standing\">" + said + "</p>");
  }

  @Test
  void whatIsInForceSaysNoMore() throws IOException {
    assertThat(access()).doesNotContain("data-print-middle").doesNotContain("class=\"standing\"");
  }

  @Test
  void itBeginsWithItsControl() throws IOException {
    assertThat(access())
        .contains(
            """
            <div class="control-block">
            <dl>
            <div><dt>Identifier</dt><dd>POL-01</dd></div>
            <div><dt>Version</dt><dd>1.10</dd></div>
            <div><dt>Status</dt><dd>approved</dd></div>
            <div><dt>Classification</dt><dd>internal</dd></div>
            <div><dt>Owner</dt><dd>CISO</dd></div>
            <div><dt>Approver</dt><dd>CEO</dd></div>
            <div><dt>Approved</dt><dd>2026-03-01</dd></div>
            <div><dt>Next review</dt><dd>2027-03-01</dd></div>
            </dl>
            </div>
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          approved  | right | The text printed here is the one that was approved: its digest was recorded with the approval.
          approved  | none  | No digest was recorded with the approval, so nothing shows that this text is the one that was approved.
          approved  | wrong | The text printed here is not the one that was approved: the digests differ.
          draft     | right | This text is not approved.
          """)
  void itEndsWithItsApprovalAndWhatTheDigestProves(String status, String digest, String said)
      throws IOException {
    String body = "# X\n\nText.";
    String own = Digest.of(body).text();
    String key =
        switch (digest) {
          case "right" -> "digest: " + own + "\n";
          case "wrong" -> "digest: " + Digest.of("other").text() + "\n";
          default -> "";
        };
    String page =
        site("//- policies/x.md\n---\nstatus: "
                + status
                + "\nowner: CISO\napprover: CEO\napproved: 2026-03-01\nreview: {every: P1Y}\n"
                + key
                + "---\n"
                + body
                + "\n")
            .get("policies/x.html");
    String approval = page.substring(page.indexOf("<section class=\"approval-block\">"));
    assertThat(approval.substring(0, approval.indexOf("</section>")))
        .isEqualTo(
            "<section class=\"approval-block\">\n<h2>Approval</h2>\n<dl>\n"
                + "<div><dt>Approver</dt><dd>CEO</dd></div>\n"
                + "<div><dt>Approved</dt><dd>2026-03-01</dd></div>\n"
                + ("<div><dt>Digest of this text</dt><dd>" + own + "</dd></div>\n")
                + (digest.equals("wrong")
                    ? "<div><dt>Digest approved</dt><dd>"
                        + Digest.of("other").text()
                        + "</dd></div>\n"
                    : "")
                + ("</dl>\n<p>" + said + "</p>\n"));
  }

  @Test
  void aRecordIsDatedAndKeptAndNotApproved() throws IOException {
    String page =
        site("""
            //- policies/x.md
            ---
            type: record
            owner: CISO
            date: 2026-06-30
            location: Ticket 4711
            retention: 3 years
            ---
            # X

            Text.
            """)
            .get("policies/x.html");
    assertThat(page)
        .contains(
            """
            <section class="approval-block">
            <h2>Record</h2>
            <dl>
            <div><dt>Owner</dt><dd>CISO</dd></div>
            <div><dt>Date</dt><dd>2026-06-30</dd></div>
            <div><dt>Kept at</dt><dd>Ticket 4711</dd></div>
            <div><dt>Retention</dt><dd>3 years</dd></div>
            <div><dt>Digest of this text</dt><dd>"""
                + Digest.of("# X\n\nText.").text()
                + """
            </dd></div>
            </dl>
            </section>
            """);
  }

  @Test
  void addressesOutsideAreNotesEachOnceInOrder() throws IOException {
    assertThat(access())
        .contains("\">one</a><sup class=\"note-number\">1</sup>, ")
        .contains("\">two</a><sup class=\"note-number\">2</sup>, ")
        .contains("\">one again</a><sup class=\"note-number\">1</sup>\n")
        .contains("\">https://example.org/shown</a>; ask ")
        .contains("\">desk@example.org</a> or ")
        .contains("\">the desk</a><sup class=\"note-number\">3</sup>.")
        .contains(
            """
            <section class="notes">
            <h2>Addresses of links</h2>
            <ol>
            <li>https://example.org/a?b&amp;c</li>
            <li>https://example.org/two</li>
            <li>desk@example.org</li>
            </ol>
            </section>
            """);
    assertThat(site(HANDBOOK).get("policies/other.html")).doesNotContain("class=\"notes\"");
  }

  @Test
  void linksToOtherDocumentsNameTheirIdUnlessTheTextDoes() throws IOException {
    assertThat(access())
        .contains("<a href=\"other.html#keys\" data-document=\"PRO-02\">keys</a>")
        .contains("<a href=\"other.html\">PRO-02 keys</a>")
        .contains("<a href=\"#joiners\">above</a>")
        .contains("<a href=\"other.html\" data-document=\"PRO-02\">Other</a>")
        .contains("<a href=\"access.html\">Access &amp; doors</a>");
  }

  @Test
  void theWholeHandbookHasACoverContentsAndEachDocumentUnderItsOwnLine() throws IOException {
    assertThat(site(HANDBOOK).get("print.html"))
        .contains(
            """
            <div><dt>Scope</dt><dd>One room</dd></div>
            <div><dt>As of</dt><dd><time datetime="2026-11-01">2026-11-01</time></dd></div>
            <div><dt>Highest classification</dt><dd>confidential</dd></div>
            """)
        .contains(
            """
            <li><a href="#d1">Access &amp; doors</a> <span class="quiet">POL-01 · version 1.10 · internal</span>
            <ul>
            <li><a href="#d1-joiners">Doors</a></li>
            </ul></li>
            """)
        .contains("<h2 id=\"d1-joiners\">Doors</h2>")
        .contains("<a href=\"#d1-joiners\" data-document=\"POL-01\">the doors</a>")
        .contains("<a href=\"#d2-keys\" data-document=\"PRO-02\">keys</a>")
        .contains(
            "<div class=\"running\" aria-hidden=\"true\"><div><span>PRO-02 · confidential</span>"
                + " <strong>DRAFT – not approved</strong> <span>Other</span></div></div>")
        .contains("<a href=\"#theme~coverage\">Coverage</a>")
        .contains("<section class=\"print-coverage\" id=\"theme~coverage\">");
  }

  @Test
  void theCoverKnowsNothingOfWhatTheAudienceDoesNotSee() throws IOException {
    String limited =
        HANDBOOK.replace(
            "//- policies/access.md",
            "publish: {max-classification: internal}\n//- policies/access.md");
    assertThat(site(limited).get("print.html"))
        .contains("<dt>Highest classification</dt><dd>internal</dd>")
        .doesNotContain("confidential")
        .doesNotContain("data-document")
        .doesNotContain("Other");
  }
}
