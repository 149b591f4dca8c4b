package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.render.Renderer;
import io.github.ismshandbook.report.GateLog;
import io.github.ismshandbook.report.LogLine;
import io.github.ismshandbook.report.Report;
import io.github.ismshandbook.report.Run;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Text that an organisation has a licence for: on its pages, marked, and nowhere else. */
class LicensedTextTest {

  private static final String PATH = Inputs.OUTSIDE + "iso27001.yaml";

  private static final String SOUND =
      """
      licence: {holder: Example & Sons, scope: "25 readers, on our own machines"}
      texts:
        A.5.15: |
          Zanzibar one, see A.5.18.

          Zanzibar two.
        C.5.2: {text: Zanzibar three., parts: {a: Zanzibar four, c: Zanzibar five}}
        G.5.15: Zanzibar six.
        A.5.99: Zanzibar seven.
      """;

  private static Build build(String licensed) throws IOException {
    SortedMap<String, InputFile> own = new TreeMap<>();
    for (String[] file :
        new String[][] {
          {"handbook.yaml", Handbooks.HANDBOOK},
          {
            "policies/access.md",
            "---\nid: P-1\ntitle: Access\nstatus: approved\nowner: CISO\napprover: CEO\n"
                + "approved: 2026-03-01\nreview: {every: P1Y}\n---\nWe decide. {covers: A.5.15}\n"
          }
        }) {
      own.put(file[0], InputFile.of(file[0], file[1]));
    }
    Inputs inputs = new Inputs(Inputs.layered(own, Scanner.builtIn()), List.of());
    return Pipeline.compile(
        inputs.with(InputFile.of(PATH, licensed)), new Options(Handbooks.AS_OF, Optional.empty()));
  }

  private static List<String> problems(Build build) {
    return build.assessment().problems().stream()
        .filter(problem -> problem.place().path().equals(PATH))
        .map(LicensedTextTest::said)
        .toList();
  }

  private static String said(Problem problem) {
    return problem.place().line()
        + ","
        + problem.place().column()
        + " "
        + problem.severity()
        + " "
        + problem.rule().id()
        + " "
        + problem.subject()
        + (problem.subject().isEmpty() ? "" : " ")
        + problem.message();
  }

