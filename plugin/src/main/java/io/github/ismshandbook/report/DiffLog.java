package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a change does to the handbook, as lines of the log. */
public final class DiffLog {

  private DiffLog() {}

  /**
   * The lines.
   *
   * @param base what it is compared with
   * @param day both are judged for
   * @param prefix the handbook's folder as seen from where Maven was started
   */
  public static List<LogLine> of(Diff diff, Snapshot base, LocalDate day, String prefix) {
    List<LogLine> lines = new ArrayList<>();
    DiffText text = DiffText.of(diff, prefix);
    lines.add(say(Severity.NOTE, opening(diff, day)));
    GateLog.unread(base).ifPresent(lines::add);
    for (DiffText.Paragraph paragraph : text.paragraphs()) {
      Severity level = paragraph.bad() ? Severity.WARNING : Severity.NOTE;
      lines.add(say(level, paragraph.heading() + " (" + paragraph.entries().size() + ")"));
      for (DiffText.Entry entry : paragraph.entries()) {
        lines.add(say(level, "  " + entry.text()));
        entry.details().forEach(detail -> lines.add(say(level, "    " + detail)));
      }
    }
    return lines;
  }

  private static String opening(Diff diff, LocalDate day) {
    return diff.isEmpty()
        ? "Nothing changed against " + diff.base() + " that matters here, as of " + day + "."
        : "What changed against " + diff.base() + ", as of " + day + ":";
  }

  private static LogLine say(Severity level, String text) {
    return new LogLine(level, ProblemLine.harmless(text));
  }
}
