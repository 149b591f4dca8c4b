package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Workflow commands of GitHub Actions, which show problems beside the lines of a change. */
public final class WorkflowCommands {

  /** GitHub shows no more of each level than this, of one step. */
  private static final int MOST = 10;

  private WorkflowCommands() {}

  /** The commands of a run, a line each, root causes first. */
  public static List<String> of(Run run) {
    List<String> commands = new ArrayList<>();
    for (Severity level : List.of(Severity.ERROR, Severity.WARNING)) {
      int left = MOST;
      for (Problem problem : run.problems()) {
        if (run.loudness(problem) == level && left-- > 0) {
          commands.add(
              command(
                  level,
                  run.located(problem.place()),
                  problem.rule().id(),
                  ProblemLine.said(problem)));
        }
      }
    }
    return commands;
  }

  /** The command that says of the handbook of that prefix that its gate was skipped. */
  public static List<String> skipped(String prefix) {
    return List.of(command(Severity.WARNING, Run.handbook(prefix), "skipped", Report.SKIPPED));
  }

  private static String command(Severity level, Place place, String title, String message) {
    StringBuilder command = new StringBuilder(200);
    command
        .append("::")
        .append(level.name().toLowerCase(Locale.ROOT))
        .append(" file=")
        .append(property(place.path()));
    if (place.line() > 0) {
      command.append(",line=").append(place.line());
      if (place.column() > 0) {
        command.append(",col=").append(place.column());
      }
    }
    return command
        .append(",title=")
        .append(property(title))
        .append("::")
        .append(escaped(message))
        .toString();
  }

  private static String property(String value) {
    return escaped(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String value) {
    return WellFormed.text(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
