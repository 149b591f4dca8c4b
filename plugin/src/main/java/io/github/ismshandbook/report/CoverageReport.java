package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snapshot;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/** The {@code coverage.json} of an earlier run, read back to be compared with. */
public final class CoverageReport {

  private static final String REMEDY =
      " Make it anew on the base with mvn isms:check, or compare through git:"
          + " -Disms.base=origin/main";

  private CoverageReport() {}

  /**
   * What the handbook was when the report was written.
   *
   * @param name of the report, for messages
   * @throws MissingBaseException if it is none, or says that nothing was judged
   */
  public static Snapshot read(String name, byte[] bytes) throws MissingBaseException {
    try {
      JsonObject report = JsonObject.read(bytes);
      String schema = report.textIfAny("$schema").orElse("");
      if (!schema.equals(CoverageJson.SCHEMA)
          || report.number("schemaVersion") != CoverageJson.VERSION) {
        throw MissingBaseException.of(
            name,
            "is no coverage.json that this version can read ($schema is not "
                + CoverageJson.SCHEMA
                + ")."
                + REMEDY);
      }
      if (report.text("mode").equals("skipped")) {
        throw MissingBaseException.of(
            name, "is of a run whose gate was skipped, so it says nothing." + REMEDY);
      }
      return snapshot(name, report);
    } catch (JacksonException e) {
      throw MissingBaseException.of(
          name, "is no JSON: " + e.getOriginalMessage() + "." + REMEDY, e);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw MissingBaseException.of(
          name, "is no coverage.json: " + e.getMessage() + "." + REMEDY, e);
    }
  }

  private static Snapshot snapshot(String name, JsonObject report) {
    Map<Code, Snapshot.State> requirements = new LinkedHashMap<>();
    report
        .objects("requirements")
        .forEach(entry -> requirements.put(new Code(entry.text("id")), state(entry)));
    Map<String, Snapshot.Paper> documents = new TreeMap<>();
    report.objects("documents").forEach(entry -> documents.put(entry.text("path"), paper(entry)));
    Map<String, LocalDate> waivers = new TreeMap<>();
    for (JsonObject waiver : report.objects("waivers")) {
      waiver
          .textIfAny("expires")
          .ifPresent(day -> waivers.put(waiver.text("id"), LocalDate.parse(day)));
    }
    List<Snapshot.Fault> problems =
        report.objects("problems").stream()
            .filter(entry -> entry.text("severity").equals("error"))
            .map(CoverageReport::fault)
            .toList();
    return new Snapshot(
        name,
        requirements,
        documents,
        waivers,
        report.objectIfAny("baseline").map(CoverageReport::baseline),
        problems);
  }

  private static Snapshot.State state(JsonObject entry) {
    Map<String, String> gaps = new LinkedHashMap<>();
    for (JsonObject need : entry.objects("needs")) {
      String status = need.text("status");
      if (!status.equals("covered")) {
        gaps.put(need.text("need"), status);
      }
    }
    Optional<JsonObject> decision = entry.objectIfAny("soa");
    return new Snapshot.State(
        entry.textIfAny("displayTitle").orElseGet(() -> entry.text("title")),
        entry.textIfAny("status"),
        entry.flag("counted"),
        gaps,
        decision.map(soa -> soa.flag("applicable")),
        decision.flatMap(soa -> soa.textIfAny("status")).orElse(""),
        entry.objects("claims").stream().map(CoverageReport::tag).toList());
  }

  private static Snapshot.Tag tag(JsonObject claim) {
    return new Snapshot.Tag(
        claim.text("kind"),
        claim.text("section"),
        claim.texts("parts"),
        claim.flag("counts"),
        place(claim.object("place")));
  }

  private static Snapshot.Paper paper(JsonObject entry) {
    return new Snapshot.Paper(
        entry.textIfAny("id").orElseGet(() -> entry.text("path")),
        entry.text("title"),
        entry.text("type"),
        entry.text("status"),
        entry.textIfAny("objection"));
  }

  private static Baseline baseline(JsonObject baseline) {
    return new Baseline(
        baseline.objects("gaps").stream()
            .map(
                gap ->
                    new Baseline.Entry(
                        rule(gap), new Code(gap.text("requirement")), gap.text("need"), place(gap)))
            .toList(),
        baseline.objects("growth").stream()
            .map(
                growth ->
                    new Baseline.Growth(
                        LocalDate.parse(growth.text("date")),
                        growth.number("added"),
                        growth.text("reason")))
            .toList());
  }

  private static Snapshot.Fault fault(JsonObject entry) {
    return Snapshot.Fault.of(
        Problem.about(
            entry.textIfAny("subject").orElse(""),
            rule(entry),
            place(entry),
            entry.text("message")));
  }

  private static Rule rule(JsonObject entry) {
    String id = entry.text("rule");
    return Rule.byId(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no rule '" + id + "'"));
  }

  private static Place place(JsonObject entry) {
    return new Place(entry.text("path"), entry.number("line"), entry.number("column"));
  }
}
