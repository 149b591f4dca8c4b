package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * What a site may not contain is named nowhere in it, not even where another document is quoted.
 */
class HiddenDocumentsTest {

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: T
      classifications: [public, internal, confidential]
      publish: {max-classification: internal}
      gate: {required: [A.5.15], rules: {soa-missing: off}}
      //- policies/access.md
      ---
      id: POL-01
      status: approved
      owner: CISO
      approver: CEO
      approved: 2026-01-02
      classification: internal
      treats: []
      ---
      # Access

      Keys are cut as [[SEC-99]] says, and kept as in [[POL-01]]. {covers: A.5.15}
      //- policies/innersanctum.md
      ---
      id: SEC-99
      title: Key ceremony
      status: approved
      owner: CISO
      approver: CEO
      approved: 2026-01-02
      classification: confidential
      redirects: [policies/oldsanctum.md]
      changes: [{version: 1, date: 2026-01-02, author: CISO, summary: The zinc envelope is gone}]
      ---
      # Key ceremony

      A zinc envelope. {covers: A.5.15}
      """;

  @Test
  void areNamedNowhere() throws IOException {
    Map<String, String> site = new ConcurrentHashMap<>();
    Renderer.render(
        Handbooks.compile(HANDBOOK),
        (path, bytes) -> site.put(path, new String(bytes, StandardCharsets.UTF_8)));

    assertThat(site.get("iso27001/annex-a/A.5.15.html"))
        .contains("Keys are cut as another document says, and kept as in POL-01.");
    assertThat(site.keySet()).noneMatch(path -> path.contains("sanctum"));
    site.forEach(
        (path, text) ->
            assertThat(text)
                .as(path)
                .doesNotContain("SEC-99")
                .doesNotContain("sanctum")
                .doesNotContain("Key ceremony")
                .doesNotContainIgnoringCase("zinc envelope"));
  }
}
