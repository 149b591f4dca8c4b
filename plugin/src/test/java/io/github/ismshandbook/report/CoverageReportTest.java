package io.github.ismshandbook.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Snapshot;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report that is read back says what the build says; what is none says so. */
class CoverageReportTest {

  private static final String REMEDY =
      " Make it anew on the base with mvn isms:check, or compare through git:"
          + " -Disms.base=origin/main";

  private static final String RICH =
      """
      //- handbook.yaml
      title: Test
      gate: {mode: ratchet, required: [C.5.2, A.5.15, A.5.16, A.8.13], evidence: {A.8.13: P90D}}
      //- policies/access.md
      +++ id: POL-01
      ## Access {covers: A.5.15}

      Text, see [x](nowhere.md). {covers: C.5.2(b,c)} {supports: A.5.16}
      //- policies/draft.md
      ---
      title: A draft
      status: draft
      ---
      Text {covers: A.5.16}
      //- registers/soa.yaml
      version: "1"
      controls:
        A.5.15: {applicable: true, reasons: [risk], justification: Because, status: implemented}
        A.5.16: {applicable: false, justification: Nobody works here}
      //- registers/waivers.yaml
      - {id: W-01, requirement: A.8.13, kind: documentation-debt, reason: Later, owner: CISO,
         approved-by: CEO, approved: 2026-10-01, expires: 2026-12-31}
      //- registers/baseline.yaml
      gaps: [{rule: partial, requirement: C.5.2, need: policy}]
      growth: [{date: 2026-10-01, added: 1, reason: "A new clause."}]
      """;

  @Test
  void theReportOfABuildIsReadAsTheBuildIs() throws Exception {
    Build build = Handbooks.compile(RICH);
    Snapshot expected = Snapshot.of("base.json", build);
    assertThat(expected.requirements()).hasSizeGreaterThan(100);
    assertThat(expected.waivers()).isNotEmpty();
    assertThat(expected.baseline()).isPresent();
    assertThat(expected.problems()).isNotEmpty();
    Snapshot read = CoverageReport.read("base.json", CoverageJson.of(build));
    assertThat(read.requirements()).isEqualTo(expected.requirements());
    assertThat(read.documents()).isEqualTo(expected.documents());
    assertThat(read.problems()).isEqualTo(expected.problems());
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''        | is no coverage.json: the whole of it is no object.",
        "[]        | is no coverage.json: the whole of it is no object.",
        "{} {}     | is no coverage.json: something follows its end.",
        "{}        | is no coverage.json that this version can read ($schema is not"
            + " urn:ismshandbook:coverage:1).",
        "{\"$schema\": \"urn:ismshandbook:coverage:1\", \"schemaVersion\": 2} | is no coverage.json"
            + " that this version can read ($schema is not urn:ismshandbook:coverage:1).",
        "{\"$schema\": \"urn:ismshandbook:coverage:1\", \"schemaVersion\": 1} | is no"
            + " coverage.json: 'mode' is missing.",
        "{\"$schema\": 7} | is no coverage.json: '$schema' is no text.",
      })
  void whatIsNoReportIsAMissingBase(String text, String message) {
    assertThat(missing(text.getBytes(UTF_8))).isEqualTo("base.json " + message + REMEDY);
  }

  @Test
  void aReportThatWasCutOffIsAMissingBase() throws Exception {
    byte[] whole = CoverageJson.of(Handbooks.compile(RICH));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThat(missing(half)).startsWith("base.json is no JSON: ").endsWith("." + REMEDY);
  }

  @Test
  void aReportOfASkippedGateSaysNothing() {
    assertThat(missing(CoverageJson.skipped()))
        .isEqualTo("base.json is of a run whose gate was skipped, so it says nothing." + REMEDY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"counted\": true | \"counted\": 1 | 'counted' is missing",
        "\"requirements\": | \"demands\": | 'requirements' is missing",
        "\"rule\": \"broken-link\" | \"rule\": \"odd\" | there is no rule 'odd'",
        "2026-12-31 | soon | Text 'soon' could not be parsed at index 0",
      })
  void whatIsWrongInAReportIsNamed(String old, String now, String message) {
    String report = new String(CoverageJson.of(Handbooks.compile(RICH)), UTF_8);
    assertThat(report).contains(old);
    assertThat(missing(report.replace(old, now).getBytes(UTF_8)))
        .isEqualTo("base.json is no coverage.json: " + message + "." + REMEDY);
  }

  private static String missing(byte[] bytes) {
    AtomicReference<String> message = new AtomicReference<>();
    assertThatThrownBy(() -> CoverageReport.read("base.json", bytes))
        .isInstanceOfSatisfying(
            MissingBaseException.class,
            missing ->
                message.set(missing.problem().subject() + " " + missing.problem().message()));
    return message.get();
  }
}
