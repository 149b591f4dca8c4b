package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals as Maven calls them: their parameters, and how each way to fail fails. */
@MojoTest
@MojoParameter(name = "asOf", value = "2026-11-01")
class GoalsTest {

  private static final String HANDBOOK =
      """
      title: Small handbook
      gate:
        required: [A.5.15, A.5.16]
      """;
  private static final String DOCUMENT =
      """
      ---
      id: POL-01
      title: Access control policy
      status: approved
      owner: CISO
      approver: CEO
      approved: 2026-03-02
      ---

      ## Access {covers: CODES}

      Access is given for a reason.
      """;

  @TempDir private Path folder;
  @Inject private MavenSession session;
  private final Recorded log = new Recorded();
  private final Map<Object, Object> context = new HashMap<>();

  @BeforeEach
  void startWithOneGap() throws IOException {
    write("handbook.yaml", HANDBOOK);
    write("policies/access.md", DOCUMENT.replace("CODES", "A.5.15"));
  }

  @Test
  @InjectMojo(goal = "check")
  void aGapFailsTheGate(CheckMojo check) throws Exception {
    prepare(check);
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "The gate fails: 1 gap; 1 of 2 applicable requirements covered, as of 2026-11-01. To"
                + " do:\n  ")
        .hasMessageContaining("handbook.yaml:[3,22] uncovered A.5.16 Identity management: ");
    assertThat(output("coverage.json")).content().contains("\"passes\": false");
    assertThat(output("site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  void aCoveredHandbookPasses(CheckMojo check) throws Exception {
    write("policies/access.md", DOCUMENT.replace("CODES", "A.5.15, A.5.16"));
    prepare(check);
    check.execute();
    assertThat(log.lines)
        .last()
        .isEqualTo(
            "[INFO] The gate passes: 2 of 2 applicable requirements covered, as of 2026-11-01.");
    assertThat(log.lines).noneMatch(line -> line.startsWith("[ERROR]"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "mode", value = "strict")
  void theCommandLineWinsOverThePom(CheckMojo check) throws Exception {
    prepare(check);
    session.getUserProperties().setProperty("isms.mode", "report");
    session.getUserProperties().setProperty("isms.asOf", "2026-11-02");
    check.execute();
    assertThat(log.lines.get(0)).endsWith(", as of 2026-11-02, report");
    assertThat(log.lines.get(1))
        .isEqualTo(
            "[WARN] REPORT MODE, THE GATE IS OFF (isms.mode): 1 gap would fail this build in"
                + " strict mode.");
    assertThat(log.lines).noneMatch(line -> line.startsWith("[ERROR]"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "asOf", value = "soon")
  void aDayThatIsNoneIsAMisconfiguration(CheckMojo check) throws Exception {
    prepare(check);
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("isms.asOf is 'soon', which is no date.");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "mode", value = "lax")
  void aModeThatIsNoneIsAMisconfiguration(CheckMojo check) throws Exception {
    prepare(check);
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("isms.mode is 'lax', which is no mode.");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "mode", value = "report")
  void aFolderThatDoesNotExistFailsEvenInReportMode(CheckMojo check) throws Exception {
    prepare(check);
    MojoExtension.setVariableValueToObject(check, "source", folder.resolve("nowhere").toFile());
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("nowhere: no-documents ");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "skip", value = "true")
  void skippingIsSaidEvenInTheReport(CheckMojo check) throws Exception {
    prepare(check);
    check.execute();
    assertThat(log.lines).hasSize(1);
    assertThat(log.lines.get(0))
        .startsWith("[WARN] THE GATE IS SKIPPED (isms.skip): ")
        .endsWith(" was not read, and nothing is known about its coverage.");
    assertThat(output("coverage.json")).content().contains("\"mode\": \"skipped\"");
  }

  @Test
  @InjectMojo(goal = "check")
  void skippingLeavesNoReportOfAnEarlierRun(CheckMojo check) throws Exception {
    prepare(check);
    assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    assertThat(output(".")).isDirectoryContaining("glob:**/TEST-isms.xml");
    assertThat(Report.ALL).allMatch(report -> Files.exists(output(report.file())));
    session.getUserProperties().setProperty("isms.skip", "");
    check.execute();
    try (Stream<Path> files = Files.list(output("."))) {
      assertThat(files)
          .hasSameSizeAs(Report.ALL)
          .allSatisfy(
              file -> assertThat(file).content().contains("skipped").doesNotContain("A.5.16"));
    }
  }

  @Test
  @InjectMojo(goal = "check")
  void onGitHubFindingsAreShownBesideTheLinesAndInTheSummary(CheckMojo check) throws Exception {
    prepare(check);
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "Before.\n");
    MojoExtension.setVariableValueToObject(
        check,
        "environment",
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));
    String printed =
        printed(() -> assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class));
    assertThat(printed.lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("::error file=handbook.yaml,line=3,col=22,title=uncovered::A.5.16 Identity");
    assertThat(summary).content().startsWith("Before.\n## ISMS gate: Small handbook\n\n**The gate");

    MojoExtension.setVariableValueToObject(check, "skip", "true");
    assertThat(printed(check::execute)).startsWith("::warning ").contains("title=skipped::");
    assertThat(summary).content().contains("**The gate was skipped (isms.skip), ");
  }

  @Test
  @InjectMojo(goal = "check")
  void aSummaryThatCannotBeWrittenHidesNoVerdict(CheckMojo check) throws Exception {
    prepare(check);
    MojoExtension.setVariableValueToObject(
        check, "environment", Map.of("GITHUB_STEP_SUMMARY", folder.toString()));
    assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines)
        .anyMatch(line -> line.startsWith("[WARN] Cannot write the summary of the job to "));
  }

  @Test
  @InjectMojo(goal = "handbook")
  void theHandbookIsPublishedDespiteGaps(HandbookMojo handbook) throws Exception {
    prepare(handbook);
    handbook.execute();
    assertThat(output("site/index.html")).exists();
    assertThat(output("coverage.json")).content().contains("\"passes\": false");
    assertThat(log.lines)
        .anyMatch(line -> line.startsWith("[WARN] ") && line.contains(" uncovered A.5.16 "))
        .noneMatch(line -> line.startsWith("[ERROR]"));
  }

  @Test
  @InjectMojo(goal = "handbook")
  void aSecondBuildWritesNothing(HandbookMojo handbook) throws Exception {
    prepare(handbook);
    handbook.execute();
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output("site/index.html"), longAgo);
    Files.setLastModifiedTime(output("coverage.json"), longAgo);
    handbook.execute();
    assertThat(Files.getLastModifiedTime(output("site/index.html"))).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(output("coverage.json"))).isEqualTo(longAgo);
    assertThat(log.lines).last().asString().endsWith(" files, 0 written, 0 removed)");
  }

