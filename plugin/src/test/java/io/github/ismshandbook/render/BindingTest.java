package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the holes of a document become on its page. */
class BindingTest {

  private static final String OTHER =
      """
      //- registers/risks.yaml
      risks:
        - {id: RISK-01, title: "A <b> walks in", owner: CISO, treatment: modify, controls: [A.5.15]}
      //- registers/soa.yaml
      controls:
        A.5.16: {applicable: true, reasons: [legal], justification: Names., status: implemented, owner: "Ops & Co"}
      //- policies/plans/back up.md
      +++ id: POL-02
      # Back & up

      ## Größe 100% {covers: A.8.13}

      Daily.
      //- policies/images/a b.svg
      <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><path d="M0 0"/></svg>
      //- policies/images/page.html
      <script>alert(1)</script>
      //- snippets/call.md
      Call [the desk](../policies/plans/back%20up.md).[^1] {covers: A.6.8}

      [^1]: By phone.
      """;

  private static final Map<String, String> CASES =
      Map.ofEntries(
          Map.entry("file", "[b](plans/back%20up.md#größe-100)"),
          Map.entry("id", "[[POL-02]], [[A.8.13]], [[G.8.13]], [[RISK-01]], [[POL-02|there]]"),
          Map.entry("mention", "See A 5.15 and Clause 6.1.2."),
          Map.entry("tag", "Named. {covers: A.5.16}"),
          Map.entry("nowhere", "[x](gone.md) [y](javascript:alert(1)) [z](images/page.html)"),
          Map.entry("picture", "![A & B](images/a%20b.svg \"Plan\")"),
          Map.entry("badge", "![badge](https://example.org/b.png)"),
          Map.entry("linked-badge", "[![badge](https://example.org/b.png)](https://example.org/)"),
          Map.entry(
              "snippet",
              "{include: ../snippets/call.md}\n\nOwn.[^1]\n\n{include: ../snippets/call.md}\n\n[^1]: N."),
          Map.entry(
              "anchors",
              "## Doors\n\n[b](plans/back%20up.md#größe-100), [d](#doors), [c](plans/back%20up.md)"),
          Map.entry(
              "classes",
              "!!! visually-hidden \"T\"\n    Text.\n\n<p class=\"notice\" id=\"x\">Raw</p>"));

  private static final Map<String, String> SITE = new ConcurrentHashMap<>();

  @BeforeAll
  static void site() throws IOException {
    StringBuilder handbook = new StringBuilder(OTHER);
    new TreeMap<>(CASES)
        .forEach(
            (name, body) ->
                handbook
                    .append("//- policies/")
                    .append(name)
                    .append(".md\n+++ version: 1\n# ")
                    .append(name)
                    .append("\n\n")
                    .append(body)
                    .append('\n'));
    Build build = Handbooks.compile(handbook.toString());
    Renderer.render(
        build, (path, bytes) -> SITE.put(path, new String(bytes, StandardCharsets.UTF_8)));
  }

