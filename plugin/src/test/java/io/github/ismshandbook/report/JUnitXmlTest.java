package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the report as others do: with the parser of the Surefire report. */
class JUnitXmlTest {

  private static final Problem GAP =
      Problem.about(
          "A.5.10",
          Rule.UNCOVERED,
          new Place("registers/soa.yaml", 29, 5),
          "Acceptable use: applicable, nobody covers it.");
  private static final Problem CAUSE =
      Problem.about(
          "A.5.51", Rule.UNKNOWN_REQUIREMENT, new Place("policies/a.md", 9, 14), "No such code.");

  @TempDir private Path folder;

  @Test
  void hasACaseForEachOfThe123RequirementsOfTheDefaultCatalogs() throws Exception {
    Build build =
        Handbooks.compile(
            """
            //- handbook.yaml
            title: All
            //- policies/a.md
            +++
            # A

            All. {covers: A.5.1}
            """);
    List<ReportTestCase> cases = read(JUnitXml.of(Runs.of(build)));
    assertThat(cases).hasSize(123);
    assertThat(cases).extracting(ReportTestCase::getFullName).doesNotHaveDuplicates();
    assertThat(cases)
        .filteredOn(one -> !one.hasFailure() && !one.hasSkipped())
        .extracting(ReportTestCase::getFullName)
        .containsExactly("isms.A5 Organizational controls.A.5.1 Policies for information security");
    assertThat(cases).filteredOn(ReportTestCase::hasFailure).hasSizeGreaterThan(80);
    assertThat(text(build)).contains("<testsuite name=\"isms.requirements\" tests=\"123\" ");
  }

  @Test
  void tellsWhatBecameOfEachRequirement() throws Exception {
    assertThat(outcomes(SmallBuild.with(Optional.empty(), List.of(GAP))))
        .containsExactly(
            "isms.iso27001-2022 | C.4.3 Determining the scope | skipped: not required:"
                + " gate.required of handbook.yaml leaves it out",
            "isms.iso27001-2022 | A.5.1 Policies for information security | passed",
            "isms.iso27001-2022 | A.5.2 Roles and responsibilities | skipped: partial, planned (due"
                + " 2027-01-01)",
            "isms.iso27001-2022 | A.5.9 Inventory of assets | skipped: not applicable (Because.)",
            "isms.iso27001-2022 | A.5.10 Acceptable use | uncovered: A.5.10 Acceptable use:"
                + " applicable, nobody covers it.");
    assertThat(outcomes(PermittedBuild.ratchet()))
        .last()
        .isEqualTo(
            "isms.iso27001-2022 | A.5.10 Acceptable use | skipped: uncovered, waived (W-01, until"
                + " 2027-03-31), known (to the baseline)");
  }

  @Test
  void tellsOfDocumentedInformationThatIsMissing() throws Exception {
    String handbook =
        """
        //- handbook.yaml
        title: T
        gate: {required: [C.7.5.1, C.6.2], rules: {missing-documented-information: error}}
        //- policies/a.md
        +++
        # A

        Objectives. {covers: C.6.2}
        """;
    assertThat(cases(Handbooks.compile(handbook), "C.6.2"))
        .singleElement()
        .asString()
        .startsWith("isms.C6 Planning | C.6.2 ")
        .contains(" | missing-documented-information: C.6.2 ");
    assertThat(cases(Handbooks.compile(handbook), "C.7.5.1"))
        .singleElement()
        .asString()
        .endsWith(" | skipped: it needs no document: it is listed and linked, and never gated");
    assertThat(cases(Handbooks.compile(handbook.replace(": error}", ": off}")), "C.6.2"))
        .singleElement()
        .asString()
        .endsWith(
            " | skipped: documented information missing (information-security-objectives), and"
                + " gate.rules of handbook.yaml lets it pass");
  }

  private List<String> cases(Build build, String code) throws Exception {
    return outcomes(build).stream().filter(one -> one.contains(" | " + code + " ")).toList();
  }

