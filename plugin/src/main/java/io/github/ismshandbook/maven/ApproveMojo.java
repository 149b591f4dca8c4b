package io.github.ismshandbook.maven;

import io.github.ismshandbook.approve.Approval;
import io.github.ismshandbook.approve.UnwritableException;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.publish.WholeFile;
import io.github.ismshandbook.report.GateLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Approves one document: writes {@code status}, {@code approver}, {@code approved} and {@code
 * digest} into its front matter, and touches nothing else. The digest is that of the text, its
 * snippets included, so that a later change of the text needs a new approval, and one of the front
 * matter does not. A document with open problems is refused.
 *
 * <p>From the command line: {@code mvn isms:approve -Disms.id=POL-07 -Disms.approver=CEO}. In a
 * pom:
 *
 * <pre>
 * &lt;configuration&gt;
 *   &lt;id&gt;POL-07&lt;/id&gt;
 *   &lt;approver&gt;CEO&lt;/approver&gt;
 *   &lt;source&gt;src/isms&lt;/source&gt;
 *   &lt;asOf&gt;2026-11-01&lt;/asOf&gt;
 * &lt;/configuration&gt;
 * </pre>
 */
@Mojo(name = "approve", requiresProject = false, threadSafe = true)
public class ApproveMojo extends HandbookGoal {

  private static final int SHOWN = 10;

  /**
   * The document: its id, or its path in the handbook.
   *
   * <p>No default. Example: {@code -Disms.id=POL-07}.
   */
  @Parameter(property = "isms.id")
  private String id;

  /**
   * Who approves: a role, among {@code roles} of {@code handbook.yaml} if it lists any.
   *
   * <p>No default. Example: {@code -Disms.approver=CEO}.
   */
  @Parameter(property = "isms.approver")
  private String approver;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    String document = given("isms.id", id);
    String who = given("isms.approver", approver);
    Settings settings = settings();
    Build build = compile(settings);
    LinkedDocument linked =
        Approval.document(build, document)
            .orElseThrow(() -> new MojoFailureException(unknown(build, document)));
    Approval approval = new Approval(build, linked, who);
    String path = linked.document().path();
    String shown = seen(settings.source().resolve(path));
    refuse(approval, shown, settings);
    if (approval.isDone()) {
      getLog().info(shown + " is approved by " + who + " already, and its text is unchanged.");
      return;
    }
    try {
      Path file = settings.source().resolve(path);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new MojoFailureException(
            shown + " is no file of this folder. Approve the document where it is kept.");
      }
      WholeFile.write(settings.source(), file, approval.text());
    } catch (UnwritableException e) {
      throw new MojoFailureException(shown + " cannot be approved. " + e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + shown + ": " + e, e);
    }
    getLog()
        .info(
            shown
                + ": "
                + linked.document().title()
                + " is approved by "
                + who
                + " as of "
                + build.assessment().asOf()
                + ". Commit the file.");
  }

  private String given(String property, String inThePom) throws MojoExecutionException {
    String value = told(property, inThePom);
    if (value == null || value.isBlank()) {
      throw new MojoExecutionException(
          "Say what to approve, and who approves it: mvn isms:approve -Disms.id=POL-07"
              + " -Disms.approver=CEO");
    }
    return value.strip();
  }

  private static String unknown(Build build, String id) {
    List<String> ids =
        build.handbook().documents().values().stream()
            .map(linked -> linked.document().id())
            .toList();
    return "No document has the id "
        + id
        + ". There "
        + (ids.size() == 1 ? "is " : "are ")
        + String.join(", ", ids.subList(0, Math.min(ids.size(), SHOWN)))
        + (ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more." : ".");
  }

  private static void refuse(Approval approval, String shown, Settings settings)
      throws MojoFailureException {
    List<String> reasons = new ArrayList<>(approval.obstacles());
    List<Problem> problems = approval.problems();
    if (!problems.isEmpty()) {
      reasons.add("It has open problems:");
      GateLog.lines(problems, settings.prefix()).forEach(reasons::add);
    }
    if (!reasons.isEmpty()) {
      throw new MojoFailureException(
          shown + " cannot be approved. " + String.join("\n  ", reasons));
    }
  }
}
