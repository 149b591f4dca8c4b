package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.RiskRegister.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The risk register, every value of it. */
class RiskReaderTest {

  private static Build build(String register) {
    return Handbooks.compile(
        "+++\n# A\n\nx {covers: A.5.15}\n//- registers/risks.yaml\n" + register);
  }

  @Test
  void isReadInFull() {
    RiskRegister register =
        build(
                """
                version: 2026.1
                approver: CEO
                approved: 2026-09-01
                criteria:
                  acceptable: 6
                  scale: [low, high]
                  likelihood:
                    1: rarely
                    2: often
                  bands:
                    - {name: green, upto: 3}
                risks:
                  - id: RISK-01
                    title: Fire
                    owner: CISO
                    likelihood: 2
                    consequence: ruin
                    treatment: Modify
                    controls: [A.7.5, 8.13]
                    actions:
                      - {what: Alarm, owner: COO, due: 2026-12-01}
                      - {what: Copies, due: 2026-06-01, done: 2026-05-01}
                    residual: {likelihood: 1, consequence: ruin}
                    accepted-by: CISO
                    accepted: 2026-09-01
                    review: 2027-09-01
                  - {id: RISK-02, title: Flood, treatment: avoid, residual: none}
                """)
            .handbook()
            .sources()
            .risks();
    assertThat(register.version()).isEqualTo("2026.1");
    assertThat(register.approver()).isEqualTo("CEO");
    assertThat(register.approved()).contains(LocalDate.of(2026, 9, 1));
    assertThat(register.criteria())
        .containsExactly(
            new Criterion("acceptable", "6"),
            new Criterion("scale", "low, high"),
            new Criterion("likelihood.1", "rarely"),
            new Criterion("likelihood.2", "often"),
            new Criterion("bands.1.name", "green"),
            new Criterion("bands.1.upto", "3"));
    assertThat(register.risks())
        .containsExactly(
            new Risk(
                "RISK-01",
                "Fire",
                "CISO",
                "2",
                "ruin",
                "modify",
                List.of(new Code("A.7.5"), new Code("A.8.13")),
                List.of(
                    new Risk.Action(
                        "Alarm",
                        "COO",
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Optional.empty(),
                        new Place("registers/risks.yaml", 21, 9)),
                    new Risk.Action(
                        "Copies",
                        "",
                        Optional.of(LocalDate.of(2026, 6, 1)),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        new Place("registers/risks.yaml", 22, 9))),
                Optional.of(new Risk.Level("1", "ruin")),
                "CISO",
                Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.of(LocalDate.of(2027, 9, 1)),
                new Place("registers/risks.yaml", 13, 9)),
            new Risk(
                "RISK-02",
                "Flood",
                "",
                "",
                "",
                "avoid",
                List.of(),
                List.of(),
                Optional.of(new Risk.Level("none", "")),
                "",
                Optional.empty(),
                Optional.empty(),
                new Place("registers/risks.yaml", 27, 10)));
  }

  @Test
  void whatDoesNotFitIsSaidAtItsPlace() {
    assertThat(
            Handbooks.lines(
                build(
                    """
                    aproved: 2026-09-01
                    criteria:
                      likelihood: {1: rarely, 2: often}
                      consequence: [low, high]
                    risks:
                      - {id: RISK-01, title: a, treatment: avoid, likelihood: 3, consequence: higher}
                      - {id: RISK-02, title: b, treatment: avoid, likelihood: 1, consequence: High, residual: {likelihood: 0, effect: x}}
                      - {id: RISK-03, title: c, treatment: avoid, actions: [{what: d, done: true}, {owner: e, done: soon}, f]}
                      - {id: RISK-04, title: d, treatment: avoid, accepted: yesterday, review: 2027, residual: [1, 2]}
                    """)))
        .containsExactly(
            "registers/risks.yaml:[1,1] unknown-key `aproved` is not a key here. Did you mean"
                + " approved?",
            "registers/risks.yaml:[7,107] unknown-key `risks.residual.effect` is not a key here."
                + " Write one of likelihood, consequence.",
            "registers/risks.yaml:[6,59] invalid-value `risks.likelihood` cannot be `3`:"
                + " criteria.likelihood has no such level. Write one of 1, 2.",
            "registers/risks.yaml:[6,75] invalid-value `risks.consequence` cannot be `higher`:"
                + " criteria.consequence has no such level. Write one of low, high.",
            "registers/risks.yaml:[7,104] invalid-value `risks.residual.likelihood` cannot be `0`:"
                + " criteria.likelihood has no such level. Write one of 1, 2.",
            "registers/risks.yaml:[8,73] invalid-value `risks.actions.done` says that it is done,"
                + " and not when. Write the day, such as done: 2026-03-17.",
            "registers/risks.yaml:[8,97] invalid-value `risks.actions.done` is `soon`, which is no"
                + " date. Write year, month and day, such as 2026-12-31.",
            "registers/risks.yaml:[8,104] invalid-value `risks.actions` has an entry that is a"
                + " text, where keys are expected. Write `actions: [{what: Restore test, owner:"
                + " CISO, due: 2027-03-31}]`.",
            "registers/risks.yaml:[9,57] invalid-value `risks.accepted` is `yesterday`, which is no"
                + " date. Write year, month and day, such as 2026-12-31.",
            "registers/risks.yaml:[9,76] invalid-value `risks.review` is `2027`, which is no date."
                + " Write year, month and day, such as 2026-12-31.",
            "registers/risks.yaml:[9,92] invalid-value `risks.residual` is a list, where keys are"
                + " expected. Write `residual: {likelihood: 1, consequence: 3}`.",
            "registers/risks.yaml:[8,80] missing-key `risks.actions.what` is missing. Write `what:"
                + " Restore test`.");
  }

  @Test
  void aLevelThatTheCriteriaDoNotHaveIsLeftOut() {
    Build build =
        build(
            "criteria: {likelihood: {1: rarely}}\n"
                + "risks:\n  - {id: RISK-01, title: a, treatment: avoid, likelihood: 9, consequence: 9}\n");
    Risk risk = build.handbook().sources().risks().risks().get(0);
    assertThat(risk.likelihood()).isEmpty();
    assertThat(risk.consequence()).isEqualTo("9");
  }

  @Test
  void withoutTheFileThereIsNone() {
    assertThat(Handbooks.compile("# A\n").handbook().sources().risks())
        .isEqualTo(RiskRegister.NONE);
  }
}
