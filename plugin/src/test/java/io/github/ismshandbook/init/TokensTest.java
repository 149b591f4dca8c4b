package io.github.ismshandbook.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to {@code isms:init} is data: it reads as it was written, wherever it stands. */
class TokensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Ltd",
        "Müller & Söhne <GmbH>",
        "\"Quoted\" and 'single' \\ back",
        "a: b # c",
        "- x",
        "{covers: A.5.1} {include: ../x.md}",
        "[[POL-01]] [x](javascript:alert(1)) *b* _i_ `c` ~~s~~ | t",
        "${java.version} <#if x> @title@ $1",
        "Acme http://x.y/z_(a)_b",
        "Acme WWW.x.y/z_(a)_b, a_b@x.y, mailto:a@x.y, http://www.x.y",
        "null",
        "2026",
        "日本 \uD83D\uDE00",
        "<script>alert(1)</script> &amp; &#60;"
      })
  void aNameIsReadAsItWasWritten(String name) throws IOException {
    SortedMap<String, String> files = StarterTest.files(Style.MINIMAL, name);
    Build build = Handbooks.compile(files);
    assertThat(build.handbook().configuration().organisation()).isEqualTo(name);
    assertThat(build.handbook().configuration().scope()).isEqualTo("What " + name + " does");
    assertThat(addresses(build))
        .isEqualTo(addresses(Handbooks.compile(StarterTest.files(Style.MINIMAL, "Acme"))));
    assertThat(build.assessment().problems())
        .extracting(problem -> problem.rule())
        .containsOnly(
            Rule.MISSING_DOCUMENTED_INFORMATION,
            Rule.CLAIMED_ONLY,
            Rule.NOT_APPROVED,
            Rule.RISK_UNTREATED);
    assertThat(build.handbook().claims().values().stream().mapToInt(list -> list.size()).sum())
        .isEqualTo(
            Handbooks.compile(StarterTest.files(Style.MINIMAL, "Acme"))
                .handbook()
                .claims()
                .values()
                .stream()
                .mapToInt(list -> list.size())
                .sum());
  }

  private static long addresses(Build build) {
    return build.handbook().sources().documents().stream()
        .flatMap(document -> document.content().links().stream())
        .filter(link -> link.kind() == Link.Kind.MARKDOWN)
        .count();
  }

  @Test
  void aNameOfSeveralLinesIsOne() throws IOException {
    assertThat(
            Handbooks.compile(StarterTest.files(Style.MINIMAL, " Acme\r\n---\n\tLtd\u0000 "))
                .handbook()
                .configuration()
                .organisation())
        .isEqualTo("Acme --- Ltd");
  }

  @Test
  void markupIsEscaped() {
    assertThat(Tokens.markdown("{covers: A.5.1} <b> [x] a_b *c* `d` & \\ #"))
        .isEqualTo("\\{covers: A.5.1\\} \\<b\\> \\[x\\] a\\_b \\*c\\* \\`d\\` \\& \\\\ \\#");
    assertThat(Tokens.markdown("Acme: http://www.x.y a@x.y"))
        .isEqualTo("Acme: http&#58;//www&#46;x.y a&#64;x.y");
    assertThat(Tokens.markdown("Müller-Söhne (Bern), Ltd.")).isEqualTo("Müller-Söhne (Bern), Ltd.");
  }

  @ParameterizedTest
  @EnumSource
  void noTokenIsLeftAndNoneBeginsALine(Style style) throws IOException {
    SortedMap<String, String> files = StarterTest.files(style, "Acme");
    assertThat(files.values()).noneMatch(text -> text.matches("(?s).*@[a-z-]+@.*"));
    assertThat(StarterTest.files(style, "% marker").values())
        .allMatch(text -> text.lines().noneMatch(line -> line.startsWith("% marker")));
  }

  @ParameterizedTest
  @EnumSource
  void theTextsAreOurs(Style style) throws IOException {
    String all =
        StarterTest.files(style, "Acme").values().stream().collect(Collectors.joining("\n"));
    assertThat(all).doesNotContainIgnoringCase("shall ", "TBD", "TODO", "{{", "ensure");
    assertThat(all.lines()).allMatch(line -> line.length() <= 220);
  }
}
