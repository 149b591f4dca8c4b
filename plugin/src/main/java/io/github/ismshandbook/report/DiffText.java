package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Diff.Direction;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a change does, in words: paragraphs with a heading, the bad news first.
 *
 * @param paragraphs none when it does nothing
 */
record DiffText(List<Paragraph> paragraphs) {

  /**
   * A heading and what stands under it.
   *
   * @param bad whether it is bad news
   * @param heading without the number of entries
   * @param entries at least one
   */
  record Paragraph(boolean bad, String heading, List<Entry> entries) {}

  /**
   * One thing.
   *
   * @param text of it
   * @param details what explains it
   */
  record Entry(String text, List<String> details) {}

  /**
   * The words.
   *
   * @param prefix the handbook's folder as seen by the reader
   */
  static DiffText of(Diff diff, String prefix) {
    Writer writer = new Writer(diff, prefix);
    for (Direction direction : Direction.values()) {
      writer.shifts(direction);
    }
    writer.otherTags();
    writer.documents();
    writer.decisions();
    writer.waivers();
    writer.baseline();
    writer.faults(true);
    writer.faults(false);
    return new DiffText(writer.paragraphs);
  }

  private static final class Writer {

    private final Diff diff;
    private final String prefix;
    private final Map<Code, List<Diff.TagChange>> tags = new LinkedHashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Writer(Diff diff, String prefix) {
      this.diff = diff;
      this.prefix = prefix;
      for (Diff.TagChange change : diff.tags()) {
        tags.computeIfAbsent(change.code(), code -> new ArrayList<>()).add(change);
      }
    }

    private void add(boolean bad, String heading, List<Entry> entries) {
      if (!entries.isEmpty()) {
        paragraphs.add(new Paragraph(bad, heading, entries));
      }
    }

    void shifts(Direction direction) {
      List<Entry> entries = new ArrayList<>();
      for (Diff.Shift shift : diff.shifts()) {
        if (shift.direction() == direction) {
          List<String> details = new ArrayList<>(needs(shift));
          tags.getOrDefault(shift.code(), List.of()).forEach(tag -> details.add(tag(tag)));
          tags.remove(shift.code());
          entries.add(
              new Entry(
                  shift.code()
                      + " "
                      + shift.title()
                      + ": "
                      + (shift.before().equals(shift.after())
                          ? "still " + shift.after()
                          : "was " + shift.before() + ", is " + shift.after()),
                  details));
        }
      }
      add(direction == Direction.WORSE, heading(direction), entries);
    }

    private static String heading(Direction direction) {
      return switch (direction) {
        case WORSE -> "Newly uncovered, or covered less";
        case COVERED -> "Newly covered";
        case BETTER -> "Covered better, not yet in full";
        case DROPPED -> "No longer asked for";
      };
    }

    /** Said where the status alone does not say it. */
    private static List<String> needs(Diff.Shift shift) {
      boolean said =
          shift.needs().size() == 1
              && shift.needs().get(0).before().equals(shift.before())
              && shift.needs().get(0).after().equals(shift.after());
      return said
          ? List.of()
          : shift.needs().stream()
              .map(
                  need ->
                      "its need for "
                          + need.label()
                          + " was "
                          + need.before()
                          + ", is "
                          + need.after())
              .toList();
    }

    private String tag(Diff.TagChange change) {
      Snapshot.Tag tag = change.tag();
      String parts =
          tag.parts().isEmpty()
              ? ""
              : " part" + (tag.parts().size() == 1 ? " " : "s ") + String.join(", ", tag.parts());
      return (change.came() ? "new tag: " : "tag gone: ")
          + ProblemLine.place(tag.place(), prefix)
          + " {"
          + tag.kind()
          + ": "
          + change.code()
          + "}"
          + parts
          + " in “"
          + tag.section()
          + "”"
          + (tag.counts()
              ? ""
              : change.came() ? ", which does not count" : ", which did not count");
    }

    /** Tags of requirements whose coverage is what it was. */
    void otherTags() {
      List<Entry> entries = new ArrayList<>();
      tags.values()
          .forEach(
              changes ->
                  entries.add(
                      new Entry(
                          changes.get(0).code() + " " + changes.get(0).title(),
                          changes.stream().map(this::tag).collect(Collectors.toList()))));
      add(false, "Tags that change no status", entries);
    }

