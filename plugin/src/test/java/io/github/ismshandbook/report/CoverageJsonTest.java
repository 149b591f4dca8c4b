package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Digest;
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
      for (Build build :
          List.of(
              SmallBuild.with(Optional.empty(), PROBLEMS),
              PermittedBuild.ratchet(),
              Handbooks.compile("+++\n## Access {covers: A.5.15}\n\nFor a reason.\n"))) {
        String json = json(build);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(
                schema.validate(
                    json.replace("\"kind\": \"covers\"", "\"kind\": \"hides\""), InputFormat.JSON))
            .isNotEmpty();
      }
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
    assertThat(schema.validate(json.replace("skipped", "strict"), InputFormat.JSON)).hasSize(12);
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
  void saysOfEachNeedWhatPermitsItsGap() {
    JsonNode requirement = tree(PermittedBuild.ratchet()).get("requirements").get(4);
    assertThat(requirement)
        .isEqualTo(
            MAPPER.readTree(
                """
                {"id": "A.5.10", "status": "uncovered", "title": "Acceptable use",
                 "kind": "control", "required": true, "counted": true, "gap": true,
                 "failing": false,
                 "needs": [
                   {"need": "policy", "levels": ["policy"], "status": "uncovered",
                    "overlay": "waived", "waiver": "W-01", "until": "2027-03-31"},
                   {"need": "evidence P90D", "levels": ["record"], "evidence": "P90D",
                    "status": "stale", "overlay": "known", "since": "the baseline"}],
                 "overlay": "waived", "waiver": "W-01", "until": "2027-03-31",
                 "claims": [
                   {"kind": "evidences", "counts": false, "stale": true, "parts": [],
                    "document": "policies/access.md", "section": "Access",
                    "quote": "Tried out.", "date": "2026-06-30",
                    "place": {"path": "policies/access.md", "line": 12, "column": 3}}]}
                """));
    assertThat(
            tree(SmallBuild.with(Optional.empty(), PROBLEMS))
                .get("requirements")
                .get(2)
                .get("until"))
        .isEqualTo(MAPPER.readTree("\"2027-01-01\""));
  }

  @Test
  void holdsWaiversBaselineAndDocumentedInformation() {
    JsonNode root = tree(PermittedBuild.ratchet());
    assertThat(root.get("mode").asString()).isEqualTo("ratchet");
    assertThat(root.get("base").asString()).isEqualTo("origin/main");
    assertThat(root.get("documented"))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"id": "isms-scope", "name": "scope of the ISMS", "requirement": "C.4.3",
                  "record": false, "mandatory": true, "required": true, "missing": true,
                  "providers": [], "others": ["policies/access.md"],
                  "overlay": "known", "since": "the baseline"}]
                """));
    assertThat(root.get("waivers"))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"id": "W-01", "requirement": "A.5.10", "needs": ["policy"],
                  "kind": "documentation-debt", "reason": "The policy is being written.",
                  "risk": "RISK-01", "owner": "CISO", "approvedBy": "CEO",
                  "approved": "2026-10-01", "expires": "2027-03-31", "unreadable": ["reason"],
                  "path": "registers/waivers.yaml", "line": 2, "column": 9}]
                """));
    assertThat(root.get("baseline"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"gaps": [{"requirement": "A.5.10", "need": "evidence P90D", "rule": "stale",
                           "path": "registers/baseline.yaml", "line": 3, "column": 5}],
                 "growth": [{"date": "2026-09-01", "added": 1,
                             "reason": "Merged with Other Ltd."}]}
                """));
  }

  @Test
  void saysOfEachDocumentWhetherItsTextIsTheApprovedOne() {
    Build build =
        Handbooks.compile(
            """
            //- policies/a.md
            ---
            title: A
            digest: sha256:0
            ---
            //- policies/b.md
            ---
            title: B
            ---
            //- policies/c.md
            ---
            title: C
            digest: %s
            ---
            Text.
            """
                .formatted(Digest.of("Text.").text()));
    List<String> states = new ArrayList<>();
    tree(build).get("documents").forEach(node -> states.add(node.get("approvedText").asString()));
    assertThat(states).containsExactly("changed", "unrecorded", "unchanged");
    assertThat(tree(build).get("documents").get(2).get("digest").asString())
        .isEqualTo(Digest.of("Text.").text());
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
