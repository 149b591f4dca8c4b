package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeQualityJsonTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Problem GAP =
      Problem.about("A.5.10", Rule.UNCOVERED, new Place("registers/soa.yaml", 29, 5), "Nobody.");
  private static final Problem NONE = Problem.of(Rule.SOA_ABSENT, Place.file(""), "None.");

  @Test
  void saysWhereAndHowBad() {
    Fingerprints fingerprints = new Fingerprints("src/isms");
    assertThat(
            MAPPER.readTree(
                CodeQualityJson.of(Runs.of(SmallBuild.with(Optional.empty(), List.of(GAP, NONE))))))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"description": "A.5.10 Nobody.", "check_name": "uncovered",
                  "fingerprint": "%s", "severity": "major",
                  "location": {"path": "src/isms/registers/soa.yaml", "lines": {"begin": 29}}},
                 {"description": "None.", "check_name": "soa-absent",
                  "fingerprint": "%s", "severity": "minor",
                  "location": {"path": "src/isms/handbook.yaml", "lines": {"begin": 1}}}]
                """
                    .formatted(fingerprints.of(GAP), fingerprints.of(NONE))));
  }

  @Test
  void tellsAlikeProblemsApart() {
    List<String> fingerprints = new ArrayList<>();
    for (JsonNode issue :
        MAPPER.readTree(
            CodeQualityJson.of(
                Runs.of(SmallBuild.with(Optional.empty(), List.of(GAP, GAP, GAP)))))) {
      fingerprints.add(issue.get("fingerprint").asString());
    }
    assertThat(fingerprints).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void isMinorWhereTheGateIsOff() {
    assertThat(
            MAPPER
                .readTree(
                    CodeQualityJson.of(
                        Runs.of(SmallBuild.with(Optional.of(Mode.REPORT), List.of(GAP)))))
                .get(0)
                .get("severity")
                .asString())
        .isEqualTo("minor");
  }

  @Test
  void isNotEmptyWhenTheGateIsSkipped() {
    JsonNode issues = MAPPER.readTree(CodeQualityJson.skipped("src/isms"));
    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).get("description").asString())
        .isEqualTo("The gate was skipped (isms.skip), and nothing is known about the coverage.");
    assertThat(issues.get(0).get("location").get("path").asString())
        .isEqualTo("src/isms/handbook.yaml");
  }
}
