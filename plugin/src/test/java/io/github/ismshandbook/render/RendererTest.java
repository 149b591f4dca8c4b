package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.model.Appearance;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RendererTest {

  private static final List<Piece> JOINERS =
      List.of(
          new Piece.Html("<h2 id=\""),
          new Piece.Anchor("joiners"),
          new Piece.Html("\">Joiners "),
          new Piece.Tag(List.of(0), false),
          new Piece.Html("</h2>\n<p>Access is granted on the first day.</p>\n"));

  private Fixture fixture;

  @BeforeEach
  void handbook() throws IOException {
    fixture = new Fixture();
    fixture.add(access("Access control"), List.of(), List.of());
  }

  private static Document access(String title) {
    return Documents.document(
        "policies/access.md",
        title,
        Documents.frontMatter(Map.of("id", "POL-03", "owner", "CISO", "version", "2.1")),
        Documents.content(
            JOINERS, Documents.covers("A.5.16", 1, "Access is granted on the first day.")));
  }

  @Test
  void makesEveryPageOfTheMap() throws IOException {
    SortedMap<String, byte[]> site = fixture.site();

    assertThat(site)
        .containsKeys(
            "404.html",
            "about.html",
            "reading.html",
            "assets/handbook.css",
            "assets/handbook.js",
            "assets/icon.svg",
            "coverage.html",
            "documented-information.html",
            "documents.html",
            "index.html",
            "iso27001/index.html",
            "iso27002/index.html",
            "policies/access.html",
            "print.html",
            "problems.html",
            "reviews.html",
            "rules.html",
            "search.html",
            "soa.html")
        .doesNotContainKey("risks.html");
    for (Requirement requirement : fixture.catalogs().main().requirements()) {
      assertThat(site).containsKey(SitePaths.requirement(requirement));
    }
    assertThat(site.keySet().stream().filter(path -> path.startsWith("iso27001/clauses/")))
        .hasSize(41);
    assertThat(site.keySet().stream().filter(path -> path.startsWith("iso27001/annex-a/")))
        .hasSize(93);
    assertThat(site.keySet().stream().filter(path -> path.matches("iso27002/[0-9.]+html")))
        .hasSize(93);
  }

  @Test
  void linksSectionRequirementAndGuidanceBothWays() throws IOException {
    assertThat(fixture.page("policies/access.html"))
        .contains(
            "<a class=\"chip covers\" href=\"../iso27001/annex-a/A.5.16.html\""
                + " title=\"covers A.5.16 Identity management · covered\">");
    assertThat(fixture.page("iso27001/annex-a/A.5.16.html"))
        .contains("href=\"../../policies/access.html#joiners\"")
        .contains("<blockquote><p>Access is granted on the first day.</p></blockquote>")
        .contains("href=\"../../iso27002/5.16.html\"");
    assertThat(fixture.page("iso27002/5.16.html"))
        .contains("href=\"../iso27001/annex-a/A.5.16.html\"")
        .contains("href=\"../policies/access.html#joiners\"");
  }

  @Test
  void escapesWhateverAuthorsWrite() throws IOException {
    String hostile = "</title><script>alert(1)</script>\" onload=\"x ${1+1} <#assign x=1>";
    fixture.title = hostile;
    fixture.documents.clear();
    fixture.claims.clear();
    fixture.add(access(hostile), List.of(), List.of());

    fixture
        .site()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                String page = new String(bytes, StandardCharsets.UTF_8);
                assertThat(page).as(path).doesNotContain("<script>").doesNotContain("\" onload");
                assertThat(page).as(path).contains("${1+1} &lt;#assign x=1&gt;");
              }
            });
  }

  @Test
  void aTemplateOfTheProjectReplacesTheThemes() throws IOException {
    fixture.files.put(
        "templates/404.ftlh",
        InputFile.of(
            "templates/404.ftlh", "<p>${frame.title} ${words.skip} ${page.refs?size}</p>"));
    fixture.files.put(
        "messages/messages_en.properties",
        InputFile.of("messages/messages_en.properties", "skip = Hinüber & fort"));

    assertThat(fixture.page("404.html")).isEqualTo("<p>Page not found Hinüber &amp; fort 2</p>");
  }

  @Test
  void wearsLogoAccentAndFooter() throws IOException {
    fixture.files.put("assets/own.svg", InputFile.of("assets/own.svg", "<svg/>"));
    fixture.appearance =
        new Appearance(Optional.of("assets/own.svg"), Optional.of("#0a5c8a"), "Ask <us>.");

    SortedMap<String, byte[]> site = fixture.site();

    assertThat(site).containsKeys("assets/own.svg", "assets/appearance.css");
    assertThat(new String(site.get("policies/access.html"), StandardCharsets.UTF_8))
        .contains("<link rel=\"stylesheet\" href=\"../assets/appearance.css\">")
        .contains("<img class=\"logo\" src=\"../assets/own.svg\" alt=\"\">")
        .contains("<p class=\"own-footer\">Ask &lt;us&gt;.</p>");
  }

  @Test
  void aLanguageFromRightToLeftSaysSoOnEveryPage() throws IOException {
    fixture.language = "ar";
    fixture.files.put(
        "messages/messages_ar.properties",
        InputFile.of("messages/messages_ar.properties", "skip = إلى المحتوى"));
    fixture
        .site()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\" ")
                    .contains(">إلى المحتوى</a>");
              }
            });
    assertThat(fixture.page("iso27001/annex-a/A.5.16.html"))
        .contains("<span lang=\"en\" dir=\"ltr\">Identity management</span></h1>");
    assertThat(fixture.page("policies/access.html")).contains("<div class=\"text\" dir=\"auto\">");
  }

  @Test
  void templatesReachNoClassAndNoMethod() {
    for (String attempt :
        List.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${page?api.getClass()}",
            "${page.getClass()}",
            "${page.class}",
            "${page.hashCode()}",
            "<#include \"../handbook.yaml\">")) {
      fixture.files.put("templates/404.ftlh", InputFile.of("templates/404.ftlh", attempt));
      assertThatThrownBy(fixture::site).as(attempt).isInstanceOf(ThemeException.class);
    }
  }

  @Test
  void everyRuleIsExplained() throws IOException {
    String page = fixture.page("rules.html");
    for (Rule rule : Rule.values()) {
      assertThat(page).contains("<h2 id=\"" + rule.id() + "\">" + rule.id() + "</h2>");
    }
  }

  @Test
  void theSameBytesWhateverLocaleAndTimeZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    SortedMap<String, byte[]> here = fixture.site();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(fixture.site()).containsExactlyEntriesOf(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void documentsAboveTheAudienceLeaveNoTrace() throws IOException {
    fixture.maxClassification = java.util.Optional.of("internal");
    fixture.add(
        Documents.document(
            "policies/keys.md",
            "Key ceremony",
            Documents.frontMatter(Map.of("id", "SEC-99", "classification", "confidential")),
            Documents.content(
                List.of(new Piece.Html("<p>Sealed envelope.</p>")),
                Documents.covers("A.8.24", 1, "Sealed envelope."))),
        List.<Target>of(),
        List.of());

    SortedMap<String, byte[]> site = fixture.site();

    assertThat(site).doesNotContainKey("policies/keys.html");
    site.forEach(
        (path, bytes) ->
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(path)
                .doesNotContain("Key ceremony")
                .doesNotContain("SEC-99")
                .doesNotContain("Sealed envelope")
                .doesNotContain("keys.html")
                .doesNotContain("keys.md"));
  }
}
