package io.github.ismshandbook.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BaselineTextTest {

  private static final String HEADER =
      """
      # The gaps that were known when the gate was adopted. Written by mvn isms:baseline; not to be
      # edited by hand. It may only shrink: run mvn isms:baseline when a gap is closed, and with
      # -Disms.reason="..." when gaps have to be added.
      """;

  private static Baseline.Entry gap(Rule rule, String code, String need) {
    return new Baseline.Entry(rule, new Code(code), need, Place.file(Baseline.PATH));
  }

  @Test
  void oneLineForEachGapAndEachGrowth() {
    Baseline baseline =
        new Baseline(
            List.of(
                gap(Rule.UNCOVERED, "C.9.2.2", "plan"),
                gap(Rule.CLAIMED_ONLY, "A.5.9", "any | record"),
                gap(Rule.STALE, "A.8.13", "evidence P90D"),
                gap(Rule.UNCOVERED, "acme:REQ-1", "any"),
                gap(Rule.UNCOVERED, "hipaa:164.308(a)(1)(i)", "any"),
                gap(Rule.UNCOVERED, "x: y", "null")),
            List.of(
                new Baseline.Growth(
                    LocalDate.of(2026, 11, 1),
                    2,
                    "Two \"new\" offices: Oslo # and C:\\, {1}\n- x")));
    assertThat(BaselineText.of(baseline))
        .isEqualTo(
            HEADER
                + """
                gaps:
                  - {rule: uncovered, requirement: C.9.2.2, need: plan}
                  - {rule: claimed-only, requirement: A.5.9, need: any | record}
                  - {rule: stale, requirement: A.8.13, need: evidence P90D}
                  - {rule: uncovered, requirement: acme:REQ-1, need: any}
                  - {rule: uncovered, requirement: hipaa:164.308(a)(1)(i), need: any}
                  - {rule: uncovered, requirement: "x: y", need: "null"}
                growth:
                  - {date: 2026-11-01, added: 2, reason: "Two \\"new\\" offices: Oslo # and C:\\\\, {1}\\u000a- x"}
                """);
  }

  @Test
  void anEmptyOneSaysSo() {
    assertThat(BaselineText.of(new Baseline(List.of(), List.of())))
        .isEqualTo(HEADER + "gaps: []\n");
  }

  /** Whatever a reason holds, what is read is what was written, and the rest of the file too. */
  @Test
  void anyReasonIsReadAsItWasWritten() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      for (String reason :
          List.of(
              "a",
              "'",
              "\"}]\ngaps: [{rule: partial, requirement: A.5.1, need: policy}]",
              "%YAML 1.2 --- ... & * ! | > ` @",
              "tab\tnew\u0085line\u2028and\u2029bell\u0007",
              "øæå 😀 \\u0041 \\",
              "null")) {
        Baseline written =
            new Baseline(
                List.of(gap(Rule.UNCOVERED, "A.5.16", "any")),
                List.of(new Baseline.Growth(LocalDate.of(2026, 11, 1), 1, reason)));
        Build build =
            Handbooks.compile(
                "+++\n# A\n\nx {covers: A.5.15}\n//- registers/baseline.yaml\n"
                    + BaselineText.of(written));
        Baseline read = build.handbook().sources().baseline().orElseThrow();
        assertThat(read.growth()).as(reason).isEqualTo(written.growth());
        assertThat(read.gaps())
            .extracting(entry -> entry.requirement().text())
            .containsExactly("A.5.16");
        assertThat(Handbooks.lines(build)).isEmpty();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void halfACharacterIsNotWritten() {
    assertThat(
            BaselineText.of(
                new Baseline(
                    List.of(),
                    List.of(new Baseline.Growth(LocalDate.of(2026, 11, 1), 1, "a\ud83db\ude00")))))
        .endsWith("reason: \"a\ufffdb\ufffd\"}\n");
  }
}
