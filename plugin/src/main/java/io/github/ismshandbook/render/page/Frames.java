package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Appearance;
import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.render.view.Controlled;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.Notice;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.List;

/** What surrounds the pages: bounded, however many pages there are. */
final class Frames {

  private final Site site;
  private final Navigation navigation;
  private final String licence;
  private final List<Notice> notices = new ArrayList<>();
  private final List<String> catalogs = new ArrayList<>();

  Frames(Site site) {
    this.site = site;
    this.navigation = new Navigation(site);
    if (site.build().mode() == Configuration.Mode.REPORT) {
      notices.add(new Notice("warning", site.words().get("notice.reportMode")));
    }
    if (site.build().mode() == Configuration.Mode.RATCHET) {
      int known = site.assessment().areas().stream().mapToInt(area -> area.known()).sum();
      notices.add(new Notice("note", site.words().count("notice.ratchet", known)));
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
    licence =
        site.handbook()
            .sources()
            .licensed()
            .map(text -> site.words().get("licensed.disclaimer", text.holder(), text.scope()))
            .orElse("");
    // Of a catalog from outside the site may hold all of the text: that is its publisher's matter.
    if (site.catalogs().main().isShipped()) {
      catalogs.add(site.catalogs().main().citation());
    }
    for (Catalog catalog : site.catalogs().others()) {
      if (catalog.isShipped()) {
        catalogs.add(catalog.citation());
      }
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
    return of(path, title, Controlled.NONE, section, crumbs, List.of());
  }

  /**
   * The frame of a page that has neighbors.
   *
   * @param control what a printed page must show of a document; empty for other pages
   * @param near entries to stand in the page's section of the navigation; bounded by who asks
   */
  Frame of(
      String path,
      String title,
      Controlled control,
      String section,
      List<Ref> crumbs,
      List<Frame.Place> near) {
    Configuration configuration = site.handbook().configuration();
    List<Ref> way = new ArrayList<>();
    if (!path.equals("index.html")) {
      way.add(site.page(path, "nav.home", "index.html"));
      way.addAll(crumbs);
    }
    return new Frame(
        path,
        site.words().language().tag(),
        site.words().language().direction(),
        title,
        margins(title, control),
        Href.root(path),
        configuration.title(),
        configuration.organisation(),
        site.assessment().asOf().toString(),
        navigation.of(path, section, near),
        way,
        notices,
        look(path, configuration.appearance()),
        site.build().inputs().files().containsKey("assets/extra.css"),
        licence,
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

  private static Frame.Look look(String path, Appearance appearance) {
    return new Frame.Look(
        appearance.logo().map(logo -> Href.between(path, logo, "")).orElse(""),
        appearance.accent().isPresent(),
        appearance.footer());
  }
}
