package io.github.ismshandbook.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever the handbook: what the baseline was written from passes, and not a gap more. */
class RoundTripTest {

  private static final int HANDBOOKS = 25;
  private static final List<String> CODES =
      List.of("C.4.1", "C.5.2(a,b)", "C.9.2.2", "A.5.1", "A.5.9", "A.5.15", "A.8.9", "A.8.13");
  private static final String GATE =
      "title: T\ngate:\n  mode: ratchet\n  required: [C.4, C.5.2, C.9.2, A.5.1, A.5.9, A.5.15,"
          + " A.5.16, A.8.9, A.8.13]\n  evidence: {A.8.13: P90D}\n  rules: {soa-missing: off}\n";
  private static final String PERMITS =
      "- {id: W-01, requirement: A.8.9, kind: documentation-debt, reason: a, owner: b, approved-by:"
          + " c, approved: 2026-10-01, expires: 2026-12-31}\n";
  private static final String PLANS =
      "version: 1\napprover: CEO\napproved: 2026-01-01\ncontrols:\n  A.5.16: {applicable: true,"
          + " reasons: [legal], justification: x, status: planned, due: 2027-01-01}\n";

  private static SortedMap<String, String> handbook(Random random) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("handbook.yaml", GATE);
    files.put("registers/waivers.yaml", PERMITS);
    files.put("registers/soa.yaml", PLANS);
    for (int i = 0; i < 3; i++) {
      StringBuilder text =
          new StringBuilder(
              random.nextBoolean()
                  ? "---\nstatus: draft\n---\n# D"
                  : "---\nstatus: approved\nowner: a\napprover: b\napproved: 2026-01-01\n---\n# D");
      text.append(i).append("\n\n");
      for (String code : CODES) {
        if (random.nextInt(3) == 0) {
          text.append("x {covers: ").append(code).append("}\n\n");
        }
      }
      files.put("policies/d" + i + ".md", text.append("y\n").toString());
    }
    files.put("policies/d3.md", "---\nstatus: draft\n---\n# E\n\nx {covers: A.5.15}\n");
    return files;
  }

  private static List<Problem> problems(Build build, Rule... rules) {
    return build.assessment().problems().stream()
        .filter(problem -> List.of(rules).contains(problem.rule()))
        .toList();
  }

  private static int sum(Build build, java.util.function.ToIntFunction<Assessment.Area> count) {
    return build.assessment().areas().stream().mapToInt(count).sum();
  }

  @Test
  void whatItWasWrittenFromPassesAndTheCountsAddUp() {
    for (int seed = 0; seed < HANDBOOKS; seed++) {
      SortedMap<String, String> files = handbook(new Random(seed));
      BaselineRevision revision = BaselineRevision.of(Handbooks.compile(files));
      files.put(Baseline.PATH, BaselineText.of(revision.after(Handbooks.AS_OF, "")));
      Build build = Handbooks.compile(files);

      assertThat(build.assessment().judgements().values()).noneMatch(Judgement::failing);
      assertThat(
              problems(
                  build,
                  Rule.MISSING_BASELINE,
                  Rule.MISSING_DOCUMENTED_INFORMATION,
                  Rule.BASELINE_STALE,
                  Rule.UNCOVERED,
                  Rule.CLAIMED_ONLY,
                  Rule.STALE,
                  Rule.PARTIAL,
                  Rule.WAIVER_INVALID,
                  Rule.WAIVER_UNUSED,
                  Rule.INVALID_VALUE))
          .as("seed %d", seed)
          .isEmpty();
      assertThat(sum(build, Assessment.Area::planned)).isEqualTo(1);
      assertThat(sum(build, Assessment.Area::waived)).isEqualTo(1);
      assertThat(sum(build, Assessment.Area::known)).isPositive();
      assertThat(sum(build, Assessment.Area::gaps))
          .isEqualTo(
              sum(build, Assessment.Area::planned)
                  + sum(build, Assessment.Area::waived)
                  + sum(build, Assessment.Area::known));

      BaselineRevision again = BaselineRevision.of(build);
      assertThat(again.added()).isEmpty();
      assertThat(again.pruned()).isEmpty();
      assertThat(again.tightened()).isEmpty();
      assertThat(BaselineText.of(again.after(Handbooks.AS_OF, "")))
          .isEqualTo(files.get(Baseline.PATH));
    }
  }

  @Test
  void withoutOneOfItsEntriesThatVeryGapFails() {
    SortedMap<String, String> files = handbook(new Random(1));
    String whole =
        BaselineText.of(BaselineRevision.of(Handbooks.compile(files)).after(Handbooks.AS_OF, ""));
    List<String> entries = whole.lines().filter(line -> line.startsWith("  - {rule")).toList();
    assertThat(entries).hasSizeGreaterThan(5);
    for (String entry : entries) {
      files.put(Baseline.PATH, whole.replace(entry + "\n", ""));
      List<Problem> errors = Handbooks.compile(files).failures();
      assertThat(errors).as(entry).hasSize(1);
      assertThat(entry)
          .startsWith(
              "  - {rule: "
                  + errors.get(0).rule().id()
                  + ", requirement: "
                  + errors.get(0).subject()
                  + ", need: ");
    }
  }
}
