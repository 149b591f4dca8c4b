package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Controlled;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.GuidanceView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.RequirementView;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/** A page for each entry of guidance, and their list. */
final class GuidancePages {

  private final Site site;
  private final Attributes attributes;
  private final List<Guidance> entries;

  GuidancePages(Site site) {
    this.site = site;
    this.attributes = new Attributes(site);
    this.entries = List.copyOf(site.catalogs().guidance().values());
  }

  static List<SitePage> of(Site site) {
    GuidancePages pages = new GuidancePages(site);
    List<SitePage> planned = new ArrayList<>();
    planned.add(GuidanceIndex.of(site));
    for (int i = 0; i < pages.entries.size(); i++) {
      planned.add(pages.page(i));
    }
    return planned;
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
                    Controlled.NONE,
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
        GuidanceIndex.control(site, entry, path),
        new Wordings(site, path).of(entry),
        new Wordings(site, path).licensed(entry.code()),
        attributes.lines(entry),
        site.catalogs()
            .named("", entry.control().text())
            .map(new Claims(site, path)::on)
            .orElse(List.of()),
        List.of(neighbor(index - 1, path), neighbor(index + 1, path)));
  }

  /** An entry as its control's page shows it. */
  RequirementView.GuidanceCard card(Guidance entry, String from) {
    return new RequirementView.GuidanceCard(
        entry.code().text(),
        new Ref(entry.title(), Href.between(from, SitePaths.guidance(entry.code()), "")),
        attributes.lines(entry),
        new Wordings(site, from).of(entry));
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
