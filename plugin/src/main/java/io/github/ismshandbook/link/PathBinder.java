package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds links and images that are written as paths or addresses. */
final class PathBinder {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private final Sources sources;
  private final DocumentIndex index;
  private final Map<String, Anchors> anchors;
  private final List<Problem> problems;

  PathBinder(
      Sources sources, DocumentIndex index, Map<String, Anchors> anchors, List<Problem> problems) {
    this.sources = sources;
    this.index = index;
    this.anchors = anchors;
    this.problems = problems;
  }

  Target link(String path, Content content, String title, Link link) {
    String address = cleaned(link.target());
    String scheme = scheme(address);
    if (!scheme.isEmpty()) {
      return outside(address, scheme, link);
    }
    int hash = address.indexOf('#');
    String file = withoutQuery(hash < 0 ? address : address.substring(0, hash));
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    if (file.isEmpty()) {
      return here(path, content, title, fragment, link);
    }
    Optional<String> resolved = RelativePath.resolve(path, file);
    if (resolved.isEmpty() || file.startsWith("//")) {
      return nothing(
          Rule.BROKEN_LINK, link, "leads out of the handbook. Link to a file within its folder.");
    }
    String wanted = resolved.get();
    Optional<Document> document =
        index
            .path(wanted)
            .or(() -> index.path(wanted + "/README.md"))
            .or(() -> index.path(wanted + "/index.md"));
    if (document.isPresent()) {
      return document(document.get(), fragment, link);
    }
    if (sources.files().contains(wanted) && !wanted.endsWith(".md")) {
      return new Target.ToFile(wanted);
    }
    return missing(Rule.BROKEN_LINK, wanted, link);
  }

  Target image(String path, Link link) {
    String address = cleaned(link.target());
    String scheme = scheme(address);
    if (!scheme.isEmpty() || address.startsWith("//")) {
      return nothing(
          Rule.MISSING_IMAGE,
          link,
          "is outside the handbook, and pages load nothing from outside."
              + " Put the image into the handbook's folder and show it by its path.");
    }
    Optional<String> resolved = RelativePath.resolve(path, withoutQuery(address));
    if (resolved.isEmpty()) {
      return nothing(
          Rule.MISSING_IMAGE, link, "leads out of the handbook. Show a file within its folder.");
    }
    return sources.files().contains(resolved.get())
        ? new Target.ToFile(resolved.get())
        : missing(Rule.MISSING_IMAGE, resolved.get(), link);
  }

  /** A place in a document, its anchor checked. */
  Target document(Document document, String fragment, Link link) {
    if (fragment.isEmpty()) {
      return new Target.ToDocument(document.path(), "", document.title());
    }
    return place(
        document.path(),
        anchors(document.path(), document.content()),
        document.title(),
        fragment,
        link);
  }

  private Target here(String path, Content content, String title, String fragment, Link link) {
    if (fragment.isEmpty() || fragment.equals("top")) {
      return new Target.ToDocument(path, "", title);
    }
    return place(path, anchors(path, content), title, fragment, link);
  }

  private Target place(String path, Anchors known, String title, String fragment, Link link) {
    Optional<String> id = known.id(fragment);
    if (id.isEmpty()) {
      problems.add(
          Problem.of(
              Rule.BROKEN_ANCHOR,
              link.place(),
              path + " has no #" + fragment + ". " + known.suggestion(fragment)));
      return new Target.ToDocument(path, "", title);
    }
    return new Target.ToDocument(path, id.get(), known.title(id.get()).orElse(title));
  }

  private Anchors anchors(String path, Content content) {
    return anchors.computeIfAbsent(path, key -> new Anchors(content));
  }

  private Target missing(Rule rule, String wanted, Link link) {
    Optional<String> other = index.otherCase(wanted);
    if (other.isPresent()) {
      problems.add(
          Problem.of(
              Rule.CASE_MISMATCH,
              link.place(),
              "the file is "
                  + other.get()
                  + ", not "
                  + wanted
                  + ". Write it as it is: some file systems tell letters by their case."));
      Optional<Document> document = index.path(other.get());
      return document.isPresent()
          ? new Target.ToDocument(document.get().path(), "", document.get().title())
          : new Target.ToFile(other.get());
    }
    String name = wanted.substring(wanted.lastIndexOf('/') + 1);
    String advice =
        sources.files().stream()
            .filter(file -> file.endsWith("/" + name) || file.equals(name))
            .findFirst()
            .map(file -> "There is a file of that name at " + file + ".")
            .orElse("Check the path, which is relative to the file it is written in.");
    return nothing(rule, link, "does not exist: there is no " + wanted + ". " + advice);
  }

  private Target outside(String address, String scheme, Link link) {
    return SCHEMES.contains(scheme)
        ? new Target.ToOutside(address)
        : nothing(
            Rule.BROKEN_LINK,
            link,
            "has the scheme "
                + scheme
                + ":, which is not allowed. Use http, https, mailto or tel.");
  }

  private Target nothing(Rule rule, Link link, String what) {
    problems.add(Problem.of(rule, link.place(), shown(link.target()) + " " + what));
    return new Target.ToNothing();
  }

  /** What a browser reads: without control characters, and without white space around. */
  private static String cleaned(String address) {
    StringBuilder cleaned = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) > ' ' || (address.charAt(i) == ' ' && cleaned.length() > 0)) {
        cleaned.append(address.charAt(i));
      }
    }
    return cleaned.toString().stripTrailing();
  }

  private static String shown(String address) {
    String cleaned = cleaned(address);
    return cleaned.length() > 80 ? cleaned.substring(0, 80) + "…" : cleaned;
  }

  private static String withoutQuery(String file) {
    int query = file.indexOf('?');
    return query < 0 ? file : file.substring(0, query);
  }

  /** The scheme in small letters, or empty. A path may hold a colon behind a slash. */
  private static String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i == 0 ? "" : address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '#' || c == '?') {
        return "";
      }
    }
    return "";
  }
}
