package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A catalog of one's own has its contents, a page for each requirement, and links to both. */
class OwnCatalogPagesTest {

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: T
      catalogs: [iso27001-2022, acme]
      gate: {required: ["acme:*"], rules: {soa-missing: off}}
      //- catalogs/acme.yaml
      catalog:
        id: acme
        name: Acme requirements
      requirements:
        - {code: REQ-1, title: Badges are worn}
        - {code: "164.308(a)(1)", title: Visitors are met}
      //- policies/access.md
      ---
      status: approved
      owner: CISO
      approver: CEO
      approved: 2026-01-02
      ---
      # Access

      Everybody wears a badge. {covers: acme:REQ-1, acme:164.308(a)(1)}
      """;

  private static Map<String, String> site() throws IOException {
    Map<String, String> pages = new ConcurrentHashMap<>();
    Renderer.render(
        Handbooks.compile(HANDBOOK),
        (path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return pages;
  }

  @Test
  void eachRequirementHasAPage() throws IOException {
    assertThat(site().get("catalogs/acme/REQ-1.html"))
        .contains("<h1><span class=\"code\">acme:REQ-1</span> Badges are worn</h1>")
        .contains("REQ-1 of Acme requirements. Not part of ISO/IEC 27001.")
        .contains("href=\"../../policies/access.html#access\"")
        .contains("<a href=\"index.html\">Acme requirements</a>")
        .contains("href=\"164.308(a)(1).html\"");
  }

  @Test
  void theContentsStandInTheNavigationAndListThem() throws IOException {
    Map<String, String> site = site();

    assertThat(site.get("index.html")).contains("<a href=\"catalogs/acme/index.html\">Acme");
    assertThat(site.get("catalogs/acme/index.html"))
        .contains("<h1>Acme requirements</h1>")
        .contains(
            "<li class=\"depth-0\"><a href=\"REQ-1.html\"><span class=\"code\">acme:REQ-1</span>"
                + " Badges are worn</a> <span class=\"mark mark-covered\">covered</span>"
                + " <span class=\"quiet\">1 document</span></li>");
  }

  @Test
  void theChipLeadsThere() throws IOException {
    assertThat(site().get("policies/access.html"))
        .contains("<a class=\"chip covers\" href=\"../catalogs/acme/164.308(a)(1).html\"");
  }
}
