package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.GitFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate of a change, compared with what the handbook was before, in real repositories. */
@MojoTest
@MojoParameter(name = "asOf", value = "2026-11-01")
class ComparingTest {

  private static final String HANDBOOK =
      """
      title: Small handbook
      gate:
        required: [A.5.15, A.5.16, A.5.17, A.5.18]
        rules: {soa-absent: off, orphan-document: off}
      """;
  private static final String FRONT =
      """
      ---
      id: ID
      title: TITLE
      status: approved
      owner: CISO
      approver: CEO
      approved: 2026-03-02
      review: {every: P1Y}
      ---

      """;
  private static final String ACCESS =
      FRONT.replace("ID", "POL-01").replace("TITLE", "Access control policy")
          + """
          ## Access {covers: A.5.15}

          Access is given for a reason.

          ## Identities {covers: A.5.16}

          Everybody has one identity.
          """;
  private static final String PASSWORDS =
      FRONT.replace("ID", "POL-02").replace("TITLE", "Password policy")
          + """
          ## Passwords {covers: A.5.17}

          Nobody shares a password.
          """;

  private static final String ADVICE =
      " Write {covers: A.5.16} where a document deals with it, or decide in registers/soa.yaml that"
          + " it does not apply.";

  @TempDir private Path temp;
  @Inject private MavenSession session;
  private final Recorded log = new Recorded();
  private final Map<Object, Object> context = new HashMap<>();
  private GitFolder git;

