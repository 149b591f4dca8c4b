package io.github.ismshandbook.maven;

import io.github.ismshandbook.report.Run;
import io.github.ismshandbook.report.StepSummary;
import io.github.ismshandbook.report.WorkflowCommands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/**
 * GitHub Actions, if this runs there: annotations beside the lines of a change, and the summary of
 * the job. Elsewhere nothing happens.
 *
 * @param environment the environment variables
 * @param log where to say that the summary could not be written
 */
record GitHubActions(Map<String, String> environment, Log log) {

  void report(Run run) {
    command(WorkflowCommands.of(run));
    summarize(StepSummary.of(run, environment));
  }

  void skip(String prefix) {
    command(WorkflowCommands.skipped(prefix));
    summarize(StepSummary.skipped(prefix));
  }

  /** GitHub reads commands from the start of a line of the output, where Maven's log has levels. */
  private void command(List<String> commands) {
    if (environment.getOrDefault("GITHUB_ACTIONS", "").equals("true")) {
      commands.forEach(System.out::println);
    }
  }

  private void summarize(String summary) {
    String file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (file.isEmpty()) {
      return;
    }
    try {
      Files.write(
          Path.of(file),
          summary.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      // The gate's verdict matters more than where it is shown.
      log.warn("Cannot write the summary of the job to " + file + ": " + e);
    }
  }
}
