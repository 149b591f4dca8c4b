package io.github.ismshandbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Diff.Direction;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snapshot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of change, between snapshots made by hand. */
class DifferTest {

  private static final Code CODE = new Code("A.5.15");

  @Test
  void nothingComesOfNothing() {
    Snapshot same = of(state("covered", Map.of(), tag("policies/a.md", 3, "S")));
    assertThat(Differ.between(same, same).isEmpty()).isTrue();
    assertThat(Differ.between(empty(), empty()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "uncovered, covered, COVERED",
    "covered, uncovered, WORSE",
    "covered, partial, WORSE",
    "partial, stale, WORSE",
    "stale, claimed, WORSE",
    "claimed, uncovered, WORSE",
    "uncovered, claimed, BETTER",
    "claimed, partial, BETTER",
    "not asked for, covered, COVERED",
    "not asked for, uncovered, WORSE",
    "not applicable, uncovered, WORSE",
    "covered, not applicable, DROPPED",
    "uncovered, not asked for, DROPPED",
  })
  void aStatusGoesOneWay(String before, String after, Direction direction) {
    assertThat(Differ.between(of(simple(before)), of(simple(after))).shifts())
        .singleElement()
        .satisfies(
            shift -> {
              assertThat(shift.direction()).isEqualTo(direction);
              assertThat(shift.code()).isEqualTo(CODE);
              assertThat(shift.title()).isEqualTo("Access control");
              assertThat(shift.before()).isEqualTo(before);
              assertThat(shift.after()).isEqualTo(after);
            });
  }

  @Test
  void oneMoreNeedThatIsNotMetIsWorseAlthoughTheStatusStays() {
    Snapshot before = of(state("uncovered", Map.of("procedure", "uncovered")));
    Snapshot after = of(state("uncovered", Map.of("procedure", "partial", "policy", "uncovered")));
    assertThat(Differ.between(before, after).shifts())
        .containsExactly(
            new Diff.Shift(
                Direction.WORSE,
                CODE,
                "Access control",
                "uncovered",
                "uncovered",
                List.of(
                    new Diff.NeedShift("policy", "covered", "uncovered"),
                    new Diff.NeedShift("procedure", "uncovered", "partial"))));
  }

  @Test
  void aTagThatMovedWithinItsDocumentOrWithItNeitherWentNorCame() {
    Snapshot before = of(state("covered", Map.of(), tag("policies/a.md", 3, "One")));
    assertThat(
            Differ.between(before, of(state("covered", Map.of(), tag("policies/a.md", 30, "Two"))))
                .isEmpty())
        .isTrue();
    Diff moved =
        Differ.between(
            with(before, Map.of("policies/a.md", paper("POL-01", Optional.empty()))),
            with(
                of(state("covered", Map.of(), tag("policies/it/b.md", 3, "One"))),
                Map.of("policies/it/b.md", paper("POL-01", Optional.empty()))));
    assertThat(moved.isEmpty()).isTrue();
  }

  @Test
  void ofTwoTagsInADocumentTheRightOneIsGone() {
    Snapshot before =
        of(
            state(
                "covered",
                Map.of(),
                tag("policies/a.md", 3, "One"),
                tag("policies/a.md", 9, "Two")));
    Snapshot after = of(state("covered", Map.of(), tag("policies/a.md", 7, "Two")));
    assertThat(Differ.between(before, after).tags())
        .containsExactly(
            new Diff.TagChange(false, CODE, "Access control", tag("policies/a.md", 3, "One")));
    assertThat(Differ.between(after, before).tags())
        .containsExactly(
            new Diff.TagChange(true, CODE, "Access control", tag("policies/a.md", 3, "One")));
  }

  @Test
  void aTagWithOtherPartsIsAnother() {
    Snapshot.Tag whole = tag("policies/a.md", 3, "One");
    Snapshot.Tag part = new Snapshot.Tag("covers", "One", List.of("b"), true, whole.place());
    assertThat(
            Differ.between(
                    of(state("covered", Map.of(), whole)), of(state("covered", Map.of(), part)))
                .tags())
        .extracting(Diff.TagChange::came)
        .containsExactly(false, true);
  }

  @Test
  void documentsComeGoAndAreDemoted() {
    Snapshot.Paper counts = paper("POL-01", Optional.empty());
    Snapshot.Paper draft =
        new Snapshot.Paper("POL-01", "A", "policy", "draft", Optional.of("is a draft"));
    Snapshot.Paper guideline =
        new Snapshot.Paper("POL-01", "A", "guideline", "approved", Optional.empty());
    assertThat(papers(Map.of(), Map.of("a", counts)))
        .containsExactly(new Diff.PaperChange("a", Optional.empty(), Optional.of(counts)));
    assertThat(papers(Map.of("a", counts), Map.of()))
        .containsExactly(new Diff.PaperChange("a", Optional.of(counts), Optional.empty()));
    assertThat(papers(Map.of("a", counts), Map.of("b", draft)))
        .containsExactly(new Diff.PaperChange("b", Optional.of(counts), Optional.of(draft)))
        .allMatch(Diff.PaperChange::demoted);
    assertThat(papers(Map.of("a", draft), Map.of("a", counts)))
        .containsExactly(new Diff.PaperChange("a", Optional.of(draft), Optional.of(counts)))
        .noneMatch(Diff.PaperChange::demoted);
    assertThat(papers(Map.of("a", counts), Map.of("a", guideline))).hasSize(1);
  }

  @Test
  void decisionsFlipOrChange() {
    Snapshot none = of(decided(Optional.empty(), ""));
    Snapshot planned = of(decided(Optional.of(true), "planned"));
    Snapshot done = of(decided(Optional.of(true), "implemented"));
    Snapshot excluded = of(decided(Optional.of(false), ""));
    assertThat(Differ.between(planned, excluded).decisions())
        .containsExactly(
            new Diff.DecisionChange(
                CODE, "Access control", "applicable, planned", "not applicable", true));
    assertThat(Differ.between(planned, done).decisions())
        .containsExactly(
            new Diff.DecisionChange(
                CODE, "Access control", "applicable, planned", "applicable, implemented", false));
    assertThat(Differ.between(none, done).decisions())
        .containsExactly(
            new Diff.DecisionChange(
                CODE, "Access control", "no decision", "applicable, implemented", false));
    assertThat(Differ.between(excluded, none).decisions())
        .singleElement()
        .matches(Diff.DecisionChange::flipped);
  }

  @Test
  void waiversComeGoAndAreExtended() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    Snapshot before = waived(Map.of("W-01", day, "W-02", day, "W-03", day, "W-04", day));
    Snapshot after =
        waived(Map.of("W-01", day, "W-02", day.plusDays(1), "W-03", day.minusDays(1), "W-05", day));
    List<Diff.WaiverChange> changes = Differ.between(before, after).waivers();
    assertThat(changes)
        .containsExactly(
            new Diff.WaiverChange("W-02", Optional.of(day), Optional.of(day.plusDays(1))),
            new Diff.WaiverChange("W-03", Optional.of(day), Optional.of(day.minusDays(1))),
            new Diff.WaiverChange("W-04", Optional.of(day), Optional.empty()),
            new Diff.WaiverChange("W-05", Optional.empty(), Optional.of(day)));
    assertThat(changes)
        .extracting(Diff.WaiverChange::extended)
        .containsExactly(true, false, false, false);
  }

