package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** {@code gl-code-quality.json}: every problem for GitLab's Code Quality widget. */
final class CodeQualityJson {

  private CodeQualityJson() {}

  static byte[] of(Run run) {
    List<Problem> problems = new ArrayList<>();
    run.problems().forEach(problems::add);
    Fingerprints fingerprints = new Fingerprints(run.prefix());
    return Json.array(
        problems,
        (json, problem) ->
            issue(
                json,
                problem.rule().id(),
                ProblemLine.said(problem),
                fingerprints.of(problem),
                severity(run.loudness(problem)),
                run.located(problem.place())));
  }

  /** One issue: none would say that all is well. */
  static byte[] skipped(String prefix) {
    return Json.array(
        List.of(prefix),
        (json, folder) ->
            issue(
                json,
                "skipped",
                Report.SKIPPED,
                Fingerprints.hash("skipped\n" + folder),
                severity(Severity.WARNING),
                Run.handbook(folder)));
  }

  private static void issue(
      Json json,
      String rule,
      String description,
      String fingerprint,
      String severity,
      Place place) {
    json.text("description", description)
        .text("check_name", rule)
        .text("fingerprint", fingerprint)
        .text("severity", severity)
        .object(
            "location",
            () ->
                json.text("path", place.path())
                    .object("lines", () -> json.number("begin", Math.max(1, place.line()))));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      default -> "info";
    };
  }
}
