package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Moved;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.render.view.MovedView;
import io.github.ismshandbook.render.view.MovedView.OldPlace;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps older addresses: pages that lead on, and older places in pages that are still there. */
final class MovedPages {

  private final Site site;
  private final Map<String, List<Moved>> byPage = new LinkedHashMap<>();

  MovedPages(Site site) {
    this.site = site;
    for (Moved moved : site.handbook().moved()) {
      if (site.audience().sees(moved.target().path())) {
        byPage.computeIfAbsent(SitePaths.page(moved.path()), page -> new ArrayList<>()).add(moved);
      }
    }
  }

  /** A page for each older address that no document has now, whoever may see that one. */
  static List<SitePage> of(Site site) {
    MovedPages pages = new MovedPages(site);
    return pages.paths().stream().map(pages::page).toList();
  }

  /** The older addresses that no document has now. */
  Set<String> paths() {
    Set<String> left = new LinkedHashSet<>(byPage.keySet());
    site.handbook().documents().keySet().forEach(path -> left.remove(SitePaths.page(path)));
    return left;
  }

  private SitePage page(String path) {
    return new SitePage(
        () ->
            site.frames()
                .of(
                    path,
                    site.words().get("title.moved"),
                    "documents",
                    List.of(site.page(path, "nav.documents", "documents.html"))),
        "moved.ftlh",
        () -> view(path));
  }

  private MovedView view(String path) {
    Ref whole =
        byPage.get(path).stream()
            .filter(moved -> moved.fragment().isEmpty())
            .findFirst()
            .map(moved -> ref(path, moved.target()))
            .orElse(Ref.plain(""));
    return new MovedView(whole, places(path));
  }

  /** The older places of a page. */
  List<OldPlace> places(String path) {
    List<OldPlace> places = new ArrayList<>();
    for (Moved moved : byPage.getOrDefault(path, List.of())) {
      if (!moved.fragment().isEmpty()) {
        places.add(new OldPlace(moved.fragment(), ref(path, moved.target())));
      }
    }
    return places;
  }

  private static Ref ref(String from, Target.ToDocument target) {
    return new Ref(
        target.title(), Href.between(from, SitePaths.page(target.path()), target.anchor()));
  }
}
