package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Older addresses in the site. */
class MovedTest {

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: Test
      classifications: [internal, confidential]
      //- policies/team/people.md
      ---
      title: People & co
      classification: confidential
      redirects: [policies/old.md -> leaving, policies/old.md#exit -> leaving, policies/access.md#in, "#out -> leaving", "policies/gone.md#part -> leaving"]
      ---
      ## Leaving {#leaving}

      Text.
      //- policies/access.md
      # Access

      Text.
      """;

  private static Map<String, String> site(String handbook) throws IOException {
    Map<String, String> pages = new ConcurrentHashMap<>();
    Renderer.render(
        Handbooks.compile(handbook),
        (path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return pages;
  }

  @Test
  void anOlderPageLeadsOn() throws IOException {
    assertThat(site(HANDBOOK).get("policies/old.html"))
        .contains(
            "<meta name=\"robots\" content=\"noindex\">\n"
                + "<link rel=\"canonical\" href=\"team/people.html#leaving\">\n")
        .contains(
            "<p>This is now at: <a class=\"moved-to\" href=\"team/people.html#leaving\">Leaving</a></p>")
        .contains(
            "<li id=\"exit\">This is now at: <a href=\"team/people.html#leaving\">Leaving</a></li>");
  }

  @Test
  void aPageOfWhichOnlyPartsAreKnownOffersThem() throws IOException {
    assertThat(site(HANDBOOK).get("policies/gone.html"))
        .doesNotContain("rel=\"canonical\"")
        .doesNotContain("moved-to")
        .contains(
            "<li id=\"part\">This is now at: <a href=\"team/people.html#leaving\">Leaving</a></li>");
  }

  @Test
  void olderPlacesStandOnThePagesTheyWereOn() throws IOException {
    Map<String, String> site = site(HANDBOOK);
    assertThat(site.get("policies/team/people.html"))
        .contains(
            "<ul class=\"moved\">\n"
                + "<li id=\"out\">This is now at: <a href=\"#leaving\">Leaving</a></li>\n</ul>");
    assertThat(site.get("policies/access.html"))
        .contains(
            "<li id=\"in\">This is now at: <a href=\"team/people.html\">People &amp; co</a></li>");
  }

  @Test
  void nothingLeadsToADocumentThatTheAudienceDoesNotSee() throws IOException {
    Map<String, String> site =
        site(
            HANDBOOK.replace(
                "//- policies/team", "publish: {max-classification: internal}\n//- policies/team"));
    assertThat(site)
        .doesNotContainKeys("policies/old.html", "policies/gone.html", "policies/team/people.html");
    assertThat(site.get("policies/access.html")).doesNotContain("moved").doesNotContain("team/");
  }

  @Test
  void explicitIdsAreThoseOfTheSiteAndOfPrint() throws IOException {
    Map<String, String> site = site(HANDBOOK);
    assertThat(site.get("policies/team/people.html")).contains("<h2 id=\"leaving\">Leaving</h2>");
    assertThat(site.get("print.html")).contains("<h2 id=\"d2-leaving\">Leaving</h2>");
  }
}
