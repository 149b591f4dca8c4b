package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The build as its site shows it: for one audience, with a name and an address for everything. */
final class Site {

  private final Build build;
  private final Words words;
  private final Audience audience;
  private final Marks marks;
  private final Phrases phrases;
  private final Frames frames;
  private final Reverse reverse;
  private final Map<String, LinkedDocument> documents = new LinkedHashMap<>();

  Site(Build build, Words words) {
    this.build = build;
    this.words = words;
    this.audience = new Audience(build);
    build
        .handbook()
        .documents()
        .forEach(
            (path, linked) -> {
              if (audience.sees(path)) {
                documents.put(path, linked);
              }
            });
    this.phrases = new Phrases(words, build.handbook().catalogs().attributeLabels());
    this.marks = new Marks(build.assessment(), words);
    this.frames = new Frames(this);
    this.reverse = new Reverse(this);
  }

  Build build() {
    return build;
  }

  Handbook handbook() {
    return build.handbook();
  }

  Catalogs catalogs() {
    return build.handbook().catalogs();
  }

  Assessment assessment() {
    return build.assessment();
  }

  Words words() {
    return words;
  }

  Audience audience() {
    return audience;
  }

  Phrases phrases() {
    return phrases;
  }

  Marks marks() {
    return marks;
  }

  Frames frames() {
    return frames;
  }

  Reverse reverse() {
    return reverse;
  }

  /** The documents that are in the site, by path. */
  Collection<LinkedDocument> documents() {
    return documents.values();
  }

  /** The document of that path, if it is in the site. */
  Optional<Document> document(String path) {
    return Optional.ofNullable(documents.get(path)).map(LinkedDocument::document);
  }

  /** A document by its title; plain text if it is not in the site. */
  Ref document(String from, Document document) {
    return new Ref(document.title(), Href.between(from, SitePaths.page(document.path()), ""));
  }

  /** A requirement by code and title, or the code alone if no catalog has it. */
  Ref requirement(String from, Code code) {
    return catalogs()
        .requirement(code)
        .map(entry -> new Ref(code.text() + " " + entry.displayTitle(), address(from, entry)))
        .orElse(Ref.plain(code.text()));
  }

  /** A requirement with its status. */
  Cell cell(String from, Requirement requirement) {
    return new Cell(
        requirement.code().text(),
        new Ref(requirement.displayTitle(), address(from, requirement)),
        marks.of(requirement));
  }

  /** What leads from a page to a requirement. */
  String address(String from, Requirement requirement) {
    String anchor = requirement.kind() == Requirement.Kind.THEME ? requirement.code().text() : "";
    return Href.between(from, SitePaths.requirement(requirement), anchor);
  }

  /** The catalogs that have requirements, the main one first. */
  List<Catalog> requirementCatalogs() {
    List<Catalog> catalogs = new ArrayList<>();
    catalogs.add(catalogs().main());
    for (Catalog other : catalogs().others()) {
      if (!other.requirements().isEmpty()) {
        catalogs.add(other);
      }
    }
    return catalogs;
  }

  /** The page with the contents of a catalog. */
  Ref contents(String from, Catalog catalog) {
    return catalog.equals(catalogs().main())
        ? page(from, "nav.iso27001", SitePaths.REQUIREMENTS)
        : new Ref(catalog.name(), Href.between(from, SitePaths.catalog(catalog.id()), ""));
  }

  /** A page of the site, named by the word of that key. */
  Ref page(String from, String word, String path) {
    return new Ref(words.get(word), Href.between(from, path, ""));
  }

  /** The title of what a link leads to; nothing of a document that is not in the site. */
  String title(Target target) {
    if (target instanceof Target.ToDocument document) {
      return audience.sees(document.path()) ? document.title() : words.get("link.hidden");
    }
    if (target instanceof Target.ToRequirement requirement) {
      return entry(requirement.code(), requirement.title());
    }
    if (target instanceof Target.ToGuidance guidance) {
      return entry(guidance.code(), guidance.title());
    }
    if (target instanceof Target.ToWithdrawn withdrawn) {
      return entry(withdrawn.code(), withdrawn.title());
    }
    if (target instanceof Target.ToRisk risk) {
      return risk.id() + " " + risk.title();
    }
    if (target instanceof Target.ToFile file) {
      return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
    return target instanceof Target.ToOutside outside
        ? outside.address()
        : words.get("link.nothing");
  }

  private static String entry(Code code, String title) {
    return code.text() + " " + title;
  }
}
