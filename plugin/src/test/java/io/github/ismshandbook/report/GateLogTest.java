package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateLogTest {

  private static final Problem GAP =
      Problem.about(
          "A.5.10",
          Rule.UNCOVERED,
          new Place("registers/soa.yaml", 29, 5),
          "Acceptable use: applicable, nobody covers it. Owner: it-ops.");
  private static final Problem CAUSE =
      Problem.about(
          "A.5.51",
          Rule.UNKNOWN_REQUIREMENT,
          new Place("policies/access.md", 9, 14),
          "does not exist. Did you mean A.5.15 Access control?");
  private static final Problem WARNING =
      Problem.of(Rule.SOA_ABSENT, Place.file(""), "There is no registers/soa.yaml. Write one.");

  @Test
  void opensWithWhatWasReadAndWhatIsNotAsked() {
    assertThat(GateLog.opening(strict()))
        .containsExactly(
            new LogLine(
                Severity.NOTE,
                "ISO/IEC 27001:2022+Amd1, 1 document, 1 claim, 4 controls, as of 2026-11-01,"
                    + " strict"),
            new LogLine(
                Severity.WARNING,
                "CLAUSES ARE NOT GATED: gate.required leaves out 1 of 1 clause. An ISMS is"
                    + " certified against all of them."));
  }

  @Test
  void saysLoudlyThatTheGateIsOff() {
    Build build = SmallBuild.with(Optional.of(Mode.REPORT), List.of(CAUSE, GAP, WARNING));
    assertThat(GateLog.opening(build))
        .contains(
            new LogLine(
                Severity.WARNING,
                "REPORT MODE, THE GATE IS OFF (isms.mode): 1 gap and 1 other error would fail this"
                    + " build in strict mode."));
    assertThat(GateLog.problems(build, "", Severity.WARNING))
        .extracting(LogLine::level)
        .containsOnly(Severity.WARNING);
  }

  @Test
  void saysLoudlyWhichGapsTheHandbookLetsPass() {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\ntitle: T\ngate:\n  rules: {uncovered: off, stale: error, claimed-only: warning}\n");
    assertThat(GateLog.opening(build))
        .last()
        .isEqualTo(
            new LogLine(
                Severity.WARNING,
                "GAPS ARE NOT GATED: gate.rules of handbook.yaml says uncovered: off, claimed-only:"
                    + " warning. Such gaps do not fail this build."));
  }

  @Test
  void saysOneLineForEachProblem() {
    assertThat(GateLog.problems(strict(CAUSE, GAP, WARNING), "src/isms", Severity.ERROR))
        .containsExactly(
            new LogLine(
                Severity.ERROR,
                "src/isms/policies/access.md:[9,14] unknown-requirement A.5.51 does not exist. Did"
                    + " you mean A.5.15 Access control?"),
            new LogLine(
                Severity.ERROR,
                "src/isms/registers/soa.yaml:[29,5] uncovered A.5.10 Acceptable use: applicable,"
                    + " nobody covers it. Owner: it-ops."),
            new LogLine(
                Severity.WARNING,
                "src/isms: soa-absent There is no registers/soa.yaml. Write one."));
  }

  @Test
  void letsNoNameStartALineOfItsOwn() {
    Problem forged =
        Problem.of(
            Rule.BROKEN_LINK,
            new Place("policies/a\n[INFO] b.md", 1, 0),
            "x\r\n::error::y\u001b[31m \u202ez\u2028");
    assertThat(GateLog.problems(strict(forged), "", Severity.ERROR))
        .extracting(LogLine::text)
        .containsExactly("policies/a [INFO] b.md:[1] broken-link x  ::error::y [31m  z ");
  }

  @Test
  void saysFiftyOfARuleAndEveryGap() {
    List<Problem> many = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      many.add(Problem.of(Rule.BROKEN_LINK, new Place("policies/a.md", i, 1), "Mend it."));
    }
    for (int i = 1; i <= 60; i++) {
      many.add(Problem.about("A.5." + i, Rule.UNCOVERED, Place.file("handbook.yaml"), "Gap."));
    }
    List<LogLine> lines =
        GateLog.problems(SmallBuild.with(Optional.empty(), many), "", Severity.ERROR);
    assertThat(lines).hasSize(50 + 1 + 60);
    assertThat(lines.get(50))
        .isEqualTo(
            new LogLine(
                Severity.ERROR, "… and 10 more broken-link. coverage.json lists them all."));
  }

  @Test
  void tellsDraftsByTheirDocument() {
    Build build =
        Handbooks.compile(
            """
            //- handbook.yaml
            title: T
            gate: {required: [A.5.15, A.5.16, A.5.17, A.5.18, A.6.1, C.4.3], rules: {soa-absent: off}}
            //- policies/access.md
            ---
            id: POL-01
            status: draft
            owner: CISO
            approver: Head of IT
            provides: [isms-scope]
            ---
            # Access

            All. {covers: A.5.15, A.5.16, A.5.17, A.6.1}
            //- policies/more.md
            ---
            id: POL-02
            status: in-review
            owner: CISO
            approver: "$(id)"
            ---
            # More

            More. {covers: A.5.18, A.6.1}
            //- policies/scope.md
            +++
            # Scope

            That. {covers: C.4.3} [a](access.md) [b](more.md)
            """);
    assertThat(GateLog.problems(build, "", Severity.ERROR))
        .extracting(LogLine::text)
        .containsExactly(
            "policies/access.md:[3,9] claimed-only 3 requirements: only this document claims A.5.15,"
                + " A.5.16, A.5.17 and provides \"ISMS scope\", and it is a draft. Approve it: mvn"
                + " isms:approve -Disms.id=POL-01 -Disms.approver=\"Head of IT\"",
            "policies/more.md:[3,9] claimed-only 1 requirement: only this document claims A.5.18, and"
                + " it is in review. Approve it: mvn isms:approve -Disms.id=POL-02 -Disms.approver=…",
            "handbook.yaml:[2,51] claimed-only A.6.1 Screening: only access.md (is a draft) and more.md"
                + " (is in review) claim it. Approve it, or cover A.6.1 elsewhere.");
    assertThat(GateVerdict.failing(build, ""))
        .contains("The gate fails: 5 gaps and 1 other error;")
        .contains("First:\n  policies/access.md:[3,9] claimed-only 3 requirements: ")
        .doesNotContain("more: see the lines above");
  }

  @Test
  void saysFirstThatNothingCountsYet() {
    String draft = "---\nowner: CISO\n---\nText. {covers: A.5.15}\n";
    Build build =
        Handbooks.compile(
            "//- policies/a.md\n"
                + draft
                + "//- policies/b.md\n"
                + draft
                + "//- policies/c.md\n"
                + draft);
    assertThat(GateLog.opening(build))
        .contains(
            new LogLine(
                Severity.WARNING,
                "NOTHING COUNTS YET: all 3 documents are drafts. Adapt and approve them one by one,"
                    + " and the gaps close."));
  }

  @Test
  void saysOnceWhatIsWrongWithSeveral() {
    Problem one =
        Problem.about("RISK-01", Rule.RISK_UNTREATED, new Place("r.yaml", 3, 5), "Treat it.");
    Problem two =
        Problem.about("RISK-02", Rule.RISK_UNTREATED, new Place("r.yaml", 9, 5), "Treat it.");
    Problem three =
        Problem.about("RISK-03", Rule.RISK_UNTREATED, new Place("r.yaml", 12, 5), "Treat it.");
    assertThat(GateLog.problems(strict(one, two), "", Severity.ERROR)).hasSize(2);
    assertThat(GateLog.problems(strict(one, two, three), "", Severity.ERROR))
        .extracting(LogLine::text)
        .containsExactly("r.yaml:[3,5] risk-untreated RISK-01, RISK-02, RISK-03: Treat it.");
  }

  @Test
  void endsWithATableByArea() {
    assertThat(GateLog.table(strict()))
        .extracting(LogLine::text)
        .containsExactly(
            "area                        applicable covered partial stale claimed uncovered | planned waived known new",
            "A.5 Organizational controls          3       1       1     0       0         1 |       1      0     0   1",
            "total                                3       1       1     0       0         1 |       1      0     0   1");
  }

  @Test
  void endsWithAVerdictThatSaysWhatToDoFirst() {
    assertThat(GateVerdict.failing(strict(CAUSE, GAP, WARNING), "src/isms"))
        .isEqualTo(
            """
            The gate fails: 1 gap and 1 other error; 1 of 3 applicable requirements covered, \
            1 planned, as of 2026-11-01. First:
              src/isms/policies/access.md:[9,14] unknown-requirement A.5.51 does not exist. Did \
            you mean A.5.15 Access control?
              src/isms/registers/soa.yaml:[29,5] uncovered A.5.10 Acceptable use: applicable, \
            nobody covers it. Owner: it-ops.""");
  }

  @Test
  void pointsToTheRestWhenMuchIsWrong() {
    Problem other = Problem.about("A.5.2", Rule.PARTIAL, GAP.place(), "Roles: part b.");
    assertThat(GateVerdict.failing(strict(CAUSE, CAUSE, GAP, GAP, other), ""))
        // A requirement with two needs that are not met is one gap.
        .startsWith("The gate fails: 2 gaps and 2 other errors;")
        .endsWith("Owner: it-ops.\n  … and 2 more: see the lines above.");
  }

  @Test
  void saysWhyNothingCanBePublished() {
    Problem twice =
        Problem.about("POL-01", Rule.DUPLICATE_ID, new Place("policies/b.md", 2, 5), "is taken.");
    assertThat(GateVerdict.unpublishable(strict(twice, GAP), "src/isms"))
        .isEqualTo(
            """
            Nothing was published, and what was published before is untouched: 1 problem in the \
            way. To do:
              src/isms/policies/b.md:[2,5] duplicate-id POL-01 is taken.""");
  }

  @Test
  void saysWhatIsPermitted() {
    Build build =
        Handbooks.compile(
            """
            //- handbook.yaml
            title: T
            gate: {mode: ratchet, required: [A.5.15]}
            //- policies/a.md
            +++
            # A

            Other. {covers: A.5.16}
            //- registers/baseline.yaml
            gaps:
              - {rule: uncovered, requirement: A.5.15, need: any}
            """);
    assertThat(GateVerdict.passing(build).text())
        .isEqualTo(
            "The gate passes: 0 of 1 applicable requirement covered, 1 known, as of 2026-11-01.");
  }

  @Test
  void saysInOneLineWhyTheBuildPasses() {
    assertThat(GateVerdict.passing(strict(WARNING)))
        .isEqualTo(
            new LogLine(
                Severity.NOTE,
                "The gate passes: 1 of 3 applicable requirements covered, 1 planned, as of"
                    + " 2026-11-01."));
    assertThat(GateVerdict.passing(SmallBuild.with(Optional.of(Mode.REPORT), List.of(GAP))))
        .isEqualTo(
            new LogLine(
                Severity.WARNING,
                "The build passes because the gate is off: 1 gap; 1 of 3 applicable requirements"
                    + " covered, 1 planned, as of 2026-11-01."));
  }

  private static Build strict(Problem... problems) {
    return SmallBuild.with(Optional.empty(), List.of(problems));
  }
}