  @Test
  void theBaselineGrowsAndShrinks() {
    Baseline.Entry a = entry("A.5.15", 3);
    Baseline.Entry b = entry("A.5.9", 4);
    assertThat(Differ.between(known(a, entry("A.8.1", 9)), known(entry("A.8.1", 1), b)).baseline())
        .containsExactly(new Diff.BaselineChange(true, b), new Diff.BaselineChange(false, a));
    assertThat(Differ.between(empty(), known(a)).baseline())
        .containsExactly(new Diff.BaselineChange(true, a));
  }

  @Test
  void errorsComeAndGoAndGapsAreLeftToTheStatuses() {
    Snapshot.Fault link = new Snapshot.Fault("broken-link", "policies/a.md", "", "x");
    Snapshot.Fault role = new Snapshot.Fault("unknown-key", "handbook.yaml", "", "y");
    Snapshot.Fault gap = new Snapshot.Fault("uncovered", "handbook.yaml", "A.5.15", "z");
    assertThat(Differ.between(faulty(link, role), faulty(link, link, gap)).faults())
        .containsExactly(new Diff.FaultChange(true, link), new Diff.FaultChange(false, role));
  }

  private static List<Diff.PaperChange> papers(
      Map<String, Snapshot.Paper> before, Map<String, Snapshot.Paper> after) {
    return Differ.between(with(empty(), before), with(empty(), after)).documents();
  }