  private static String text(String name) {
    String page = SITE.get("policies/" + name + ".html");
    String start = "<div class=\"text\">\n";
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf("</div>\n</article>")).strip();
  }

  @Test
  void aLinkToAFileBecomesOneToItsPageEncoded() {
    assertThat(text("file"))
        .isEqualTo(
            "<p><a href=\"plans/back%20up.html#gr%C3%B6%C3%9Fe-100\" data-document=\"POL-02\">b</a></p>");
  }

  @Test
  void anIdBecomesTheTitleOfItsTarget() {
    assertThat(text("id"))
        .isEqualTo(
            "<p><a href=\"plans/back%20up.html\" data-document=\"POL-02\">Back &amp; up</a>,"
                + " <a href=\"../iso27001/annex-a/A.8.13.html\">A.8.13 Information backup</a>,"
                + " <a href=\"../iso27002/8.13.html\">G.8.13 Information backup</a>,"
                + " <a href=\"../risks.html#RISK-01\">RISK-01 A &lt;b&gt; walks in</a>,"
                + " <a href=\"plans/back%20up.html\" data-document=\"POL-02\">there</a></p>");
  }

  @Test
  void aBareCodeBecomesALinkAndStaysAsItIsWritten() {
    assertThat(text("mention"))
        .isEqualTo(
            "<p>See <a href=\"../iso27001/annex-a/A.5.15.html\">A 5.15</a> and"
                + " <a href=\"../iso27001/clauses/6.1.2.html\">Clause 6.1.2</a>.</p>");
  }

  @Test
  void aTagBecomesChipsWithTitleStatusAndOwner() {
    assertThat(text("tag"))
        .isEqualTo(
            "<p>Named. <span class=\"chips\"><a class=\"chip covers\""
                + " href=\"../iso27001/annex-a/A.5.16.html\""
                + " title=\"covers A.5.16 Identity management · covered, not required here"
                + " · Owner: Ops &amp; Co\"><span class=\"visually-hidden\">covers </span>A.5.16</a>"
                + "</span></p>");
  }

  @Test
  void whatLeadsNowhereIsText() throws IOException {
    String span = "<span class=\"broken-link\" title=\"This link leads nowhere.\">";
    assertThat(text("nowhere"))
        .isEqualTo("<p>" + span + "x</span> " + span + "y</span> " + span + "z</span></p>");
  }

  @Test
  void aPictureIsShownAndItsFileCopiedWithoutScripts() {
    assertThat(text("picture"))
        .isEqualTo(
            "<p><img loading=\"lazy\" src=\"images/a%20b.svg\" alt=\"A &amp; B\" title=\"Plan\"></p>");
    assertThat(SITE.get("policies/images/a b.svg"))
        .contains("<path d=\"M0 0\"></path>")
        .doesNotContain("script");
    assertThat(SITE).doesNotContainKey("policies/images/page.html");
  }

  @Test
  void aPictureFromOutsideIsALink() {
    assertThat(text("badge"))
        .isEqualTo(
            "<p><a class=\"outside\" rel=\"noopener noreferrer\""
                + " href=\"https://example.org/b.png\">badge</a><sup class=\"note-number\">1</sup></p>");
  }

  @Test
  void aPictureFromOutsideWithinALinkIsText() {
    assertThat(text("linked-badge"))
        .isEqualTo(
            "<p><a class=\"outside\" rel=\"noopener noreferrer\" href=\"https://example.org/\">"
                + "<span class=\"missing-image\">badge</span></a><sup class=\"note-number\">1</sup></p>");
  }

  @Test
  void aSnippetBindsItsOwnLinksAndKeepsItsIdsApart() {
    assertThat(text("snippet"))
        .contains("Call <a href=\"plans/back%20up.html\" data-document=\"POL-02\">the desk</a>.")
        .contains("id=\"snippet1-fn:1\"")
        .contains("href=\"#snippet1-fn:1\"")
        .contains("id=\"snippet2-fn:1\"")
        .contains("id=\"fn:1\"")
        .contains("A.6.8");
  }

  @Test
  void inPrintIdsHaveTheirDocumentsPrefixAndLinksStayOnThePage() {
    String print = SITE.get("print.html");
    Matcher own =
        Pattern.compile("<article [^>]*id=\"(d\\d+)\" aria-label=\"anchors\"").matcher(print);
    Matcher other = Pattern.compile("id=\"(d\\d+)-größe-100\"").matcher(print);
    assertThat(own.find() && other.find()).isTrue();
    assertThat(print)
        .contains("<h2 id=\"" + own.group(1) + "-doors\">Doors</h2>")
        .contains(
            "<a href=\"#"
                + other.group(1)
                + "-gr%C3%B6%C3%9Fe-100\" data-document=\"POL-02\">b</a>")
        .contains("<a href=\"#" + own.group(1) + "-doors\">d</a>")
        .contains("<a href=\"#" + other.group(1) + "\" data-document=\"POL-02\">c</a>");
  }

  @Test
  void authorsCannotWearTheThemesClasses() {
    assertThat(text("classes"))
        .contains("<div class=\"admonition note\">")
        .contains("<p>Raw</p>")
        .containsPattern(
            "\\A<div class=\"admonition note\">\n<p class=\"admonition-title\">[^<]*</p>");
  }
}
