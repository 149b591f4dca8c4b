package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.publish.WholeFile;
import io.github.ismshandbook.ratchet.BaselineRevision;
import io.github.ismshandbook.ratchet.BaselineText;
import io.github.ismshandbook.report.GateLog;
import io.github.ismshandbook.tags.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes {@code registers/baseline.yaml}, the gaps that were known when the gate was adopted, or
 * prunes it of those that are closed. Writes nothing else.
 *
 * <p>With {@code gate: {mode: ratchet}} in {@code handbook.yaml} the gaps of the baseline do not
 * fail the build, and new ones do. The first run writes every gap that neither a waiver nor a plan
 * permits. Every later run takes out what is closed; it refuses to add anything, unless {@code
 * isms.reason} says why, and then the reason is kept in the file. Run it by hand, look at the file,
 * and commit it:
 *
 * <pre>
 * mvn isms:baseline
 * mvn isms:baseline -Disms.reason="The Oslo office is in scope from December"
 * </pre>
 *
 * <p>It is not meant for an execution in the pom: a baseline that renews itself permits everything.
 * A complete configuration of the plugin, for all goals:
 *
 * <pre>
 * &lt;configuration&gt;
 *   &lt;source&gt;src/isms&lt;/source&gt;
 * &lt;/configuration&gt;
 * </pre>
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public class BaselineMojo extends HandbookGoal {

  /**
   * Why gaps are added to a baseline that is there already, in words for the reviewer.
   *
   * <p>Default: none, and then nothing is added. Example: {@code -Disms.reason="The Oslo office is
   * in scope from December"}.
   */
  @Parameter(property = "isms.reason")
  private String reason;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Settings settings = settings();
    if (skipped()) {
      getLog().warn("THE BASELINE IS SKIPPED (isms.skip): nothing was read, nothing is written.");
      return;
    }
    Build build = compile(settings);
    RunLog log = RunLog.of(getLog(), getPluginContext());
    log.say(GateLog.opening(build));
    refuseWhatCannotBeRead(settings, build, log);
    BaselineRevision revision = BaselineRevision.of(build);
    String why = reason == null ? "" : reason.strip();
    List<Baseline.Entry> added = revision.added();
    if (!added.isEmpty() && !says(why)) {
      throw new MojoFailureException(BaselineWords.refusal(build, revision));
    }
    Path file = settings.source().resolve(Baseline.PATH);
    boolean written =
        write(
            settings.source(), file, BaselineText.of(revision.after(build.options().asOf(), why)));
    getLog().info(BaselineWords.done(seen(file), revision, written));
    if (added.isEmpty() && !why.isEmpty()) {
      getLog().info("Nothing was added, so the reason is not kept.");
    }
    next(build, revision);
  }

  /** Whether it is a reason: no placeholder, no dots copied from a message. */
  private static boolean says(String reason) {
    return !reason.chars().allMatch(c -> c == '.' || c == '…' || Character.isWhitespace(c))
        && !Placeholders.isOne(reason);
  }

  /** What cannot be read may hide gaps, and known ones. */
  private static void refuseWhatCannotBeRead(Settings settings, Build build, RunLog log)
      throws MojoFailureException {
    List<Problem> obstacles = new ArrayList<>(build.obstacles());
    for (Problem problem : build.handbook().problems()) {
      if (problem.place().path().equals(Baseline.PATH) && !obstacles.contains(problem)) {
        obstacles.add(problem);
      }
    }
    if (!obstacles.isEmpty()) {
      log.sayProblems(GateLog.problems(build, settings.prefix(), Severity.ERROR));
      throw new MojoFailureException(BaselineWords.unreadable(obstacles));
    }
  }

  private static boolean write(Path source, Path file, String text) throws MojoExecutionException {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean differs =
          !Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes);
      if (differs) {
        WholeFile.write(source, file, text);
      }
      return differs;
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + file + ": " + e, e);
    }
  }

  private void next(Build build, BaselineRevision revision) {
    Mode mode = build.handbook().configuration().gate().mode();
    if (revision.gaps().isEmpty()) {
      getLog()
          .info(
              "No gap is left to know. Write gate: {mode: strict} in handbook.yaml, and delete the"
                  + " baseline.");
    } else if (mode != Mode.RATCHET) {
      getLog()
          .warn(
              "The baseline has no effect yet, for gate.mode of handbook.yaml is "
                  + mode.id()
                  + ". Write gate: {mode: ratchet} there, and commit both.");
    } else {
      getLog()
          .info("Next: commit it. Run mvn isms:baseline again whenever one of its gaps is closed.");
    }
  }
}
