package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that has a name, on one page: an index to read. Where scripts run, the search stands
 * above it.
 */
final class SearchPage {

  private static final String PATH = "search.html";

  /** Of more, the page would outgrow what a page may weigh, and nobody would read it. */
  private static final int MOST_DOCUMENTS = 500;

  private final Site site;

  private SearchPage(Site site) {
    this.site = site;
  }

  static SitePage of(Site site) {
    SearchPage page = new SearchPage(site);
    return new SitePage(
        () -> site.frames().of(PATH, site.words().get("title.search"), "search", List.of()),
        "search.ftlh",
        page::view);
  }

  private ListView.Search view() {
    int count = site.documents().size();
    boolean few = count <= MOST_DOCUMENTS;
    return new ListView.Search(
        few ? documents() : List.of(),
        few ? "" : site.words().get("search.documentsList", count),
        new Ref(site.words().get("search.documentsLink"), Href.between(PATH, "documents.html", "")),
        requirements(),
        guidance(),
        risks());
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
    for (Requirement requirement : site.catalogs().requirements().values()) {
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

  private List<ListView.Found> risks() {
    List<ListView.Found> found = new ArrayList<>();
    for (Risk risk : site.handbook().sources().risks().risks()) {
      found.add(
          new ListView.Found(
              risk.id(),
              new Ref(risk.title(), Href.between(PATH, SitePaths.RISKS, risk.id())),
              risk.owner()));
    }
    return found;
  }
}
