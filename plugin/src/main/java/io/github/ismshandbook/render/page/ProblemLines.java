package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.ProblemLine;
import io.github.ismshandbook.render.view.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Problems as the pages show them. */
final class ProblemLines {

  private final Site site;
  private final String from;

  ProblemLines(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  List<ProblemLine> of(List<Problem> problems) {
    return problems.stream().map(this::of).toList();
  }

  ProblemLine of(Problem problem) {
    String text =
        problem.subject().isEmpty()
            ? problem.message()
            : problem.subject() + " " + problem.message();
    return new ProblemLine(
        severity(problem.severity()),
        new Ref(problem.rule().id(), Href.between(from, SitePaths.RULES, problem.rule().id())),
        place(problem.place()),
        text);
  }

  private Mark severity(Severity severity) {
    String kind = severity.name().toLowerCase(Locale.ROOT);
    return new Mark(kind, site.words().get("severity." + kind));
  }

  private Ref place(Place place) {
    String label =
        place.path().isEmpty() ? site.words().get("place.folder") : place.path() + position(place);
    Optional<Document> document = site.document(place.path());
    return document.isEmpty()
        ? Ref.plain(label)
        : new Ref(label, Href.between(from, SitePaths.page(place.path()), ""));
  }

  private static String position(Place place) {
    if (place.line() == 0) {
      return "";
    }
    return place.column() == 0
        ? ":[" + place.line() + "]"
        : ":[" + place.line() + "," + place.column() + "]";
  }
}
