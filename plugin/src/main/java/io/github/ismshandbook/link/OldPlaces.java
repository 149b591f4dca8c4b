package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Moved;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Redirect;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Target;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where older paths and older places lead; reports those that are taken or lead nowhere. */
final class OldPlaces {

  private record Claimed(Document document, Redirect redirect) {}

  private final DocumentIndex documents;
  private final AnchorIndex anchors;
  private final List<Problem> problems;

  /** By the address of the page, with the place. */
  private final Map<String, Claimed> claimed = new TreeMap<>();

  private final Map<String, Moved> moved = new TreeMap<>();

  /** Names of pages and folders, folded as file systems do that ignore case. */
  private final Map<String, String> names = new HashMap<>();

  private OldPlaces(DocumentIndex documents, AnchorIndex anchors, List<Problem> problems) {
    this.documents = documents;
    this.anchors = anchors;
    this.problems = problems;
  }

  static OldPlaces of(
      Sources sources, DocumentIndex documents, AnchorIndex anchors, List<Problem> problems) {
    OldPlaces places = new OldPlaces(documents, anchors, problems);
    sources.files().forEach(places::takeFolders);
    for (Document document : sources.documents()) {
      places.take(SitePaths.page(document.path()));
    }
    for (Document document : sources.documents()) {
      for (Redirect redirect : document.frontMatter().redirects()) {
        places.claim(new Claimed(document, redirect));
      }
    }
    places.claimed.forEach(places::resolve);
    return places;
  }

  /** Where an older document is now. */
  Optional<Target.ToDocument> page(String path) {
    return place(path, "");
  }

  /** Where an older place is now; the path is an older one or that of a document. */
  Optional<Target.ToDocument> place(String path, String fragment) {
    return Optional.ofNullable(moved.get(key(path, fragment))).map(Moved::target);
  }

  /** All of them, in order. */
  List<Moved> all() {
    return List.copyOf(moved.values());
  }

  private static String key(String path, String fragment) {
    return SitePaths.page(path) + "#" + fragment;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private void takeFolders(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      take(path.substring(0, slash + 1));
    }
  }

  private void take(String name) {
    names.putIfAbsent(folded(name), name);
  }

  private void claim(Claimed one) {
    Redirect redirect = one.redirect();
    String page = SitePaths.page(redirect.path());
    Optional<String> other = otherCase(page);
    if (other.isPresent()) {
      report(
          one,
          Rule.CASE_COLLISION,
          "differs from " + other.get() + " by case only. Write it as it is there.");
      return;
    }
    Optional<Document> living = documents.page(page);
    boolean taken =
        living.isPresent()
            && (redirect.fragment().isEmpty()
                || anchors.of(living.get()).id(redirect.fragment()).isPresent());
    if (taken) {
      report(
          one,
          Rule.URL_COLLISION,
          redirect.fragment().isEmpty()
              ? "is a document of its own. Take it out of redirects."
              : "is a place that still exists. Take it out of redirects.");
      return;
    }
    Claimed first = claimed.putIfAbsent(key(redirect.path(), redirect.fragment()), one);
    if (first != null && !first.document().path().equals(one.document().path())) {
      report(
          one,
          Rule.URL_COLLISION,
          "is an older place of "
              + first.document().path()
              + " already. Take it out of one of the two.");
      return;
    }
    takeFolders(page);
    take(page);
  }

  /** The name on the way to a page, or its own, that is there in other letters. */
  private Optional<String> otherCase(String page) {
    List<String> ways = new ArrayList<>();
    for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
      ways.add(page.substring(0, slash + 1));
    }
    ways.add(page);
    return ways.stream()
        .filter(way -> !names.getOrDefault(folded(way), way).equals(way))
        .map(way -> names.get(folded(way)))
        .findFirst();
  }

  private void resolve(String key, Claimed one) {
    Document document = one.document();
    Redirect redirect = one.redirect();
    Target.ToDocument target = new Target.ToDocument(document.path(), "", document.title());
    if (!redirect.anchor().isEmpty()) {
      Optional<Target.ToDocument> found =
          follow(document, redirect.anchor(), new HashSet<>(Set.of(key)));
      if (found.isEmpty()) {
        report(
            one,
            Rule.BROKEN_ANCHOR,
            "leads to #"
                + redirect.anchor()
                + ", which is no place here. "
                + anchors.of(document).suggestion(redirect.anchor()));
      }
      target = found.orElse(target);
    }
    moved.put(key, new Moved(redirect.path(), redirect.fragment(), target));
  }

  /** A place that has moved again is followed, but not in a circle. */
  private Optional<Target.ToDocument> follow(Document document, String anchor, Set<String> seen) {
    Document in = document;
    String wanted = anchor;
    while (true) {
      Anchors known = anchors.of(in);
      Optional<String> id = known.id(wanted);
      if (id.isPresent()) {
        String title = known.title(id.get()).orElse(in.title());
        return Optional.of(new Target.ToDocument(in.path(), id.get(), title));
      }
      String key = key(in.path(), wanted);
      Claimed next = claimed.get(key);
      if (next == null || !seen.add(key)) {
        return Optional.empty();
      }
      in = next.document();
      wanted = next.redirect().anchor();
      if (wanted.isEmpty()) {
        return Optional.of(new Target.ToDocument(in.path(), "", in.title()));
      }
    }
  }

  private void report(Claimed one, Rule rule, String message) {
    Redirect redirect = one.redirect();
    String subject =
        redirect.path() + (redirect.fragment().isEmpty() ? "" : "#" + redirect.fragment());
    problems.add(Problem.about(AnchorBinder.shown(subject), rule, redirect.place(), message));
  }
}
