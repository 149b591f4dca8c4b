package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.Controlled;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.RequirementView;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page for each clause, groups included, and for each control, of one catalog. */
final class RequirementPages {

  private final Site site;
  private final Catalog catalog;
  private final List<Requirement> entries;
  private final RequirementNeighbors neighbors;
  private final Map<Code, List<Requirement>> children = new HashMap<>();

  private RequirementPages(Site site, Catalog catalog) {
    this.site = site;
    this.catalog = catalog;
    this.entries =
        catalog.requirements().stream()
            .filter(entry -> entry.kind() != Requirement.Kind.THEME)
            .toList();
    this.neighbors = new RequirementNeighbors(site, catalog);
    for (Requirement entry : entries) {
      entry
          .parent()
          .ifPresent(up -> children.computeIfAbsent(up, code -> new ArrayList<>()).add(entry));
    }
  }

  static List<SitePage> of(Site site) {
    List<SitePage> planned = new ArrayList<>();
    for (Catalog catalog : site.requirementCatalogs()) {
      RequirementPages pages = new RequirementPages(site, catalog);
      for (int i = 0; i < pages.entries.size(); i++) {
        planned.add(pages.page(i));
      }
    }
    return planned;
  }

  private SitePage page(int index) {
    Requirement requirement = entries.get(index);
    String path = SitePaths.requirement(requirement);
    String title = requirement.code().text() + " " + requirement.displayTitle();
    return new SitePage(
        () ->
            site.frames()
                .of(
                    path,
                    title,
                    Controlled.NONE,
                    Navigation.section(site, catalog),
                    crumbs(requirement, path),
                    neighbors.of(requirement, path)),
        "requirement.ftlh",
        () -> view(index, path));
  }

  private List<Ref> crumbs(Requirement requirement, String path) {
    List<Ref> crumbs = new ArrayList<>();
    Optional<Requirement> up = requirement.parent().flatMap(site.catalogs()::requirement);
    while (up.isPresent()) {
      crumbs.add(0, site.requirement(path, up.get().code()));
      up = up.get().parent().flatMap(site.catalogs()::requirement);
    }
    crumbs.add(0, site.contents(path, catalog));
    return crumbs;
  }

  private RequirementView view(int index, String path) {
    Requirement requirement = entries.get(index);
    RequirementFacts facts = new RequirementFacts(site, path);
    Optional<Judgement> judgement = site.assessment().judgement(requirement.code());
    return new RequirementView(
        requirement.code().text(),
        requirement.displayTitle(),
        site.words().get(isStandard() ? "badge." + kind(requirement) : "badge.own"),
        site.words()
            .get(
                isStandard() ? "nature." + kind(requirement) : "nature.own",
                isStandard() ? requirement.number() : withoutCatalog(requirement.code()),
                catalog.citation()),
        site.marks().of(requirement),
        judgement.map(this::verdict).orElseGet(() -> beneath(requirement)),
        new Wordings(site, path).of(requirement),
        new Wordings(site, path).licensed(requirement.code()),
        facts.of(requirement),
        judgement.map(new NeedLines(site)::of).orElse(List.of()),
        facts.information(requirement),
        new Claims(site, path).on(requirement),
        facts.decision(requirement),
        facts.waivers(requirement),
        facts.risks(requirement),
        requirement
            .guidance()
            .map(site.catalogs().guidance()::get)
            .map(entry -> new GuidancePages(site).card(entry, path))
            .stream()
            .toList(),
        new Wordings(site, path).crosswalk(requirement),
        mentions(requirement, path),
        children(requirement, path),
        neighbors(index, path));
  }

  private static String withoutCatalog(Code code) {
    return code.text().substring(code.text().indexOf(':') + 1);
  }

  private boolean isStandard() {
    return catalog.isShipped() && catalog.equals(site.catalogs().main());
  }

  private static String kind(Requirement requirement) {
    return requirement.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Of a group, which is never judged itself: how many of its leaves are covered. */
  private String beneath(Requirement group) {
    int counted = 0;
    int covered = 0;
    for (Requirement leaf : site.catalogs().leaves(group)) {
      Optional<Judgement> judgement = site.assessment().judgement(leaf.code());
      if (judgement.filter(one -> !one.excluded() && one.verdict().isPresent()).isPresent()) {
        counted++;
        covered += site.marks().of(leaf).kind().equals("covered") ? 1 : 0;
      }
    }
    return counted == 0 ? "" : site.words().get("verdict.group", covered, counted);
  }

  /** The verdict in a sentence: why it is out of the count, or how many needs are met. */
  private String verdict(Judgement judgement) {
    Words words = site.words();
    if (judgement.excluded()) {
      return words.get("verdict.excluded");
    }
    if (judgement.needs().isEmpty()) {
      return words.get("verdict.listed");
    }
    if (judgement.needs().size() == 1) {
      return new NeedLines(site).of(judgement).get(0).explanation();
    }
    long met = judgement.needs().stream().filter(need -> !need.gap()).count();
    return words.get("verdict.needs", met, judgement.needs().size());
  }

  private List<Ref> mentions(Requirement requirement, String path) {
    List<Ref> refs = new ArrayList<>();
    for (Target.ToDocument mention :
        site.handbook().mentions().getOrDefault(requirement.code(), List.of())) {
      site.document(mention.path())
          .ifPresent(
              document ->
                  refs.add(
                      new Ref(
                          document.title(),
                          Href.between(path, SitePaths.page(mention.path()), mention.anchor()))));
    }
    return refs;
  }

  private List<Cell> children(Requirement requirement, String path) {
    return children.getOrDefault(requirement.code(), List.of()).stream()
        .map(entry -> site.cell(path, entry))
        .toList();
  }

  private List<Ref> neighbors(int index, String path) {
    List<Ref> refs = new ArrayList<>();
    refs.add(index == 0 ? Ref.plain("") : site.requirement(path, entries.get(index - 1).code()));
    refs.add(
        index == entries.size() - 1
            ? Ref.plain("")
            : site.requirement(path, entries.get(index + 1).code()));
    return refs;
  }
}
