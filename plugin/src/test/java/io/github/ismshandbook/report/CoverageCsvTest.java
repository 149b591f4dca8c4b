package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageCsvTest {

  private static final String HEAD =
      "code,title,area,required,status,overlay,needs,covered by,owner,due,SoA"
          + " applicable,implementation\r\n";

  @Test
  void hasARowForEachRequirement() {
    assertThat(csv(SmallBuild.with(Optional.empty(), List.of())))
        .isEqualTo(
            HEAD
                + "C.4.3,Determining the scope,iso27001-2022,no,,,,,,,,\r\n"
                + "A.5.1,Policies for information security,iso27001-2022,yes,covered,,any:"
                + " covered,policies/access.md,,,,\r\n"
                + "A.5.2,Roles and responsibilities,iso27001-2022,yes,partial,planned (due"
                + " 2027-01-01),any: partial,,CISO,2027-01-01,yes,planned\r\n"
                + "A.5.9,Inventory of assets,iso27001-2022,yes,uncovered,not applicable"
                + " (Because.),any: uncovered,,CISO,,no,planned\r\n"
                + "A.5.10,Acceptable use,iso27001-2022,yes,uncovered,,any: uncovered,,,,,\r\n");
  }

  @Test
  void saysOfEachNeedWhatPermitsItsGap() {
    assertThat(csv(PermittedBuild.ratchet()))
        .endsWith(
            "A.5.10,Acceptable use,iso27001-2022,yes,uncovered,\"waived (W-01, until"
                + " 2027-03-31)\",\"policy: uncovered, waived (W-01, until 2027-03-31); evidence"
                + " P90D: stale, known (to the baseline)\",,,,,\r\n");
  }

  @Test
  void letsNoCellBeAFormulaOrBreakTheTable() {
    Csv csv = new Csv(List.of("a"));
    for (String cell :
        List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx", "a,b", "say \"x\"", "a\nb", "'", "")) {
      csv.row(List.of(cell, "z"));
    }
    assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "a\r\n'=1+1,z\r\n'+1,z\r\n'-1,z\r\n'@x,z\r\n'\tx,z\r\n\"'\rx\",z\r\n\"a,b\",z\r\n"
                + "\"say \"\"x\"\"\",z\r\n\"a\nb\",z\r\n',z\r\n,z\r\n");
    assertThat(csv(Handbooks.compile(Runs.TROUBLED))).contains(",'=cmd,2027-01-01,");
  }

  @Test
  void namesNoDocumentThatTheSiteMayNotContain() {
    String handbook =
        """
        //- handbook.yaml
        title: T
        classifications: [public, secret]
        gate: {required: [A.5.15]}
        publish: {max-classification: public}
        //- policies/open.md
        +++ classification: public
        # Open

        Open. {covers: A.5.15}
        //- policies/closed.md
        +++ classification: secret
        # Closed

        Closed. {covers: A.5.15}
        """;
    assertThat(csv(Handbooks.compile(handbook)))
        .contains(",covered,,any: covered,policies/open.md,")
        .doesNotContain("closed");
    assertThat(
            csv(Handbooks.compile(handbook.replace("publish: {max-classification: public}", ""))))
        .contains(",policies/closed.md; policies/open.md,");
  }

  @Test
  void saysThatTheGateWasSkipped() {
    assertThat(new String(CoverageCsv.skipped(), StandardCharsets.UTF_8))
        .isEqualTo(
            HEAD
                + ",\"The gate was skipped (isms.skip), and nothing is known about the coverage.\""
                + ",,,,,,,,,,\r\n");
  }

  private static String csv(Build build) {
    return new String(CoverageCsv.of(Runs.of(build)), StandardCharsets.UTF_8);
  }
}
