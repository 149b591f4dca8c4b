package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The summary of a job on GitHub Actions, in Markdown: the verdict, the coverage by area, what is
 * to be done. It never exceeds 64 KB, beyond which a few modules could fill the 1 MB a step may
 * have.
 */
public final class StepSummary {

  /** In bytes of UTF-8, the last line included. */
  private static final int MOST = 60_000;

  /** Of one message or name, in characters. */
  private static final int MOST_OF_A_TEXT = 600;

  private final StringBuilder text = new StringBuilder(1 << 13);
  private final Run run;
  private final SourceLinks links;
  private int bytes;

  private StepSummary(Run run, SourceLinks links) {
    this.run = run;
    this.links = links;
  }

  /**
   * The summary of a run.
   *
   * @param environment of the job, which says where its sources can be seen
   */
  public static String of(Run run, Map<String, String> environment) {
    StepSummary summary = new StepSummary(run, SourceLinks.of(environment));
    summary.write();
    return summary.text.toString();
  }

  /** The summary of a gate that was skipped. */
  public static String skipped(String prefix) {
    return "## ISMS gate: "
        + MarkdownLiteral.of(prefix, MOST_OF_A_TEXT)
        + "\n\n**"
        + Report.SKIPPED
        + "**\n\n";
  }

  private void write() {
    add(
        "## ISMS gate: "
            + MarkdownLiteral.of(run.build().handbook().configuration().title(), MOST_OF_A_TEXT)
            + "\n\n**"
            + GateVerdict.sentence(run.build())
            + "**\n\n");
    table();
    List<Problem> errors = new ArrayList<>();
    int warnings = 0;
    for (Problem problem : run.problems()) {
      if (problem.severity() == Severity.ERROR) {
        errors.add(problem);
      } else if (problem.severity() == Severity.WARNING) {
        warnings++;
      }
    }
    problems(errors);
    if (warnings > 0) {
      text.append(Counted.of(warnings, "warning")).append(" in the log.\n\n");
    }
  }

  private void table() {
    List<List<String>> rows = AreaTable.rows(run.build().assessment().areas());
    add(row(rows.get(0)) + "| --- " + "| ---: ".repeat(rows.get(0).size() - 1) + "|\n");
    for (int i = 1; i < rows.size(); i++) {
      if (!add(row(rows.get(i)))) {
        text.append("\n… and ").append(Counted.of(rows.size() - i, "more row")).append('.');
        break;
      }
    }
    text.append('\n');
  }

  private static String row(List<String> cells) {
    StringBuilder row = new StringBuilder(120);
    for (String cell : cells) {
      row.append("| ").append(MarkdownLiteral.of(cell, MOST_OF_A_TEXT)).append(' ');
    }
    return row.append("|\n").toString();
  }

  private void problems(List<Problem> errors) {
    for (int i = 0; i < errors.size(); i++) {
      if (!add(line(errors.get(i)))) {
        text.append("- … and ")
            .append(errors.size() - i)
            .append(" more: the log and coverage.json have them all.\n");
        break;
      }
    }
    text.append(errors.isEmpty() ? "" : "\n");
  }

  private String line(Problem problem) {
    Place place = run.located(problem.place());
    String shown =
        MarkdownLiteral.of(
            place.line() > 0 ? place.path() + ":" + place.line() : place.path(), MOST_OF_A_TEXT);
    return "- "
        + links.to(place).map(address -> "[" + shown + "](<" + address + ">)").orElse(shown)
        + " `"
        + problem.rule().id()
        + "` "
        + MarkdownLiteral.of(ProblemLine.said(problem), MOST_OF_A_TEXT)
        + "\n";
  }

  /** Adds it if there is room. */
  private boolean add(String part) {
    int more = part.getBytes(StandardCharsets.UTF_8).length;
    if (bytes + more > MOST) {
      return false;
    }
    bytes += more;
    text.append(part);
    return true;
  }
}
