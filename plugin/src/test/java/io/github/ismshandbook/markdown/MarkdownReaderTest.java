package io.github.ismshandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.TagClaim;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  private final MarkdownReader reader = new MarkdownReader(SmallCatalogs.get(), true);

  private Content read(String markdown) {
    return reader.read("policies/x.md", markdown, 1);
  }

  private String html(String markdown) {
    Content content = read(markdown);
    assertThat(content.problems()).isEmpty();
    return Html.of(content);
  }

  private static List<String> lines(Content content) {
    return content.problems().stream()
        .map(p -> p.place().line() + "," + p.place().column() + " " + p.rule().id() + " " + said(p))
        .toList();
  }

  private static String said(Problem problem) {
    return problem.subject().isEmpty()
        ? problem.message()
        : problem.subject() + " " + problem.message();
  }

  @Test
  void aTagOnAHeadingClaimsForItsSectionAndQuotesItsFirstParagraph() {
    Content content =
        read(
            "# Access\n\n## Joiners & movers {#joiners} {covers: A.5.16, A.5.15}\n\nFirst *line*\nand more.\n\nSecond.\n");
    assertThat(content.problems()).isEmpty();
    assertThat(content.sections()).hasSize(2);
    Section section = content.sections().get(1);
    assertThat(section.title()).isEqualTo("Joiners & movers");
    assertThat(section.anchor()).isEqualTo("joiners");
    assertThat(section.aliases()).containsExactly("joiners--movers-joiners-covers-a516-a515");
    assertThat(content.claims())
        .extracting(c -> c.code().text())
        .containsExactly("A.5.16", "A.5.15");
    TagClaim claim = content.claims().get(0);
    assertThat(claim.section()).isEqualTo(1);
    assertThat(claim.anchor()).isEqualTo("joiners");
    assertThat(claim.quote()).isEqualTo("First line and more.");
    assertThat(claim.place().line()).isEqualTo(3);
    assertThat(claim.place().column()).isEqualTo(41);
    assertThat(Html.of(content))
        .isEqualTo(
            "<h2 id=\"joiners\">Joiners &amp; movers [tag A.5.16 A.5.15]</h2>\n"
                + "<p>First <em>line</em>\nand more.</p>\n<p>Second.</p>\n");
  }

  @Test
  void aTagInAParagraphQuotesItWithoutTheTag() {
    Content content =
        read(
            "Access is removed within one working day {covers: A.6.5}. It is\nlogged {covers:\nC.5.2(b,c)}.\n");
    assertThat(content.problems()).isEmpty();
    assertThat(content.claims()).hasSize(2);
    assertThat(content.claims().get(1).parts()).containsExactly("b", "c");
    assertThat(content.claims().get(1).place().line()).isEqualTo(3);
    assertThat(content.claims().get(0).quote())
        .isEqualTo("Access is removed within one working day. It is logged.");
  }

  @Test
  void aTagInAListItemOrATableRowQuotesThatAlone() {
    Content content =
        read(
            "- one {covers: A.5.1}\n- two\n\n| a | b |\n|---|---|\n| x | y {covers: A.5.2} |\n| z | w |\n");
    assertThat(content.claims()).extracting(TagClaim::quote).containsExactly("one", "x y");
  }

  @Test
  void inCodeNothingIsATag() {
    Content content =
        read("`{covers: A.5.1}`\n\n```\n{covers: A.5.1}\n```\n\n    {covers: A.5.1}\n\n`A.5.1`\n");
    assertThat(content.claims()).isEmpty();
    assertThat(content.links()).isEmpty();
    assertThat(content.problems()).isEmpty();
  }

  @Test
  void malformedTagsSayWhatToWrite() {
    assertThat(
            lines(
                read(
                    "a {covers: A.5.1\n\nb {cover: A.5.1} {Covers: A.5.1} {covers A.5.1} {covers: 5.2}\n")))
        .containsExactly(
            "1,3 malformed-tag {covers: is never closed. Write a closing brace after the codes: {covers: A.5.15}.",
            "3,3 malformed-tag {cover: A.5.1} is no tag. Write {covers: …}, in small letters and without spaces before the colon.",
            "3,18 malformed-tag {Covers: A.5.1} is no tag. Write {covers: …}, in small letters and without spaces before the colon.",
            "3,34 malformed-tag {covers A.5.1} is no tag. Write {covers: …}, in small letters and without spaces before the colon.",
            "3,58 ambiguous-requirement 5.2 can be read two ways. Write the one you mean: C.5.2 Policy, or A.5.2 Information security roles and responsibilities.");
  }

  @Test
  void anUnknownCodeGetsTheBestSuggestion() {
    assertThat(lines(read("x {covers: A.5.51} y {covers: A5.15}\n")))
        .containsExactly(
            "1,12 unknown-requirement A.5.51 does not exist. Did you mean A.5.15 Access control?",
            "1,31 unknown-requirement A5.15 does not exist. Did you mean A.5.15 Access control?");
  }

  @Test
  void foreignTemplatesStayLiteral() {
    assertThat(
            html(
                "{{organisation}} ${x} {% if %} {{< s >}} <#if x> {{covers: A.5.1}} \\{covers: A.5.1}\n"))
        .isEqualTo(
            "<p>{{organisation}} ${x} {% if %} {{&lt; s &gt;}} &lt;#if x&gt; {{covers: [ref A.5.1 as A.5.1]}} {covers: [ref A.5.1 as A.5.1]}</p>\n");
  }

  @Test
  void linksAndMentionsBecomeHoles() {
    Content content =
        read(
            "See [[POL-03]], [[POL-03#r|how]], [the *b*](b%20c.md#r \"t\"), A.5.15, Clause 6.1.2 and ISO 22301 clause 5.2, A.5.151, [[foo]].\n");
    assertThat(Html.of(content))
        .isEqualTo(
            "<p>See [ref POL-03], [ref POL-03#r as how], <a href=\"b c.md#r\" title=\"t\">the <em>b</em></a>,"
                + " [ref A.5.15 as A.5.15], [ref C.6.1.2 as Clause 6.1.2] and ISO 22301 clause 5.2, A.5.151, [[foo]].</p>\n");
    assertThat(content.links())
        .extracting(Link::kind)
        .containsExactly(
            Link.Kind.WIKI,
            Link.Kind.WIKI,
            Link.Kind.MARKDOWN,
            Link.Kind.MENTION,
            Link.Kind.MENTION);
  }

  @Test
  void rawHtmlKeepsWhatIsAllowedAndLosesTheThemesClassesAndIds() {
    Content content =
        read(
            "<details open class=\"banner\" id=\"main\" onclick=\"x()\"><summary>S</summary>\n\nText <kbd>K</kbd> <script>alert(1)</script>\n\n</details>\n\n<p align=\"center\"><img src=\"a.png\" alt=\"A\"><a href=\"javascript:x\">j</a></p>\n");
    assertThat(Html.of(content))
        .isEqualTo(
            "<details open><summary>S</summary>\n<p>Text <kbd>K</kbd> </p>\n</details>\n"
                + "<p class=\"align-center\"><img src=\"a.png\" alt=\"A\" />j</p>\n");
    assertThat(content.links()).extracting(Link::target).containsExactly("a.png");
    assertThat(lines(content))
        .containsExactly(
            "7,20 broken-link a link in raw HTML has an address that is not allowed."
                + " Link to a file of the handbook, or to http, https, mailto or tel.");
  }

  @Test
  void htmlThatSwallowsHolesIsShownAsTextAndReported() {
    Content content = read("ok\n\n<title>\n\nx {covers: A.5.1}\n");
    assertThat(lines(content))
        .containsExactly(
            "3,1 unbalanced-html raw HTML swallows what follows it, so all raw HTML of this file is shown as text."
                + " Close every element, and leave out title, iframe, textarea and their like.");
    assertThat(Html.of(content)).contains("&lt;title&gt;").contains("[tag A.5.1]");
  }

  @Test
  void aMarkCannotBeForged() {
    String mark = new Tokens("something else").mark(Tokens.TAG, 0);
    Content content =
        read("x " + mark + " <b class=\"" + new Tokens("y").own("chip") + "\">z</b>\n");
    assertThat(content.fragment()).hasSize(1);
    assertThat(Html.of(content)).endsWith(" <b>z</b></p>\n");
  }

  @Test
  void insideALinkAHoleBindsAsText() {
    Content content = read("<a href=\"x.md\">see [[POL-03]] {covers: A.5.1}</a>\n");
    assertThat(Html.of(content)).contains("[ref POL-03 in link]");
  }

  @Test
  void alertsAndAdmonitions() {
    assertThat(html("> [!NOTE]\n> Be *quick*.\n\n!!! warning \"Mind\"\n    The gap.\n"))
        .isEqualTo(
            "<div class=\"admonition note\">\n<p class=\"admonition-title\">Note</p>\n<p>Be <em>quick</em>.</p>\n</div>\n"
                + "<div class=\"admonition warning\">\n<p class=\"admonition-title\">Mind</p>\n<p>The gap.</p>\n</div>\n");
  }

  @Test
  void footnotesDefinitionsTasksAndTables() {
    assertThat(
            html(
                "A[^1].\n\n[^1]: Note.\n\nTerm\n: Meaning\n\n- [x] done\n- [ ] open\n\n| a | b |\n|--|-:|\n| 1 | 2 |\n"))
        .contains("<p>A<sup id=\"fnref:1\"><a href=\"#fn:1\">1</a></sup>.</p>")
        .contains("<dl>\n<dt>Term</dt>\n<dd>")
        .contains("<li class=\"task\">☑ done")
        .contains("<div class=\"table\">\n<table>")
        .contains("<td class=\"align-right\">2</td>")
        .contains("<li id=\"fn:1\"><p>Note.</p>\n<a href=\"#fnref:1\">↩</a></li>");
  }

  @Test
  void anIncludeStandsAloneInItsParagraph() {
    Content content = read("## A\n\n{include: ../snippets/x.md}\n\nb\n");
    assertThat(Html.of(content)).contains("[include ../snippets/x.md]");
    assertThat(content.includes().get(0).section()).isEqualTo(1);
    assertThat(content.includes().get(0).place().line()).isEqualTo(3);
    assertThat(content.sections().get(1).empty()).isFalse();
  }

  @Test
  void headingIdsAreThoseOfTheGitHost() {
    Content content =
        read(
            "## Hello, World! 🎉\n\n## Hello, World!\n\n## `code` & *em*  two\n\n## Über-uns_x 1.2\n");
    assertThat(content.sections())
        .extracting(Section::anchor)
        .containsExactly("", "hello-world-", "hello-world", "code--em--two", "über-uns_x-12");
    assertThat(content.sections())
        .extracting(Section::empty)
        .containsExactly(true, true, true, true, true);
  }

  @Test
  void placesCountFromTheFilesFirstLine() {
    Content content = reader.read("policies/x.md", "\r\n\r\ntext {covers: A.9.9}\r\n", 10);
    assertThat(content.problems().get(0).place().line()).isEqualTo(12);
    assertThat(content.problems().get(0).place().column()).isEqualTo(15);
  }

  @Test
  void placesAreExactInListsQuotesTablesAndWithTabs() {
    Content content =
        reader.read(
            "policies/x.md",
            "- b {covers: A.5.15,\r\n  A.5.16}\r\n\r\n> a {covers:\r\n> A.6.5}\r\n\r\n"
                + "-\tc {covers: A.5.1}\r\n\r\n| a |\r\n|--|\r\n| d {covers: A.8.13} |\r\n",
            7);
    assertThat(content.claims())
        .extracting(c -> c.code() + " " + c.place().line() + "," + c.place().column())
        .containsExactly("A.5.15 7,14", "A.5.16 8,3", "A.6.5 11,3", "A.5.1 13,14", "A.8.13 17,14");
  }

  @Test
  void aLinkInRawHtmlHasThePlaceOfItsElement() {
    Content content =
        read(
            "<div>\n<img src=\"a.png\">\n <a href=\"b.md\">b</a>\n</div>\n\nx <a href=\"c.md\">c</a>\n");
    assertThat(content.links())
        .extracting(l -> l.target() + " " + l.place().line() + "," + l.place().column())
        .containsExactly("a.png 2,1", "b.md 3,2", "c.md 6,3");
  }

  @Test
  void aSectionOfTagsAndBareMarkupIsEmpty() {
    Content content =
        read(
            "## A\n\n- {covers: A.5.1}\n\n## B\n\n<div></div>\n\n## C\n\n---\n\n## D\n\n<!-- x -->\n\n"
                + "## E\n\n<img src=\"x.png\">\n\n## F\n\n```\nx\n```\n\n## G\n\n### H\n\nx\n");
    assertThat(content.sections().stream().filter(Section::empty).map(Section::title))
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void anAdmonitionOfAnUnknownKindCannotWearTheThemesClasses() {
    assertThat(html("!!! banner \"T\"\n    x\n"))
        .isEqualTo(
            "<div class=\"admonition note\">\n<p class=\"admonition-title\">T</p>\n<p>x</p>\n</div>\n");
  }

  @Test
  void aHeadingCannotTakeTheIdOfAFootnote() {
    assertThat(html("## A {#fn:1}\n\nx[^a]\n\n[^a]: y\n")).contains("<h2 id=\"fn-1\">A</h2>");
  }

  @Test
  void elementsOutsideTheirParentsBecomeBlocks() {
    assertThat(html("<summary>a</summary>\n\n<dd>b</dd>\n\n<figcaption>c</figcaption>\n"))
        .isEqualTo("<div>a</div>\n<div>b</div>\n<div>c</div>\n");
  }

  @Test
  void attributesOfRawHtmlAreCheckedAgainstHtml() {
    assertThat(
            html(
                "<p dir=\"up\" lang=\"en\">x</p>\n\n<table><tr><td colspan=\"0\" rowspan=\"2\">y</td></tr></table>\n"))
        .isEqualTo(
            "<p lang=\"en\">x</p>\n<table><tbody><tr><td rowspan=\"2\">y</td></tr></tbody></table>\n");
  }

  @Test
  void aTableWithManyColumnsAndShortRowsStaysSmall() {
    String table = "|" + "a|".repeat(200) + "\n|" + "-|".repeat(200) + "\n" + "|x|\n".repeat(2000);
    assertThat(html(table).length()).isLessThan(300_000);
  }
}
