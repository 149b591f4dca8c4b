package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.report.LogLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log, for the goals of one run on one module.
 *
 * @param log Maven's
 * @param said the problems that these goals have said so far
 */
record RunLog(Log log, Set<String> said) {

  @SuppressWarnings({"unchecked", "rawtypes"}) // Maven's plugin context is a raw map.
  static RunLog of(Log log, Map context) {
    return new RunLog(
        log,
        context == null
            ? new HashSet<>()
            : (Set<String>)
                context.computeIfAbsent(RunLog.class.getName(), key -> new HashSet<String>()));
  }

  void say(List<LogLine> lines) {
    for (LogLine line : lines) {
      switch (line.level()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        default -> log.info(line.text());
      }
    }
  }

  /** Says problems; what an earlier goal of this run said as loudly is only counted. */
  void sayProblems(List<LogLine> lines) {
    List<LogLine> fresh = new ArrayList<>();
    for (LogLine line : lines) {
      if (said.add(line.level() + " " + line.text()) || line.level() == Severity.ERROR) {
        fresh.add(line);
      }
    }
    say(fresh);
    if (fresh.size() < lines.size()) {
      log.info("Said above already, and not repeated: " + (lines.size() - fresh.size()) + " more.");
    }
  }
}
