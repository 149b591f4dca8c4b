package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Diff;
import io.github.ismshandbook.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a change does to the handbook, in Markdown: a comment on its pull request. */
public final class DiffMarkdown {

  /** A comment on GitHub has at most 65,536 characters. */
  private static final int MOST = 60_000;

  private static final int MOST_OF_A_TEXT = 600;

  private DiffMarkdown() {}

  /**
   * The file.
   *
   * @param base what it is compared with
   * @param day both are judged for
   * @param prefix the handbook's folder as seen from the repository's root
   */
  public static byte[] of(Diff diff, Snapshot base, LocalDate day, String prefix) {
    StringBuilder text = new StringBuilder(1 << 12);
    text.append("## What this change does to the handbook\n\nCompared with ")
        .append(literal(diff.base()))
        .append(", as of ")
        .append(day)
        .append(".\n");
    GateLog.unread(base)
        .ifPresent(line -> text.append("\n**").append(literal(line.text())).append("**\n"));
    if (diff.isEmpty()) {
      text.append("\nNothing changed that matters here.\n");
    }
    for (DiffText.Paragraph paragraph : DiffText.of(diff, prefix).paragraphs()) {
      text.append("\n### ")
          .append(literal(paragraph.heading()))
          .append(" (")
          .append(paragraph.entries().size())
          .append(")\n\n");
      if (!entries(paragraph, text)) {
        text.append("\nThe rest is in the log of isms:diff.\n");
        break;
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether there was room for all of them. */
  private static boolean entries(DiffText.Paragraph paragraph, StringBuilder text) {
    for (DiffText.Entry entry : paragraph.entries()) {
      if (text.length() > MOST) {
        return false;
      }
      text.append("- ").append(literal(entry.text())).append('\n');
      for (String detail : entry.details()) {
        if (text.length() > MOST) {
          return false;
        }
        text.append("  - ").append(literal(detail)).append('\n');
      }
    }
    return true;
  }

  private static String literal(String text) {
    return MarkdownLiteral.of(text, MOST_OF_A_TEXT);
  }
}
