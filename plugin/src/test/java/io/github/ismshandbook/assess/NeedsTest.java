package io.github.ismshandbook.assess;

import static io.github.ismshandbook.Handbooks.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.report.GateLog;
import io.github.ismshandbook.report.LogLine;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a requirement must have, by level of document and by age of evidence. */
class NeedsTest {

  private static final String GATE =
      "//- handbook.yaml\ntitle: T\ngate:\n  required: [%s]\n  rules: {soa-absent: off,"
          + " orphan-document: off, missing-documented-information: off}\n";
  private static final String RECORD =
      "---\ntype: record\nowner: a\ndate: 2026-10-01\n---\n# R\n\nRestored. ";

  private static List<String> needs(Build build, String code) {
    return build.assessment().judgement(new Code(code)).orElseThrow().needs().stream()
        .map(need -> need.need().label() + ": " + need.verdict().status())
        .toList();
  }

  /** Asserted word by word: what the standard asks for is a fact, not a setting. */
  @Test
  void theCatalogAsksForDocumentsWhereTheStandardDoes() {
    Build build = Handbooks.compile("+++\n# A\n\nx {covers: A.5.15}\n");
    TreeMap<Code, String> special = new TreeMap<>();
    for (Requirement entry : build.handbook().catalogs().requirements().values()) {
      if (entry.leaf()) {
        String needs = entry.needs().stream().map(Need::label).toList().toString();
        boolean usual = entry.kind() == Requirement.Kind.CONTROL && needs.equals("[any]");
        if (!usual && !needs.equals("[]")) {
          special.put(entry.code(), needs);
        }
      }
    }
    assertThat(special.toString().replace("=", " "))
        .isEqualTo(
            "{C.4.1 [any], C.4.2 [any], C.4.3 [any], C.5.2 [policy], C.5.3 [any], C.6.1.2 [any],"
                + " C.6.1.3 [any], C.6.2 [any], C.7.2 [record], C.7.5.3 [any], C.8.1 [any], C.8.2"
                + " [record], C.8.3 [record], C.9.1 [record], C.9.2.2 [plan, record], C.9.3.3"
                + " [record], C.10.2 [procedure | record], A.5.1 [policy], A.5.9 [any | record],"
                + " A.5.10 [policy | standard], A.5.26 [procedure | plan], A.5.30 [procedure |"
                + " plan], A.5.31 [any | record], A.5.37 [procedure], A.6.6 [any | record], A.8.9"
                + " [standard | procedure], A.8.27 [policy | standard]}");
  }

  /** Not that it is no policy, which nobody asks of it. */
  @Test
  void aClaimThatDoesNotCountSaysWhyItMeetsNotEvenTheNeedOfItsLevel() {
    Build build =
        Handbooks.compile(
            """
            //- handbook.yaml
            title: T
            gate: {required: [A.5.15], needs: {A.5.15: [policy, procedure]}, rules: {soa-absent: off}}
            //- policies/access.md
            +++ id: POL-01
            Text. {covers: A.5.15}
            //- policies/steps.md
            ---
            title: Steps
            type: procedure
            ---
            Text. {covers: A.5.15}
            """);
    assertThat(build.assessment().judgement(new Code("A.5.15")).orElseThrow().claims())
        .filteredOn(weighed -> !weighed.counts())
        .extracting(weighed -> weighed.claim().document(), weighed -> weighed.objection().get())
        .containsExactly(tuple("policies/steps.md", Objection.Plain.DRAFT));
  }

  @Test
  void eachNeedIsMetByADocumentOfItsLevel() {
    Build build =
        check(
            """
            //- handbook.yaml
            title: T
            gate:
              required: [A.5.15]    # expect uncovered: A.5.15 Access control: applicable, no standard or procedure covers it, though access.md does, as a policy. Write {covers: A.5.15} where a standard or procedure deals with it, or decide in registers/soa.yaml that it does not apply.
              rules: {soa-absent: off}
              needs: {"A.*": [any], A.5.15: [policy, procedure | standard]}
            //- policies/access.md
            +++
            # A

            x {covers: A.5.15}
            """);
    assertThat(needs(build, "A.5.15"))
        .containsExactly("policy: covered", "standard | procedure: uncovered");
    assertThat(needs(build, "A.5.16")).containsExactly("any: uncovered");
  }

