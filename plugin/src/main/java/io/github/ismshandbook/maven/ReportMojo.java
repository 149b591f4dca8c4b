package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.report.GateVerdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * A report of {@code mvn site} whose page is the handbook itself, among the Project Reports, in
 * {@code target/site/isms/}.
 *
 * <p>It publishes gaps, problems and all, like {@code isms:handbook}; the gate is a goal of its
 * own, {@code isms:check}. A module without a handbook has no such report. A complete
 * configuration:
 *
 * <pre>
 * &lt;reporting&gt;
 *   &lt;plugins&gt;
 *     &lt;plugin&gt;
 *       &lt;groupId&gt;io.github.ismshandbook&lt;/groupId&gt;
 *       &lt;artifactId&gt;isms-maven-plugin&lt;/artifactId&gt;
 *       &lt;reportSets&gt;
 *         &lt;reportSet&gt;
 *           &lt;reports&gt;
 *             &lt;report&gt;report&lt;/report&gt;
 *           &lt;/reports&gt;
 *           &lt;configuration&gt;
 *             &lt;source&gt;src/isms&lt;/source&gt;
 *             &lt;asOf&gt;2026-11-01&lt;/asOf&gt;
 *             &lt;mode&gt;strict&lt;/mode&gt;
 *             &lt;skip&gt;false&lt;/skip&gt;
 *           &lt;/configuration&gt;
 *         &lt;/reportSet&gt;
 *       &lt;/reportSets&gt;
 *     &lt;/plugin&gt;
 *   &lt;/plugins&gt;
 * &lt;/reporting&gt;
 * </pre>
 *
 * <p>Each line of the configuration may be left out. With {@code <item name="Handbook"
 * href="isms/index.html"/>} in a menu of {@code src/site/site.xml} it has a place of its own. The
 * same from the command line: {@code mvn isms:report}.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public class ReportMojo extends HandbookGoal implements MavenMultiPageReport {

  private static final String FOLDER = "isms";

  /** The site's folder, as the site plugin decided it; without one, the default. */
  private File siteDirectory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Settings settings = settings();
    if (skipped()) {
      skip(settings, "THE REPORT IS SKIPPED");
      return;
    }
    render(settings);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    generate(sink, null, locale);
  }

  @Override
  public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
    try {
      render(settings());
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  private void render(Settings settings) throws MojoExecutionException, MojoFailureException {
    Build build = compile(settings);
    boolean possible = build.obstacles().isEmpty();
    say(settings, build, possible ? Severity.WARNING : Severity.ERROR);
    if (!possible) {
      throw new MojoFailureException(GateVerdict.unpublishable(build, settings.prefix()));
    }
    File parent = getReportOutputDirectory();
    Path site = parent.toPath().resolve(FOLDER);
    removePlaceholder(site.resolve("index.html"));
    // One for each language's site; outside it, so that it is not deployed.
    String manifest = "report-" + parent.getName() + ".files";
    publish(build, site, settings.output().resolve(manifest));
  }

  /** The site plugin 3.3 opens the report's page before it asks for it, and leaves it empty. */
  private static void removePlaceholder(Path page) throws MojoExecutionException {
    try {
      if (Files.isRegularFile(page) && Files.size(page) == 0) {
        Files.delete(page);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot replace " + page + ": " + e, e);
    }
  }

  /** Whether the module has a handbook, and the report is not skipped. */
  @Override
  public boolean canGenerateReport() throws MavenReportException {
    try {
      Settings settings = settings();
      if (skipped()) {
        skip(settings, "THE REPORT IS SKIPPED");
        return false;
      }
      return settings.source().toFile().isDirectory();
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** The page comes from this plugin whole: the site only links to it. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  /** Deprecated in the newest API, asked for by every site plugin there is. */
  @Override
  @SuppressWarnings("deprecation")
  public String getOutputName() {
    return FOLDER + "/index";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "ISMS handbook";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Policies, requirements, guidance and coverage of the information security management"
        + " system.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory == null ? buildDirectory().resolve("site").toFile() : siteDirectory;
  }
}
