package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import io.github.ismshandbook.render.view.StandardView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contents of a catalog of requirements: of ISO/IEC 27001, and of each of one's own. */
final class StandardPage {

  private final Site site;
  private final Catalog catalog;
  private final String path;
  private final Claims claims;

  private StandardPage(Site site, Catalog catalog) {
    this.site = site;
    this.catalog = catalog;
    this.path = isMain() ? SitePaths.REQUIREMENTS : SitePaths.catalog(catalog.id());
    this.claims = new Claims(site, path);
  }

  static List<SitePage> of(Site site) {
    return site.requirementCatalogs().stream()
        .map(catalog -> new StandardPage(site, catalog).page())
        .toList();
  }

  private SitePage page() {
    return new SitePage(
        () ->
            site.frames()
                .of(
                    path,
                    isMain()
                        ? site.words().get("title.standard", catalog.citation())
                        : catalog.citation(),
                    Navigation.section(site, catalog),
                    List.of()),
        "standard.ftlh",
        this::view);
  }

  private boolean isMain() {
    return catalog.equals(site.catalogs().main());
  }

  private StandardView view() {
    Map<Code, List<Requirement>> children = new LinkedHashMap<>();
    List<Requirement> clauses = new ArrayList<>();
    List<Requirement> others = new ArrayList<>();
    for (Requirement entry : catalog.requirements()) {
      Optional<Code> parent = entry.parent();
      if (parent.isPresent()) {
        children.computeIfAbsent(parent.get(), code -> new ArrayList<>()).add(entry);
      } else {
        (entry.kind() == Requirement.Kind.CLAUSE ? clauses : others).add(entry);
      }
    }
    List<StandardView.Part> parts = new ArrayList<>();
    addPart(parts, "standard.clauses", clauses, children);
    addPart(parts, isMain() ? "standard.controls" : "standard.own", others, children);
    return new StandardView(parts);
  }

  private void addPart(
      List<StandardView.Part> parts,
      String word,
      List<Requirement> entries,
      Map<Code, List<Requirement>> children) {
    if (!entries.isEmpty()) {
      parts.add(
          new StandardView.Part(
              site.words().get(word), site.words().get(word + "Lead"), groups(entries, children)));
    }
  }

  /** A group for each entry that has some beneath it, and one for all that have none. */
  private List<StandardView.Group> groups(
      List<Requirement> entries, Map<Code, List<Requirement>> children) {
    List<StandardView.Group> groups = new ArrayList<>();
    List<StandardView.Line> single = new ArrayList<>();
    for (Requirement entry : entries) {
      if (children.containsKey(entry.code())) {
        groups.add(group(entry, children));
      } else {
        single.add(line(entry, 0));
      }
    }
    if (!single.isEmpty()) {
      groups.add(new StandardView.Group("", "", Ref.plain(""), single));
    }
    return groups;
  }

  private StandardView.Group group(Requirement group, Map<Code, List<Requirement>> children) {
    List<StandardView.Line> lines = new ArrayList<>();
    if (group.leaf()) {
      // A control with enhancements is judged like them.
      lines.add(line(group, 0));
    }
    addLines(lines, group, 0, children);
    return new StandardView.Group(
        group.code().text(),
        group.code().text(),
        group.kind() == Requirement.Kind.THEME
            ? Ref.plain(group.displayTitle())
            : new Ref(group.displayTitle(), site.address(path, group)),
        lines);
  }

  private void addLines(
      List<StandardView.Line> lines,
      Requirement group,
      int depth,
      Map<Code, List<Requirement>> children) {
    for (Requirement entry : children.getOrDefault(group.code(), List.of())) {
      lines.add(line(entry, depth));
      addLines(lines, entry, depth + 1, children);
    }
  }

  private StandardView.Line line(Requirement entry, int depth) {
    return new StandardView.Line(
        entry.kind() == Requirement.Kind.THEME ? entry.code().text() : "",
        depth,
        site.cell(path, entry),
        entry.leaf() ? claims.documents(entry) : 0);
  }
}
