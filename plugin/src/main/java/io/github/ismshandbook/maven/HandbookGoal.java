package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.publish.Publication;
import io.github.ismshandbook.publish.Publisher;
import io.github.ismshandbook.render.Renderer;
import io.github.ismshandbook.render.ThemeException;
import io.github.ismshandbook.report.GateLog;
import io.github.ismshandbook.report.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal that compiles the handbook is told, and how it speaks. */
abstract class HandbookGoal extends AbstractMojo {

  /**
   * The handbook's folder, which holds {@code handbook.yaml}.
   *
   * <p>Default: {@code src/isms} beside the pom. Example: {@code -Disms.source=docs/isms}.
   */
  @Parameter(property = "isms.source", defaultValue = "${basedir}/src/isms")
  private File source;

  /**
   * Where the run writes: the site in {@code site/}, and the reports for machines.
   *
   * <p>Default: {@code target/isms}. Example: {@code -Disms.output=build/isms}.
   */
  @Parameter(property = "isms.output")
  private File output;

  /**
   * Does nothing, and says so loudly. {@code -DskipTests} has no effect here. The command line wins
   * over the pom.
   *
   * <p>Default: {@code false}. Example: {@code -Disms.skip}.
   */
  @Parameter(property = "isms.skip", defaultValue = "false")
  private String skip;

  /**
   * The day the handbook is judged for, in UTC: reviews fall due, approvals come into force by it.
   * Pinning it makes an old tag rebuild to the same bytes. The command line wins over the pom.
   *
   * <p>Default: today. Example: {@code -Disms.asOf=2026-11-01}.
   */
  @Parameter(property = "isms.asOf")
  private String asOf;

  /**
   * Whether gaps fail the build ({@code strict}), only new ones do ({@code ratchet}), or they are
   * only reported, loudly ({@code report}). The command line wins over the pom, and the pom over
   * {@code handbook.yaml}.
   *
   * <p>Default: {@code gate.mode} of {@code handbook.yaml}, else {@code strict}. Example: {@code
   * -Disms.mode=report}.
   */
  @Parameter(property = "isms.mode")
  private String mode;

  /**
   * A file with text of the standards that the organisation has a licence for, to be shown on the
   * pages of requirements and guidance. Keep it outside the repository. The command line wins over
   * the pom.
   *
   * <p>Default: none. Example: {@code -Disms.licensedText=../licensed/iso27001.yaml}.
   */
  @Parameter(property = "isms.licensedText")
  private String licensedText;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Which CI this runs on, if any. Only what is meant for that CI alone depends on it. */
  private Map<String, String> environment = System.getenv();

  /** The settings, or the reason why they make no sense. */
  Settings settings() throws MojoExecutionException {
    Options options =
        new Options(
            Settings.day(told("isms.asOf", asOf), today()), Settings.mode(told("isms.mode", mode)));
    Path folder = source.toPath().toAbsolutePath().normalize();
    Path target = output == null ? buildDirectory().resolve("isms") : output.toPath();
    return new Settings(
        folder,
        target.toAbsolutePath().normalize(),
        options,
        seen(folder),
        licensed(told("isms.licensedText", licensedText)));
  }

