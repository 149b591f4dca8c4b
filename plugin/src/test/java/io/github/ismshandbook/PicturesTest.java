package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The pages where people would rather look than read. */
class PicturesTest {

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: Small handbook
      gate: {mode: ratchet, required: [C.9.2.2, A.5.15, A.5.16, A.5.17, A.5.18, A.8.13], rules: {soa-missing: off}}
      //- registers/soa.yaml
      version: 3
      approver: CEO
      approved: 2026-02-01
      controls:
        A.5.15: {applicable: true, reasons: [risk], justification: Doors., status: implemented, owner: CISO, risks: [RISK-01]}
        A.5.16: {applicable: true, reasons: [legal], justification: Names., status: implemented, owner: it-ops}
        A.5.17: {applicable: true, reasons: [legal], justification: Words., status: planned, owner: it-ops, due: 2027-03-31}
        A.5.18: {applicable: false, justification: There are none.}
        A.8.13: {applicable: true, reasons: [business], justification: Disks., status: implemented}
      //- registers/risks.yaml
      criteria: {acceptable: 6, likelihood: {1: rarely, 2: often, 3: daily}, consequence: {1: small, 3: large}}
      risks:
        - id: RISK-01
          title: A stranger walks in
          owner: CISO
          likelihood: 3
          consequence: 3
          treatment: modify
          controls: [A.5.15]
          actions: [{what: New locks, owner: CISO, due: 2026-10-01}, {what: A bell, due: 2026-02-01, done: 2026-01-31}]
          residual: {likelihood: 2, consequence: 3}
          accepted-by: CISO
          accepted: 2026-08-31
          review: 2026-12-01
        - {id: RISK-02, title: A flood, owner: CISO, treatment: avoid}
      //- registers/waivers.yaml
      - {id: W-01, requirement: C.9.2.2, kind: nonconformity, reason: Nobody audited., corrective-action: We will., owner: CISO, approved-by: CEO, approved: 2026-06-01, expires: 2026-11-20}
      - {id: W-02, requirement: A.5.16, kind: documentation-debt, reason: In the making., owner: CISO, approved-by: CEO, approved: 2026-01-01, expires: 2026-10-31}
      - {id: W-03, requirement: A.5.15, kind: documentation-debt, reason: Long ago., owner: CISO, approved-by: CEO, approved: 2026-06-01, expires: 2027-01-31}
      - {id: W-04, requirement: A.8.13, kind: documentation-debt, reason: Self-made., owner: CISO, approved-by: CISO, approved: 2026-06-01, expires: 2027-01-31}
      //- registers/baseline.yaml
      gaps:
        - {rule: uncovered, requirement: A.5.15, need: any}
        - {rule: uncovered, requirement: A.8.13, need: any}
      //- policies/access.md
      ---
      id: POL-01
      status: approved
      owner: Doorkeeper
      approver: CEO
      approved: 2026-03-01
      review: {next: 2026-10-22}
      treats: [RISK-01]
      changes:
        - {version: 1.0, date: 2025-03-01, author: CISO, summary: Written}
        - {version: 1.1, date: 2026-03-01, author: CISO, summary: Bells}
      ---
      # Access

      Doors {covers: A.5.15}
      //- policies/names.md
      ---
      status: draft
      owner: it-ops
      changes: [{version: 0.1, date: 2026-01-01, author: IT, summary: Begun}]
      ---
      # Names

