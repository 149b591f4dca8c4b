package io.github.ismshandbook.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.approve.Approval;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.report.GateLog;
import io.github.ismshandbook.report.LogLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The handbooks to start from: drafts that fail for that alone, and pass when they are approved.
 */
class StarterTest {

  @ParameterizedTest
  @EnumSource
  void nothingCountsOnTheFirstDayAndNothingElseIsWrong(Style style) throws IOException {
    Build build = Handbooks.compile(files(style, "Acme Ltd"));
    assertThat(build.handbook().documents().values())
        .extracting(linked -> linked.document().frontMatter().status())
        .containsOnly(Status.DRAFT);
    assertThat(build.assessment().problems())
        .extracting(Problem::rule)
        .containsOnly(
            Rule.MISSING_DOCUMENTED_INFORMATION,
            Rule.CLAIMED_ONLY,
            Rule.NOT_APPROVED,
            Rule.RISK_UNTREATED);
    assertThat(build.assessment().judgements().values())
        .filteredOn(judgement -> judgement.counted())
        .hasSize(110)
        .allMatch(judgement -> judgement.failing());
  }

  @ParameterizedTest
  @EnumSource
  void theGatePassesWhenEachIsApprovedByWhoItNames(Style style) throws Exception {
    SortedMap<String, String> files = files(style, "Acme Ltd");
    for (String path : Handbooks.compile(files).handbook().documents().keySet()) {
      Build build = Handbooks.compile(files);
      LinkedDocument linked = build.handbook().documents().get(path);
      String approver = linked.document().frontMatter().text("approver").orElseThrow();
      Approval approval = new Approval(build, linked, approver);
      assertThat(approval.obstacles()).as(path).isEmpty();
      assertThat(approval.problems()).as(path).isEmpty();
      files.put(path, approval.text());
    }
    Build build = Handbooks.compile(files);
    assertThat(build.failures()).isEmpty();
    assertThat(build.assessment().problems())
        .extracting(Problem::rule)
        .containsOnly(Rule.NOT_APPROVED, Rule.RISK_UNTREATED);
  }

  @ParameterizedTest
  @EnumSource
  void theLogOfTheFirstDayIsAPage(Style style) throws IOException {
    Build build = Handbooks.compile(files(style, "Acme Ltd"));
    List<LogLine> lines = GateLog.problems(build, "src/isms", Severity.ERROR);
    assertThat(lines).hasSizeLessThan(style == Style.MINIMAL ? 30 : 45);
  }

  @Test
  void everyFileOfTheSetsIsInTheirList() throws IOException {
    Path sets = Path.of("src/main/resources/META-INF/isms-init");
    try (Stream<Path> walk = Files.walk(sets)) {
      assertThat(Files.readString(sets.resolve("files.txt")).lines())
          .containsExactlyElementsOf(
              walk.filter(Files::isRegularFile)
                  .map(file -> sets.relativize(file).toString().replace('\\', '/'))
                  .filter(path -> !path.equals("files.txt"))
                  .sorted()
                  .toList());
    }
  }

  static SortedMap<String, String> files(Style style, String organisation) throws IOException {
    return Starter.files(
        style,
        new Answers(
            organisation,
            organisation + " handbook",
            "What " + organisation + " does",
            Handbooks.AS_OF));
  }
}
