package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.Facet;
import io.github.ismshandbook.render.view.GuidanceView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of the guidance, by chapter, to be narrowed down by attributes. */
final class GuidanceIndex {

  private static final String PATH = SitePaths.GUIDANCE;

  private final Site site;
  private final Attributes attributes;
  private final List<Facet> facets;

  private GuidanceIndex(Site site) {
    this.site = site;
    this.attributes = new Attributes(site);
    this.facets = attributes.facets();
  }

  static SitePage of(Site site) {
    return new SitePage(
        () -> site.frames().of(PATH, site.words().get("title.guidance"), "iso27002", List.of()),
        "guidance-index.ftlh",
        () -> new GuidanceIndex(site).view());
  }

  private GuidanceView.Index view() {
    Map<String, List<GuidanceView.Line>> chapters = new LinkedHashMap<>();
    for (Guidance entry : site.catalogs().guidance().values()) {
      chapters.computeIfAbsent(chapter(entry), code -> new ArrayList<>()).add(line(entry));
    }
    List<GuidanceView.Chapter> groups = new ArrayList<>();
    chapters.forEach(
        (code, lines) -> groups.add(new GuidanceView.Chapter(code, title(code), lines)));
    return new GuidanceView.Index(citation(), facets, groups);
  }

  private String citation() {
    for (Catalog catalog : site.catalogs().others()) {
      if (!catalog.guidance().isEmpty()) {
        return catalog.citation();
      }
    }
    return site.catalogs().main().citation();
  }

  private static String chapter(Guidance entry) {
    String code = entry.code().text();
    return code.substring(0, code.lastIndexOf('.'));
  }

  /** A chapter has the title of the theme whose controls it is about. */
  private String title(String chapter) {
    for (Guidance entry : site.catalogs().guidance().values()) {
      if (chapter(entry).equals(chapter)) {
        return site.catalogs()
            .named("", entry.control().text())
            .flatMap(Requirement::parent)
            .flatMap(site.catalogs()::requirement)
            .map(Requirement::displayTitle)
            .orElse("");
      }
    }
    return "";
  }

  private GuidanceView.Line line(Guidance entry) {
    StringBuilder keys = new StringBuilder();
    Attributes.keys(entry, keys);
    return new GuidanceView.Line(
        entry.code().text(),
        new Ref(entry.title(), Href.between(PATH, SitePaths.guidance(entry.code()), "")),
        control(site, entry, PATH),
        attributes.values(entry, facets),
        keys.toString());
  }

  /** The control that an entry is guidance for, as seen from a page. */
  static Cell control(Site site, Guidance entry, String path) {
    Optional<Requirement> control = site.catalogs().named("", entry.control().text());
    return control.isPresent()
        ? site.cell(path, control.get())
        : new Cell(
            entry.control().text(), Ref.plain(entry.control().text()), site.marks().mark("group"));
  }
}
