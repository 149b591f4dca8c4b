package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.render.view.CoverageView;
import io.github.ismshandbook.render.view.HomeView;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The home page: what this handbook is, the state of coverage, what needs attention. */
final class HomePage {

  private static final String PATH = "index.html";
  private static final int MOST_PROBLEMS = 12;
  private static final int MOST_REVIEWS = 5;
  private static final int MOST_DOCUMENTS = 12;

  private final Site site;

  private HomePage(Site site) {
    this.site = site;
  }

  static SitePage of(Site site) {
    return new SitePage(
        () -> site.frames().of(PATH, site.handbook().configuration().title(), "home", List.of()),
        "index.ftlh",
        () -> new HomePage(site).view());
  }

  private HomeView view() {
    List<Problem> errors =
        site.assessment().problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    List<Problem> told =
        errors.stream().filter(site.audience()::sees).limit(MOST_PROBLEMS).toList();
    List<ListView.ReviewLine> reviews = new Reviews(site, PATH).lines();
    CoverageView coverage = new CoveragePages(site).coverage(PATH);
    return new HomeView(
        site.handbook().configuration().scope(),
        coverage.summary(),
        coverage.total(),
        areas(),
        errors.isEmpty()
            ? site.words().get("verdict.passes")
            : site.words().count("verdict.fails", errors.size()),
        !errors.isEmpty(),
        new ProblemLines(site, PATH).of(told),
        errors.size() - told.size(),
        reviews.subList(0, Math.min(MOST_REVIEWS, reviews.size())),
        groups());
  }

  private List<HomeView.Area> areas() {
    return new CoverageMatrix(site)
        .parts().stream()
            .filter(part -> !part.shares().isEmpty())
            .map(
                part ->
                    new HomeView.Area(
                        part.id(),
                        new Ref(part.title(), Href.between(PATH, CoveragePages.PATH, part.id())),
                        part.summary(),
                        part.shares()))
            .toList();
  }

  private List<HomeView.Group> groups() {
    Map<DocumentType, List<Ref>> byType = new EnumMap<>(DocumentType.class);
    for (LinkedDocument linked : site.documents()) {
      Document document = linked.document();
      byType
          .computeIfAbsent(document.frontMatter().type(), type -> new ArrayList<>())
          .add(site.document(PATH, document));
    }
    List<HomeView.Group> groups = new ArrayList<>();
    byType.forEach(
        (type, refs) ->
            groups.add(
                new HomeView.Group(
                    site.words().get("types." + type.id()),
                    refs.subList(0, Math.min(MOST_DOCUMENTS, refs.size())),
                    Math.max(0, refs.size() - MOST_DOCUMENTS))));
    return groups;
  }
}
