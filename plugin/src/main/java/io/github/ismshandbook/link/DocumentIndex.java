package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Sources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents by path and by id, older ones included; reports ids and pages that two have. */
final class DocumentIndex {

  private final Map<String, Document> byPath = new HashMap<>();
  private final Map<String, Document> byId = new HashMap<>();
  private final Map<String, Document> byOldId = new HashMap<>();
  private final Map<String, Document> byOldPath = new HashMap<>();
  private final Map<String, String> pathByLowerCase = new HashMap<>();

  static DocumentIndex of(Sources sources, List<Problem> problems) {
    DocumentIndex index = new DocumentIndex();
    Map<String, Document> byPage = new HashMap<>();
    for (Document document : sources.documents()) {
      index.byPath.put(document.path(), document);
      index.add(document, problems);
      Document other = byPage.putIfAbsent(SitePaths.page(document.path()), document);
      if (other != null) {
        problems.add(
            Problem.of(
                Rule.URL_COLLISION,
                Place.file(document.path()),
                "and "
                    + other.path()
                    + " would both become the page "
                    + SitePaths.page(document.path())
                    + ". Rename one of them."));
      }
    }
    for (String file : sources.files()) {
      index.pathByLowerCase.put(file.toLowerCase(java.util.Locale.ROOT), file);
    }
    for (Document document : sources.documents()) {
      document.frontMatter().supersedes().forEach(id -> index.byOldId.putIfAbsent(id, document));
      document
          .frontMatter()
          .redirects()
          .forEach(path -> index.byOldPath.putIfAbsent(path, document));
    }
    return index;
  }

  private void add(Document document, List<Problem> problems) {
    Optional<String> id = document.frontMatter().id();
    if (id.isEmpty()) {
      return;
    }
    Document first = byId.putIfAbsent(id.get(), document);
    if (first != null) {
      Place place = place(document, "id");
      Place other = place(first, "id");
      problems.add(
          Problem.about(
              id.get(),
              Rule.DUPLICATE_ID,
              place,
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

  Optional<Document> path(String path) {
    Document document = byPath.get(path);
    return Optional.ofNullable(document != null ? document : byOldPath.get(path));
  }

  /** By id, by an older id, by its path, with or without {@code .md}. */
  Optional<Document> id(String id) {
    Document document = byId.get(id);
    if (document == null) {
      document = byOldId.get(id);
    }
    return document != null ? Optional.of(document) : path(id).or(() -> path(id + ".md"));
  }

  /** The file whose path differs by case only. */
  Optional<String> otherCase(String path) {
    return Optional.ofNullable(pathByLowerCase.get(path.toLowerCase(java.util.Locale.ROOT)));
  }

  /** The document whose id differs by case only, or sounds alike without its separators. */
  Optional<String> similarId(String id) {
    String wanted = squeezed(id);
    return byId.keySet().stream()
        .filter(known -> squeezed(known).equals(wanted))
        .sorted()
        .findFirst();
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
