package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.report.GateVerdict;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Renders the handbook into {@code target/isms/site/}, and writes the reports for machines beside
 * it: {@code coverage.json}, {@code coverage.sarif}, {@code TEST-isms.xml}, {@code coverage.csv}
 * and {@code gl-code-quality.json}.
 *
 * <p>It publishes gaps, problems and all: failing is the business of {@code isms:check}. It fails
 * only where no handbook can be made (input that cannot be read, no documents, an id or a page that
 * two files claim), and then leaves the site that was published before untouched. A complete
 * configuration:
 *
 * <pre>
 * &lt;plugin&gt;
 *   &lt;groupId&gt;io.github.ismshandbook&lt;/groupId&gt;
 *   &lt;artifactId&gt;isms-maven-plugin&lt;/artifactId&gt;
 *   &lt;executions&gt;
 *     &lt;execution&gt;
 *       &lt;id&gt;handbook&lt;/id&gt;
 *       &lt;phase&gt;prepare-package&lt;/phase&gt;
 *       &lt;goals&gt;
 *         &lt;goal&gt;handbook&lt;/goal&gt;
 *       &lt;/goals&gt;
 *       &lt;configuration&gt;
 *         &lt;source&gt;src/isms&lt;/source&gt;
 *         &lt;output&gt;target/isms&lt;/output&gt;
 *         &lt;asOf&gt;2026-11-01&lt;/asOf&gt;
 *         &lt;mode&gt;strict&lt;/mode&gt;
 *         &lt;skip&gt;false&lt;/skip&gt;
 *       &lt;/configuration&gt;
 *     &lt;/execution&gt;
 *   &lt;/executions&gt;
 * &lt;/plugin&gt;
 * </pre>
 *
 * <p>Each line of the configuration may be left out. The same from the command line: {@code mvn
 * isms:handbook -Disms.output=build/isms}.
 */
@Mojo(
    name = "handbook",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresProject = false,
    threadSafe = true)
public class HandbookMojo extends HandbookGoal {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Settings settings = settings();
    if (skipped()) {
      skip(settings, "THE HANDBOOK IS SKIPPED");
      return;
    }
    Build build = compile(settings);
    boolean possible = build.obstacles().isEmpty();
    // Report mode is loud, wherever it is met.
    if (possible && build.mode() != Mode.REPORT && gateFollows()) {
      announce(build);
    } else {
      say(settings, build, possible ? Severity.WARNING : Severity.ERROR);
    }
    if (!possible) {
      // The gate will not come to say so.
      reportFindings(settings, build);
      throw new MojoFailureException(GateVerdict.unpublishable(build, settings.prefix()));
    }
    Path output = settings.output();
    publish(build, output.resolve("site"), output.resolve("site.files"));
    report(settings, build);
  }

  @Override
  boolean gateFollows() {
    return super.gateFollows()
        && GateAhead.judgesTheSame(project, execution, this::onTheCommandLine);
  }
}
