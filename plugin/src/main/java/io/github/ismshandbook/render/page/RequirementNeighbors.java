package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chapters of the standard in the navigation, and what stands in the page's own. */
final class RequirementNeighbors {

  private final Site site;
  private final Catalog catalog;
  private final String from;

  RequirementNeighbors(Site site, Catalog catalog, String from) {
    this.site = site;
    this.catalog = catalog;
    this.from = from;
  }

  List<Frame.Place> of(Requirement requirement) {
    Requirement chapter = chapter(requirement);
    List<Requirement> chapters = new ArrayList<>();
    for (Requirement entry : catalog.requirements()) {
      if (entry.parent().isEmpty()) {
        chapters.add(entry);
      }
    }
    return Near.around(chapters, chapters.indexOf(chapter), this::ref).stream()
        .map(place -> place.current().isEmpty() ? place : here(place, requirement, chapter))
        .toList();
  }

  private Frame.Place here(Frame.Place place, Requirement requirement, Requirement chapter) {
    String current = requirement.equals(chapter) ? "page" : "true";
    return new Frame.Place(place.ref(), current, within(requirement));
  }

  private List<Frame.Place> within(Requirement requirement) {
    Requirement chapter = chapter(requirement);
    List<Requirement> entries = new ArrayList<>();
    for (Requirement entry : catalog.requirements()) {
      if (!entry.parent().isEmpty() && chapter(entry).code().equals(chapter.code())) {
        entries.add(entry);
      }
    }
    int index = entries.indexOf(requirement);
    List<Frame.Place> places = Near.around(entries, Math.max(0, index), this::ref);
    // The chapter's own page is none of its entries.
    return index >= 0
        ? places
        : places.stream().map(place -> Frame.Place.of(place.ref(), false)).toList();
  }

  private Requirement chapter(Requirement requirement) {
    Requirement top = requirement;
    Optional<Requirement> up = top.parent().flatMap(site.catalogs()::requirement);
    while (up.isPresent()) {
      top = up.get();
      up = top.parent().flatMap(site.catalogs()::requirement);
    }
    return top;
  }

  private Ref ref(Requirement entry) {
    return site.requirement(from, entry.code());
  }
}
