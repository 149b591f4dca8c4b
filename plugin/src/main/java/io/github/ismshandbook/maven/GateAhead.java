package io.github.ismshandbook.maven;

import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** Whether the gate comes later in this build, so that what is wrong need not be said twice. */
final class GateAhead {

  private static final String PLUGIN = "io.github.ismshandbook:isms-maven-plugin";
  private static final Set<String> PHASES = Set.of("verify", "install", "deploy");

  private GateAhead() {}

  /** Whether the build goes as far as an execution of the gate that looks at the same handbook. */
  static boolean of(MavenSession session) {
    List<String> goals = session.getGoals();
    MavenProject project = session.getCurrentProject();
    if (goals == null || project == null || goals.stream().noneMatch(PHASES::contains)) {
      return false;
    }
    for (Plugin plugin : project.getBuildPlugins()) {
      if (plugin.getKey().equals(PLUGIN)) {
        return plugin.getExecutions().stream().anyMatch(GateAhead::gate);
      }
    }
    return false;
  }

  private static boolean gate(PluginExecution execution) {
    String phase = execution.getPhase();
    return execution.getGoals().contains("check")
        && execution.getConfiguration() == null
        && (phase == null || phase.equals("verify"));
  }
}