  private Optional<Path> licensed(String written) throws MojoExecutionException {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    Path file = moduleDirectory().resolve(written.trim()).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)) {
      throw new MojoExecutionException(
          "isms.licensedText names "
              + seen(file)
              + ", and there is no such file. Correct the path, or leave it out to show no text of"
              + " the standards.");
    }
    return Optional.of(file);
  }

  /** The module's {@code target}; without a pom, the one where Maven was started. */
  Path buildDirectory() {
    MavenProject project = session.getCurrentProject();
    return project == null || project.getFile() == null
        ? Path.of(System.getProperty("user.dir"), "target")
        : Path.of(project.getBuild().getDirectory());
  }

  /** The module's directory; without a pom, the one where Maven was started. */
  Path moduleDirectory() {
    MavenProject project = session.getCurrentProject();
    return project == null || project.getBasedir() == null
        ? Path.of(System.getProperty("user.dir"))
        : project.getBasedir().toPath();
  }

  /** The module's pom; where there is none, the one that would be read there. */
  Path pomFile() {
    MavenProject project = session.getCurrentProject();
    return project == null || project.getFile() == null
        ? moduleDirectory().resolve("pom.xml")
        : project.getFile().toPath();
  }

  boolean skipped() {
    String told = told("isms.skip", skip);
    return told != null && (told.isBlank() || Boolean.parseBoolean(told.trim()));
  }

  Build compile(Settings settings) throws MojoExecutionException {
    try {
      return Compilation.of(settings, getPluginContext());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read " + settings.source() + ": " + e, e);
    }
  }

  /** Writes the reports for machines. */
  void report(Settings settings, Build build) throws MojoExecutionException {
    new ReportFiles(settings.output()).write(run(settings, build));
  }

  private static Run run(Settings settings, Build build) {
    return new Run(build, checkedOut(settings), build.handbook().sources().wording().english());
  }

  /** The handbook's folder as seen from the root of its checkout. */
  static String checkedOut(Settings settings) {
    return Checkout.prefix(settings.source(), Path.of(System.getProperty("user.dir")));
  }

  /** Writes the reports for machines, and shows the findings where the CI shows such. */
  void reportFindings(Settings settings, Build build) throws MojoExecutionException {
    Run run = run(settings, build);
    new ReportFiles(settings.output()).write(run);
    new GitHubActions(environment, getLog()).report(run);
  }

  /** Says loudly, to people and machines, that nothing is known. */
  void skip(Settings settings, String what) throws MojoExecutionException {
    getLog()
        .warn(
            what
                + " (isms.skip): "
                + settings.prefix()
                + " was not read, and nothing is known about its coverage.");
    new ReportFiles(settings.output()).skip(checkedOut(settings));
  }

  /** Shows where the CI shows findings that the gate was skipped. */
  void showSkipped(Settings settings) {
    new GitHubActions(environment, getLog()).skip(checkedOut(settings));
  }

  /**
   * Makes the site, and says where.
   *
   * @param manifest the file that remembers what was written there
   */
  void publish(Build build, Path site, Path manifest) throws MojoExecutionException {
    try (Publisher publisher = Publisher.to(site, manifest)) {
      Renderer.render(build, publisher);
      Publication done = publisher.commit();
      getLog()
          .info(
              "Handbook: "
                  + seen(site.resolve("index.html"))
                  + " ("
                  + (done.written() + done.unchanged())
                  + " files, "
                  + done.written()
                  + " written, "
                  + done.removed()
                  + " removed)");
    } catch (ThemeException e) {
      throw new MojoExecutionException(
          "The site stays as it was: " + e.getMessage() + " Mend the template.", e);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot publish " + site + ": " + e, e);
    }
  }

  /** A path as seen from the directory where Maven was started. */
  String seen(Path path) {
    return Settings.seenFrom(Path.of(System.getProperty("user.dir")), path);
  }

  /** Says what a build is, and every problem of it, none louder than that. */
  RunLog say(Settings settings, Build build, Severity loudest) {
    RunLog log = RunLog.of(getLog(), getPluginContext());
    log.say(GateLog.opening(build));
    log.sayProblems(GateLog.problems(build, settings.prefix(), loudest));
    return log;
  }

  /** Whether isms:check comes later in this build, and says every problem. */
  boolean gateFollows() {
    return GateAhead.of(session);
  }

  /** Leaves it to the gate to say what the build is, and what is wrong. */
  void announce(Build build) {
    int problems = build.assessment().problems().size();
    if (problems > 0) {
      getLog().info("Problems: " + problems + ". The gate says them, later in this build.");
    }
  }

  /** A literal in the pom would beat the command line: here the command line wins. */
  String told(String property, String inThePom) {
    String value = onTheCommandLine(property);
    return value == null ? inThePom : value;
  }

  /** What the command line says; null when it says nothing. */
  String onTheCommandLine(String property) {
    Properties commandLine = session.getUserProperties();
    return commandLine == null ? null : commandLine.getProperty(property);
  }

  /** One day for the whole run, even one that passes midnight. */
  private LocalDate today() {
    Date start = session.getStartTime();
    return start == null
        ? LocalDate.now(ZoneOffset.UTC)
        : start.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
