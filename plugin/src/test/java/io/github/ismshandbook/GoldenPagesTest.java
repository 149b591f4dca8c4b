package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the {@code <main>} of five page kinds of a small handbook with what was looked at and
 * found good. {@code -Disms.golden=write} rewrites them.
 */
class GoldenPagesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final String HANDBOOK =
      """
      //- handbook.yaml
      title: Small handbook
      organisation: Small Ltd
      scope: One room
      gate: {required: [C.5.2, A.5.15, A.5.16, A.5.17], rules: {soa-missing: off, uncovered: warning}}
      //- registers/soa.yaml
      version: 3
      approver: CEO
      approved: 2026-02-01
      controls:
        A.5.15: {applicable: true, reasons: [risk], justification: Doors open for few., status: implemented, owner: CISO, risks: [RISK-01]}
        A.5.16: {applicable: true, reasons: [legal], justification: People have names., status: implemented}
        A.5.17: {applicable: false, justification: There are no passwords.}
      //- registers/risks.yaml
      risks:
        - {id: RISK-01, title: A stranger walks in, owner: CISO, treatment: modify, controls: [A.5.15]}
      //- policies/access.md
      ---
      id: POL-01
      status: approved
      version: 1.10
      owner: CISO
      approver: CEO
      approved: 2026-03-01
      review: {every: P1Y}
      treats: [RISK-01]
      ---
      # Access

      Who may come in, and why: [[RISK-01]].

      ## Doors {#doors} {covers: A.5.15, C.5.2(a,b)}

      Every door has a *lock* {supports: A.7.2}. See [the other](other.md#keys), A.5.16 and Clause 6.1.2.

      > [!WARNING]
      > Mind the step.

      | Door | Key |
      | --- | ---: |
      | Front | 1 |

      {include: ../snippets/call.md}
      //- policies/other.md
      ---
      status: draft
      owner: CISO
      ---
      # Other

      ## Keys

      Back to [[POL-01#doors|the doors]]. {covers: A.5.16}
      //- snippets/call.md
      Call us.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "policies/access.html",
        "iso27001/clauses/5.2.html",
        "iso27001/annex-a/A.5.16.html",
        "iso27002/5.15.html",
        "soa.html"
      })
  void looksAsItWasFoundGood(String page) throws IOException {
    Build build = Handbooks.compile(HANDBOOK);
    Map<String, String> pages = new ConcurrentHashMap<>();
    Renderer.render(
        build, (path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
    String html = pages.get(page);
    String main =
        html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length()) + "\n";
    Path golden = GOLDEN.resolve(page.replace('/', '_'));
    if ("write".equals(System.getProperty("isms.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, main);
    }
    assertThat(main).isEqualTo(Files.readString(golden));
  }
}