  @Test
  void aLaterPatternWinsAndAnEmptyListAsksForNothing() {
    Build build =
        Handbooks.compile(
            GATE.formatted("A.5.15, A.5.16")
                + "  needs: {A.5.15: [record], \"A.5.*\": [any, plan], A.5.16: []}\n"
                + "//- policies/a.md\n+++\n# A\n\nx {covers: A.5.15}\n");
    assertThat(needs(build, "A.5.15")).containsExactly("any: covered", "plan: uncovered");
    assertThat(needs(build, "A.5.16")).isEmpty();
    assertThat(build.assessment().judgement(new Code("A.5.16")).orElseThrow().counted()).isFalse();
  }

  /** A gate that asks for less than the catalog does must say so. */
  @Test
  void takingNeedsAwayIsLoud() {
    Build build =
        Handbooks.compile(
            GATE.formatted("A.5.15, A.5.16, A.5.17, C.4.4")
                + "  needs: {A.5.16: [], A.5.17: [], C.4.4: []}\n"
                + "//- policies/a.md\n+++\n# A\n\nx {covers: A.5.15}\n");
    assertThat(GateLog.opening(build).stream().map(LogLine::text))
        .contains(
            "NEEDS ARE TAKEN AWAY: gate.needs of handbook.yaml asks for no document where the"
                + " catalog does, so they are in no count: A.5.16, A.5.17.",
            "GAPS ARE NOT GATED: gate.rules of handbook.yaml says missing-documented-information:"
                + " off. Such gaps do not fail this build.");
  }

  @Test
  void theWorstNeedIsTheRequirementsStatus() {
    Build build =
        Handbooks.compile(
            GATE.formatted("A.5.15")
                + "  needs: {A.5.15: [policy, procedure]}\n"
                + "//- policies/a.md\n+++\n# A\n\nx {covers: A.5.15}\n"
                + "//- policies/b.md\n---\ntype: procedure\n---\n# B\n\nx {covers: A.5.15}\n");
    assertThat(needs(build, "A.5.15")).containsExactly("policy: covered", "procedure: claimed");
    assertThat(build.assessment().judgement(new Code("A.5.15")).orElseThrow().verdict())
        .hasValueSatisfying(verdict -> assertThat(verdict.status()).isEqualTo("claimed"));
    assertThat(Handbooks.lines(build))
        .contains(
            "handbook.yaml:[3,14] claimed-only A.5.15 Access control: only b.md claims it as a"
                + " procedure, and it is a draft. Approve it, or cover A.5.15 elsewhere.");
  }

  @Test
  void whatIsNoLevelIsSaidAtItsPlaceAndAsksForAnyLevel() {
    Build build =
        check(
            """
            //- handbook.yaml
            title: T
            gate:
              required: [A.5.15]    # expect uncovered
              rules: {soa-absent: off}
              needs:
                A.5.15: [polcy]     # expect invalid-value: `gate.needs.A.5.15` cannot be `polcy`. Did you mean policy?
                A.5.16: [guideline] # expect invalid-value: `gate.needs.A.5.16` cannot be `guideline`.
                B.1: [any]          # expect invalid-value: the pattern B.1 selects no requirement of ISO/IEC 27001:2022.
            //- policies/a.md
            +++
            # A

            x {covers: A.5.16}
            """);
    assertThat(needs(build, "A.5.15")).containsExactly("any: uncovered");
  }

  private static Build evidence(String age, String tags) {
    return Handbooks.compile(
        GATE.formatted("A.8.13")
            + "  evidence: {A.8.13: "
            + age
            + "}\n"
            + "//- policies/backup.md\n+++\n# B\n\nx {covers: A.8.13}\n"
            + tags);
  }

