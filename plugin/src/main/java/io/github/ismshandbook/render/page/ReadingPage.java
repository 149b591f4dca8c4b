package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Fragment;
import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.ReadingView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/**
 * How to read the handbook: what ISO/IEC 27001 and 27002 are and are not, what the statuses say,
 * and what they do not.
 */
final class ReadingPage {

  static final String PATH = "reading.html";

  private static final int QUESTIONS = 6;

  /** The statuses in the order of what is concluded, then what permits a gap. */
  private static final List<String> STATUSES =
      List.of(
          "covered",
          "partial",
          "stale",
          "claimed",
          "uncovered",
          "planned",
          "waived",
          "known",
          "excluded",
          "listed");

  private final Site site;
  private final Prose prose;

  private ReadingPage(Site site) {
    this.site = site;
    this.prose = new Prose(site, PATH, "");
  }

  static SitePage of(Site site) {
    return new SitePage(
        () -> site.frames().of(PATH, site.words().get("title.reading"), "reading", List.of()),
        "reading.ftlh",
        () -> new ReadingPage(site).view());
  }

  private ReadingView view() {
    List<ReadingView.Row> compared = new ArrayList<>();
    for (int i = 1; i <= QUESTIONS; i++) {
      String key = "reading.compared." + i;
      compared.add(
          new ReadingView.Row(
              site.words().get(key),
              prose.of(site.words().get(key + ".required")),
              prose.of(site.words().get(key + ".guidance"))));
    }
    return new ReadingView(
        compared,
        List.of(
            section("clauses", page("iso27001", SitePaths.REQUIREMENTS)),
            section("annex", page("soa", SitePaths.SOA)),
            section("risk", page("risks", SitePaths.RISKS)),
            section("guidance", page("iso27002", SitePaths.GUIDANCE)),
            section("page", page("documents", "documents.html")),
            section(
                "limits",
                page("coverage", CoveragePages.PATH),
                page("information", "documented-information.html"))),
        STATUSES.stream().map(this::status).toList());
  }

  private ReadingView.Section section(String name, Ref... links) {
    String key = "reading." + name;
    List<Ref> shown = new ArrayList<>();
    for (Ref link : links) {
      if (Navigation.isShown(site, link.href())) {
        shown.add(link);
      }
    }
    return new ReadingView.Section(
        "theme~" + name,
        site.words().get(key),
        lines(key + ".text"),
        site.words().all().containsKey(key + ".points") ? lines(key + ".points") : List.of(),
        shown);
  }

  private List<Fragment> lines(String key) {
    return prose.of(site.words().get(key).lines().toList());
  }

  /** The page stands in the site's folder: an address is the path. */
  private Ref page(String word, String path) {
    return site.page(PATH, "nav." + word, path);
  }

  private ReadingView.Status status(String kind) {
    return new ReadingView.Status(
        new Mark(kind, site.words().get("legend." + kind)), site.words().get("meaning." + kind));
  }
}