      Names {covers: A.5.16}
      """;

  private static Map<String, String> site(SortedMap<String, String> files) throws IOException {
    Map<String, String> pages = new ConcurrentHashMap<>();
    Renderer.render(
        Handbooks.compile(files),
        (path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return pages;
  }

  private static String page(String path) throws IOException {
    return site(Handbooks.files(HANDBOOK)).get(path);
  }

  @Test
  void theGuidanceCanBeNarrowedDownByItsAttributes() throws IOException {
    assertThat(page("iso27002/index.html"))
        .contains(
            "<legend>Control type</legend>",
            "<li><label><input type=\"checkbox\" name=\"control-types\" value=\"detective\">"
                + " Detective</label> <span class=\"hits\"></span></li>",
            "<li class=\"entry\" data-facets=\"control-types:detective|control-types:corrective|",
            "<h3><a href=\"5.15.html\"><span class=\"code\">G.5.15</span> Access control</a></h3>",
            "<div><dt>Control type</dt><dd>Preventive</dd></div>")
        .containsOnlyOnce(
            "<h2 id=\"G.8\"><span class=\"code\">G.8</span> Technological controls</h2>");
  }

  @Test
  void everyRequirementIsACellThatSaysItsStatus() throws IOException {
    String page = page("coverage.html");

    assertThat(page.split("<li data-facets=", -1)).hasSize(1 + 30 + 93);
    assertThat(page)
        .contains(
            "<li data-facets=\"area:A.5|status:covered|owner:CISO|control-types:preventive|",
            "<a class=\"cell mark mark-covered\" href=\"iso27001/annex-a/A.5.15.html\">A.5.15"
                + "<span class=\"tip\"> Access control: covered</span></a>",
            "<a class=\"cell mark mark-planned\" href=\"iso27001/annex-a/A.5.17.html\">A.5.17"
                + "<span class=\"tip\"> Authentication information: uncovered, planned by"
                + " 2027-03-31</span></a>",
            "area:C.9|status:waived|owner:-\"",
            "value=\"-\"> nobody named</label>",
            "<p class=\"quiet\">1 of 3 covered</p>",
            "<rect class=\"bar-covered\" x=\"0.00%\" width=\"20.00%\" height=\"100%\"/>"
                + "<text x=\"10.00%\" y=\"50%\">1</text>",
            "<li><a href=\"#matrix\" data-choice=\"status=waived\"><span class=\"mark mark-waived\">waived</span></a> 1</li>");
  }

  @Test
  void everyGapSaysWhyAndWhatPermitsItUntilWhen() throws IOException {
    assertThat(page("coverage.html"))
        .contains(
            "A.5.16</span> Identity management</a></th><td><ul class=\"values\"><li>A policy,"
                + " standard, procedure or plan: <span class=\"mark mark-claimed\">claimed"
                + " only</span> It is only claimed by documents that do not count.</li></ul></td>"
                + "<td>it-ops</td><td data-value=\"nothing\">nothing</td><td></td>",
            "<td>it-ops</td><td data-value=\"planned\"><a href=\"soa.html#A.5.17\">the plan in the"
                + " Statement of Applicability</a></td><td><time"
                + " datetime=\"2027-03-31\">2027-03-31</time></td>",
            "<td>nobody named</td><td data-value=\"waived\"><a href=\"waivers.html#W-01\">waiver"
                + " W-01</a></td><td><time datetime=\"2026-11-20\">2026-11-20</time></td>",
            "<td>nobody named</td><td data-value=\"known\"><a href=\"waivers.html\">known when the"
                + " gate was adopted</a></td><td></td>");
  }

  @Test
  void everyOwnerHasTheirGapsAndOverdueReviews() throws IOException {
    assertThat(page("coverage.html"))
        .contains(
            "<tr><th scope=\"row\"><a href=\"#matrix\" data-choice=\"owner=it-ops\">it-ops</a></th><td"
                + " class=\"number\">2</td>",
            "<tr><th scope=\"row\">Doorkeeper</th><td class=\"number\">0</td><td><ul class=\"values"
                + " inline\"></ul></td><td class=\"number\">0</td><td><a"
                + " href=\"policies/access.html\">Access</a></td></tr>");
  }

  @Test
  void theOwnerOfADocumentForOthersIsNotTold() throws IOException {
    SortedMap<String, String> files = new TreeMap<>(Handbooks.files(HANDBOOK));
    files.put(
        "handbook.yaml",
        files.get("handbook.yaml")
            + "classifications: [public, secret]\npublish: {max-classification: public}\n");
    files.put(
        "policies/access.md",
        files
            .get("policies/access.md")
            .replace("id: POL-01\n", "id: POL-01\nclassification: secret\n"));

    Map<String, String> pages = site(files);

    assertThat(pages).doesNotContainKey("policies/access.html");
    for (String path :
        new String[] {"coverage.html", "reviews.html", "changes.html", "risks.html"}) {
      assertThat(pages.get(path)).as(path).doesNotContain("Doorkeeper", "access.html", "Bells");
    }
  }

  @Test
  void everyWaiverSaysWhetherItPermitsSomething() throws IOException {
    assertThat(page("waivers.html"))
        .contains(
            "Waivers that permit a gap: 1 of 4. Known gaps: 2.",
            "<tr id=\"W-01\"><th scope=\"row\">W-01</th><td><span class=\"mark"
                + " mark-applicable\">in force, expires soon</span></td>",
            "<tr id=\"W-02\"><th scope=\"row\">W-02</th><td><span class=\"mark"
                + " mark-overdue\">expired</span></td>",
            "<tr id=\"W-03\"><th scope=\"row\">W-03</th><td><span class=\"mark"
                + " mark-listed\">permits nothing</span></td>",
            "<tr id=\"W-04\"><th scope=\"row\">W-04</th><td><span class=\"mark"
                + " mark-missing\">invalid, permits nothing</span></td>",
            "<span class=\"mark mark-covered\">no longer a gap</span>",
            "<span class=\"mark mark-known\">still a gap</span>");
  }

  @Test
  void risksStandByLikelihoodAndConsequenceBeforeAndAfter() throws IOException {
    assertThat(page("risks.html"))
        .containsSubsequence(
            "<caption>Today",
            "<td class=\"above\"><span class=\"score\">9</span> <a href=\"#RISK-01\">RISK-01</a></td>",
            "Without a place in this picture: <a href=\"#RISK-02\">RISK-02</a>",
            "<caption>After treatment",
            "<td class=\"acceptable\"><span class=\"score\">6<span class=\"visually-hidden\">"
                + " acceptable</span></span> <a href=\"#RISK-01\">RISK-01</a></td>",
            "Hatched: acceptable, for likelihood times consequence is at most 6.",
            "<section class=\"risk\" id=\"RISK-01\""
                + " data-facets=\"state:late|owner:CISO|treatment:modify\">",
            "<dt>Today</dt><dd>3 × 3 = 9: daily; large</dd>",
            "<span class=\"mark mark-overdue\">late</span> New locks",
            "<span class=\"mark mark-covered\">done</span> A bell",
            "<a href=\"policies/access.html\">Access</a>");
  }

  @Test
  void reviewsAreACalendarThatStartsWithWhatIsOverdue() throws IOException {
    assertThat(page("reviews.html"))
        .containsSubsequence(
            "One review is overdue. The oldest was due on 2026-10-22.",
            "<li class=\"box-overdue\">",
            "<time datetime=\"2026-10-22\">2026-10-22</time> <a"
                + " href=\"policies/access.html\">Access</a>",
            "<li class=\"box-month box-empty\">\n<h3>November 2026</h3>",
            "<li class=\"box-month\">\n<h3><a href=\"#list\" data-choice=\"q=2026-12\">December 2026</a></h3>",
            "<a href=\"risks.html#RISK-01\">RISK-01 A stranger walks in</a>",
            "<h3>October 2027</h3>",
            "<span class=\"mark mark-overdue\">10 days overdue</span>");
  }

  @Test
  void whatChangedLastComesFirst() throws IOException {
    assertThat(page("changes.html"))
        .containsSubsequence("declare: 3.", "2026-03-01", "Bells", "Begun", "Written");
  }

  @Test
  void changesAndDocumentsAreBounded() throws IOException {
    SortedMap<String, String> files = new TreeMap<>(Handbooks.files(HANDBOOK));
    for (int i = 0; i < 1_000; i++) {
      files.put(
          "policies/x/d" + i + ".md",
          "---\nchanges: [{version: 1, date: 2020-01-01, author: A, summary: Old}]\n---\n# D\n\nx\n");
    }

    Map<String, String> pages = site(files);

    assertThat(pages.get("changes.html"))
        .contains("The newest 200 of 1003 changes")
        .contains("Written");
    assertThat(pages.get("documents.html").split("<tr>", -1)).hasSize(1 + 1 + 1_000);
    assertThat(pages.get("documents.html"))
        .contains("1–1000, <a href=\"documents-2.html\">1001–1002</a>");
    assertThat(pages.get("documents-2.html").split("<tr>", -1)).hasSize(1 + 1 + 2);
    assertThat(pages.get("reviews.html")).doesNotContain("d999.html\">D</a></th>");
  }
}
