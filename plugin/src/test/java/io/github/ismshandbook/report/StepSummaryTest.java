package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepSummaryTest {

  private static final Map<String, String> GITHUB =
      Map.of(
          "GITHUB_SERVER_URL", "https://github.com",
          "GITHUB_REPOSITORY", "acme/isms",
          "GITHUB_SHA", "0123abc");
  private static final Problem CAUSE =
      Problem.about(
          "A.5.51", Rule.UNKNOWN_REQUIREMENT, new Place("policies/a b.md", 9, 14), "Not there.");
  private static final Problem GAP =
      Problem.about("A.5.10", Rule.UNCOVERED, new Place("registers/soa.yaml", 29, 5), "Nobody.");
  private static final Problem WARNING = Problem.of(Rule.SOA_ABSENT, Place.file(""), "None.");

  @Test
  void saysTheVerdictTheCoverageAndWhatToDo() {
    Build build = SmallBuild.with(Optional.empty(), List.of(GAP, WARNING, CAUSE));
    assertThat(StepSummary.of(Runs.of(build), GITHUB))
        .isEqualTo(
            """
            ## ISMS gate: Small handbook

            **The gate fails: 1 gap and 1 other error; 1 of 3 applicable requirements covered, 1 planned, as of 2026-11-01.**

            | area | applicable | covered | partial | stale | claimed | uncovered | planned | waived | known | new |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | A\\.5 Organizational controls | 3 | 1 | 1 | 0 | 0 | 1 | 1 | 0 | 0 | 1 |
            | total | 3 | 1 | 1 | 0 | 0 | 1 | 1 | 0 | 0 | 1 |

            - [src/isms/policies/a b\\.md&#58;9](<https://github.com/acme/isms/blob/0123abc/src/isms/policies/a%20b.md?plain=1#L9>) `unknown-requirement` A\\.5\\.51 Not there\\.
            - [src/isms/registers/soa\\.yaml&#58;29](<https://github.com/acme/isms/blob/0123abc/src/isms/registers/soa.yaml#L29>) `uncovered` A\\.5\\.10 Nobody\\.

            1 warning in the log.

            """);
  }

  @Test
  void linksToNothingWhereItDoesNotKnowTheCommit() {
    assertThat(StepSummary.of(Runs.of(SmallBuild.with(Optional.empty(), List.of(GAP))), Map.of()))
        .contains("\n- src/isms/registers/soa\\.yaml&#58;29 `uncovered` A\\.5\\.10 Nobody\\.\n")
        .doesNotContain("](");
  }

  @Test
  void saysThatThePassingGateIsOff() {
    assertThat(
            StepSummary.of(
                Runs.of(SmallBuild.with(Optional.of(Mode.REPORT), List.of(GAP))), Map.of()))
        .contains("**The build passes because the gate is off: 1 gap; ");
    assertThat(StepSummary.skipped("src/isms"))
        .isEqualTo(
            "## ISMS gate: src/isms\n\n**The gate was skipped (isms.skip), and nothing is known"
                + " about the coverage.**\n\n");
  }

  @Test
  void staysUnder64KilobytesWith123Gaps() {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate: {needs: {\"*\": [policy, procedure | standard]}}\n");
    String summary = StepSummary.of(Runs.of(build), GITHUB);
    assertThat(build.assessment().judgements().values())
        .filteredOn(judgement -> judgement.failing())
        .hasSize(123);
    assertThat(size(summary)).isLessThan(64 * 1024).isGreaterThan(50_000);
    int shown = summary.split("\n- ", -1).length - 2;
    long all = build.failures().size();
    assertThat(summary)
        .contains(
            "\n- … and " + (all - shown) + " more: the log and coverage.json have them all.\n");
  }

  @Test
  void staysUnder64KilobytesWhateverIsLong() {
    List<Problem> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.add(
          Problem.about(
              "X-" + i,
              Rule.BROKEN_LINK,
              new Place("p".repeat(9000), 1, 1),
              "\ud83d\ude00*".repeat(9000)));
    }
    assertThat(size(StepSummary.of(Runs.of(SmallBuild.with(Optional.empty(), many)), GITHUB)))
        .isLessThan(64 * 1024);
  }

  @Test
  void letsNoTextBeMarkup() {
    String hostile =
        "<img src=x onerror=alert(1)> **b** [l](javascript:1) | `c` &amp; # h @me ~~s~~ $x$"
            + " https://evil.example www.evil.example :smile: ![i](i) <!-- \\";
    String literal = MarkdownLiteral.of("# " + hostile + "\n\n- ::error::", 600);
    List<com.vladsch.flexmark.util.misc.Extension> extensions =
        List.of(TablesExtension.create(), AutolinkExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(literal));
    assertThat(html)
        .isEqualTo(
            "<p># "
                + hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                + "  - ::error::</p>\n");
    assertThat(MarkdownLiteral.of("abc", 2)).isEqualTo("ab…");
    assertThat(MarkdownLiteral.of("a\ud83d\ude00", 2)).isEqualTo("a\ufffd…");
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
