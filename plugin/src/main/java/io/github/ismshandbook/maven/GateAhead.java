package io.github.ismshandbook.maven;

import io.github.ismshandbook.init.PluginBlock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Whether the gate comes later in this build, so that what is wrong need not be said twice. */
final class GateAhead {

  private static final String GATE = "verify";
  private static final Set<String> PHASES = Set.of(GATE, "install", "deploy");

  /** What comes before the gate's phase. What is not here may come after it. */
  private static final Set<String> BEFORE =
      Set.of(
          "validate",
          "initialize",
          "generate-sources",
          "process-sources",
          "generate-resources",
          "process-resources",
          "compile",
          "process-classes",
          "generate-test-sources",
          "process-test-sources",
          "generate-test-resources",
          "process-test-resources",
          "test-compile",
          "process-test-classes",
          "test",
          "prepare-package",
          "package",
          "pre-integration-test",
          "integration-test",
          "post-integration-test");

  /** What the command line says louder than the pom; a folder in the pom beats the command line. */
  private static final List<String> TOLD = List.of("licensedText", "asOf", "mode", "skip");

  private GateAhead() {}

  /** Whether the build goes as far as the gate. */
  static boolean of(MavenSession session) {
    List<String> goals = session.getGoals();
    return goals != null && goals.stream().anyMatch(PHASES::contains);
  }

  /**
   * Whether an execution of the gate that looks at the same handbook, and judges it alike, comes
   * after this one.
   *
   * @param running the execution of {@code isms:handbook} that asks
   * @param commandLine what the command line says about a property; null when it says nothing
   */
  static boolean judgesTheSame(
      MavenProject project, MojoExecution running, UnaryOperator<String> commandLine) {
    if (running.getSource() == MojoExecution.Source.CLI
        || !BEFORE.contains(String.valueOf(running.getLifecyclePhase()))) {
      return false;
    }
    for (Plugin plugin : project.getBuildPlugins()) {
      if (plugin.getKey().equals(PluginBlock.key())) {
        PluginExecution own = plugin.getExecutionsAsMap().get(running.getExecutionId());
        return own != null
            && plugin.getExecutions().stream()
                .anyMatch(other -> isGate(other) && alike(own, other, commandLine));
      }
    }
    return false;
  }

  private static boolean isGate(PluginExecution execution) {
    String phase = execution.getPhase();
    return execution.getGoals().contains("check") && (phase == null || phase.equals(GATE));
  }

  /** Maven has put the plugin's configuration into that of each execution. */
  private static boolean alike(
      PluginExecution one, PluginExecution other, UnaryOperator<String> commandLine) {
    return Objects.equals(said(one, "source"), said(other, "source"))
        && TOLD.stream()
            .allMatch(
                name ->
                    commandLine.apply("isms." + name) != null
                        || Objects.equals(said(one, name), said(other, name)));
  }

  private static String said(PluginExecution execution, String name) {
    Xpp3Dom configuration = (Xpp3Dom) execution.getConfiguration();
    Xpp3Dom said = configuration == null ? null : configuration.getChild(name);
    return said == null || said.getValue() == null ? null : said.getValue().strip();
  }
}
