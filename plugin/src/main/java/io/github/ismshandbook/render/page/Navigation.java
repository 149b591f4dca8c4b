package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.List;

/** The sections of the site, and what is near a page in its own. */
final class Navigation {

  /** An entry of the navigation: its id is also the key of its name. */
  private record Tab(String id, String path) {}

  /** Entries under one name, the word of that key. */
  private record Tabs(String word, List<Tab> tabs) {}

  private static final String REQUIREMENTS = "iso27001";

  private static final List<Tabs> NAVIGATION =
      List.of(
          new Tabs(
              "nav.group.handbook",
              List.of(
                  new Tab("home", "index.html"),
                  new Tab("documents", "documents.html"),
                  new Tab("reviews", "reviews.html"),
                  new Tab("changes", "changes.html"))),
          new Tabs(
              "nav.group.required",
              List.of(
                  new Tab(REQUIREMENTS, SitePaths.REQUIREMENTS),
                  new Tab("coverage", "coverage.html"),
                  new Tab("soa", SitePaths.SOA),
                  new Tab("information", "documented-information.html"),
                  new Tab("risks", SitePaths.RISKS),
                  new Tab("waivers", SitePaths.WAIVERS))),
          new Tabs("nav.group.guidance", List.of(new Tab("iso27002", SitePaths.GUIDANCE))),
          new Tabs(
              "nav.group.about",
              List.of(
                  new Tab("reading", ReadingPage.PATH),
                  new Tab("problems", "problems.html"),
                  new Tab("rules", SitePaths.RULES),
                  new Tab("print", "print.html"),
                  new Tab("search", "search.html"),
                  new Tab("about", "about.html"))));

  private final Site site;

  Navigation(Site site) {
    this.site = site;
  }

  /** The navigation of a page. */
  List<Frame.Group> of(String path, String section, List<Frame.Place> near) {
    List<Frame.Group> groups = new ArrayList<>();
    for (Tabs tabs : NAVIGATION) {
      List<Frame.Place> places = new ArrayList<>();
      for (Tab tab : tabs.tabs()) {
        if (isShown(site, tab.path())) {
          boolean here = tab.id().equals(section);
          String current = tab.path().equals(path) ? "page" : here ? "true" : "";
          places.add(new Frame.Place(ref(path, tab), current, here ? near : List.of()));
          if (tab.id().equals(REQUIREMENTS)) {
            addCatalogs(path, section, near, places);
          }
        }
      }
      groups.add(new Frame.Group(site.words().get(tabs.word()), places));
    }
    return groups;
  }

  /** The section of the navigation that a catalog's requirements stand in. */
  static String section(Site site, Catalog catalog) {
    return catalog.equals(site.catalogs().main()) ? REQUIREMENTS : "catalog:" + catalog.id();
  }

  /** The other catalogs that have requirements, beneath the main one. */
  private void addCatalogs(
      String path, String section, List<Frame.Place> near, List<Frame.Place> places) {
    for (Catalog catalog : site.requirementCatalogs()) {
      String id = section(site, catalog);
      if (!id.equals(REQUIREMENTS)) {
        boolean here = id.equals(section);
        String current = SitePaths.catalog(catalog.id()).equals(path) ? "page" : here ? "true" : "";
        places.add(new Frame.Place(site.contents(path, catalog), current, here ? near : List.of()));
      }
    }
  }

  /** Whether there is a page of that path: those of registers may have nothing to show. */
  static boolean isShown(Site site, String path) {
    return switch (path) {
      case SitePaths.RISKS -> !site.handbook().sources().risks().risks().isEmpty();
      case SitePaths.WAIVERS -> WaiversPage.isShown(site);
      default -> true;
    };
  }

  private Ref ref(String path, Tab tab) {
    return site.page(path, "nav." + tab.id(), tab.path());
  }
}
