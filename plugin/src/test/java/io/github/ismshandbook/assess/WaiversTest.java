package io.github.ismshandbook.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Overlay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a waiver permits, until when, and every way in which it permits nothing. */
class WaiversTest {

  private static final String GAP =
      "handbook.yaml:[2,27] uncovered A.5.16 Identity management: applicable, nobody covers it."
          + " Write {covers: A.5.16} where a document deals with it, or decide in"
          + " registers/soa.yaml that it does not apply.";
  private static final String W = "registers/waivers.yaml:[1,8] ";

  /** The gap of A.5.16 under a waiver that is valid but for what is added or replaced. */
  private static Build build(String... changes) {
    List<String> keys =
        new ArrayList<>(
            List.of(
                "id: W-01",
                "requirement: A.5.16",
                "kind: documentation-debt",
                "reason: The identity procedure is being rewritten",
                "owner: CISO",
                "approved-by: CEO",
                "approved: 2026-10-01",
                "expires: 2026-12-31"));
    for (String change : changes) {
      String key = change.substring(0, change.indexOf(':') + 1);
      keys.removeIf(one -> one.startsWith(key));
      if (key.equals("id:")) {
        keys.add(0, change);
      } else if (!change.equals(key)) {
        keys.add(change);
      }
    }
    return Handbooks.compile(
        handbook("A.5.15, A.5.16")
            + "//- registers/waivers.yaml\n- {"
            + String.join(", ", keys)
            + "}\n");
  }

  private static String handbook(String required) {
    return "+++\n# A\n\nx {covers: A.5.15}\n//- handbook.yaml\ntitle: T\ngate: {required: ["
        + required
        + "], rules: {soa-absent: off, missing-documented-information: off}}\n"
        + "//- registers/risks.yaml\nrisks:\n  - {id: RISK-01, title: Loss, owner: CISO, treatment:"
        + " modify, controls: [A.5.15], accepted-by: CISO, accepted: 2026-10-01}\n";
  }

  private static void says(Build build, String... lines) {
    assertThat(Handbooks.lines(build)).containsExactly(lines);
  }

  private static String overlay(Build build, String code) {
    return build
        .assessment()
        .judgement(new Code(code))
        .orElseThrow()
        .overlay()
        .map(Overlay::status)
        .orElse("none");
  }

