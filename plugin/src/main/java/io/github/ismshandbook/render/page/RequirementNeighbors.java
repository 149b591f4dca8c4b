package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The chapters of a catalog in the navigation, and what stands in the page's own. */
final class RequirementNeighbors {

  private final Site site;
  private final List<Requirement> chapters = new ArrayList<>();

  /** The number of each chapter, and of each other entry in its chapter. */
  private final Map<Code, Integer> numbers = new HashMap<>();

  private final Map<Code, Requirement> chapterOf = new HashMap<>();
  private final Map<Code, List<Requirement>> within = new HashMap<>();

  RequirementNeighbors(Site site, Catalog catalog) {
    this.site = site;
    for (Requirement entry : catalog.requirements()) {
      Requirement chapter = chapter(entry);
      List<Requirement> list =
          entry.parent().isEmpty()
              ? chapters
              : within.computeIfAbsent(chapter.code(), code -> new ArrayList<>());
      chapterOf.put(entry.code(), chapter);
      numbers.put(entry.code(), list.size());
      list.add(entry);
    }
  }

  /** The navigation on the page of a requirement. */
  List<Frame.Place> of(Requirement requirement, String from) {
    Requirement chapter = chapterOf.get(requirement.code());
    Function<Requirement, Ref> ref = entry -> site.requirement(from, entry.code());
    return Near.around(chapters, numbers.get(chapter.code()), ref).stream()
        .map(
            place ->
                place.current().isEmpty()
                    ? place
                    : new Frame.Place(
                        place.ref(),
                        requirement.equals(chapter) ? "page" : "true",
                        within(requirement, chapter, ref)))
        .toList();
  }

  private List<Frame.Place> within(
      Requirement requirement, Requirement chapter, Function<Requirement, Ref> ref) {
    List<Requirement> entries = within.getOrDefault(chapter.code(), List.of());
    if (!requirement.equals(chapter)) {
      return Near.around(entries, numbers.get(requirement.code()), ref);
    }
    // The chapter's own page is none of its entries.
    return Near.around(entries, 0, ref).stream()
        .map(place -> Frame.Place.of(place.ref(), false))
        .toList();
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
}
