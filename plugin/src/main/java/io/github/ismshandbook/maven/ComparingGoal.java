package io.github.ismshandbook.maven;

import io.github.ismshandbook.Pipeline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that may compare the handbook with what it was before. */
abstract class ComparingGoal extends HandbookGoal {

  /**
   * The commit to compare with, as git names it. It is read through git's objects: nothing is
   * checked out, and no {@code git} is needed. The command line wins over the pom.
   *
   * <p>Default: none. Example: {@code -Disms.base=origin/main}.
   */
  @Parameter(property = "isms.base")
  private String base;

  /**
   * The {@code coverage.json} of an earlier run to compare with, where there is no git. The command
   * line wins over the pom. A relative path starts where Maven was started; in the pom, at the pom.
   *
   * <p>Default: none. Example: {@code -Disms.baseReport=build/base/coverage.json}.
   */
  @Parameter(property = "isms.baseReport")
  private String baseReport;

  /** What is to be compared with, if anything is. */
  Optional<Base> base() throws MojoExecutionException {
    String revision = onTheCommandLine("isms.base");
    String report = onTheCommandLine("isms.baseReport");
    // One of them on the command line stands for both of them in the pom.
    boolean told = revision != null || report != null;
    return told
        ? base(revision, report, Path.of(System.getProperty("user.dir")))
        : base(base, baseReport, moduleDirectory());
  }

  private static Optional<Base> base(String revision, String report, Path from)
      throws MojoExecutionException {
    boolean git = revision != null && !revision.isBlank();
    boolean file = report != null && !report.isBlank();
    if (git && file) {
      throw new MojoExecutionException(
          "isms.base and isms.baseReport both say what to compare with. Leave one of them out.");
    }
    if (file) {
      String name = report.trim();
      return Optional.of(new Base.Report(name, from.resolve(name)));
    }
    return git ? Optional.of(new Base.Revision(revision.trim())) : Optional.empty();
  }

  /** What the handbook was in the base. */
  Snapshot before(Base base, Settings settings)
      throws MissingBaseException, MojoExecutionException {
    try {
      return base.snapshot(settings);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read the base: " + e, e);
    }
  }

  /** The build with one more problem, which its files do not have. */
  Build with(Problem problem, Settings settings) throws MojoExecutionException {
    try {
      Inputs inputs = Compilation.inputs(settings);
      List<Problem> problems = new ArrayList<>(inputs.problems());
      problems.add(problem);
      return Pipeline.compile(
          new Inputs(inputs.files(), problems, inputs.licensed()), settings.options());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read " + settings.source() + ": " + e, e);
    }
  }
}
