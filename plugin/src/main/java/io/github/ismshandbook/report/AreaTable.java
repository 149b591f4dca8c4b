package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Assessment.Area;
import java.util.ArrayList;
import java.util.List;

/** The coverage by area as a table of plain text, its numbers aligned, its total last. */
final class AreaTable {

  private static final List<String> HEAD =
      List.of(
          "area",
          "applicable",
          "covered",
          "partial",
          "stale",
          "claimed",
          "uncovered",
          "planned",
          "waived",
          "known",
          "new");

  /** The first column of why gaps do not fail: what comes before partitions what applies. */
  private static final int OVERLAYS = HEAD.indexOf("planned");

  private AreaTable() {}

  /** The lines of the table; an area with nothing in the count has none. */
  static List<String> lines(List<Area> areas) {
    List<List<String>> rows = rows(areas);
    int[] widths = widths(rows);
    return rows.stream().map(row -> aligned(row, widths)).toList();
  }

  /** The cells of the table, its head first, its total last. */
  static List<List<String>> rows(List<Area> areas) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    int[] total = new int[10];
    for (Area area : areas) {
      int[] numbers = numbers(area);
      for (int i = 0; i < total.length; i++) {
        total[i] += numbers[i];
      }
      if (area.applicable() > 0) {
        rows.add(row(name(area), numbers));
      }
    }
    rows.add(row("total", total));
    return rows;
  }

  private static String name(Area area) {
    return area.code().text() + " " + area.title();
  }

  private static int[] numbers(Area area) {
    return new int[] {
      area.applicable(),
      area.covered(),
      area.partial(),
      area.stale(),
      area.claimed(),
      area.uncovered(),
      area.planned(),
      area.waived(),
      area.known(),
      area.failing()
    };
  }

  private static List<String> row(String name, int[] numbers) {
    List<String> row = new ArrayList<>(HEAD.size());
    row.add(name);
    for (int number : numbers) {
      row.add(Integer.toString(number));
    }
    return row;
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(120);
    line.append(row.get(0)).append(" ".repeat(widths[0] - row.get(0).length()));
    for (int i = 1; i < widths.length; i++) {
      String cell = row.get(i);
      if (i == OVERLAYS) {
        line.append(" |");
      }
      line.append(" ".repeat(1 + widths[i] - cell.length())).append(cell);
    }
    return line.toString();
  }
}
