package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

/** What the search looks through. */
class SearchScriptsTest {

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: Test
      classifications: [public, internal, confidential]
      publish: {max-classification: internal}
      gate: {mode: report}
      //- registers/soa.yaml
      controls:
        A.8.13: {applicable: true, reasons: [risk], status: implemented, owner: Operations, risks: [RISK-01]}
      //- registers/risks.yaml
      risks:
        - {id: RISK-01, title: The disks burn, owner: CISO, treatment: modify, controls: [A.8.13]}
      //- snippets/ask.md
      Ask *the desk*.
      //- policies/backup.md
      ---
      id: POL-07
      title: Backup
      status: approved
      owner: CISO
      tags: [disks]
      supersedes: [OLD-3]
      ---
      # Backup

      Copies are kept, says [[SEC-99]]; see [the list](keys.md).

      ## Copies {covers: A.8.13}

      | what | when |
      | --- | --- |
      | mail & "files" | nightly |

      ### Where & whom

      <details><summary>Who</summary>People un<b>known</b>.</details>

      {include: ../snippets/ask.md}
      //- policies/keys.md
      ---
      id: SEC-99
      title: Key ceremony
      status: approved
      classification: confidential
      ---
      ## Envelopes {covers: A.8.24}

      Sealed envelope.
      """;

  private static SortedMap<String, String> scripts(String handbook) throws IOException {
    SortedMap<String, String> scripts = new ConcurrentSkipListMap<>();
    Renderer.render(
        Handbooks.compile(handbook),
        (path, bytes) -> {
          if (path.endsWith("-data.js")) {
            scripts.put(path, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return scripts;
  }

  private static List<String> lines() throws IOException {
    return scripts(HANDBOOK).get("assets/search-data.js").lines().toList();
  }

  @Test
  void whatHasANameIsALine() throws IOException {
    assertThat(lines())
        .startsWith("(self.handbookSearch=self.handbookSearch||[]).push({\"files\":1,")
        .anyMatch(
            line ->
                line.startsWith(
                        "[\"control\",\"Control\",\"A.8.13\",\"Information backup\",\"iso27001/annex-a/A.8.13.html\",\"claimed\",\"claimed only\",\"claimed\",\"Operations\",\"A.8 Technological controls\",\"Whatever ")
                    && line.endsWith(",\"A.12.3.1\"],"))
        .contains(
            "[\"risk\",\"Risk\",\"RISK-01\",\"The disks burn\",\"risks.html#RISK-01\",\"\",\"\",\"\",\"CISO\",\"Risks\",\"A.8.13\",\"\"],")
        .contains(
            "[\"policy\",\"Policy\",\"POL-07\",\"Backup\",\"policies/backup.html\",\"state-approved\",\"approved\",\"approved\",\"CISO\",\"Documents\",\"disks\",\"OLD-3\"]],")
        .anyMatch(
            line ->
                line.startsWith(
                    "[\"guidance\",\"Guidance\",\"G.8.13\",\"Information backup\",\"iso27002/8.13.html\",\"\",\"\",\"\",\"\",\"ISO/IEC 27002 (guidance)\",\"Corrective, "));
  }

  @Test
  void aSectionIsALineOfWhatItsPageShows() throws IOException {
    List<String> lines = lines();

    assertThat(lines.subList(lines.indexOf("\"texts\":["), lines.size()))
        .hasSize(4)
        .satisfiesExactly(
            head -> {},
            own ->
                assertThat(own)
                    .endsWith(
                        ",\"\",\"\",\"\",\"\",\"Copies are kept, says another document; see the list.\"],"),
            copies ->
                assertThat(copies)
                    .endsWith(
                        ",\"#copies\",\"Copies\",\"\",\"A.8.13\",\"what · when · mail \\u0026 \\\"files\\\" · nightly\"],"),
            where ->
                assertThat(where)
                    .endsWith(
                        ",\"#where--whom\",\"Where \\u0026 whom\",\"Copies\",\"\",\"Who People unknown. Ask the desk.\"]]});"));
  }

  @Test
  void nothingTellsOfDocumentsAboveTheAudience() throws IOException {
    assertThat(scripts(HANDBOOK).get("assets/search-data.js"))
        .doesNotContain("SEC-99")
        .doesNotContain("Key ceremony")
        .doesNotContain("keys.html")
        .doesNotContain("led envelope");
  }

  @Test
  void aLongTextIsSeveralEntries() throws IOException {
    String words = "lorem ".repeat(1000).strip();

    List<String> lines =
        scripts(
                "//- policies/long.md\n+++ id: POL-1\n# Long\n\n## One {covers: A.5.15}\n\n"
                    + words)
            .get("assets/search-data.js")
            .lines()
            .filter(line -> line.contains("#one"))
            .toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"A.5.15\",\"lorem lorem").hasSizeLessThan(4100);
    assertThat(lines.get(1)).contains("\"\",\" lorem");
  }

  @Test
  void aLargeHandbookIsSeveralFiles() throws IOException {
    StringBuilder handbook = new StringBuilder();
    String words = "lorem ".repeat(60_000);
    for (int i = 1; i <= 8; i++) {
      handbook.append("//- policies/p").append(i).append(".md\n+++ id: POL-").append(i);
      handbook.append("\n# Policy ").append(i).append("\n\n").append(words).append('\n');
    }

    SortedMap<String, String> scripts = scripts(handbook.toString());

    assertThat(scripts).containsOnlyKeys("assets/search-data.js", "assets/search-2-data.js");
    assertThat(scripts.get("assets/search-data.js"))
        .contains("{\"files\":2,")
        .contains("\"POL-8\"");
    assertThat(scripts.get("assets/search-2-data.js"))
        .startsWith("(self.handbookSearch=self.handbookSearch||[]).push({\"texts\":[\n[")
        .hasSizeLessThan(2_500_000);
  }
}
