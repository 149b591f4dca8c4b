package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every handbook, tried on seeded ones. */
class PropertiesTest {

  private static final int HANDBOOKS = 25;
  private static final List<String> CODES =
      List.of(
          "A.5.1", "A.5.10", "A.5.15", "A.8.5", "C.5.2(a,b)", "C.5.2(c,d,e,f,g)", "C.9.2", "C.7.2");
  private static final String[] STATES = {
    "status: draft\nowner: a\n",
    "status: approved\nowner: a\n",
    "status: approved\nowner: a\napprover: b\napproved: 2026-01-01\n",
    "status: approved\nowner: a\napprover: b\napproved: 2024-01-01\nreview: {next: 2025-01-01}\n",
    "status: retired\nowner: a\napprover: b\napproved: 2026-01-01\n",
    "type: record\nowner: a\ndate: 2026-01-01\n",
    "type: guideline\nstatus: approved\nowner: a\napprover: b\napproved: 2026-01-01\n"
  };

  private static SortedMap<String, String> handbook(Random random) {
    SortedMap<String, String> files = new TreeMap<>();
    int documents = 1 + random.nextInt(6);
    for (int i = 0; i < documents; i++) {
      files.put("policies/d" + i + ".md", document(random, i));
    }
    if (random.nextBoolean()) {
      files.put(
          "registers/soa.yaml",
          "controls:\n  A.5.1: {applicable: "
              + random.nextBoolean()
              + ", justification: x}\n  A.8.5: {applicable: true, reasons: [business], justification: x, status: planned, due: 2027-01-01}\n");
    }
    return files;
  }

  private static String document(Random random, int number) {
    StringBuilder text =
        new StringBuilder(
            "---\n" + STATES[random.nextInt(STATES.length)] + "---\n# D" + number + "\n\n");
    int claims = random.nextInt(4);
    for (int i = 0; i < claims; i++) {
      text.append("Sentence. {covers: ")
          .append(CODES.get(random.nextInt(CODES.size())))
          .append("}\n\n");
    }
    return text.toString();
  }

  @Test
  void statusesPartitionWhatApplies() {
    for (int seed = 0; seed < HANDBOOKS; seed++) {
      Assessment assessment = Handbooks.compile(handbook(new Random(seed))).assessment();
      long counted = assessment.judgements().values().stream().filter(Judgement::counted).count();
      int sum = 0;
      for (Assessment.Area area : assessment.areas()) {
        sum += area.covered() + area.partial() + area.stale() + area.claimed() + area.uncovered();
        assertThat(area.gaps())
            .isEqualTo(area.planned() + area.waived() + area.known() + area.failing());
      }
      assertThat(sum).as("seed %d", seed).isEqualTo((int) counted);
    }
  }

  private static final String[] KINDS = {"documentation-debt", "accepted-risk", "nonconformity"};

  /** Waivers for some codes, not all of them valid, in force or needed. */
  private static String waivers(Random random) {
    StringBuilder text = new StringBuilder();
    int waivers = 1 + random.nextInt(5);
    for (int i = 0; i < waivers; i++) {
      text.append("- {id: W-")
          .append(i)
          .append(", requirement: ")
          .append(CODES.get(random.nextInt(CODES.size())))
          .append(", kind: ")
          .append(KINDS[random.nextInt(KINDS.length)])
          .append(", corrective-action: b, reason: c, owner: d, approved-by: e, approved: ")
          .append("2026-0")
          .append(1 + random.nextInt(9))
          .append("-01, expires: 2026-1")
          .append(random.nextInt(3))
          .append("-28}\n");
    }
    return text.toString();
  }

  @Test
  void aWaiverNeverChangesAVerdictAndNeverTheCount() {
    for (int seed = 0; seed < HANDBOOKS; seed++) {
      Random random = new Random(seed);
      SortedMap<String, String> files = handbook(random);
      Assessment before = Handbooks.compile(files).assessment();
      files.put("registers/waivers.yaml", waivers(random));
      Assessment after = Handbooks.compile(files).assessment();
      for (Judgement judgement : before.judgements().values()) {
        assertThat(after.judgements().get(judgement.requirement().code()).verdict())
            .as("seed %d", seed)
            .isEqualTo(judgement.verdict());
      }
      for (int i = 0; i < before.areas().size(); i++) {
        Assessment.Area was = before.areas().get(i);
        Assessment.Area is = after.areas().get(i);
        assertThat(is.covered()).isEqualTo(was.covered());
        assertThat(is.gaps()).isEqualTo(was.gaps());
        assertThat(is.gaps()).isEqualTo(is.planned() + is.waived() + is.known() + is.failing());
      }
    }
  }

  @Test
  void addingAClaimNeverMakesAVerdictWorse() {
    for (int seed = 0; seed < HANDBOOKS; seed++) {
      Random random = new Random(seed);
      SortedMap<String, String> files = handbook(random);
      Map<Code, Judgement> before = Handbooks.compile(files).assessment().judgements();
      files.put("policies/z.md", document(random, 99));
      Map<Code, Judgement> after = Handbooks.compile(files).assessment().judgements();
      for (Judgement judgement : before.values()) {
        if (judgement.verdict().isPresent()) {
          assertThat(after.get(judgement.requirement().code()).verdict().orElseThrow().rank())
              .as("seed %d, %s", seed, judgement.requirement().code())
              .isLessThanOrEqualTo(judgement.verdict().get().rank());
        }
      }
    }
  }

  @Test
  void theOrderInWhichFilesAreGivenChangesNothing() {
    for (int seed = 0; seed < HANDBOOKS; seed++) {
      SortedMap<String, String> files = handbook(new Random(seed));
      SortedMap<String, InputFile> reversed = new TreeMap<>(java.util.Comparator.reverseOrder());
      files.forEach((path, text) -> reversed.put(path, InputFile.of(path, text)));
      Build one = Handbooks.compile(files);
      Build other = Handbooks.compileFiles(reversed);
      assertThat(new ArrayList<>(other.assessment().problems()))
          .isEqualTo(new ArrayList<>(one.assessment().problems()));
      assertThat(other.handbook().claims()).isEqualTo(one.handbook().claims());
    }
  }
}