  private static SortedMap<String, String> site(Build build) throws IOException {
    SortedMap<String, String> site = new TreeMap<>();
    Renderer.render(
        build,
        (path, bytes) -> {
          synchronized (site) {
            site.put(path, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return site;
  }

  @Test
  void standsOnThePagesOfItsEntriesAndNowhereElse() throws IOException {
    Build build = build(SOUND);
    TreeSet<String> pages = new TreeSet<>();
    SortedMap<String, String> site = site(build);
    site.forEach(
        (path, text) -> {
          if (text.contains("Zanzibar")) {
            pages.add(path);
          }
        });
    assertThat(pages)
        .containsExactly(
            "iso27001/annex-a/A.5.15.html", "iso27001/clauses/5.2.html", "iso27002/5.15.html");
    Run run = new Run(build, "src/isms", build.handbook().sources().wording().english());
    for (Report report : Report.ALL) {
      assertThat(new String(report.content().apply(run), StandardCharsets.UTF_8))
          .as(report.file())
          .doesNotContain("Zanzibar");
    }
  }

  @Test
  void isMarkedOnItsPageAndInTheFootOfEach() throws IOException {
    SortedMap<String, String> site = site(build(SOUND));
    assertThat(site.get("iso27001/annex-a/A.5.15.html"))
        .contains(
            "<p class=\"quiet\"><strong class=\"badge\">Licensed</strong> Copyright of ISO and IEC,"
                + " shown under the licence of Example &amp; Sons: 25 readers, on our own machines."
                + " Not in search, print or reports.</p>\n"
                + "<p>Zanzibar one, see <a href=\"A.5.18.html\">A.5.18</a>.</p>\n"
                + "<p>Zanzibar two.</p>");
    assertThat(site.get("index.html"))
        .contains("This site holds text of the standards under the licence of Example &amp; Sons")
        .doesNotContain("holds no text of the standards");
  }

  @Test
  void isCountedLoudly() throws IOException {
    Build build = build(SOUND);
    assertThat(GateLog.opening(build))
        .contains(
            new LogLine(
                Severity.WARNING,
                "LICENSED TEXT of Example & Sons (25 readers, on our own machines): 3 passages"
                    + " matched, 224 without text, 1 ignored. It is shown on the pages of"
                    + " requirements and guidance alone, never in search, print or reports: publish"
                    + " the site only to whom the licence allows."));
    assertThat(problems(build))
        .containsExactly(
            "9,3 WARNING unknown-requirement A.5.99 is no entry of a catalog in use, so this"
                + " licensed text is ignored. Correct the code, or take it out.");
  }

  @Test
  void isNotShownAtAllIfAnythingInItIsWrong() throws IOException {
    Build build =
        build(
            """
            licence: {holder: Example & Sons}
            texts:
              A.5.15: Zanzibar one.
              A.5.16: [Zanzibar]
              C.5.2: {parts: {z: Zanzibar}}
              A.5.15: Zanzibar two.
            """);
    assertThat(problems(build))
        .containsExactlyInAnyOrder(
            "4,11 ERROR invalid-value `texts.A.5.16` holds no text. Write it behind the colon, or"
                + " `text` and `parts` beneath it.",
            "5,10 ERROR invalid-value `texts.C.5.2` holds no text. Write `text`, `parts` or both.",
            "5,19 ERROR invalid-value `C.5.2.parts.z` is no part of this entry. Its parts are a, b,"
                + " c, d, e, f, g.",
            "6,3 ERROR invalid-value `A.5.15` is written twice, first in line 3, and only that one"
                + " counts. Keep one.",
            "1,10 ERROR missing-key `licence.scope` is missing. Write `scope: internal use`.");
    assertThat(site(build).values()).noneMatch(page -> page.contains("Zanzibar"));
    assertThat(build.failures()).isNotEmpty();
  }

  /** A slip of the indentation makes keys of sentences. */
  @Test
  void isInNoMessageEither() throws IOException {
    Build build =
        build(
            """
            licence: {holder: A, scope: B}
            texts:
              A.5.15:
                text: One.
                Zanzibar sentences are many: and more
              Zanzibar sentences are few: and less
            Zanzibar sentences are: none
            """);
    assertThat(problems(build))
        .containsExactlyInAnyOrder(
            "5,5 ERROR unknown-key Under `A.5.15` stand only text and parts. Put a text that has a"
                + " colon in quotes, or indent it.",
            "6,3 WARNING unknown-requirement This key is no entry of a catalog in use, so this"
                + " licensed text is ignored. Correct the code, or take it out.",
            "7,1 ERROR unknown-key At the top stand only licence and texts. Put a text that has a"
                + " colon in quotes, or indent it.");
    assertThat(site(build).values()).noneMatch(page -> page.contains("Zanzibar"));
  }

  @Test
  void withoutLicenceOrTextsSaysSo() throws IOException {
    assertThat(problems(build("texts: {A.5.15: Zanzibar}\n")))
        .containsExactly(
            "1,1 ERROR missing-key `licence` is missing. Write `licence: {holder: Acme Ltd, scope:"
                + " internal use}`.");
    assertThat(problems(build("licence: {holder: A, scope: B}\ntexts: [Zanzibar]\n")))
        .containsExactly(
            "2,8 ERROR invalid-value `texts` is a list, where keys are expected. Write `texts:"
                + " {A.5.15: ...}`.");
    assertThat(
            problems(build("licence: {holder: A, scope: B}\ntexts: {C.5.2: {parts: Zanzibar}}\n")))
        .contains(
            "2,24 ERROR invalid-value `C.5.2.parts` is a text, where keys are expected. Write"
                + " `parts: {a: ...}`.");
  }

  @Test
  void oneEntryHasOneText() throws IOException {
    Build build =
        build(
            "licence: {holder: A, scope: B}\ntexts:\n  A.5.15: One.\n  iso27001-2022:A.5.15: Two.\n");
    assertThat(problems(build))
        .containsExactly("4,3 ERROR invalid-value A.5.15 has a text already. Keep one.");
  }

  @Test
  void thatMatchesNothingIsAnError() throws IOException {
    Build build = build("licence: {holder: A, scope: B}\ntexts: {X.1: Zanzibar}\n");
    assertThat(problems(build))
        .contains(
            "2,8 ERROR invalid-value `texts` holds no text of an entry of a catalog in use. Write"
                + " codes such as A.5.15, C.5.2 or G.5.15, each with its text.");
  }
}
