package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The baseline knows what it says word by word, and nothing else. */
class BaselineReaderTest {

  private static final String GAP =
      "handbook.yaml:[2,34] uncovered A.5.15 Access control: applicable, nobody covers it. Write"
          + " {covers: A.5.15} where a document deals with it, or decide in registers/soa.yaml that"
          + " it does not apply.";

  private static Build build(String baseline) {
    return Handbooks.compile(
        "+++\n# A\n\nx {covers: A.5.16}\n//- handbook.yaml\ntitle: T\ngate: {mode: ratchet, required:"
            + " [A.5.15], rules: {soa-absent: off}}\n//- registers/baseline.yaml\n"
            + baseline);
  }

  @Test
  void isReadInFull() {
    Build build =
        build(
            """
            gaps:
              - {rule: uncovered, requirement: A.5.15, need: any}
            growth:
              - {date: 2026-10-01, added: 2, reason: "Two offices more: Oslo, Bergen."}
            """);
    assertThat(build.handbook().sources().baseline())
        .contains(
            new Baseline(
                List.of(
                    new Baseline.Entry(
                        Rule.UNCOVERED,
                        new Code("A.5.15"),
                        "any",
                        new Place("registers/baseline.yaml", 2, 5))),
                List.of(
                    new Baseline.Growth(
                        LocalDate.of(2026, 10, 1), 2, "Two offices more: Oslo, Bergen."))));
    assertThat(Handbooks.lines(build)).isEmpty();
  }

  @Test
  void nothingIsKnownThatIsNotThereWordByWord() {
    for (String[] one :
        new String[][] {
          {
            "gaps: [{rule: uncoverd, requirement: A.5.15, need: any}]\n",
            "[1,15] invalid-value `gaps.rule` cannot be `uncoverd`. Did you mean uncovered?"
          },
          {
            "gaps: [{requirement: A.5.15, need: any}]\n",
            "[1,8] missing-key `gaps.rule` is missing. Write `rule: uncovered`."
          },
          {
            "gaps: [{rule: uncovered, need: any}]\n",
            "[1,8] missing-key `gaps.requirement` is missing. Write `requirement: A.5.15`."
          },
          {
            "gaps: [{rule: uncovered, requirement: A.5.15}]\n",
            "[1,8] missing-key `gaps.need` is missing. Write `need: any`."
          },
          {
            "gaps: [{rule: uncovered, requirement: A.5.51, need: any}]\n",
            "[1,39] unknown-requirement A.5.51 does not exist. Did you mean A.5.15 Access control?"
          },
          {
            "gaps: [{rule: uncovered, requirement: A.05.15, need: any}]\n",
            "[1,39] invalid-value `gaps.requirement` is `A.05.15`, which is no code. Write A.5.15."
          },
          {
            "gaps: [{rule: uncovered, requirement: A.5.15 Access control, need: any}]\n",
            "[1,39] invalid-value `gaps.requirement` is `A.5.15 Access control`, which is no code."
                + " Write A.5.15."
          },
          {
            "gap: [{rule: uncovered, requirement: A.5.15, need: any}]\n",
            "[1,1] unknown-key `gap` is not a key here. Did you mean gaps?"
          },
          {
            "gaps: A.5.15\n",
            "[1,7] invalid-value `gaps` is a text, where a list is expected. Write `gaps: [{rule:"
                + " uncovered, requirement: A.5.15, need: any}]`."
          },
          {
            "- {rule: uncovered, requirement: A.5.15, need: any}\n",
            "[1,1] unreadable-input The file is a list, where keys are expected. Write `key: value`"
                + " lines."
          },
          {
            "gaps: [{rule: uncovered, requirement: A.5.15, need: any}\n",
            "[3,1] unreadable-input A list is opened with [ in line 1 and not closed. Write ], and"
                + " commas between its items."
          }
        }) {
      assertThat(Handbooks.lines(build(one[0])))
          .as(one[0])
          .containsExactly("registers/baseline.yaml:" + one[1], GAP);
    }
  }

  @Test
  void anotherRuleOrNeedIsAnotherGap() {
    for (String entry :
        List.of(
            "{rule: claimed-only, requirement: A.5.15, need: any}",
            "{rule: missing-documented-information, requirement: A.5.15, need: any}",
            "{rule: uncovered, requirement: A.5.15, need: policy}",
            "{rule: uncovered, requirement: A.5.16, need: any}")) {
      List<String> lines = Handbooks.lines(build("gaps:\n  - " + entry + "\n"));
      assertThat(lines).as(entry).hasSize(2);
      assertThat(lines.get(0)).isEqualTo(GAP);
      assertThat(lines.get(1)).startsWith("registers/baseline.yaml:[2,5] baseline-stale A.5.1");
    }
  }

  @Test
  void growthIsReadAtItsPlace() {
    assertThat(
            Handbooks.lines(
                build(
                    """
                    gaps:
                      - {rule: uncovered, requirement: A.5.15, need: any}
                    growth:
                      - {date: today, added: two, reason: a}
                      - {added: 1}
                    """)))
        .containsExactly(
            "registers/baseline.yaml:[4,12] invalid-value `growth.date` is `today`, which is no"
                + " date. Write year, month and day, such as 2026-12-31.",
            "registers/baseline.yaml:[4,26] invalid-value `growth.added` is `two`, which is no"
                + " number. Write one such as 2.",
            "registers/baseline.yaml:[5,5] missing-key `growth.date` is missing. Write `date:"
                + " 2026-11-23`.",
            "registers/baseline.yaml:[5,5] missing-key `growth.reason` is missing. Write `reason:"
                + " The scope grew.`.");
  }
}
