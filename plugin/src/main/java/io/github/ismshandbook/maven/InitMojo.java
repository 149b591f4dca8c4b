package io.github.ismshandbook.maven;

import io.github.ismshandbook.init.Answers;
import io.github.ismshandbook.init.NewPom;
import io.github.ismshandbook.init.PluginBlock;
import io.github.ismshandbook.init.Starter;
import io.github.ismshandbook.init.Style;
import io.github.ismshandbook.tags.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a handbook to start from: documents in {@code src/isms}, all of them drafts, so that
 * nothing counts before somebody has adapted and approved it, and the pom that builds it. Where
 * there is a pom, it puts the plugin into that. It asks nothing, works in an empty folder, and
 * never overwrites a file.
 *
 * <p>From the command line, in an empty folder or beside a pom: {@code mvn
 * io.github.ismshandbook:isms-maven-plugin:init -Disms.organisation="Acme Ltd" -Disms.style=full}.
 * It is not meant for an execution in the pom. A complete configuration of the plugin, for all
 * goals:
 *
 * <pre>
 * &lt;configuration&gt;
 *   &lt;source&gt;src/isms&lt;/source&gt;
 * &lt;/configuration&gt;
 * </pre>
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public class InitMojo extends HandbookGoal {

  private static final String CONFIGURATION = "handbook.yaml";

  /**
   * Whose handbook it is.
   *
   * <p>Default: made from the folder's name. Example: {@code -Disms.organisation="Acme Ltd"}.
   */
  @Parameter(property = "isms.organisation")
  private String organisation;

  /**
   * What the ISMS includes, in a sentence.
   *
   * <p>Default: a sentence with the organisation. Example: {@code -Disms.scope="Development and
   * operation of the Acme service, by all staff"}.
   */
  @Parameter(property = "isms.scope")
  private String scope;

  /**
   * The handbook's title.
   *
   * <p>Default: the organisation's name and "information security handbook". Example: {@code
   * -Disms.title="Acme security handbook"}.
   */
  @Parameter(property = "isms.title")
  private String title;

  /**
   * Which documents: {@code minimal} has one book of rules and what nobody can do without; {@code
   * full} has a policy for each topic.
   *
   * <p>Default: {@code minimal}. Example: {@code -Disms.style=full}.
   */
  @Parameter(property = "isms.style")
  private String style;

  /**
   * The {@code groupId} of the pom, if one is written.
   *
   * <p>Default: {@code com.example}. Example: {@code -Disms.groupId=com.acme}.
   */
  @Parameter(property = "isms.groupId")
  private String groupId;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Settings settings = settings();
    if (skipped()) {
      getLog().warn("INIT IS SKIPPED (isms.skip): nothing is written.");
      return;
    }
    Path project = moduleDirectory().toAbsolutePath().normalize();
    Path source = settings.source();
    if (!source.startsWith(project)) {
      throw new MojoExecutionException(
          "isms.source is '" + source + "', which is not within the project. Name a folder in it.");
    }
    if (source.equals(project)) {
      // Its pom, its code and what it builds would all be read as the handbook.
      throw new MojoExecutionException(
          "isms.source is the project's own folder. Name a folder in it: -Disms.source=docs/isms");
    }
    Style chosen = style();
    Answers answers = answers(project, settings);
    String group = groupId();
    Path configuration = source.resolve(CONFIGURATION);
    if (isThere(configuration)) {
      throw new MojoFailureException(
          "There is a handbook already, "
              + seen(configuration)
              + ", so nothing was written. Build it with mvn verify, or choose another folder:"
              + " -Disms.source=docs/isms");
    }
    Written written = new Written(project);
    write(chosen, answers, source, written);
    String folder = Settings.seenFrom(project, source);
    PluginBlock plugin = new PluginBlock(version, folder.equals("src/isms") ? "" : folder);
    ProjectPom pom = new ProjectPom(project, pomFile(), plugin, written);
    ProjectPom.Outcome outcome =
        pom.write(group, NewPom.artifactId(String.valueOf(project.getFileName())));
    report(chosen, source, written);
    outcome.words(seen(pom.file()), plugin).forEach(getLog()::info);
    next(outcome, outcome.builds() ? "" : plugin.source(), settings);
  }

  private void write(Style chosen, Answers answers, Path source, Written written)
      throws MojoExecutionException {
    try {
      SortedMap<String, String> files = Starter.files(chosen, answers);
      List<String> paths = new ArrayList<>(files.keySet());
      // What says that there is a handbook comes last: a run that broke off can be repeated.
      paths.remove(CONFIGURATION);
      paths.add(CONFIGURATION);
      for (String path : paths) {
        written.unlessThere(source.resolve(path), files.get(path));
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write to " + seen(source) + ": " + e, e);
    }
  }

  private void report(Style chosen, Path source, Written written) {
    for (Path left : written.left()) {
      getLog().warn(seen(left) + " is there already, and was left as it is.");
    }
    getLog()
        .info(
            "Wrote "
                + written.in(source)
                + " files to "
                + seen(source)
                + " ("
                + chosen.id()
                + "): documents, all of them drafts, and registers.");
  }

  /**
   * Says what to do now.
   *
   * @param untold the handbook's folder where nothing but the command line says it; else empty
   */
  private void next(ProjectPom.Outcome outcome, String untold, Settings settings) {
    String source = untold.isEmpty() ? "" : " -Disms.source=" + quoted(untold);
    String goals = outcome.inThePom() ? "isms:" : PluginBlock.coordinates(version) + ":";
    String build =
        outcome.inThePom() ? "mvn verify" : "mvn " + goals + "handbook " + goals + "check";
    getLog().info("Next:");
    getLog()
        .info("  " + build + source + "    builds the site; the gate fails, for all are drafts");
    getLog()
        .info(
            "  open "
                + seen(settings.output().resolve("site").resolve("index.html"))
                + "    in a browser: start with the page Welcome");
    getLog()
        .info(
            "  mvn "
                + goals
                + "approve -Disms.id=POL-01 -Disms.approver=CEO"
                + source
                + "    once you have adapted that document");
  }

  private static String quoted(String folder) {
    return folder.matches("[A-Za-z0-9._/-]+") ? folder : '"' + folder + '"';
  }

  private Style style() throws MojoExecutionException {
    String written = told("isms.style", style);
    if (written == null || written.isBlank()) {
      return Style.MINIMAL;
    }
    return Style.of(written.strip())
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "isms.style is '"
                        + written
                        + "', which is no style. Write minimal (one book of rules, and what nobody"
                        + " can do without) or full (a policy for each topic), or leave it out for"
                        + " minimal."));
  }

  private String groupId() throws MojoExecutionException {
    String written = told("isms.groupId", groupId);
    if (written == null || written.isBlank()) {
      return "com.example";
    }
    if (!written.strip().matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
      throw new MojoExecutionException(
          "isms.groupId is '"
              + written
              + "', which is no groupId. Write letters, digits, - and _, in parts with dots between:"
              + " com.acme");
    }
    return written.strip();
  }

  private Answers answers(Path project, Settings settings) throws MojoExecutionException {
    String who = given("isms.organisation", organisation, organisation(project));
    return new Answers(
        who,
        given("isms.title", title, who + " information security handbook"),
        given(
            "isms.scope",
            scope,
            "The information security management system includes the products and services of "
                + who
                + ", the information they hold, and everybody who works on them"),
        settings.options().asOf());
  }

  private String given(String property, String inThePom, String otherwise)
      throws MojoExecutionException {
    String written = told(property, inThePom);
    if (written == null || written.isBlank()) {
      return otherwise;
    }
    if (Placeholders.isOne(written.strip())) {
      throw new MojoExecutionException(
          property
              + " is '"
              + written
              + "', which is a placeholder. Write what it is, or leave it out.");
    }
    return written;
  }

  /** {@code acme-systems} is Acme Systems. */
  private static String organisation(Path project) {
    StringBuilder name = new StringBuilder();
    for (String word : String.valueOf(project.getFileName()).split("[\\s_-]+")) {
      if (!word.isEmpty()) {
        int first = word.codePointAt(0);
        name.append(name.isEmpty() ? "" : " ")
            .appendCodePoint(Character.toUpperCase(first))
            .append(word.substring(Character.charCount(first)));
      }
    }
    String text = name.toString();
    return text.isBlank() || Placeholders.isOne(text) ? "Our organisation" : text;
  }

  static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
