package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.GuidanceView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.RequirementView;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page for each entry of guidance, and their list. */
final class GuidancePages {

  private final Site site;
  private final List<Guidance> entries;

  GuidancePages(Site site) {
    this.site = site;
    this.entries = List.copyOf(site.catalogs().guidance().values());
  }

  static List<SitePage> of(Site site) {
    GuidancePages pages = new GuidancePages(site);
    List<SitePage> planned = new ArrayList<>();
    planned.add(pages.index());
    for (int i = 0; i < pages.entries.size(); i++) {
      planned.add(pages.page(i));
    }
    return planned;
  }

  private SitePage index() {
    String path = SitePaths.GUIDANCE;
    return new SitePage(
        () -> site.frames().of(path, site.words().get("title.guidance"), "iso27002", List.of()),
        "guidance-index.ftlh",
        () -> new GuidanceView.Index(citation(), columns(), lines(path)));
  }

  private String citation() {
    for (Catalog catalog : site.catalogs().others()) {
      if (!catalog.guidance().isEmpty()) {
        return catalog.citation();
      }
    }
    return site.catalogs().main().citation();
  }

  private Set<String> attributes() {
    Set<String> names = new LinkedHashSet<>();
    entries.forEach(entry -> names.addAll(entry.attributes().keySet()));
    return names;
  }

  private List<String> columns() {
    return attributes().stream().map(this::attribute).toList();
  }

  private String attribute(String name) {
    return site.words().get("attribute." + name);
  }

  private List<GuidanceView.Line> lines(String path) {
    List<GuidanceView.Line> lines = new ArrayList<>();
    for (Guidance entry : entries) {
      List<List<String>> values = new ArrayList<>();
      for (String name : attributes()) {
        values.add(labels(entry.attributes().getOrDefault(name, List.of())));
      }
      lines.add(
          new GuidanceView.Line(
              entry.code().text(),
              new Ref(entry.title(), Href.between(path, SitePaths.guidance(entry.code()), "")),
              control(entry, path),
              values));
    }
    return lines;
  }

  private List<String> labels(List<String> ids) {
    return ids.stream().map(id -> site.catalogs().attributeLabels().getOrDefault(id, id)).toList();
  }

  private Cell control(Guidance entry, String path) {
    Optional<Requirement> control = site.catalogs().requirement(entry.control());
    return control.isPresent()
        ? site.cell(path, control.get())
        : new Cell(
            entry.control().text(), Ref.plain(entry.control().text()), site.marks().mark("group"));
  }

  private SitePage page(int index) {
    Guidance entry = entries.get(index);
    String path = SitePaths.guidance(entry.code());
    String title = entry.code().text() + " " + entry.title();
    return new SitePage(
        () ->
            site.frames()
                .of(
                    path,
                    title,
                    "",
                    "iso27002",
                    List.of(site.page(path, "nav.iso27002", SitePaths.GUIDANCE)),
                    near(index, path)),
        "guidance.ftlh",
        () -> view(index, path));
  }

  private GuidanceView view(int index, String path) {
    Guidance entry = entries.get(index);
    return new GuidanceView(
        entry.code().text(),
        entry.title(),
        control(entry, path),
        attributes(entry),
        site.catalogs()
            .requirement(entry.control())
            .map(new Claims(site, path)::on)
            .orElse(List.of()),
        List.of(neighbor(index - 1, path), neighbor(index + 1, path)));
  }

  /** An entry as its control's page shows it. */
  RequirementView.GuidanceCard card(Guidance entry, String from) {
    return new RequirementView.GuidanceCard(
        entry.code().text(),
        new Ref(entry.title(), Href.between(from, SitePaths.guidance(entry.code()), "")),
        attributes(entry));
  }

  private List<Entry> attributes(Guidance entry) {
    List<Entry> attributes = new ArrayList<>();
    for (Map.Entry<String, List<String>> attribute : entry.attributes().entrySet()) {
      attributes.add(
          new Entry(
              attribute(attribute.getKey()),
              labels(attribute.getValue()).stream().map(Ref::plain).toList()));
    }
    return attributes;
  }

  /** The entries of the same chapter. */
  private List<Frame.Place> near(int index, String path) {
    String chapter = chapter(entries.get(index));
    List<Guidance> near = entries.stream().filter(one -> chapter(one).equals(chapter)).toList();
    return Near.around(near, near.indexOf(entries.get(index)), one -> ref(one, path));
  }

  private static String chapter(Guidance entry) {
    String code = entry.code().text();
    return code.substring(0, code.lastIndexOf('.'));
  }

  private Ref neighbor(int index, String path) {
    return index < 0 || index >= entries.size() ? Ref.plain("") : ref(entries.get(index), path);
  }

  private static Ref ref(Guidance entry, String path) {
    return new Ref(
        entry.code().text() + " " + entry.title(),
        Href.between(path, SitePaths.guidance(entry.code()), ""));
  }
}