  @Test
  void failsWithTheLinesOfTheLog() throws Exception {
    String xml = text(SmallBuild.with(Optional.empty(), List.of(GAP)));
    assertThat(xml)
        .contains(
            ">src/isms/registers/soa.yaml:[29,5] uncovered A.5.10 Acceptable use: applicable,"
                + " nobody covers it.</failure>");
  }

  @Test
  void showsWhatFailsBesideTheRequirements() throws Exception {
    Build build = SmallBuild.with(Optional.empty(), List.of(CAUSE, CAUSE));
    assertThat(read(JUnitXml.of(Runs.of(build))))
        .filteredOn(ReportTestCase::hasFailure)
        .extracting(ReportTestCase::getFullName, ReportTestCase::getFailureMessage)
        .containsExactly(tuple("isms.problems.unknown-requirement", "A.5.51 No such code."));
    assertThat(text(build))
        .contains("<testsuite name=\"isms.problems\" tests=\"1\" failures=\"1\" ");
    assertThat(text(SmallBuild.with(Optional.empty(), List.of(GAP))))
        .doesNotContain("isms.problems");
  }

  @Test
  void neverShowsAGapGreenAndNeverRedWhereTheGateIsOff() throws Exception {
    Build off = SmallBuild.with(Optional.of(Mode.REPORT), List.of(CAUSE, GAP));
    assertThat(outcomes(off))
        .last()
        .isEqualTo(
            "isms.iso27001-2022 | A.5.10 Acceptable use | skipped: the gate is off (report mode):"
                + " A.5.10 Acceptable use: applicable, nobody covers it.");
    Build softened = SmallBuild.with(Optional.empty(), List.of());
    assertThat(outcomes(softened))
        .last()
        .isEqualTo(
            "isms.iso27001-2022 | A.5.10 Acceptable use | skipped: uncovered, and gate.rules of"
                + " handbook.yaml lets it pass");
  }

  @Test
  void isSkippedWhenTheGateIs() throws Exception {
    assertThat(read(JUnitXml.skipped()))
        .extracting(ReportTestCase::getFullName, ReportTestCase::hasSkipped)
        .containsExactly(tuple("isms.gate", true));
    assertThat(new String(JUnitXml.skipped(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites>
              <testsuite name="isms.requirements" tests="1" failures="0" errors="0" skipped="1" time="0">
                <properties>
                  <property name="mode" value="skipped"></property>
                </properties>
                <testcase classname="isms" name="gate" time="0">
                  <skipped message="The gate was skipped (isms.skip), and nothing is known about the coverage."></skipped>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void replacesWhatXmlCannotHold() throws Exception {
    Problem hostile =
        Problem.about(
            "A.5.10",
            Rule.UNCOVERED,
            Place.file("handbook.yaml"),
            "]]> <b> & \" \u0000\u0007 \ud83d \uffff \ud83d\ude00");
    assertThat(read(JUnitXml.of(Runs.of(SmallBuild.with(Optional.empty(), List.of(hostile))))))
        .last()
        .extracting(ReportTestCase::getFailureMessage)
        .isEqualTo("A.5.10 ]]> <b> & \"    \ufffd \ufffd \ud83d\ude00");
  }

  private List<String> outcomes(Build build) throws Exception {
    return read(JUnitXml.of(Runs.of(build))).stream()
        .map(
            one ->
                one.getFullClassName()
                    + " | "
                    + one.getName()
                    + " | "
                    + (one.hasFailure()
                        ? one.getFailureType() + ": " + one.getFailureMessage()
                        : one.hasSkipped() ? "skipped: " + one.getFailureMessage() : "passed"))
        .toList();
  }

  private static String text(Build build) {
    return new String(JUnitXml.of(Runs.of(build)), StandardCharsets.UTF_8);
  }

  /** Every case; the parser makes a suite of each class name. */
  private List<ReportTestCase> read(byte[] xml) throws IOException {
    Files.write(folder.resolve("TEST-isms.xml"), xml);
    return new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger())
        .parseXMLReportFiles().stream().flatMap(suite -> suite.getTestCases().stream()).toList();
  }
}