  private static Snapshot.State simple(String status) {
    if (status.startsWith("not ")) {
      return new Snapshot.State(
          "Access control",
          Optional.of("uncovered"),
          false,
          Map.of("any", "uncovered"),
          Optional.of(status.equals("not asked for")),
          "",
          List.of());
    }
    return state(status, status.equals("covered") ? Map.of() : Map.of("any", status));
  }

  private static Snapshot.State state(
      String status, Map<String, String> gaps, Snapshot.Tag... tags) {
    return new Snapshot.State(
        "Access control",
        Optional.of(status),
        true,
        new LinkedHashMap<>(gaps),
        Optional.empty(),
        "",
        List.of(tags));
  }

  private static Snapshot.State decided(Optional<Boolean> applicable, String implementation) {
    return new Snapshot.State(
        "Access control", Optional.empty(), false, Map.of(), applicable, implementation, List.of());
  }

  private static Snapshot.Tag tag(String path, int line, String section) {
    return new Snapshot.Tag("covers", section, List.of(), true, new Place(path, line, 5));
  }

  private static Snapshot.Paper paper(String id, Optional<String> objection) {
    return new Snapshot.Paper(id, "A", "policy", "approved", objection);
  }

  private static Baseline.Entry entry(String code, int line) {
    return new Baseline.Entry(
        Rule.UNCOVERED, new Code(code), "any", new Place(Baseline.PATH, line, 3));
  }

  private static Snapshot empty() {
    return snapshot(Map.of(), Map.of(), Map.of(), Optional.empty(), List.of());
  }

  private static Snapshot of(Snapshot.State state) {
    return snapshot(Map.of(CODE, state), Map.of(), Map.of(), Optional.empty(), List.of());
  }

  private static Snapshot with(Snapshot snapshot, Map<String, Snapshot.Paper> documents) {
    return snapshot(snapshot.requirements(), documents, Map.of(), Optional.empty(), List.of());
  }

  private static Snapshot waived(Map<String, LocalDate> waivers) {
    return snapshot(Map.of(), Map.of(), waivers, Optional.empty(), List.of());
  }

  private static Snapshot known(Baseline.Entry... entries) {
    return snapshot(
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.of(new Baseline(List.of(entries), List.of())),
        List.of());
  }

  private static Snapshot faulty(Snapshot.Fault... faults) {
    return snapshot(Map.of(), Map.of(), Map.of(), Optional.empty(), List.of(faults));
  }

  private static Snapshot snapshot(
      Map<Code, Snapshot.State> requirements,
      Map<String, Snapshot.Paper> documents,
      Map<String, LocalDate> waivers,
      Optional<Baseline> baseline,
      List<Snapshot.Fault> faults) {
    return new Snapshot("main", requirements, documents, waivers, baseline, faults);
  }
}
