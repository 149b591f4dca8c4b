package io.github.ismshandbook.maven;

import io.github.ismshandbook.diff.Differ;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.report.DiffLog;
import io.github.ismshandbook.report.DiffMarkdown;
import io.github.ismshandbook.report.GateVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Tells what a change does to the handbook, requirement by requirement: what is newly covered or
 * uncovered, which tags went, which documents no longer count, which decisions flipped, which
 * waivers were extended. Writes the same to {@code target/isms/diff.md}, to be posted on a pull
 * request.
 *
 * <p>It does not fail for a gap: that is the business of {@code isms:check}, which takes the same
 * base. It fails if the base is not there, or if this handbook cannot be read.
 *
 * <p>From the command line: {@code mvn isms:diff -Disms.base=origin/main}, or {@code mvn isms:diff
 * -Disms.baseReport=build/base/coverage.json}. In a pom:
 *
 * <pre>
 * &lt;configuration&gt;
 *   &lt;base&gt;origin/main&lt;/base&gt;
 *   &lt;source&gt;src/isms&lt;/source&gt;
 *   &lt;output&gt;target/isms&lt;/output&gt;
 *   &lt;asOf&gt;2026-11-01&lt;/asOf&gt;
 * &lt;/configuration&gt;
 * </pre>
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public class DiffMojo extends ComparingGoal {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Base base =
        base()
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "Say what to compare with: a commit, -Disms.base=origin/main, or the report"
                            + " of an earlier run, -Disms.baseReport=path/to/coverage.json"));
    Settings settings = settings();
    Snapshot before = found(base, settings);
    Build build = compile(settings);
    Snapshot now = Snapshot.of("", build);
    if (now.unread().isPresent()) {
      throw new MojoFailureException(GateVerdict.incomparable(build, settings.prefix()));
    }
    Diff diff = Differ.between(before, now);
    LocalDate day = settings.options().asOf();
    RunLog log = RunLog.of(getLog(), getPluginContext());
    log.say(DiffLog.of(diff, before, day, settings.prefix()));
    Path file = settings.output().resolve("diff.md");
    write(file, DiffMarkdown.of(diff, before, day, checkedOut(settings)));
    getLog()
        .info(
            "Nothing fails here, gaps included: mvn isms:check with the same base does. Written to "
                + seen(file));
  }

  private Snapshot found(Base base, Settings settings)
      throws MojoExecutionException, MojoFailureException {
    try {
      return before(base, settings);
    } catch (MissingBaseException e) {
      throw new MojoFailureException(GateVerdict.incomparable(e.problem(), settings.prefix()), e);
    }
  }

  private static void write(Path file, byte[] bytes) throws MojoExecutionException {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + file + ": " + e, e);
    }
  }
}
