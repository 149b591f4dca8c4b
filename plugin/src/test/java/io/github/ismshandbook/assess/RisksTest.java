package io.github.ismshandbook.assess;

import static io.github.ismshandbook.Handbooks.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a risk as it stands on the day. */
class RisksTest {

  private static final String DOCUMENT =
      "+++\n# A\n\nx {covers: A.5.15}\n//- registers/risks.yaml\n";
  private static final String ACCEPTED = "accepted-by: CISO, accepted: 2026-10-01";

  @Test
  void aRiskThatIsTreatedAcceptedAndReviewedIsInOrder() {
    check(
        DOCUMENT
            + """
            risks:
              - {id: RISK-01, title: a, owner: CISO, treatment: modify, controls: [A.5.15], accepted-by: CISO, accepted: 2026-11-01, review: 2026-11-01}
              - {id: RISK-02, title: b, owner: CISO, treatment: modify, actions: [{what: Locks, due: 2026-11-01}], accepted-by: ciso, accepted: 2026-10-01}
              - {id: RISK-03, title: c, owner: CISO, treatment: avoid}
              - {id: RISK-04, title: d, owner: CISO, treatment: retain, accepted-by: CISO, accepted: 2026-10-01}
              - {id: RISK-05, title: e, owner: CISO, treatment: share, accepted-by: CISO, accepted: 2026-10-01, actions: [{what: Insurance, due: 2026-09-01, done: 2026-11-01}]}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          controls: [A.5.15], ACCEPTED                     | risk-untreated RISK-01 has no treatment. Write `treatment:` with one of modify, retain, avoid, share.
          treatment: modify, ACCEPTED                      | risk-untreated RISK-01 is to be modified, and no control or action does so. Write controls or actions, or decide on another treatment.
          treatment: modify, controls: A.5.15              | risk-untreated RISK-01 leaves something after treatment, and nobody has accepted that (accepted-by and accepted). Have its owner do so.
          treatment: share, accepted-by: CISO              | risk-untreated RISK-01 leaves something after treatment, and nobody has accepted that (accepted-by and accepted). Have its owner do so.
          treatment: retain, accepted: 2026-10-01          | risk-untreated RISK-01 is retained, and nobody has accepted it (accepted-by and accepted). Have its owner do so.
          treatment: retain, accepted-by: TBD, accepted: 2026-10-01 | risk-untreated RISK-01 is retained, and nobody has accepted it (accepted-by and accepted). Have its owner do so.
          treatment: retain, accepted-by: CISO, accepted: 2026-11-02 | risk-untreated RISK-01 is accepted only from 2026-11-02. Correct the date, or wait.
          treatment: retain, accepted-by: CEO, accepted: 2026-10-01 | soa-contradiction RISK-01 was accepted by CEO, and its owner is CISO. Have its owner accept what is left of it, or correct the owner.
          treatment: avoid, review: 2026-10-31             | review-overdue RISK-01 has been due for review since 2026-10-31. Assess it again, and set the next date.
          """)
  void whatIsNotInOrderIsSaidAtTheRisk(String row, String line) {
    assertThat(
            Handbooks.lines(
                Handbooks.compile(
                    DOCUMENT
                        + "risks:\n  - {id: RISK-01, title: Loss, owner: CISO, "
                        + row.replace("ACCEPTED", ACCEPTED)
                        + "}\n")))
        .containsExactly("registers/risks.yaml:[2,10] " + line);
  }

  @Test
  void anOverdueActionIsSaidAtItsLine() {
    check(
        DOCUMENT
            + """
            risks:
              - id: RISK-01
                title: Loss
                owner: CISO
                treatment: modify
                accepted-by: CISO
                accepted: 2026-10-01
                actions:
                  - {what: Locks, due: 2026-10-31} # expect risk-untreated: RISK-01 action "Locks" was due on 2026-10-31, and is not done. Do it and write done: with the day, or set a new date.
                  - {what: Doors, due: 2026-10-31, done: 2026-11-02} # expect risk-untreated: RISK-01 action "Doors" was due on 2026-10-31, and is not done.
                  - {what: Gates, due: 2026-10-31, done: no} # expect risk-untreated: RISK-01 action "Gates" was due on 2026-10-31, and is not done.
                  - {what: Walls, due: 2026-11-01}
                  - {what: Roofs, due: 2026-01-01, done: 2026-03-01}
                  - {what: Moats}
            """);
  }

  @Test
  void itsWarningsCanBeErrors() {
    assertThat(
            Handbooks.compile(
                    DOCUMENT
                        + "risks:\n  - {id: RISK-01, title: Loss, owner: CISO}\n//- handbook.yaml\n"
                        + "title: T\ngate: {required: [A.5.15], rules: {soa-absent: off,"
                        + " risk-untreated: error}}\n")
                .failures())
        .extracting(problem -> problem.rule().id())
        .isEqualTo(List.of("risk-untreated"));
  }
}
