package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Assessment.Area;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code coverage.json}: what was concluded, for machines. Its schema is {@code
 * META-INF/isms/schemas/coverage-1.schema.json}.
 *
 * <p>Within a version fields are added, never removed, renamed or given another meaning.
 */
public final class CoverageJson {

  /** Identifies the schema; it is no address. */
  static final String SCHEMA = "urn:ismshandbook:coverage:1";

  static final int VERSION = 1;

  private CoverageJson() {}

  /** The whole file. */
  public static byte[] of(Build build) {
    return Json.object(json -> write(json, build));
  }

  /** What stands in the file's place when the gate was skipped: that nothing is known. */
  public static byte[] skipped() {
    return Json.object(
        json ->
            json.text("$schema", SCHEMA).number("schemaVersion", VERSION).text("mode", "skipped"));
  }

  private static void write(Json json, Build build) {
    json.text("$schema", SCHEMA)
        .number("schemaVersion", VERSION)
        .text("asOf", build.assessment().asOf().toString())
        .text("mode", build.mode().id())
        .flag("passes", build.failures().isEmpty());
    handbook(json, build.handbook().configuration());
    catalogs(json, build);
    json.object("summary", () -> summary(json, build));
    json.objects("areas", build.assessment().areas(), area -> area(json, area));
    RequirementJson requirements = new RequirementJson(json, build);
    json.objects(
        "requirements",
        build.assessment().judgements().values().stream()
            .sorted((a, b) -> a.requirement().code().compareTo(b.requirement().code()))
            .toList(),
        requirements::write);
    DocumentJson documents = new DocumentJson(json, build);
    json.objects(
        "documents",
        build.handbook().documents().values().stream()
            .map(LinkedDocument::document)
            .sorted((a, b) -> a.path().compareTo(b.path()))
            .toList(),
        documents::write);
    json.objects(
        "problems",
        build.assessment().problems().stream().sorted().toList(),
        problem -> problem(json, problem));
  }

  private static void handbook(Json json, Configuration configuration) {
    json.object(
        "handbook",
        () ->
            json.text("title", configuration.title())
                .textIfAny("organisation", configuration.organisation())
                .textIfAny("scope", configuration.scope()));
  }

  private static void catalogs(Json json, Build build) {
    List<Catalog> catalogs = new ArrayList<>();
    catalogs.add(build.handbook().catalogs().main());
    catalogs.addAll(build.handbook().catalogs().others());
    json.objects(
        "catalogs",
        catalogs,
        catalog ->
            json.text("id", catalog.id())
                .text("name", catalog.name())
                .texts("amendments", catalog.amendments())
                .text("source", catalog.source())
                .flag("main", catalog.id().equals(catalogs.get(0).id())));
  }

  private static void summary(Json json, Build build) {
    numbers(json, sum(build.assessment().areas()));
    json.number("documents", build.handbook().documents().size())
        .number("errors", count(build, Severity.ERROR))
        .number("warnings", count(build, Severity.WARNING))
        .number("notes", count(build, Severity.NOTE));
  }

  private static int count(Build build, Severity severity) {
    return (int)
        build.assessment().problems().stream()
            .filter(problem -> problem.severity() == severity)
            .count();
  }

  private static void area(Json json, Area area) {
    json.text("id", area.code().text()).text("title", area.title());
    numbers(json, sum(List.of(area)));
  }

  private static int[] sum(List<Area> areas) {
    int[] sum = new int[12];
    for (Area area : areas) {
      int[] numbers = {
        area.listed(),
        area.applicable(),
        area.covered(),
        area.partial(),
        area.stale(),
        area.claimed(),
        area.uncovered(),
        area.gaps(),
        area.planned(),
        area.waived(),
        area.known(),
        area.failing()
      };
      for (int i = 0; i < sum.length; i++) {
        sum[i] += numbers[i];
      }
    }
    return sum;
  }

  private static final List<String> NUMBERS =
      List.of(
          "listed",
          "applicable",
          "covered",
          "partial",
          "stale",
          "claimed",
          "uncovered",
          "gaps",
          "planned",
          "waived",
          "known",
          "new");

  private static void numbers(Json json, int[] sum) {
    for (int i = 0; i < sum.length; i++) {
      json.number(NUMBERS.get(i), sum[i]);
    }
  }

  private static void problem(Json json, Problem problem) {
    json.text("rule", problem.rule().id())
        .text("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .place(problem.place())
        .textIfAny("subject", problem.subject())
        .text("message", problem.message())
        .textsIfAny("meant", problem.meant());
  }
}