    void documents() {
      add(true, "Documents that no longer count", papers(true));
      add(false, "Documents", papers(false));
    }

    private List<Entry> papers(boolean demoted) {
      List<Entry> entries = new ArrayList<>();
      for (Diff.PaperChange change : diff.documents()) {
        if (change.demoted() == demoted) {
          Snapshot.Paper paper = change.after().or(change::before).orElseThrow();
          String id = paper.id().equals(change.path()) ? "" : paper.id() + " ";
          entries.add(
              new Entry(
                  (prefix.isEmpty() ? "" : prefix + "/")
                      + change.path()
                      + " "
                      + id
                      + paper.title()
                      + ": "
                      + words(change),
                  List.of()));
        }
      }
      return entries;
    }

    private static String words(Diff.PaperChange change) {
      if (change.before().isEmpty()) {
        return "is new, " + standing(change.after().orElseThrow());
      }
      if (change.after().isEmpty()) {
        return "is gone; it was " + standing(change.before().get());
      }
      return "was " + standing(change.before().get()) + "; is " + standing(change.after().get());
    }

    /** {@code a draft policy that does not count}. */
    private static String standing(Snapshot.Paper paper) {
      boolean vowel = "aeiou".indexOf(paper.status().charAt(0)) >= 0;
      String what = (vowel ? "an " : "a ") + paper.status() + " " + paper.type();
      if (paper.objection().isEmpty()) {
        return what;
      }
      String why = paper.objection().get();
      boolean said = why.endsWith(" " + paper.status());
      return what
          + " that does not count"
          + (said ? "" : why.startsWith("its ") ? ": " + why : ": it " + why);
    }

    void decisions() {
      add(true, "Statement of Applicability: decisions flipped", decisions(true));
      add(false, "Statement of Applicability", decisions(false));
    }

    private List<Entry> decisions(boolean flipped) {
      return diff.decisions().stream()
          .filter(change -> change.flipped() == flipped)
          .map(
              change ->
                  new Entry(
                      change.code()
                          + " "
                          + change.title()
                          + ": was "
                          + change.before()
                          + ", is "
                          + change.after(),
                      List.of()))
          .toList();
    }

    void waivers() {
      List<Entry> more = new ArrayList<>();
      List<Entry> less = new ArrayList<>();
      for (Diff.WaiverChange change : diff.waivers()) {
        if (change.before().isEmpty()) {
          more.add(
              new Entry(
                  change.id() + ": is new, until " + change.after().orElseThrow(), List.of()));
        } else if (change.after().isEmpty()) {
          less.add(
              new Entry(
                  change.id() + ": is gone; it was until " + change.before().get(), List.of()));
        } else {
          (change.extended() ? more : less)
              .add(
                  new Entry(
                      change.id()
                          + ": was until "
                          + change.before().get()
                          + ", is until "
                          + change.after().get(),
                      List.of()));
        }
      }
      add(true, "Waivers added or extended", more);
      add(false, "Waivers removed or shortened", less);
    }

    void baseline() {
      add(true, "The baseline grew", baseline(true));
      add(false, "The baseline shrank", baseline(false));
    }

    private List<Entry> baseline(boolean came) {
      return diff.baseline().stream()
          .filter(change -> change.came() == came)
          .map(Diff.BaselineChange::entry)
          .map(
              entry ->
                  new Entry(
                      entry.requirement() + " " + entry.rule().id() + " (" + entry.need() + ")",
                      List.of()))
          .toList();
    }

    void faults(boolean came) {
      add(
          came,
          came ? "Other errors that are new" : "Other errors that are gone",
          diff.faults().stream()
              .filter(change -> change.came() == came)
              .map(change -> new Entry(line(change.fault()), List.of()))
              .toList());
    }

    private String line(Snapshot.Fault fault) {
      return ProblemLine.place(Place.file(fault.path()), prefix)
          + " "
          + fault.rule()
          + (fault.subject().isEmpty() ? " " : " " + fault.subject() + " ")
          + fault.message();
    }
  }
}