  @Test
  void evidenceCountsUpToItsAgeAndTheNewestDecides() {
    String old = "//- policies/r.md\n" + RECORD + "{evidences: A.8.13 on 2026-08-02}\n";
    String older = "//- policies/q.md\n" + RECORD + "{evidences: A.8.13 on 2025-08-02}\n";
    assertThat(needs(evidence("P91D", old + older), "A.8.13"))
        .containsExactly("any: covered", "evidence P91D: covered");
    Build build = evidence("P90D", older + old);
    assertThat(needs(build, "A.8.13")).containsExactly("any: covered", "evidence P90D: stale");
    assertThat(Handbooks.lines(build))
        .containsExactly(
            "handbook.yaml:[3,14] stale A.8.13 Information backup: its newest evidence is of"
                + " 2026-08-02 (r.md), and gate.evidence allows no more than P90D. Write"
                + " {evidences: A.8.13 on …} in the record of the last time it was done.");
  }

  @Test
  void withoutEvidenceOrWithEvidenceOfTheFutureItIsAGap() {
    assertThat(needs(evidence("P90D", ""), "A.8.13"))
        .containsExactly("any: covered", "evidence P90D: uncovered");
    Build build =
        evidence("P90D", "//- policies/r.md\n" + RECORD + "{evidences: A.8.13 on 2026-11-02}\n");
    assertThat(needs(build, "A.8.13")).containsExactly("any: covered", "evidence P90D: claimed");
    assertThat(Handbooks.lines(build).get(0))
        .contains("only r.md claims it, and it is evidence of the future, 2026-11-02.");
    assertThat(
            Handbooks.lines(
                    evidence(
                        "P90D",
                        "//- policies/p.md\n+++\n# P\n\nx {evidences: A.8.13 on 2026-10-01}\n"))
                .get(0))
        .contains(
            "no record is evidence of it, and gate.evidence asks for one of the last P90D, though"
                + " p.md says it is, as a policy.");
  }

  @Test
  void frontMatterDatesEvidenceToo() {
    String record = "//- policies/r.md\n---\ntype: record\nowner: a\n%s\n---\n# R\n\nDone.\n";
    assertThat(
            needs(
                evidence("P90D", record.formatted("date: 2026-10-01\nevidences: [A.8.13 Backup]")),
                "A.8.13"))
        .contains("evidence P90D: covered");
    assertThat(
            needs(
                evidence(
                    "P90D", record.formatted("date: 2026-10-01\nevidences: A.8.13 on 2025-01-01")),
                "A.8.13"))
        .contains("evidence P90D: stale");
    assertThat(
            Handbooks.lines(
                evidence("P90D", record.formatted("date: 2026-10-01\nevidences: A.8.13 on May 1"))))
        .contains(
            "policies/r.md:[5,22] invalid-value `evidences` is `May 1`, which is no date. Write"
                + " year, month and day, such as 2026-12-31.");
  }

  @Test
  void missingDocumentedInformationNamesTheItemAndWhatWouldProvideIt() {
    String gate = "//- handbook.yaml\ntitle: T\ngate: {required: [%s], rules: {soa-absent: off}}\n";
    assertThat(
            Handbooks.lines(
                Handbooks.compile(
                    gate.formatted("C.4.3")
                        + "//- policies/a.md\n+++\n# A\n\nx {covers: C.4.3}\n")))
        .containsExactly(
            "handbook.yaml:[2,19] missing-documented-information C.4.3 Determining the scope of the"
                + " information security management system: the clause mandates documented"
                + " information, \"ISMS scope\", and nothing in force provides it. Write provides:"
                + " [isms-scope] in the front matter of the document that is it.")
        .hasSize(1);
  }

  @Test
  void aDocumentThatDoesNotCountProvidesNothing() {
    String gate =
        "//- handbook.yaml\ntitle: T\ngate: {required: [C.4.3, A.5.15], rules: {soa-absent: off, not-approved: off}}\n";
    Build build =
        Handbooks.compile(
            gate
                + "//- policies/a.md\n+++ provides: [isms-scope]\n# A\n\nx {covers: C.4.3} {covers: A.5.15}\n");
    assertThat(build.assessment().problems()).isEmpty();
    build =
        Handbooks.compile(
            gate
                + "//- policies/a.md\n+++\n# A\n\nx {covers: C.4.3} {covers: A.5.15}\n"
                + "//- policies/s.md\n---\nprovides: isms-scope\n---\n# S\n\ny {covers: C.4.3}\n");
    assertThat(Handbooks.lines(build).get(0))
        .contains("and nothing in force provides it; s.md says so, but it is a draft. Write");
  }
}
