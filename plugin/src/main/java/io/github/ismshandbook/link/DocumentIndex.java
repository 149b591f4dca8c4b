package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Redirect;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Sources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Documents by path and by id, older ones included; reports ids and pages that two have. */
final class DocumentIndex {

  private final Map<String, Document> byPath = new HashMap<>();
  private final Map<String, Document> byId = new HashMap<>();
  private final Map<String, Document> byOldId = new HashMap<>();
  private final Map<String, Document> byOldPath = new HashMap<>();
  private final Map<String, Document> byPage = new HashMap<>();
  private final Map<String, String> idsBySqueezed = new HashMap<>();

  static DocumentIndex of(Sources sources, List<Problem> problems) {
    DocumentIndex index = new DocumentIndex();
    Map<String, Document> byPage = new HashMap<>();
    for (Document document : sources.documents()) {
      index.byPath.put(document.path(), document);
      index.addId(document, sources.catalogs(), problems);
      addPage(document, byPage, problems);
      index.byPage.putIfAbsent(SitePaths.page(document.path()), document);
    }
    for (Document document : sources.documents()) {
      document.frontMatter().supersedes().forEach(id -> index.byOldId.putIfAbsent(id, document));
      for (Redirect redirect : document.frontMatter().redirects()) {
        if (redirect.fragment().isEmpty()) {
          index.byOldPath.putIfAbsent(redirect.path(), document);
        }
      }
    }
    return index;
  }

  /** Pages that differ by case only are one file on Windows; such sources scanning has reported. */
  private static void addPage(
      Document document, Map<String, Document> byPage, List<Problem> problems) {
    String page = SitePaths.page(document.path());
    Document other = byPage.putIfAbsent(page.toLowerCase(Locale.ROOT), document);
    if (other != null && !other.path().equalsIgnoreCase(document.path())) {
      problems.add(
          Problem.of(
              Rule.URL_COLLISION,
              Place.file(document.path()),
              "this file and "
                  + other.path()
                  + " would both become the page "
                  + page
                  + ". Rename one of them."));
    }
  }

  private void addId(Document document, Catalogs catalogs, List<Problem> problems) {
    Optional<String> declared = document.frontMatter().id();
    if (declared.isEmpty()) {
      return;
    }
    String id = declared.get();
    Code code = new Code(id);
    if (catalogs.requirement(code).isPresent() || catalogs.guidance().containsKey(code)) {
      problems.add(
          Problem.about(
              id,
              Rule.INVALID_VALUE,
              place(document, "id"),
              "is a code of the catalog and cannot be a document's id. Write one such as POL-07."));
      return;
    }
    idsBySqueezed.putIfAbsent(squeezed(id), id);
    Document first = byId.putIfAbsent(id, document);
    if (first != null) {
      Place other = place(first, "id");
      problems.add(
          Problem.about(
              id,
              Rule.DUPLICATE_ID,
              place(document, "id"),
              "is already the id of "
                  + first.path()
                  + (other.line() > 0 ? ":[" + other.line() + "," + other.column() + "]" : "")
                  + ". Give one of the two documents an id of its own."));
    }
  }

  static Place place(Document document, String key) {
    Place place = document.frontMatter().places().get(key);
    return place == null ? Place.file(document.path()) : place;
  }

  /** By its path, or by an older one. */
  Optional<Document> path(String path) {
    Document document = byPath.get(path);
    return Optional.ofNullable(document != null ? document : byOldPath.get(path));
  }

  /** The document of that page of the site. */
  Optional<Document> page(String page) {
    return Optional.ofNullable(byPage.get(page));
  }

  /** Whether a document stands there now. */
  boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** The document that opens a folder. */
  Optional<Document> readme(String folder) {
    Document document = byPath.get(folder + "/README.md");
    return Optional.ofNullable(document != null ? document : byPath.get(folder + "/index.md"));
  }

  /** By id, by an older id, by its path, with or without {@code .md}. */
  Optional<Document> id(String id) {
    Document document = byId.get(id);
    if (document == null) {
      document = byOldId.get(id);
    }
    return document != null ? Optional.of(document) : path(id).or(() -> path(id + ".md"));
  }

  /**
   * The id that differs in case, separators and leading zeros alone: {@code pol7}, {@code POL-07}.
   */
  Optional<String> similarId(String id) {
    return Optional.ofNullable(idsBySqueezed.get(squeezed(id)));
  }

  private static String squeezed(String id) {
    StringBuilder squeezed = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean zero = c == '0' && (i == 0 || !Character.isDigit(id.charAt(i - 1)));
      if (Character.isLetterOrDigit(c) && !zero) {
        squeezed.append(Character.toLowerCase(c));
      }
    }
    return squeezed.toString();
  }
}
