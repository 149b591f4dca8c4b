package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Assessment.Area;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Severity;
import java.util.List;
import java.util.function.ToIntFunction;

/** What {@code coverage.json} counts: the whole, and each area. */
record CountJson(Json json) {

  private record Column(String name, ToIntFunction<Area> number) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("listed", Area::listed),
          new Column("applicable", Area::applicable),
          new Column("covered", Area::covered),
          new Column("partial", Area::partial),
          new Column("stale", Area::stale),
          new Column("claimed", Area::claimed),
          new Column("uncovered", Area::uncovered),
          new Column("gaps", Area::gaps),
          new Column("planned", Area::planned),
          new Column("waived", Area::waived),
          new Column("known", Area::known),
          new Column("new", Area::failing));

  void area(Area area) {
    json.text("id", area.code().text()).text("title", area.title());
    numbers(List.of(area));
  }

  void summary(Build build) {
    numbers(build.assessment().areas());
    json.number("documents", build.handbook().documents().size())
        .number("errors", count(build, Severity.ERROR))
        .number("warnings", count(build, Severity.WARNING))
        .number("notes", count(build, Severity.NOTE));
  }

  private void numbers(List<Area> areas) {
    for (Column column : COLUMNS) {
      json.number(column.name(), areas.stream().mapToInt(column.number()).sum());
    }
  }

  private static int count(Build build, Severity severity) {
    return (int)
        build.assessment().problems().stream()
            .filter(problem -> problem.severity() == severity)
            .count();
  }
}
