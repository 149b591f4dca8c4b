package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/** Everything that has a name, on one page: an index to read, and to filter where scripts run. */
final class SearchPage {

  private static final String PATH = "search.html";

  private final Site site;

  private SearchPage(Site site) {
    this.site = site;
  }

  static SitePage of(Site site) {
    SearchPage page = new SearchPage(site);
    return new SitePage(
        () -> site.frames().of(PATH, site.words().get("title.search"), "search", List.of()),
        "search.ftlh",
        () -> new ListView.Search(page.documents(), page.requirements(), page.guidance()));
  }

  private List<ListView.Found> documents() {
    List<ListView.Found> found = new ArrayList<>();
    for (LinkedDocument linked : site.documents()) {
      Document document = linked.document();
      String type = site.words().get("type." + document.frontMatter().type().id());
      String state = site.words().get("state." + document.frontMatter().status().id());
      String owner = document.frontMatter().text("owner").map(name -> ", " + name).orElse("");
      found.add(
          new ListView.Found(
              document.frontMatter().id().orElse(""),
              site.document(PATH, document),
              type + ", " + state + owner));
    }
    return found;
  }

  private List<ListView.Found> requirements() {
    List<ListView.Found> found = new ArrayList<>();
    for (Requirement requirement : site.catalogs().main().requirements()) {
      if (requirement.kind() != Requirement.Kind.THEME) {
        found.add(
            new ListView.Found(
                requirement.code().text(),
                new Ref(requirement.displayTitle(), site.address(PATH, requirement)),
                site.marks().of(requirement).label()));
      }
    }
    return found;
  }

  private List<ListView.Found> guidance() {
    List<ListView.Found> found = new ArrayList<>();
    for (Guidance entry : site.catalogs().guidance().values()) {
      found.add(
          new ListView.Found(
              entry.code().text(),
              new Ref(entry.title(), Href.between(PATH, SitePaths.guidance(entry.code()), "")),
              ""));
    }
    return found;
  }
}
