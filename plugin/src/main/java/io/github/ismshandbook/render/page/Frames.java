package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Controlled;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.Notice;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.List;

/** What surrounds the pages: bounded, however many pages there are. */
final class Frames {

  /** An entry of the navigation: its id is also the key of its name. */
  private record Tab(String id, String path) {}

  private static final List<Tab> NAVIGATION =
      List.of(
          new Tab("home", "index.html"),
          new Tab("documents", "documents.html"),
          new Tab("iso27001", SitePaths.REQUIREMENTS),
          new Tab("coverage", "coverage.html"),
          new Tab("soa", SitePaths.SOA),
          new Tab("information", "documented-information.html"),
          new Tab("risks", SitePaths.RISKS),
          new Tab("iso27002", SitePaths.GUIDANCE),
          new Tab("search", "search.html"));

  private static final List<Tab> MORE =
      List.of(
          new Tab("reviews", "reviews.html"),
          new Tab("problems", "problems.html"),
          new Tab("rules", SitePaths.RULES),
          new Tab("print", "print.html"),
          new Tab("about", "about.html"));

  private final Site site;
  private final List<Notice> notices = new ArrayList<>();
  private final List<String> catalogs = new ArrayList<>();

  Frames(Site site) {
    this.site = site;
    if (site.build().mode() == Configuration.Mode.REPORT) {
      notices.add(new Notice("warning", site.words().get("notice.reportMode")));
    }
    if (site.build().mode() == Configuration.Mode.RATCHET) {
      int known = site.assessment().areas().stream().mapToInt(area -> area.known()).sum();
      notices.add(new Notice("note", site.words().get("notice.ratchet", known)));
    }
    clausesNotGated();
    long spared =
        site.assessment().judgements().values().stream().filter(Judgement::spared).count();
    if (spared > 0) {
      notices.add(new Notice("warning", site.words().get("notice.spared", (int) spared)));
    }
    if (!site.audience().seesAll()) {
      String most = site.handbook().configuration().maxClassification().orElse("");
      notices.add(new Notice("note", site.words().get("notice.audience", most)));
    }
    catalogs.add(site.catalogs().main().citation());
    for (Catalog catalog : site.catalogs().others()) {
      catalogs.add(catalog.citation());
    }
  }

  /** As loud as report mode: a gate that asks for less than the certificate does. */
  private void clausesNotGated() {
    int clauses = 0;
    int left = 0;
    for (Judgement judgement : site.assessment().judgements().values()) {
      if (judgement.requirement().kind() == Requirement.Kind.CLAUSE) {
        clauses++;
        left += judgement.required() ? 0 : 1;
      }
    }
    if (left > 0) {
      notices.add(new Notice("warning", site.words().get("notice.clausesNotGated", left, clauses)));
    }
  }

  /**
   * The frame of a page.
   *
   * @param path of the page
   * @param title of the page, plain
   * @param section id of its entry in the navigation, or empty
   * @param crumbs the way to it below the home page
   */
  Frame of(String path, String title, String section, List<Ref> crumbs) {
    return of(path, title, Controlled.NONE, section, crumbs);
  }

  /** The frame of a document's page, with what a printed page must show of it. */
  Frame of(String path, String title, Controlled control, String section, List<Ref> crumbs) {
    Configuration configuration = site.handbook().configuration();
    List<Ref> way = new ArrayList<>();
    if (!path.equals("index.html")) {
      way.add(site.page(path, "nav.home", "index.html"));
      way.addAll(crumbs);
    }
    return new Frame(
        path,
        title,
        margins(title, control),
        Href.root(path),
        configuration.title(),
        configuration.organisation(),
        site.assessment().asOf().toString(),
        section,
        sections(path),
        MORE.stream().map(tab -> ref(path, tab)).toList(),
        way,
        notices,
        site.build().inputs().files().containsKey("assets/extra.css"),
        catalogs);
  }

  private Frame.Margins margins(String title, Controlled control) {
    Configuration configuration = site.handbook().configuration();
    String asOf = site.words().get("asOf") + " " + site.assessment().asOf();
    if (control.line().isEmpty()) {
      String foot = configuration.organisation();
      return new Frame.Margins(
          title,
          "",
          title.equals(configuration.title()) ? "" : configuration.title(),
          foot.isEmpty() ? asOf : foot + " · " + asOf);
    }
    return new Frame.Margins(
        control.line(),
        control.standing(),
        title,
        configuration.title() + " · " + asOf + " · " + control.print());
  }

  private List<Frame.Section> sections(String path) {
    List<Frame.Section> sections = new ArrayList<>();
    for (Tab tab : NAVIGATION) {
      if (!tab.path().equals(SitePaths.RISKS)
          || !site.handbook().sources().risks().risks().isEmpty()) {
        sections.add(new Frame.Section(tab.id(), ref(path, tab)));
      }
    }
    return sections;
  }

  private Ref ref(String path, Tab tab) {
    return site.page(path, "nav." + tab.id(), tab.path());
  }
}
