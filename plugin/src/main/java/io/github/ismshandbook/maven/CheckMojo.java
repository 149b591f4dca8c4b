package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.report.GateLog;
import io.github.ismshandbook.report.GateVerdict;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * The gate: fails the build when a required clause or control has no coverage, or anything else in
 * the handbook is wrong. Renders nothing; writes the reports for machines into {@code
 * target/isms/}: {@code coverage.json}, {@code coverage.sarif}, {@code TEST-isms.xml}, {@code
 * coverage.csv} and {@code gl-code-quality.json}.
 *
 * <p>What must be covered, and how severe each rule is, says {@code handbook.yaml}. A complete
 * configuration:
 *
 * <pre>
 * &lt;plugin&gt;
 *   &lt;groupId&gt;io.github.ismshandbook&lt;/groupId&gt;
 *   &lt;artifactId&gt;isms-maven-plugin&lt;/artifactId&gt;
 *   &lt;executions&gt;
 *     &lt;execution&gt;
 *       &lt;id&gt;gate&lt;/id&gt;
 *       &lt;phase&gt;verify&lt;/phase&gt;
 *       &lt;goals&gt;
 *         &lt;goal&gt;check&lt;/goal&gt;
 *       &lt;/goals&gt;
 *       &lt;configuration&gt;
 *         &lt;source&gt;src/isms&lt;/source&gt;
 *         &lt;output&gt;target/isms&lt;/output&gt;
 *         &lt;asOf&gt;2026-11-01&lt;/asOf&gt;
 *         &lt;mode&gt;strict&lt;/mode&gt;
 *         &lt;base&gt;origin/main&lt;/base&gt;
 *         &lt;skip&gt;false&lt;/skip&gt;
 *       &lt;/configuration&gt;
 *     &lt;/execution&gt;
 *   &lt;/executions&gt;
 * &lt;/plugin&gt;
 * </pre>
 *
 * <p>Each line of the configuration may be left out. The same from the command line: {@code mvn
 * isms:check -Disms.asOf=2026-11-01}.
 *
 * <p>With a base, the gate fails on new gaps and new errors alone: {@code mvn isms:check
 * -Disms.base=origin/main}. A base that is not there fails the build.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public class CheckMojo extends ComparingGoal {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Settings settings = settings();
    if (skipped()) {
      skip(settings, "THE GATE IS SKIPPED");
      showSkipped(settings);
      return;
    }
    Build build = compile(compared(settings));
    boolean off = build.mode() == Mode.REPORT;
    RunLog log = say(settings, build, off ? Severity.WARNING : Severity.ERROR);
    log.say(GateLog.table(build));
    reportFindings(settings, build);
    if (!build.failures().isEmpty()) {
      throw new MojoFailureException(GateVerdict.failing(build, settings.prefix()));
    }
    log.say(List.of(GateVerdict.passing(build)));
  }

  /** The settings with the base, if one is asked for. */
  private Settings compared(Settings settings) throws MojoExecutionException, MojoFailureException {
    Optional<Base> base = base();
    if (base.isEmpty()) {
      return settings;
    }
    try {
      return settings.comparedWith(before(base.get(), settings));
    } catch (MissingBaseException e) {
      // What an earlier run reported would otherwise be taken for this one's.
      reportFindings(settings, with(e.problem(), settings));
      throw new MojoFailureException(GateVerdict.incomparable(e.problem(), settings.prefix()), e);
    }
  }
}
