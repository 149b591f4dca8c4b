package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

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
        .textIfAny("base", build.options().base().map(Snapshot::name))
        .flag("passes", build.failures().isEmpty());
    handbook(json, build.handbook().configuration());
    catalogs(json, build);
    CountJson counts = new CountJson(json);
    json.object("summary", () -> counts.summary(build))
        .objects("areas", build.assessment().areas(), counts::area)
        .objects(
            "requirements",
            build.assessment().judgements().values().stream()
                .sorted(Comparator.comparing(judgement -> judgement.requirement().code()))
                .toList(),
            new RequirementJson(json, build)::write)
        .objects(
            "documents",
            build.handbook().documents().values().stream()
                .sorted(Comparator.comparing(linked -> linked.document().path()))
                .toList(),
            new DocumentJson(json, build)::write);
    registers(json, build);
    json.objects(
        "problems",
        build.assessment().problems().stream().sorted().toList(),
        problem -> problem(json, problem));
  }

  private static void registers(Json json, Build build) {
    Sources sources = build.handbook().sources();
    RegisterJson registers = new RegisterJson(json);
    json.objects("documented", build.assessment().documented(), registers::documented)
        .objects(
            "waivers",
            sources.waivers().stream().sorted(Comparator.comparing(Waiver::id)).toList(),
            registers::waiver);
    sources
        .baseline()
        .ifPresent(baseline -> json.object("baseline", () -> registers.baseline(baseline)));
  }

  private static void handbook(Json json, Configuration configuration) {
    json.object(
        "handbook",
        () ->
            json.text("title", configuration.title())
                .textIfAny("organisation", configuration.organisation())
                .textIfAny("scope", configuration.scope())
                .textIfAny("maxClassification", configuration.maxClassification()));
    json.object("gate", () -> gate(json, configuration.gate()));
  }

  private static void gate(Json json, Configuration.Gate gate) {
    json.texts("required", gate.required().stream().map(Configuration.Pattern::text).toList())
        .object(
            "rules",
            () ->
                new TreeMap<>(gate.rules())
                    .forEach((rule, severity) -> json.text(rule.id(), word(severity))));
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
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

  private static void problem(Json json, Problem problem) {
    json.text("rule", problem.rule().id())
        .text("severity", word(problem.severity()))
        .place(problem.place())
        .textIfAny("subject", problem.subject())
        .text("message", problem.message())
        .textsIfAny("meant", problem.meant());
  }
}
