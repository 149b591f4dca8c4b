package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoverageJsonTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final List<Problem> PROBLEMS =
      List.of(
          Problem.of(Rule.NO_DOCUMENTS, Place.file(""), "No document."),
          Problem.about(
              "A.5.10", Rule.UNCOVERED, new Place("registers/soa.yaml", 9, 5), "Acceptable use"));

  @Test
  void keepsToItsSchemaAndSaysNothingTheSchemaDoesNotDescribe() throws IOException {
    String json = json(SmallBuild.with(Optional.empty(), PROBLEMS));
    String open = schema();
    // The shipped schema lets fields be added; this one does not, so that none stays undocumented.
    String closed =
        open.replace(
            "\"type\": \"object\",", "\"type\": \"object\", \"additionalProperties\": false,");
    assertThat(closed).isNotEqualTo(open);
    for (String text : List.of(open, closed)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(
              schema.validate(
                  json.replace("\"status\": \"partial\"", "\"status\": \"half\""),
                  InputFormat.JSON))
          .hasSize(2);
    }
  }

  @Test
  void saysOnlyThatTheGateWasSkipped() throws IOException {
    String json = new String(CoverageJson.skipped(), StandardCharsets.UTF_8);
    assertThat(json)
        .isEqualTo(
            """
            {
              "$schema": "urn:ismshandbook:coverage:1",
              "schemaVersion": 1,
              "mode": "skipped"
            }
            """);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(), InputFormat.JSON);
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("skipped", "strict"), InputFormat.JSON)).hasSize(9);
  }

  @Test
  void namesItsSchema() throws IOException {
    assertThat(MAPPER.readTree(schema()).get("$id").asString()).isEqualTo(CoverageJson.SCHEMA);
  }

  @Test
  void listsRequirementsByCode() {
    JsonNode root = tree(SmallBuild.with(Optional.empty(), PROBLEMS));
    List<String> seen = new ArrayList<>();
    for (JsonNode requirement : root.get("requirements")) {
      seen.add(
          requirement.get("id").asString()
              + " "
              + requirement.get("status")
              + " "
              + requirement.get("counted")
              + " "
              + requirement.get("failing")
              + " "
              + requirement.path("overlay").asString("-"));
    }
    assertThat(seen)
        .containsExactly(
            "C.4.3 null false false -",
            "A.5.1 \"covered\" true false -",
            "A.5.2 \"partial\" true false planned",
            "A.5.9 \"uncovered\" false false not-applicable",
            "A.5.10 \"uncovered\" true true -");
  }

  @Test
  void givesEachClaimWithItsSentenceAndPlace() {
    JsonNode claim =
        tree(SmallBuild.with(Optional.empty(), PROBLEMS))
            .get("requirements")
            .get(1)
            .get("claims")
            .get(0);
    assertThat(claim)
        .isEqualTo(
            MAPPER.readTree(
                """
                {"kind": "covers", "counts": true, "stale": false, "parts": [],
                 "document": "policies/access.md", "section": "Purpose", "anchor": "purpose",
                 "quote": "Purpose \ud83d\ude00 \ufffd",
                 "place": {"path": "policies/access.md", "line": 9, "column": 14}}
                """));
  }

  @Test
  void passesInReportModeUnlessThereIsNothingToReportOn() {
    List<Problem> gap = PROBLEMS.subList(1, 2);
    assertThat(passes(SmallBuild.with(Optional.empty(), List.of()))).isTrue();
    assertThat(passes(SmallBuild.with(Optional.empty(), gap))).isFalse();
    assertThat(passes(SmallBuild.with(Optional.of(Mode.REPORT), gap))).isTrue();
    assertThat(passes(SmallBuild.with(Optional.of(Mode.REPORT), PROBLEMS))).isFalse();
  }

  @Test
  void endsLinesTheSameOnEveryMachine() {
    assertThat(json(SmallBuild.with(Optional.empty(), PROBLEMS)))
        .startsWith("{\n  \"$schema\": \"urn:ismshandbook:coverage:1\",\n  \"schemaVersion\": 1,\n")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  private static boolean passes(Build build) {
    return tree(build).get("passes").asBoolean();
  }

  private static JsonNode tree(Build build) {
    return MAPPER.readTree(CoverageJson.of(build));
  }

  private static String json(Build build) {
    return new String(CoverageJson.of(build), StandardCharsets.UTF_8);
  }

  private static String schema() throws IOException {
    try (InputStream in =
        CoverageJson.class.getResourceAsStream("/META-INF/isms/schemas/coverage-1.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