  @Test
  @InjectMojo(goal = "handbook")
  void aHandbookThatCannotBeMadeLeavesTheLastOne(HandbookMojo handbook) throws Exception {
    prepare(handbook);
    handbook.execute();
    byte[] before = Files.readAllBytes(output("site/index.html"));
    write("policies/twin.md", DOCUMENT.replace("CODES", "A.5.16"));
    assertThatThrownBy(handbook::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "Nothing was published, and what was published before is untouched: 1 problem in the"
                + " way. To do:\n  ")
        .hasMessageContaining("policies/twin.md:[2,5] duplicate-id POL-01 ");
    assertThat(output("site/index.html")).hasBinaryContent(before);
    assertThat(output("site/policies/twin.html")).doesNotExist();
    assertThat(output("TEST-isms.xml")).content().contains(" name=\"duplicate-id\" ");
  }

  @Test
  @InjectMojo(goal = "handbook")
  void aTemplateThatFailsLeavesTheLastHandbook(HandbookMojo handbook) throws Exception {
    prepare(handbook);
    handbook.execute();
    Map<Path, String> before = tree(output("site"));
    write("handbook.yaml", HANDBOOK.replace("Small", "Other"));
    write("templates/document.ftlh", "<p>${page.nothing}</p>");
    assertThatThrownBy(handbook::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "The site stays as it was: templates/document.ftlh:[1,6] page.nothing does not exist. It"
                + " cannot make policies/access.html of policies/access.md. Mend the template.");
    assertThat(tree(output("site"))).isEqualTo(before);
  }