  @Test
  void aValidWaiverPermitsTheGapAndChangesNothingElse() {
    Build build = build();
    says(build);
    assertThat(overlay(build, "A.5.16")).isEqualTo("waived");
    assertThat(build.assessment().areas().get(0).covered()).isZero();
    assertThat(build.assessment().areas())
        .extracting("code", "applicable", "covered", "waived")
        .contains(org.assertj.core.groups.Tuple.tuple(new Code("A.5"), 2, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/Los_Angeles"})
  void itsLastDayIsIncludedWhereverTheMachineStands(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      says(
          build("expires: 2026-11-01"),
          W
              + "waiver-expiring W-01 expires on 2026-11-01, and then the gap of A.5.16 fails the"
              + " build. Close the gap before.");
      says(
          build("expires: 2026-10-31"),
          W
              + "waiver-expired W-01 expired on 2026-10-31, so it no longer permits the gap of"
              + " A.5.16. Close the gap, or have a new waiver approved.",
          GAP);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void itIsSaidThirtyDaysAheadThatItExpires() {
    says(build("expires: 2026-12-02"));
    says(
        build("expires: 2026-12-01"),
        W
            + "waiver-expiring W-01 expires on 2026-12-01, and then the gap of A.5.16 fails the"
            + " build. Close the gap before.");
  }

  @Test
  void oneThatPermitsNothingIsAnError() {
    String unused =
        W
            + "waiver-unused W-01 permits nothing: A.5.15 has no such gap. Delete the waiver; git"
            + " keeps its history.";
    says(build("requirement: A.5.15"), GAP, unused);
    says(build("requirement: A.5.15", "expires: 2026-10-31"), GAP, unused);
  }

  @Test
  void anUnusedWaiverIsSaidOfWhatIsNotAskedForToo() {
    says(
        build("requirement: A.8.1"),
        GAP,
        W
            + "waiver-unused W-01 permits nothing: A.8.1 has no such gap. Delete the waiver; git"
            + " keeps its history.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          requirement:         | names no requirement. Write requirement: A.5.15.
          kind:                | has no kind. Write kind: documentation-debt.
          reason:              | has no reason. Write reason: what hinders it, and until when.
          reason: TBD          | has no reason. Write reason: what hinders it, and until when.
          owner:               | has no owner. Write owner: who answers for it.
          approved-by:         | has no approved-by. Write approved-by: who permits it.
          approved-by: "[CEO]" | has no approved-by. Write approved-by: who permits it.
          approved-by: ciso    | is approved by its owner, CISO. Have it approved by someone else: nobody permits their own gap.
          approved:            | has no date of approval. Write approved: 2026-11-01.
          approved: 2026-11-02 | is approved only from 2026-11-02. Until then it permits nothing: correct the date, or wait.
          expires:             | has no last day, so it has lapsed: no waiver is permanent. Write expires: with a date at most 365 days after its approval.
          expires: 2027-10-02  | is for 366 days, and 365 are the most. Write expires: 2027-10-01 or earlier, and renew it then if need be.
          expires: 2026-09-30  | expires before it is approved. Correct one of the dates.
          kind: accepted-risk  | accepts a risk and names none. Write risk: RISK-01.
          risk: RISK-09        | names RISK-09, which is not in registers/risks.yaml. Name one that is.
          needs: [record]      | is for the need `record`, which A.5.16 does not have. Write one of: any.
          kind: nonconformity  | is a nonconformity without a corrective action. Write corrective-action: what is done, by whom.
          """)
  void whatIsMissingOrNotAllowedMakesItPermitNothing(String change, String message) {
    says(build(change), W + "waiver-invalid W-01 " + message, GAP);
  }

  @Test
  void threeHundredAndSixtyFiveDaysAreTheMost() {
    says(build("expires: 2027-10-01"));
  }

  @Test
  void anAcceptedRiskAndANonconformityNameWhatTheyHangOn() {
    says(build("kind: accepted-risk", "risk: RISK-01"));
    says(build("kind: nonconformity", "corrective-action: The CISO writes it by March"));
  }

  @Test
  void aClauseCanOnlyBeWaivedAsANonconformity() {
    String gate = handbook("A.5.15, C.4.1");
    String waiver =
        "//- registers/waivers.yaml\n- {id: W-01, requirement: C.4.1, reason: New board, owner:"
            + " CISO, approved-by: CEO, approved: 2026-10-01, expires: 2026-12-31, %s}\n";
    String gap =
        "handbook.yaml:[2,27] uncovered C.4.1 Understanding the organization and its context:"
            + " required, nobody covers it. Write {covers: C.4.1} where a document deals with it.";
    says(
        Handbooks.compile(gate + waiver.formatted("kind: documentation-debt")),
        W
            + "waiver-invalid W-01 is for the clause C.4.1, which cannot be left out of an ISMS: a"
            + " gap there is a nonconformity. Write kind: nonconformity, with its"
            + " corrective-action.",
        gap);
    says(
        Handbooks.compile(gate + waiver.formatted("risk: RISK-01")),
        W + "waiver-invalid W-01 has no kind. Write kind: nonconformity.",
        gap);
    says(
        Handbooks.compile(
            gate + waiver.formatted("kind: nonconformity, corrective-action: Done in May")));
  }

  @Test
  void aGroupIsNotWaived() {
    says(
        build("requirement: C.9.2", "kind: nonconformity", "corrective-action: a"),
        W
            + "waiver-invalid W-01 is for C.9.2, a group. Write one for each requirement in it that"
            + " has a gap.",
        GAP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          expires: 31.12.2026      | has lapsed, for expires   | `waivers.expires` is `31.12.2026`, which is no date. Write year, month and day, such as 2026-12-31.
          expires: [2026-12-31]    | has lapsed, for expires   | `waivers.expires` is a list, where one text is expected. Write `expires: text`; put a text that starts with [ or { in quotes.
          expires: never           | has lapsed, for expires   | `waivers.expires` is `never`, which is no date. Write year, month and day, such as 2026-12-31.
          expires: 2026-02-30      | has lapsed, for expires   | `waivers.expires` is `2026-02-30`, which is no date. Write year, month and day, such as 2026-12-31.
          approved: soon           | permits nothing, for approved | `waivers.approved` is `soon`, which is no date. Write year, month and day, such as 2026-12-31.
          kind: debt               | permits nothing, for kind | `waivers.kind` cannot be `debt`. Write one of documentation-debt, accepted-risk, nonconformity.
          needs: {policy: yes}     | permits nothing, for needs | `waivers.needs` is a block of keys, where a list is expected. Write `needs: [one, another]`.
          """)
  void aValueThatCannotBeReadMakesItLapse(String change, String follows, String cause) {
    List<String> lines = Handbooks.lines(build(change));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith("registers/waivers.yaml:[1,")
        .endsWith("] invalid-value " + cause);
    assertThat(lines.get(1))
        .isEqualTo(W + "waiver-invalid W-01 " + follows + " cannot be read. Correct it.");
    assertThat(lines.get(2)).isEqualTo(GAP);
  }

  @Test
  void aCodeThatDoesNotExistIsSaidAtItsPlace() {
    says(
        build("requirement: A.5.61"),
        "registers/waivers.yaml:[1,178] unknown-requirement A.5.61 does not exist. Did you mean"
            + " A.5.16 Identity management?",
        W + "waiver-invalid W-01 permits nothing, for requirement cannot be read. Correct it.",
        GAP);
  }

  @Test
  void oneLimitedToANeedPermitsThatNeedAlone() {
    String handbook =
        """
        +++
        # A

        x {covers: A.5.15}
        //- handbook.yaml
        title: T
        gate:
          required: [A.5.15, A.5.16]
          needs: {A.5.16: [policy, procedure|standard]}
          rules: {soa-absent: off}
        //- registers/waivers.yaml
        waivers:
          - {id: W-01, requirement: A.5.16 Identity management, needs: ["Procedure|standard"], kind: documentation-debt, reason: a, owner: b, approved-by: c, approved: 2026-10-01, expires: 2026-12-31}
        """;
    Build build = Handbooks.compile(handbook);
    says(
        build,
        "handbook.yaml:[3,22] uncovered A.5.16 Identity management: applicable, no policy covers"
            + " it. Write {covers: A.5.16} where a policy deals with it, or decide in"
            + " registers/soa.yaml that it does not apply.");
    assertThat(overlay(build, "A.5.16")).isEqualTo("none");
    says(
        Handbooks.compile(
            handbook.replace("\"Procedure|standard\"", "policy, procedure | standard")));
  }

  @Test
  void itPermitsDocumentedInformationToBeMissing() {
    String handbook =
        "+++\n# A\n\nx {covers: C.4.3, A.5.15}\n//- handbook.yaml\ntitle: T\ngate: {required:"
            + " [C.4.3, A.5.15], rules: {soa-absent: off}}\n";
    says(
        Handbooks.compile(handbook),
        "handbook.yaml:[2,19] missing-documented-information C.4.3 Determining the scope of the"
            + " information security management system: the clause mandates documented"
            + " information, \"ISMS scope\", and nothing in force provides it. Write provides:"
            + " [isms-scope] in the front matter of the document that is it.");
    says(
        Handbooks.compile(
            handbook
                + "//- registers/waivers.yaml\n- {id: W-01, requirement: C.4.3, needs:"
                + " [isms-scope], kind: nonconformity, corrective-action: x, reason: a, owner: b,"
                + " approved-by: c, approved: 2026-10-01, expires: 2026-12-31}\n"));
  }

  @Test
  void idsAreThereAndEachIsOfOneWaiver() {
    String waiver =
        "- {%srequirement: A.5.16, kind: documentation-debt, reason: a, owner: b, approved-by: c,"
            + " approved: 2026-10-01, expires: %s}\n";
    says(
        Handbooks.compile(
            handbook("A.5.15, A.5.16")
                + "//- registers/waivers.yaml\n"
                + waiver.formatted("id: W-01, ", "2026-10-31")
                + waiver.formatted("id: W-01, ", "2026-12-31")),
        "registers/waivers.yaml:[2,8] waiver-invalid W-01 is the id of two waivers, first in line"
            + " 1, and only that one counts. Give each its own.",
        W
            + "waiver-expired W-01 expired on 2026-10-31, so it no longer permits the gap of"
            + " A.5.16. Close the gap, or have a new waiver approved.",
        GAP);
    says(
        Handbooks.compile(
            handbook("A.5.15, A.5.16")
                + "//- registers/waivers.yaml\n"
                + waiver.formatted("", "2026-12-31")),
        "registers/waivers.yaml:[1,3] missing-key A.5.16 is waived, and the waiver has no id. Write"
            + " `id: W-01`.");
  }

  @Test
  void misspeltKeysAndAFileOfAnotherShapeAreSaid() {
    List<String> lines = Handbooks.lines(build("expires:", "expire: 2026-12-31"));
    assertThat(lines)
        .containsExactly(
            "registers/waivers.yaml:[1,165] unknown-key `waivers.expire` is not a key here. Did you"
                + " mean expires?",
            W
                + "waiver-invalid W-01 has no last day, so it has lapsed: no waiver is permanent."
                + " Write expires: with a date at most 365 days after its approval.",
            GAP);
    for (String[] one :
        new String[][] {
          {
            "W-01\n",
            "registers/waivers.yaml:[1,1] invalid-value `waivers` is a text, where a list is"
                + " expected. Write `- {id: W-01, requirement: A.8.12, kind: documentation-debt,"
                + " …}`."
          },
          {
            "- W-01\n",
            "registers/waivers.yaml:[1,3] invalid-value `waivers` has an entry that is a text,"
                + " where keys are expected. Write `- {id: W-01, requirement: A.8.12, kind:"
                + " documentation-debt, …}`."
          },
          {
            "waiver: []\n",
            "registers/waivers.yaml:[1,1] unknown-key `waiver` is not a key here. Did you mean"
                + " waivers?"
          },
          {
            "# none\n",
            "registers/waivers.yaml unreadable-input The file is empty. Fill it, or delete it."
          }
        }) {
      says(
          Handbooks.compile(handbook("A.5.15, A.5.16") + "//- registers/waivers.yaml\n" + one[0]),
          one[1],
          GAP);
    }
    assertThat(Arrays.asList("[]\n", "waivers: []\n"))
        .allSatisfy(
            text ->
                says(
                    Handbooks.compile(
                        handbook("A.5.15, A.5.16") + "//- registers/waivers.yaml\n" + text),
                    GAP));
  }
}
