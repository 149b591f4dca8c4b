package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.report.Explanation;
import io.github.ismshandbook.report.GateLog;
import io.github.ismshandbook.tags.CodeReader;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains why one requirement has its verdict: the decision, each need, each claim and why it
 * counts or does not, near misses, waivers, and what would make it pass. Changes nothing, and never
 * fails for a gap.
 *
 * <p>From the command line: {@code mvn isms:explain -Disms.id=A.8.16}. In a pom:
 *
 * <pre>
 * &lt;configuration&gt;
 *   &lt;id&gt;A.8.16&lt;/id&gt;
 *   &lt;source&gt;src/isms&lt;/source&gt;
 *   &lt;asOf&gt;2026-11-01&lt;/asOf&gt;
 * &lt;/configuration&gt;
 * </pre>
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public class ExplainMojo extends HandbookGoal {

  /**
   * The requirement: a clause or a control, or a group of them, whose every requirement is then
   * explained.
   *
   * <p>No default. Example: {@code -Disms.id=A.8.16}, {@code -Disms.id=C.9.2}.
   */
  @Parameter(property = "isms.id")
  private String id;

  @Override
  public void execute() throws MojoExecutionException {
    String written = told("isms.id", id);
    if (written == null || written.isBlank()) {
      throw new MojoExecutionException(
          "Say which requirement to explain: mvn isms:explain -Disms.id=A.8.16");
    }
    Settings settings = settings();
    Build build = compile(settings);
    Requirement requirement = requirement(written.strip(), build.handbook().catalogs());
    RunLog log = RunLog.of(getLog(), getPluginContext());
    log.say(GateLog.opening(build));
    log.say(Explanation.of(requirement, build, settings.prefix()));
  }

  private static Requirement requirement(String written, Catalogs catalogs)
      throws MojoExecutionException {
    Optional<Requirement> exact =
        catalogs
            .requirement(new Code(written))
            .or(() -> catalogs.requirement(new Code(written.toUpperCase(Locale.ROOT))));
    if (exact.isPresent()) {
      return exact.get();
    }
    CodeReader.Reading reading =
        new CodeReader(catalogs).read(written, Place.file(""), CodeReader.Context.TEXT);
    Optional<Requirement> found = reading.code().flatMap(catalogs::requirement);
    if (found.isPresent()) {
      return found.get();
    }
    if (reading.problems().isEmpty()) {
      throw new MojoExecutionException(
          "isms.id: "
              + written
              + " is of a catalog that cannot be read. Run isms:check, which says why.");
    }
    Problem problem = reading.problems().get(0);
    throw new MojoExecutionException(
        "isms.id: "
            + (problem.subject().isEmpty() ? "" : problem.subject() + " ")
            + problem.message());
  }
}
