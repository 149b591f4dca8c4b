package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isms:baseline}, and the gate that goes by what it wrote. */
@MojoTest
@MojoParameter(name = "asOf", value = "2026-11-01")
class BaselineGoalTest {

  private static final String HANDBOOK =
      "title: Small handbook\ngate: {mode: ratchet, required: [A.5.15, A.5.16, A.5.17]}\n";
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
  private final Recorded log = new Recorded();
  private final Map<Object, Object> context = new HashMap<>();

  @BeforeEach
  void startWithTwoGaps() throws IOException {
    write("handbook.yaml", HANDBOOK);
    covers("A.5.15");
  }

  @Test
  void aGapThatIsKnownPassesAndANewOneFails(
      @InjectMojo(goal = "baseline") BaselineMojo baseline,
      @InjectMojo(goal = "check") CheckMojo check)
      throws Exception {
    prepare(baseline);
    prepare(check);
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining(" missing-baseline the gate's mode is ratchet, and there is no");
    log.lines.clear();

    baseline.execute();
    assertThat(log.lines.subList(log.lines.size() - 2, log.lines.size()))
        .containsExactly(
            "[INFO] Baseline: " + seen() + " is new. It knows 2 gaps.",
            "[INFO] Next: commit it. Run mvn isms:baseline again whenever one of its gaps is"
                + " closed.");
    assertThat(Files.readString(file()))
        .endsWith(
            """
            gaps:
              - {rule: uncovered, requirement: A.5.16, need: any}
              - {rule: uncovered, requirement: A.5.17, need: any}
            """);
    check.execute();
    assertThat(log.lines).noneMatch(line -> line.startsWith("[ERROR]"));

    covers("A.5.16");
    log.lines.clear();
    assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines)
        .filteredOn(line -> line.startsWith("[ERROR]"))
        .satisfiesExactly(
            line -> assertThat(line).contains("handbook.yaml:[2,34] uncovered A.5.15 "),
            line ->
                assertThat(line)
                    .contains(
                        "registers/baseline.yaml:[5,5] baseline-stale A.5.16 has no such gap any"
                            + " more (uncovered, any)"));
  }

  @Test
  @InjectMojo(goal = "baseline")
  void itShrinksByItselfAndKeepsWhatIsLeft(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    baseline.execute();
    covers("A.5.15, A.5.16");
    baseline.execute();
    assertThat(log.lines)
        .contains(
            "[INFO] Baseline: " + seen() + " is written, 1 closed and taken out. It knows 1 gap.");
    assertThat(Files.readString(file()))
        .endsWith("gaps:\n  - {rule: uncovered, requirement: A.5.17, need: any}\n");
    covers("A.5.15, A.5.16, A.5.17");
    baseline.execute();
    assertThat(log.lines)
        .last()
        .isEqualTo(
            "[INFO] No gap is left to know. Write gate: {mode: strict} in handbook.yaml, and delete"
                + " the baseline.");
    assertThat(Files.readString(file())).endsWith("gaps: []\n");
  }

  @Test
  @InjectMojo(goal = "baseline")
  void itDoesNotGrowWithoutAReason(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    covers("A.5.15, A.5.16");
    baseline.execute();
    String before = Files.readString(file());
    covers("A.5.99");
    for (String reason : new String[] {null, "", " ", "…", "...", "TBD", "[why]"}) {
      MojoExtension.setVariableValueToObject(baseline, "reason", reason);
      assertThatThrownBy(baseline::execute)
          .isInstanceOf(MojoFailureException.class)
          .hasMessage(
              "Nothing was written: the baseline would grow by 2 gaps, and it may only shrink.\n"
                  + "  uncovered A.5.15 Access control (any)\n"
                  + "  uncovered A.5.16 Identity management (any)\n"
                  + "Close them, have them waived in registers/waivers.yaml, or let the baseline"
                  + " grow and say why: mvn isms:baseline -Disms.reason=\"…\"");
      assertThat(Files.readString(file())).isEqualTo(before);
    }
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "reason", value = " Oslo: in scope ")
  void withAReasonItGrowsAndKeepsTheReason(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    covers("A.5.15, A.5.16");
    baseline.execute();
    assertThat(log.lines).contains("[INFO] Nothing was added, so the reason is not kept.");
    covers("A.5.15");
    baseline.execute();
    assertThat(log.lines)
        .contains(
            "[INFO] Baseline: "
                + seen()
                + " is written, 1 added, with the reason. It knows 2 gaps.");
    assertThat(Files.readString(file()))
        .endsWith(
            """
            gaps:
              - {rule: uncovered, requirement: A.5.16, need: any}
              - {rule: uncovered, requirement: A.5.17, need: any}
            growth:
              - {date: 2026-11-01, added: 1, reason: "Oslo: in scope"}
            """);
  }

  @Test
  @InjectMojo(goal = "baseline")
  void aGapThatGotWorseIsNamedAsSuch(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    write("policies/draft.md", "---\nstatus: draft\n---\n# D\n\nx {covers: A.5.16}\n");
    baseline.execute();
    Files.delete(folder.resolve("isms/policies/draft.md"));
    assertThatThrownBy(baseline::execute)
        .hasMessageContaining(
            "\n  uncovered A.5.16 Identity management (any), known as no worse than claimed-only\n");
  }

  @Test
  @InjectMojo(goal = "baseline")
  void nothingIsWrittenTwiceAndNothingElseEver(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    baseline.execute();
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file(), longAgo);
    baseline.execute();
    assertThat(Files.getLastModifiedTime(file())).isEqualTo(longAgo);
    assertThat(log.lines)
        .contains("[INFO] Baseline: " + seen() + " is as it should be. It knows 2 gaps.");
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString))
          .containsExactlyInAnyOrder(
              "isms/handbook.yaml", "isms/policies/access.md", "isms/registers/baseline.yaml");
    }
  }

  @Test
  @InjectMojo(goal = "baseline")
  void inAnotherModeItSaysThatItHasNoEffectYet(BaselineMojo baseline) throws Exception {
    for (String mode : List.of("strict", "report")) {
      write("handbook.yaml", HANDBOOK.replace("ratchet", mode));
      prepare(baseline);
      baseline.execute();
      assertThat(log.lines)
          .last()
          .isEqualTo(
              "[WARN] The baseline has no effect yet, for gate.mode of handbook.yaml is "
                  + mode
                  + ". Write gate: {mode: ratchet} there, and commit both.");
    }
  }

  @Test
  @InjectMojo(goal = "baseline")
  void whatCannotBeReadIsMendedFirst(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    write("policies/twin.md", DOCUMENT.replace("CODES", "A.5.16"));
    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "Nothing was written: 1 problem in the way, the first in policies/twin.md. Mend what"
                + " the lines above say, and run mvn isms:baseline again.");
    assertThat(log.lines)
        .anyMatch(line -> line.startsWith("[ERROR] ") && line.contains(" duplicate-id POL-01 "));
    assertThat(file()).doesNotExist();
    Files.delete(folder.resolve("isms/policies/twin.md"));

    String broken = "gaps:\n  - {rule: uncovered, requirement: A.5.71, need: any}\n";
    write("registers/baseline.yaml", broken);
    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "Nothing was written: 1 problem in the way, the first in registers/baseline.yaml. Mend"
                + " what the lines above say, and run mvn isms:baseline again.");
    assertThat(Files.readString(file())).isEqualTo(broken);
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "skip", value = "true")
  void skippedItDoesNothing(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    baseline.execute();
    assertThat(log.lines)
        .containsExactly(
            "[WARN] THE BASELINE IS SKIPPED (isms.skip): nothing was read, nothing is written.");
    assertThat(file()).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "baseline")
  void itDoesNotFollowALinkOutOfTheHandbook(BaselineMojo baseline) throws Exception {
    prepare(baseline);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("isms/registers"), elsewhere);
    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 problem in the way, the first in registers. ");
    assertThat(elsewhere).isEmptyDirectory();
  }

  private void prepare(HandbookGoal goal) throws IllegalAccessException {
    goal.setLog(log);
    goal.setPluginContext(context);
    MojoExtension.setVariableValueToObject(goal, "source", folder.resolve("isms").toFile());
    MojoExtension.setVariableValueToObject(goal, "output", folder.resolve("out").toFile());
  }

  private Path file() {
    return folder.resolve("isms/registers/baseline.yaml");
  }

  private String seen() {
    return Settings.seenFrom(Path.of(System.getProperty("user.dir")), file());
  }

  private void covers(String codes) throws IOException {
    write("policies/access.md", DOCUMENT.replace("CODES", codes));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("isms").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
