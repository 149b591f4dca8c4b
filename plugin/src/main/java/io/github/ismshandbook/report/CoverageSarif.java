package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code coverage.sarif}: every problem for code scanning, in SARIF 2.1.0.
 *
 * <p>Gaps that are waived, known or planned are no problems, and so are not in it: suppressed
 * results would open alerts all the same.
 */
final class CoverageSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private CoverageSarif() {}

  static byte[] of(Run run) {
    Map<Rule, Problem> rules = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : run.problems()) {
      rules.putIfAbsent(problem.rule(), problem);
      problems.add(problem);
    }
    List<Rule> order = List.copyOf(rules.keySet());
    Fingerprints fingerprints = new Fingerprints(run.prefix());
    return log(
        json -> {
          json.object("tool", () -> tool(json, run, List.copyOf(rules.values())));
          execution(json, run.prefix(), true, List.of());
          json.objects(
                  "results",
                  problems,
                  problem ->
                      result(json, run, problem, order.indexOf(problem.rule()), fingerprints))
              .object(
                  "properties",
                  () ->
                      json.text("asOf", run.build().assessment().asOf().toString())
                          .text("mode", run.build().mode().id()));
        });
  }

  /** No results, which is not the same as an empty list of them: nothing was looked at. */
  static byte[] skipped(String prefix) {
    return log(
        json -> {
          json.object(
              "tool", () -> json.object("driver", () -> json.text("name", "ISMS handbook")));
          execution(json, prefix, false, List.of(Report.SKIPPED));
        });
  }

  private static byte[] log(java.util.function.Consumer<Json> run) {
    return Json.object(
        json ->
            json.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .objects("runs", List.of(json), run));
  }

  private static void tool(Json json, Run run, List<Problem> oneOfEachRule) {
    json.object(
        "driver",
        () ->
            json.text("name", "ISMS handbook")
                .objects("rules", oneOfEachRule, problem -> rule(json, run, problem)));
  }

  private static void rule(Json json, Run run, Problem problem) {
    String meaning = run.help(problem, "meaning");
    String fix = run.help(problem, "fix");
    json.text("id", problem.rule().id())
        .object("shortDescription", () -> json.text("text", sentence(meaning, problem)))
        .object("help", () -> json.text("text", (sentence(meaning, problem) + " " + fix).strip()))
        .object("defaultConfiguration", () -> json.text("level", level(problem.rule().severity())));
  }

  private static String sentence(String meaning, Problem problem) {
    return meaning.isEmpty() ? problem.rule().id() : meaning;
  }

  private static void execution(
      Json json, String prefix, boolean successful, List<String> notifications) {
    json.text("columnKind", "utf16CodeUnits")
        // Handbooks of one repository do not overwrite each other's alerts.
        .object(
            "automationDetails",
            () -> json.text("id", prefix.isEmpty() ? "isms/" : "isms/" + prefix + "/"))
        .objects(
            "invocations",
            List.of(successful),
            done -> {
              json.flag("executionSuccessful", done);
              if (!notifications.isEmpty()) {
                json.objects(
                    "toolExecutionNotifications",
                    notifications,
                    text ->
                        json.text("level", "warning")
                            .object("message", () -> json.text("text", text)));
              }
            });
  }

  private static void result(
      Json json, Run run, Problem problem, int rule, Fingerprints fingerprints) {
    json.text("ruleId", problem.rule().id())
        .number("ruleIndex", rule)
        .text("level", level(run.loudness(problem)))
        .object("message", () -> json.text("text", ProblemLine.said(problem)))
        .objects(
            "locations",
            List.of(run.located(problem.place())),
            place -> json.object("physicalLocation", () -> location(json, place)))
        .object("partialFingerprints", () -> json.text("ismsProblem/v1", fingerprints.of(problem)));
  }

  private static void location(Json json, Place place) {
    json.object(
            "artifactLocation",
            () -> json.text("uri", UriPath.of(place.path())).text("uriBaseId", "%SRCROOT%"))
        .object(
            "region",
            () -> {
              json.number("startLine", Math.max(1, place.line()));
              if (place.column() > 0) {
                json.number("startColumn", place.column());
              }
            });
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
