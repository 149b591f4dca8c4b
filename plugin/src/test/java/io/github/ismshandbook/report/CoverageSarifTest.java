package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.Pipeline;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoverageSarifTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Problem GAP =
      Problem.about(
          "A.5.10",
          Rule.UNCOVERED,
          new Place("registers/soa.yaml", 29, 5),
          "Acceptable use: applicable, nobody covers it.");

  @Test
  void keepsToTheSchemaOfOasis() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(schema(), InputFormat.JSON);
    for (byte[] sarif :
        List.of(
            CoverageSarif.of(Runs.troubled()),
            CoverageSarif.of(Runs.of(PermittedBuild.ratchet())),
            CoverageSarif.skipped("src/isms"))) {
      String json = new String(sarif, StandardCharsets.UTF_8);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(json.replace("\"2.1.0\"", "\"2.0\""), InputFormat.JSON))
          .hasSize(1);
      assertThat(schema.validate(json.replace("\"driver\"", "\"pilot\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void saysOfEachProblemWhatTheLogSays() {
    JsonNode run = run(Runs.of(SmallBuild.with(Optional.empty(), List.of(GAP))));
    assertThat(run.get("results"))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"ruleId": "uncovered", "ruleIndex": 0, "level": "error",
                  "message": {"text": "A.5.10 Acceptable use: applicable, nobody covers it."},
                  "locations": [{"physicalLocation": {
                    "artifactLocation": {"uri": "src/isms/registers/soa.yaml",
                                         "uriBaseId": "%%SRCROOT%%"},
                    "region": {"startLine": 29, "startColumn": 5}}}],
                  "partialFingerprints": {"ismsProblem/v1": "%s"}}]
                """
                    .formatted(new Fingerprints("src/isms").of(GAP))));
    assertThat(run.get("tool").get("driver").get("rules"))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"id": "uncovered", "shortDescription": {"text": "Nobody claims it."},
                  "help": {"text": "Nobody claims it. Claim it."},
                  "defaultConfiguration": {"level": "error"}}]
                """));
    assertThat(run.get("automationDetails").get("id").asString()).isEqualTo("isms/src/isms/");
  }

  @Test
  void leavesOutWhatIsPermitted() {
    assertThat(run(Runs.of(PermittedBuild.ratchet())).get("results")).isEmpty();
  }

  @Test
  void isNoLouderThanAWarningWhereTheGateIsOff() {
    JsonNode run = run(Runs.of(SmallBuild.with(Optional.of(Mode.REPORT), List.of(GAP))));
    assertThat(run.get("results").get(0).get("level").asString()).isEqualTo("warning");
    assertThat(run.get("properties").get("mode").asString()).isEqualTo("report");
  }

  @Test
  void hasNoResultsButAReasonWhenSkipped() {
    JsonNode run = MAPPER.readTree(CoverageSarif.skipped("")).get("runs").get(0);
    assertThat(run.has("results")).isFalse();
    assertThat(run.get("automationDetails").get("id").asString()).isEqualTo("isms/");
    assertThat(run.get("invocations"))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"executionSuccessful": false, "toolExecutionNotifications": [
                  {"level": "warning", "message": {"text":
                    "The gate was skipped (isms.skip), and nothing is known about the coverage."}}]}]
                """));
  }

  @Test
  void everyResultIsInAFileOfTheRepository(@TempDir Path root) throws IOException {
    Path folder = root.resolve("docs/my isms");
    Handbooks.files(Runs.TROUBLED)
        .forEach(
            (path, text) -> {
              try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    JsonNode results =
        run(new Run(
                Pipeline.compile(
                    Scanner.scan(folder), new Options(Handbooks.AS_OF, Optional.empty())),
                "docs/my isms",
                Map.of()))
            .get("results");
    List<String> rules = new ArrayList<>();
    for (JsonNode result : results) {
      rules.add(result.get("ruleId").asString());
      JsonNode location = result.get("locations").get(0).get("physicalLocation");
      String uri = location.get("artifactLocation").get("uri").asString();
      assertThat(uri).doesNotContain("..").doesNotContain(" ");
      assertThat(root.resolve(URI.create(uri).getPath())).isRegularFile();
      assertThat(location.get("region").get("startLine").asInt()).isPositive();
    }
    assertThat(rules).contains("missing-baseline", "unknown-requirement", "broken-link");
  }

  @Test
  void fingerprintsOutliveAShiftOfLines() {
    List<String> before = fingerprints(Runs.TROUBLED);
    List<String> after = fingerprints(Runs.TROUBLED.replace("# Access\n", "# Access\n\nNew.\n"));
    assertThat(after).isEqualTo(before).doesNotHaveDuplicates().hasSizeGreaterThan(4);
  }

  private static List<String> fingerprints(String handbook) {
    List<String> all = new ArrayList<>();
    run(Runs.of(Handbooks.compile(handbook)))
        .get("results")
        .forEach(
            result -> all.add(result.get("partialFingerprints").get("ismsProblem/v1").asString()));
    return all;
  }

  private static JsonNode run(Run run) {
    return MAPPER.readTree(CoverageSarif.of(run)).get("runs").get(0);
  }

  private static String schema() throws IOException {
    try (InputStream in =
        CoverageSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