  private static Map<Path, String> tree(Path folder) throws IOException {
    Map<Path, String> tree = new HashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        tree.put(folder.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return tree;
  }

  @Test
  @InjectMojo(goal = "handbook")
  void aPlaceThatCannotBeWrittenIsABrokenMachine(HandbookMojo handbook) throws Exception {
    prepare(handbook);
    Files.writeString(folder.resolve("out"), "a file is in the way");
    assertThatThrownBy(handbook::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Cannot publish ");
  }

  @Test
  @InjectMojo(goal = "handbook")
  void goalsOfOneRunShareACompilation(HandbookMojo handbook) throws Exception {
    prepare(handbook);
    handbook.execute();
    Settings settings = handbook.settings();
    Object first = Compilation.of(settings, context);
    assertThat(Compilation.of(settings, context)).isSameAs(first);
    write("policies/access.md", DOCUMENT.replace("CODES", "A.5.15, A.5.16"));
    assertThat(Compilation.of(settings, context)).isNotSameAs(first);
  }

  @Test
  void whatOneGoalSaidTheNextDoesNotRepeat(
      @InjectMojo(goal = "handbook") HandbookMojo handbook,
      @InjectMojo(goal = "check") CheckMojo check)
      throws Exception {
    prepare(handbook);
    prepare(check);
    handbook.execute();
    int published = log.lines.size();
    assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines.subList(0, published))
        .filteredOn(line -> line.contains(" soa-absent ") || line.contains(" uncovered A.5.16 "))
        .hasSize(2)
        .allMatch(line -> line.startsWith("[WARN] "));
    assertThat(log.lines.subList(published, log.lines.size()))
        .filteredOn(line -> line.contains(" soa-absent ") || line.contains(" uncovered A.5.16 "))
        .singleElement()
        .asString()
        .startsWith("[ERROR] ")
        .contains(" uncovered ");
    assertThat(log.lines).contains("[INFO] Said above already, and not repeated: 2 more.");
  }

  @Test
  @InjectMojo(goal = "report")
  void theReportIsTheHandbook(ReportMojo report) throws Exception {
    prepare(report);
    File site = folder.resolve("site").toFile();
    report.setReportOutputDirectory(site);
    assertThat(report.canGenerateReport()).isTrue();
    assertThat(report.isExternalReport()).isTrue();
    assertThat(report.getOutputPath()).isEqualTo("isms/index");
    report.generate(null, null, Locale.ENGLISH);
    assertThat(new File(site, "isms/index.html")).exists();
    assertThat(output("report-site.files")).exists();
  }

  @Test
  @InjectMojo(goal = "report")
  void aReportThatCannotBeMadeSaysWhy(ReportMojo report) throws Exception {
    prepare(report);
    write("policies/twin.md", DOCUMENT.replace("CODES", "A.5.16"));
    report.setReportOutputDirectory(folder.resolve("site").toFile());
    assertThatThrownBy(() -> report.generate(null, null, Locale.ENGLISH))
        .isInstanceOf(MavenReportException.class)
        .hasMessageContaining("duplicate-id POL-01 ");
  }

  @Test
  @InjectMojo(goal = "report")
  void aModuleWithoutAHandbookHasNoReport(ReportMojo report) throws Exception {
    prepare(report);
    MojoExtension.setVariableValueToObject(report, "source", folder.resolve("nowhere").toFile());
    assertThat(report.canGenerateReport()).isFalse();
  }

  @Test
  @InjectMojo(goal = "handbook")
  void nothingIsPrintedPastTheLog(HandbookMojo handbook) throws Exception {
    prepare(handbook);
    assertThat(printed(handbook::execute)).isEmpty();
  }

  @Test
  @InjectMojo(goal = "check")
  void theGatePrintsNothingPastTheLogEither(CheckMojo check) throws Exception {
    prepare(check);
    assertThat(
            printed(
                () -> assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class)))
        .isEmpty();
  }

  private static String printed(ThrowingCallable action) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      action.call();
    } catch (Throwable e) {
      throw new AssertionError(e);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "id", value = "A.5.16")
  void explainSaysWhyAndNeverFailsForAGap(ExplainMojo explain) throws Exception {
    prepare(explain);
    explain.execute();
    assertThat(log.lines).contains("[INFO] A.5.16 Identity management: uncovered, fails the gate.");
    session.getUserProperties().setProperty("isms.id", "5.15");
    assertThatThrownBy(explain::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("isms.id: 5.15 ")
        .hasMessageContaining("A.5.15");
    session.getUserProperties().setProperty("isms.id", " ");
    assertThatThrownBy(explain::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("Say which requirement to explain: mvn isms:explain -Disms.id=A.8.16");
  }

  @Test
  @InjectMojo(goal = "approve")
  @MojoParameter(name = "id", value = "POL-02")
  @MojoParameter(name = "approver", value = "CEO")
  void approveWritesTheFileAndRefusesWhatHasProblems(ApproveMojo approve) throws Exception {
    Path file = folder.resolve("isms/policies/draft.md");
    write("policies/draft.md", "---\nid: POL-02\n---\n# Draft\n\nx {covers: A.5.99}\n");
    prepare(approve);
    assertThatThrownBy(approve::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining(
            "draft.md cannot be approved. It has no owner. Write owner: with a role.")
        .hasMessageContaining("It has open problems:\n  ")
        .hasMessageContaining("draft.md:[6,12] unknown-requirement A.5.99 ");
    assertThat(file).content().doesNotContain("approved");
    write(
        "policies/draft.md", "---\nid: POL-02\nowner: CISO\n---\n# Draft\n\nx {covers: A.5.16}\n");
    approve.execute();
    assertThat(file)
        .content()
        .contains("\nstatus: approved\napprover: CEO\napproved: 2026-11-01\ndigest: sha256:");
    assertThat(log.lines)
        .last()
        .asString()
        .endsWith("draft.md: Draft is approved by CEO as of 2026-11-01. Commit the file.");
    approve.execute();
    assertThat(log.lines).last().asString().endsWith("already, and its text is unchanged.");
    session.getUserProperties().setProperty("isms.id", "POL-99");
    assertThatThrownBy(approve::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("No document has the id POL-99. There are POL-01, POL-02.");
  }

  private void prepare(HandbookGoal goal) throws IllegalAccessException {
    goal.setLog(log);
    goal.setPluginContext(context);
    // The tests themselves may run on a CI.
    MojoExtension.setVariableValueToObject(goal, "environment", Map.of());
    MojoExtension.setVariableValueToObject(goal, "source", folder.resolve("isms").toFile());
    MojoExtension.setVariableValueToObject(goal, "output", folder.resolve("out").toFile());
  }

  private Path output(String path) {
    return folder.resolve("out").resolve(path);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("isms").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
