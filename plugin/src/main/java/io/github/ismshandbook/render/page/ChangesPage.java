package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.FrontMatter.Change;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.render.view.ChangesView;
import io.github.ismshandbook.render.view.ChangesView.Line;
import io.github.ismshandbook.render.view.SitePage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What changed last, of all documents of the site: bounded, however long their histories are. */
final class ChangesPage {

  private static final String PATH = "changes.html";
  private static final int MOST = 200;

  private ChangesPage() {}

  static SitePage of(Site site) {
    return new SitePage(
        () -> site.frames().of(PATH, site.words().get("title.changes"), "changes", List.of()),
        "changes.ftlh",
        () -> view(site));
  }

  private static ChangesView view(Site site) {
    List<Line> lines = new ArrayList<>();
    for (LinkedDocument linked : site.documents()) {
      for (Change change : linked.document().frontMatter().changes()) {
        lines.add(
            new Line(
                change.date().map(LocalDate::toString).orElse(""),
                site.document(PATH, linked.document()),
                change.version(),
                change.author(),
                change.summary()));
      }
    }
    lines.sort(Comparator.comparing(Line::date).reversed());
    int shown = Math.min(MOST, lines.size());
    String summary =
        lines.isEmpty()
            ? site.words().get("change.none")
            : shown < lines.size()
                ? site.words().get("change.newest", shown, lines.size())
                : site.words().count("change.all", shown);
    return new ChangesView(summary, lines.subList(0, shown));
  }
}
