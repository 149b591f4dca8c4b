package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import java.util.List;
import java.util.Optional;

/** Binds links and images that are written as paths or addresses. */
final class PathBinder {

  private final DocumentIndex documents;
  private final OldPlaces old;
  private final FileIndex files;
  private final AnchorBinder anchors;
  private final List<Problem> problems;

  PathBinder(
      DocumentIndex documents,
      OldPlaces old,
      FileIndex files,
      AnchorBinder anchors,
      List<Problem> problems) {
    this.documents = documents;
    this.old = old;
    this.files = files;
    this.anchors = anchors;
    this.problems = problems;
  }

  /**
   * Binds a link.
   *
   * @param from the file it is written in
   * @param page the document on whose page it stands; empty for a snippet by itself
   */
  Target link(String from, Optional<Document> page, Link link) {
    Address address = Address.of(link.target());
    if (address.fault().isPresent()) {
      return nothing(Rule.BROKEN_LINK, link, address.fault().get());
    }
    if (address.outside()) {
      return new Target.ToOutside(address.text());
    }
    if (address.path().isEmpty()) {
      return page.map(document -> anchors.bind(document, address.fragment(), link))
          .orElseGet(Target.ToNothing::new);
    }
    return resolve(from, address, link, Rule.BROKEN_LINK)
        .map(path -> file(from, path, address, link))
        .orElseGet(Target.ToNothing::new);
  }

  /** Binds an image. One from outside stays a mere link: pages load nothing from elsewhere. */
  Target image(String from, Link link) {
    Address address = Address.of(link.target());
    if (address.fault().isPresent()) {
      return nothing(Rule.MISSING_IMAGE, link, address.fault().get());
    }
    if (address.outside()) {
      nothing(
          Rule.MISSING_IMAGE,
          link,
          "is outside the handbook, and its pages load nothing from elsewhere: a link stands in its"
              + " place. Put the image into the handbook's folder.");
      return new Target.ToOutside(address.text());
    }
    Optional<String> path = resolve(from, address, link, Rule.MISSING_IMAGE);
    if (path.isEmpty()) {
      return new Target.ToNothing();
    }
    if (documents.path(path.get()).isPresent()) {
      return nothing(Rule.MISSING_IMAGE, link, "is a document and no image. Link to it instead.");
    }
    if (files.has(path.get())) {
      return SitePaths.isCopied(path.get())
          ? new Target.ToFile(path.get())
          : nothing(
              Rule.MISSING_IMAGE,
              link,
              "is no sort of file that browsers show as a picture. Use PNG, JPEG, WebP or SVG.");
    }
    return otherCase(from, path.get(), address, link)
        .orElseGet(() -> missing(Rule.MISSING_IMAGE, from, path.get(), link));
  }

  private Optional<String> resolve(String from, Address address, Link link, Rule rule) {
    String path = address.path();
    if (path.startsWith("/")) {
      String inside = path.substring(1);
      String advice =
          files.has(inside) ? RelativePath.between(from, inside) : "../other.md, from this file on";
      nothing(rule, link, "starts with /, which every host reads otherwise. Write " + advice + ".");
      return Optional.empty();
    }
    Optional<String> resolved = RelativePath.resolve(from, path);
    if (resolved.isEmpty()) {
      nothing(
          rule,
          link,
          "leads out of the handbook's folder. Use a file inside it, or an https address.");
    }
    return resolved;
  }

  private Target file(String from, String path, Address address, Link link) {
    if (!documents.has(path)) {
      Optional<Target.ToDocument> moved = old.place(path, address.fragment());
      if (moved.isPresent()) {
        return moved.get();
      }
    }
    Optional<Document> document = documents.path(path).or(() -> documents.readme(path));
    if (document.isPresent()) {
      return anchors.bind(document.get(), address.fragment(), link);
    }
    if (files.has(path)) {
      if (SitePaths.isCopied(path) || SitePaths.register(path).isPresent()) {
        return new Target.ToFile(path);
      }
      if (!path.startsWith("policies/") || !path.endsWith(".md")) {
        return nothing(
            Rule.BROKEN_LINK,
            link,
            "is a sort of file that is not published, since a browser might run it. Link to a"
                + " document, a picture, a PDF or an office file.");
      }
      return nothing(
          Rule.BROKEN_LINK,
          link,
          "is left out of the handbook (exclude in handbook.yaml). Take the link out, or the"
              + " exclusion.");
    }
    if (files.hasFolder(path)) {
      return nothing(
          Rule.BROKEN_LINK,
          link,
          "is a folder without a README.md. Write one, or link to a file in it.");
    }
    return otherCase(from, path, address, link)
        .orElseGet(() -> missing(Rule.BROKEN_LINK, from, path, link));
  }

  /** Bound all the same, so that one wrong letter does not lose the reader. */
  private Optional<Target> otherCase(String from, String path, Address address, Link link) {
    Optional<String> other = files.otherCase(path);
    other.ifPresent(
        found ->
            nothing(
                Rule.CASE_MISMATCH,
                link,
                "differs in case from what is there. Write "
                    + RelativePath.between(from, found)
                    + "."));
    return other.map(
        found ->
            documents
                .path(found)
                .or(() -> documents.readme(found))
                .map(document -> anchors.bind(document, address.fragment(), link))
                .orElseGet(
                    () -> files.has(found) ? new Target.ToFile(found) : new Target.ToNothing()));
  }

  private Target missing(Rule rule, String from, String path, Link link) {
    String advice =
        files
            .meant(path)
            .map(found -> "Did you mean " + RelativePath.between(from, found) + "?")
            .orElse("Check the path, which starts at the folder of the file it is written in.");
    return nothing(rule, link, "leads to " + path + ", which does not exist. " + advice);
  }

  private Target nothing(Rule rule, Link link, String what) {
    problems.add(Problem.about(AnchorBinder.shown(link.target()), rule, link.place(), what));
    return new Target.ToNothing();
  }
}
