package io.github.ismshandbook.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Diff.Direction;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snapshot;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every paragraph of a diff, in the log and in Markdown. */
class DiffLogTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Code CODE = new Code("A.5.15");
  private static final Snapshot.Fault FAULT =
      new Snapshot.Fault("broken-link", "policies/a.md", "", "x.md does not exist. Mend it.");

  @Test
  void theBadNewsComeFirstAndLoudly() {
    assertThat(log(whole(), snapshot(List.of())))
        .isEqualTo(
            """
            NOTE What changed against origin/main, as of 2026-11-01:
            WARNING Newly uncovered, or covered less (1)
            WARNING   A.5.15 Access control: still uncovered
            WARNING     its need for policy was covered, is uncovered
            WARNING     tag gone: src/isms/policies/a.md:[3,5] {covers: A.5.15} parts b, c in “One”
            NOTE Newly covered (1)
            NOTE   A.5.16 Identity: was uncovered, is covered
            NOTE Covered better, not yet in full (1)
            NOTE   A.5.17 Secrets: was uncovered, is partial
            NOTE No longer asked for (1)
            NOTE   A.5.18 Rights: was covered, is not applicable
            NOTE Tags that change no status (1)
            NOTE   A.5.19 Suppliers
            NOTE     new tag: src/isms/policies/a.md:[3,5] {covers: A.5.19} parts b, c in “One”
            WARNING Documents that no longer count (1)
            WARNING   src/isms/policies/a.md POL-01 Access: was an approved policy; is an approved policy that does not count: its review is overdue
            NOTE Documents (2)
            NOTE   src/isms/policies/b.md Access: is new, an approved policy
            NOTE   src/isms/policies/c.md Access: is gone; it was a draft record that does not count
            WARNING Statement of Applicability: decisions flipped (1)
            WARNING   A.5.15 Access control: was applicable, is not applicable
            NOTE Statement of Applicability (1)
            NOTE   A.5.16 Identity: was no decision, is applicable, planned
            WARNING Waivers added or extended (2)
            WARNING   W-01: is new, until 2026-11-01
            WARNING   W-02: was until 2026-11-01, is until 2026-11-02
            NOTE Waivers removed or shortened (2)
            NOTE   W-03: was until 2026-11-01, is until 2026-10-31
            NOTE   W-04: is gone; it was until 2026-11-01
            WARNING The baseline grew (1)
            WARNING   A.5.15 uncovered (any)
            NOTE The baseline shrank (1)
            NOTE   A.5.16 uncovered (any)
            WARNING Other errors that are new (1)
            WARNING   src/isms/policies/a.md broken-link x.md does not exist. Mend it.
            NOTE Other errors that are gone (1)
            NOTE   src/isms/policies/a.md broken-link x.md does not exist. Mend it.""");
  }

  @Test
  void aBaseThatCouldNotBeReadIsSaidLoudly() {
    Snapshot.Fault unread = new Snapshot.Fault("unreadable-input", "handbook.yaml", "", "x");
    String said =
        "EVERY GAP COUNTS AS NEW: the handbook of origin/main could not be read (handbook.yaml"
            + " unreadable-input), so nobody knows what it covered.";
    assertThat(log(nothing(), snapshot(List.of(unread))))
        .isEqualTo(
            "NOTE Nothing changed against origin/main that matters here, as of 2026-11-01.\nWARNING "
                + said);
    assertThat(markdown(nothing(), snapshot(List.of(unread))))
        .isEqualTo(
            """
            ## What this change does to the handbook

            Compared with origin/main, as of 2026-11-01.

            **EVERY GAP COUNTS AS NEW&#58; the handbook of origin/main could not be read \\(handbook\\.yaml unreadable\\-input\\), so nobody knows what it covered\\.**

            Nothing changed that matters here.
            """);
  }

  @Test
  void namesSteerNeitherTheTerminalNorTheComment() {
    Diff diff =
        new Diff(
            "x`y",
            List.of(
                new Diff.Shift(
                    Direction.WORSE,
                    CODE,
                    "<img src=x>\n\u001b[2J](http://evil) @team",
                    "covered",
                    "partial",
                    List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(log(diff, snapshot(List.of())).lines())
        .hasSize(3)
        .noneMatch(line -> line.contains("\u001b"));
    assertThat(markdown(diff, snapshot(List.of())))
        .contains(
            "- A\\.5\\.15 \\<img src\\=x\\>  \\[2J\\]\\(http&#58;//evil\\) &#64;team&#58; was covered, is"
                + " partial\n")
        .contains("Compared with x\\`y, as of ");
  }

  @Test
  void aCommentNeverOutgrowsItsHost() {
    Diff diff =
        new Diff(
            "main",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Collections.nCopies(5000, new Diff.FaultChange(true, FAULT)));
    assertThat(markdown(diff, snapshot(List.of())))
        .hasSizeLessThan(65_536)
        .contains("### Other errors that are new (5000)\n")
        .endsWith("\nThe rest is in the log of isms:diff.\n");
  }

  private static Diff whole() {
    Snapshot.Paper counts =
        new Snapshot.Paper("POL-01", "Access", "policy", "approved", Optional.empty());
    Snapshot.Paper overdue =
        new Snapshot.Paper(
            "POL-01", "Access", "policy", "approved", Optional.of("its review is overdue"));
    Snapshot.Paper plain =
        new Snapshot.Paper("policies/b.md", "Access", "policy", "approved", Optional.empty());
    Snapshot.Paper draft =
        new Snapshot.Paper("policies/c.md", "Access", "record", "draft", Optional.of("is a draft"));
    return new Diff(
        "origin/main",
        List.of(
            new Diff.Shift(
                Direction.WORSE,
                CODE,
                "Access control",
                "uncovered",
                "uncovered",
                List.of(new Diff.NeedShift("policy", "covered", "uncovered"))),
            shift(Direction.COVERED, "A.5.16", "Identity", "uncovered", "covered"),
            shift(Direction.BETTER, "A.5.17", "Secrets", "uncovered", "partial"),
            shift(Direction.DROPPED, "A.5.18", "Rights", "covered", "not applicable")),
        List.of(
            new Diff.TagChange(false, CODE, "Access control", tag()),
            new Diff.TagChange(true, new Code("A.5.19"), "Suppliers", tag())),
        List.of(
            new Diff.PaperChange("policies/a.md", Optional.of(counts), Optional.of(overdue)),
            new Diff.PaperChange("policies/b.md", Optional.empty(), Optional.of(plain)),
            new Diff.PaperChange("policies/c.md", Optional.of(draft), Optional.empty())),
        List.of(
            new Diff.DecisionChange(CODE, "Access control", "applicable", "not applicable", true),
            new Diff.DecisionChange(
                new Code("A.5.16"), "Identity", "no decision", "applicable, planned", false)),
        List.of(
            new Diff.WaiverChange("W-01", Optional.empty(), Optional.of(DAY)),
            new Diff.WaiverChange("W-02", Optional.of(DAY), Optional.of(DAY.plusDays(1))),
            new Diff.WaiverChange("W-03", Optional.of(DAY), Optional.of(DAY.minusDays(1))),
            new Diff.WaiverChange("W-04", Optional.of(DAY), Optional.empty())),
        List.of(
            new Diff.BaselineChange(true, entry("A.5.15")),
            new Diff.BaselineChange(false, entry("A.5.16"))),
        List.of(new Diff.FaultChange(true, FAULT), new Diff.FaultChange(false, FAULT)));
  }

  private static Diff nothing() {
    return new Diff(
        "origin/main", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Diff.Shift shift(
      Direction direction, String code, String title, String before, String after) {
    return new Diff.Shift(
        direction,
        new Code(code),
        title,
        before,
        after,
        List.of(new Diff.NeedShift("any", before, after)));
  }

  private static Snapshot.Tag tag() {
    return new Snapshot.Tag(
        "covers", "One", List.of("b", "c"), true, new Place("policies/a.md", 3, 5));
  }

  private static Baseline.Entry entry(String code) {
    return new Baseline.Entry(Rule.UNCOVERED, new Code(code), "any", Place.file(Baseline.PATH));
  }

  private static Snapshot snapshot(List<Snapshot.Fault> faults) {
    return new Snapshot("origin/main", Map.of(), Map.of(), Map.of(), Optional.empty(), faults);
  }

  private static String log(Diff diff, Snapshot base) {
    return DiffLog.of(diff, base, DAY, "src/isms").stream()
        .map(line -> line.level() + " " + line.text())
        .collect(Collectors.joining("\n"));
  }

  private static String markdown(Diff diff, Snapshot base) {
    return new String(DiffMarkdown.of(diff, base, DAY, "src/isms"), UTF_8);
  }
}