  /** In the base A.5.18 is a gap. */
  @BeforeEach
  void startWithAnOldGap() throws Exception {
    git = GitFolder.in(temp.resolve("repo"));
    git.write("isms/handbook.yaml", HANDBOOK)
        .write("isms/policies/access.md", ACCESS)
        .write("isms/policies/passwords.md", PASSWORDS);
    git.commit("base");
    git.branch("change");
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void aTagThatWentFailsAndItsOldPlaceIsNamed(CheckMojo check) throws Exception {
    git.replace("isms/policies/access.md", " {covers: A.5.16}", "");
    prepare(check, git);
    assertThat(failure(check))
        .isEqualTo(
            "The gate fails: 1 gap; 2 of 4 applicable requirements covered, 1 known, as of"
                + " 2026-11-01. To do:\n  "
                + seen("handbook.yaml:[3,22]")
                + " uncovered A.5.16 Identity management: applicable, nobody covers it; in main"
                + " access.md:[15,24] covered it, and that tag is gone."
                + ADVICE);
    assertThat(log.lines.get(0)).endsWith(", as of 2026-11-01, strict, compared with main");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void anUnrelatedChangePassesAlthoughOldGapsExist(CheckMojo check) throws Exception {
    git.replace("isms/policies/access.md", "for a reason", "for a good reason");
    prepare(check, git);
    check.execute();
    assertThat(log.lines)
        .last()
        .isEqualTo(
            "[INFO] The gate passes: 3 of 4 applicable requirements covered, 1 known, as of"
                + " 2026-11-01.");
    assertThat(log.lines).noneMatch(line -> line.startsWith("[ERROR]"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void anOldGapThatIsClosedDoesNotPayForANewOne(CheckMojo check) throws Exception {
    git.replace("isms/policies/access.md", "A.5.16", "A.5.18");
    prepare(check, git);
    assertThat(failure(check))
        .startsWith("The gate fails: 1 gap; 3 of 4 applicable requirements covered, as of ")
        .contains(" uncovered A.5.16 ")
        .doesNotContain("A.5.18 ");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void aDocumentThatWentIsNamedByItsPath(CheckMojo check) throws Exception {
    git.delete("isms/policies/passwords.md");
    prepare(check, git);
    assertThat(failure(check))
        .contains(
            " uncovered A.5.17 Authentication information: applicable, nobody covers it; in main"
                + " policies/passwords.md:[11,23] covered it, and that document is gone. ");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void aTagThatMovedIsNotGone(CheckMojo check) throws Exception {
    git.replace("isms/policies/access.md", " {covers: A.5.16}", "")
        .replace("isms/policies/access.md", "a reason.", "a reason. {covers: A.5.16}")
        .replace("isms/policies/access.md", "status: approved", "status: draft");
    prepare(check, git);
    assertThat(failure(check))
        .contains(" claimed-only A.5.16 Identity management: only access.md claims it, and it is a")
        .doesNotContain("is gone");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void aDocumentThatMovedIsNotGone(CheckMojo check) throws Exception {
    git.delete("isms/policies/passwords.md")
        .write("isms/policies/it/secrets.md", PASSWORDS.replace("approved\n", "draft\n"));
    prepare(check, git);
    assertThat(failure(check))
        .contains("only secrets.md claims it, and it is a draft")
        .doesNotContain("is gone");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void anErrorThatStoodThereIsAWarningAndASecondOfItsKindFails(CheckMojo check) throws Exception {
    git.replace("isms/policies/access.md", "a reason.", "a reason, see [x](x.md).");
    git.commit("a broken link");
    git.branch("next");
    session.getUserProperties().setProperty("isms.base", "change");
    prepare(check, git);
    git.replace("isms/policies/access.md", "## Access", "Preface.\n\n## Access");
    check.execute();
    assertThat(log.lines)
        .filteredOn(line -> line.contains(" broken-link "))
        .singleElement()
        .asString()
        .startsWith("[WARN] ");
    git.replace("isms/policies/access.md", "Preface.", "Preface, see [x](x.md).");
    assertThat(failure(check)).startsWith("The gate fails: 1 error; ");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "origin/main")
  void aShallowCloneSaysWhatToFetchAndThenCompares(CheckMojo check) throws Exception {
    git.replace("isms/policies/access.md", " {covers: A.5.16}", "");
    git.commit("a tag less");
    try (GitFolder clone = git.shallowClone(temp.resolve("clone"), "change")) {
      prepare(check, clone);
      assertThat(failure(check))
          .isEqualTo(
              "There is nothing to compare with, so nothing was judged. To do:\n  "
                  + Settings.seenFrom(Path.of(""), clone.root().resolve("isms"))
                  + ": missing-base origin/main is no commit that this clone knows. Fetch it and"
                  + " run this again: git fetch --depth=1 origin main");
      assertThat(log.lines).isEmpty();
      clone.fetchHead("main");
      assertThat(failure(check))
          .contains(
              "; in origin/main access.md:[15,24] covered it, and that tag is gone." + ADVICE);
    }
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "nowhere")
  @MojoParameter(name = "mode", value = "report")
  void aMissingBaseFailsInReportModeAndInTheReport(CheckMojo check) throws Exception {
    prepare(check, git);
    assertThat(failure(check)).endsWith(" git fetch --depth=1 origin nowhere");
    assertThat(coverage())
        .content()
        .contains("\"passes\": false")
        .contains("\"rule\": \"missing-base\"");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void ofAHandbookThatIsNewEverythingIsNew(CheckMojo check) throws Exception {
    Files.move(git.root().resolve("isms"), git.root().resolve("handbook"));
    prepare(check, git);
    MojoExtension.setVariableValueToObject(
        check, "source", git.root().resolve("handbook").toFile());
    assertThat(failure(check)).startsWith("The gate fails: 1 gap; 3 of 4 ").contains(" A.5.18 ");
    assertThat(log.lines)
        .contains(
            "[WARN] EVERY GAP COUNTS AS NEW: the handbook of main could not be read"
                + " (no-documents), so nobody knows what it covered.");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "broken")
  void ofABaseThatCannotBeReadNothingIsKnown(CheckMojo check) throws Exception {
    git.branch("broken");
    Files.write(git.root().resolve("isms/policies/access.md"), new byte[] {(byte) 0xff, '\n'});
    git.commit("not UTF-8");
    git.write("isms/policies/access.md", ACCESS.replace(" {covers: A.5.16}", ""));
    prepare(check, git);
    assertThat(failure(check)).startsWith("The gate fails: 2 gaps; 2 of 4 ");
    assertThat(log.lines)
        .contains(
            "[WARN] EVERY GAP COUNTS AS NEW: the handbook of broken could not be read"
                + " (policies/access.md unreadable-input), so nobody knows what it covered.");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  void theReportOfTheBaseDoesAsWellAndTheCommandLineWins(CheckMojo check) throws Exception {
    prepare(check, git);
    check.execute();
    Path report = Files.copy(coverage(), temp.resolve("base.json"));
    git.replace("isms/policies/access.md", " {covers: A.5.16}", "");
    session.getUserProperties().setProperty("isms.baseReport", report.toString());
    log.lines.clear();
    assertThat(failure(check))
        .startsWith("The gate fails: 1 gap; 2 of 4 ")
        .contains("; in " + report + " access.md:[15,24] covered it, and that tag is gone.");
    assertThat(log.lines.get(0)).endsWith(", compared with " + report);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "baseReport", value = "nowhere.json")
  void aReportThatIsNotThereIsAMissingBase(CheckMojo check) throws Exception {
    prepare(check, git);
    assertThat(failure(check))
        .endsWith(
            ": missing-base nowhere.json is no file. Name the coverage.json that isms:check wrote"
                + " for the base, or compare through git: -Disms.base=origin/main");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "base", value = "main")
  @MojoParameter(name = "baseReport", value = "base.json")
  void twoBasesAreAMisconfiguration(CheckMojo check) throws Exception {
    prepare(check, git);
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "isms.base and isms.baseReport both say what to compare with. Leave one of them out.");
  }

  @Test
  void aCompilationIsJudgedAnewForAnotherBase(
      @InjectMojo(goal = "check") CheckMojo check, @InjectMojo(goal = "check") CheckMojo plain)
      throws Exception {
    session.getUserProperties().setProperty("isms.base", "main");
    prepare(check, git);
    check.execute();
    session.getUserProperties().remove("isms.base");
    prepare(plain, git);
    assertThat(failure(plain)).startsWith("The gate fails: 1 gap; 3 of 4 ");
    session.getUserProperties().setProperty("isms.base", "main");
    check.execute();
    assertThat(log.lines).last().asString().startsWith("[INFO] The gate passes: ");
  }

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "base", value = "main")
  void aDiffTellsWhatAChangeDoesAndFailsForNoGap(DiffMojo diff) throws Exception {
    git.replace("isms/policies/access.md", "A.5.16", "A.5.18")
        .replace("isms/policies/passwords.md", "approved\n", "draft\n")
        .write("isms/policies/tips.md", "# Tips & <b>tricks</b>\n\nA tip. {covers: A.5.15}\n");
    prepare(diff, git);
    diff.execute();
    String folder = Settings.seenFrom(Path.of(""), git.root().resolve("isms"));
    assertThat(String.join("\n", log.lines).replace(folder, "src/isms"))
        .isEqualTo(
            """
            [INFO] What changed against main, as of 2026-11-01:
            [WARN] Newly uncovered, or covered less (2)
            [WARN]   A.5.16 Identity management: was covered, is uncovered
            [WARN]     tag gone: src/isms/policies/access.md:[15,24] {covers: A.5.16} in “Identities”
            [WARN]   A.5.17 Authentication information: was covered, is claimed
            [INFO] Newly covered (1)
            [INFO]   A.5.18 Access rights: was uncovered, is covered
            [INFO]     new tag: src/isms/policies/access.md:[15,24] {covers: A.5.18} in “Identities”
            [INFO] Tags that change no status (1)
            [INFO]   A.5.15 Access control
            [INFO]     new tag: src/isms/policies/tips.md:[3,17] {covers: A.5.15} in “Tips & tricks”, which does not count
            [WARN] Documents that no longer count (1)
            [WARN]   src/isms/policies/passwords.md POL-02 Password policy: was an approved policy; is a draft policy that does not count
            [INFO] Documents (1)
            [INFO]   src/isms/policies/tips.md Tips & tricks: is new, a draft policy that does not count
            [INFO] Nothing fails here, gaps included: mvn isms:check with the same base does. Written to\s"""
                + Settings.seenFrom(Path.of(""), temp.resolve("out/diff.md")));
    assertThat(temp.resolve("out/diff.md"))
        .content()
        .startsWith(
            """
            ## What this change does to the handbook

            Compared with main, as of 2026-11-01.

            ### Newly uncovered, or covered less (2)
            """);
  }

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "base", value = "main")
  void aChangeThatDoesNothingSaysSo(DiffMojo diff) throws Exception {
    git.replace("isms/policies/access.md", "for a reason", "for a good reason");
    prepare(diff, git);
    diff.execute();
    assertThat(log.lines)
        .first()
        .isEqualTo("[INFO] Nothing changed against main that matters here, as of 2026-11-01.");
  }

  @Test
  @InjectMojo(goal = "diff")
  void aDiffAsksForABase(DiffMojo diff) throws Exception {
    prepare(diff, git);
    assertThatThrownBy(diff::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "Say what to compare with: a commit, -Disms.base=origin/main, or the report of an"
                + " earlier run, -Disms.baseReport=path/to/coverage.json");
  }

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "base", value = "origin/main")
  void aDiffFailsForAMissingBase(DiffMojo diff) throws Exception {
    prepare(diff, git);
    assertThat(failure(diff))
        .startsWith("There is nothing to compare with, so nothing was judged. To do:\n  ")
        .endsWith(
            ": missing-base origin/main is no commit that this clone knows. Fetch it and run this"
                + " again: git fetch --depth=1 origin main");
  }

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "base", value = "main")
  void aDiffOfWhatCannotBeReadWouldBeWrong(DiffMojo diff) throws Exception {
    Files.write(git.root().resolve("isms/policies/access.md"), new byte[] {(byte) 0xff, '\n'});
    prepare(diff, git);
    assertThat(failure(diff))
        .startsWith("Nothing was compared: 1 problem in the way. To do:\n  ")
        .contains("/policies/access.md:[1,1] unreadable-input ");
  }

  private String failure(HandbookGoal goal) {
    String[] message = new String[1];
    assertThatThrownBy(goal::execute)
        .isInstanceOfSatisfying(
            MojoFailureException.class, failure -> message[0] = failure.getMessage());
    return message[0];
  }

  private String seen(String place) {
    return Settings.seenFrom(Path.of(""), git.root().resolve("isms")) + "/" + place;
  }

  private Path coverage() {
    return temp.resolve("out/coverage.json");
  }

  private void prepare(HandbookGoal goal, GitFolder repository) throws IllegalAccessException {
    goal.setLog(log);
    goal.setPluginContext(context);
    MojoExtension.setVariableValueToObject(
        goal, "source", repository.root().resolve("isms").toFile());
    MojoExtension.setVariableValueToObject(goal, "output", temp.resolve("out").toFile());
  }
}
