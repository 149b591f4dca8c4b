package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.render.view.DocumentView;
import io.github.ismshandbook.render.view.DocumentView.Change;
import io.github.ismshandbook.render.view.DocumentView.ClaimLine;
import io.github.ismshandbook.render.view.DocumentView.Heading;
import io.github.ismshandbook.render.view.Frame;
import io.github.ismshandbook.render.view.Notice;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import io.github.ismshandbook.render.view.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page for each document. */
final class DocumentPages {

  private static final int FOLDER_NEIGHBORS = 8;

  private final Site site;
  private final SourceLinks sources;
  private final Map<String, List<Document>> byFolder = new HashMap<>();
  private final Map<String, Integer> placeInFolder = new HashMap<>();

  private final Control control;
  private final MovedPages moved;

  private DocumentPages(Site site) {
    this.site = site;
    this.control = new Control(site);
    this.moved = new MovedPages(site);
    for (LinkedDocument linked : site.documents()) {
      String path = linked.document().path();
      List<Document> folder = byFolder.computeIfAbsent(folder(path), name -> new ArrayList<>());
      placeInFolder.put(path, folder.size());
      folder.add(linked.document());
    }
    this.sources = new SourceLinks(site.handbook().configuration().repository());
  }

  static List<SitePage> of(Site site) {
    DocumentPages pages = new DocumentPages(site);
    return site.documents().stream().map(pages::page).toList();
  }

  private SitePage page(LinkedDocument linked) {
    Document document = linked.document();
    String path = SitePaths.page(document.path());
    return new SitePage(
        () ->
            site.frames()
                .of(
                    path,
                    document.title(),
                    control.of(linked),
                    "documents",
                    crumbs(path),
                    near(document, path)),
        "document.ftlh",
        () -> view(linked, path));
  }

  /** The list of documents, and the pages of the folders above, where they have one. */
  private List<Ref> crumbs(String path) {
    List<Ref> crumbs = new ArrayList<>();
    crumbs.add(site.page(path, "nav.documents", "documents.html"));
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash + 1);
      if (!path.equals(folder + "index.html")) {
        site.document(folder + "README.md").ifPresent(up -> crumbs.add(site.document(path, up)));
      }
    }
    return crumbs;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The documents of the same folder. */
  private List<Frame.Place> near(Document document, String path) {
    return Near.around(
        byFolder.get(folder(document.path())),
        placeInFolder.get(document.path()),
        FOLDER_NEIGHBORS,
        other -> site.document(path, other));
  }

  private DocumentView view(LinkedDocument linked, String path) {
    Document document = linked.document();
    Text text = new Text(linked, new Binder(site, path, new Addresses(site, path)), "");
    List<Problem> problems = site.reverse().problems(document.path());
    return new DocumentView(
        text.heading(),
        site.words().get("type." + document.frontMatter().type().id()),
        site.marks().state(document),
        new Panel(site, path).of(document),
        notices(document),
        new ProblemLines(site, path).of(problems),
        contents(document),
        text.body(),
        claims(linked, path),
        history(document.frontMatter()),
        new Related(site, path).to(linked),
        backlinks(linked, path),
        new Previews(site, path).of(linked),
        source(document),
        control.of(linked),
        text.notes(site.words().get("print.notes")),
        moved.places(path));
  }

  private Source source(Document document) {
    Words words = site.words();
    return sources.of(
        document.path(),
        words.get("report.title", document.id(), document.title()),
        words.get("report.body", document.title(), document.path()));
  }

  private List<Notice> notices(Document document) {
    List<Notice> notices = new ArrayList<>();
    Objection standing = site.assessment().standings().get(document.path());
    if (standing != null) {
      notices.add(
          new Notice(
              "warning", site.words().get("notice.doesNotCount", site.phrases().of(standing))));
    }
    document
        .frontMatter()
        .nextReview()
        .filter(day -> day.isBefore(site.assessment().asOf()))
        .ifPresent(
            day -> notices.add(new Notice("warning", site.words().get("notice.overdue", day))));
    return notices;
  }

  private static List<Heading> contents(Document document) {
    List<Heading> contents = new ArrayList<>();
    for (Section section : document.content().sections()) {
      if (section.level() >= 2 && !section.anchor().isEmpty()) {
        contents.add(
            new Heading(
                section.level(), new Ref(section.title(), Href.between("", "", section.anchor()))));
      }
    }
    return contents;
  }

  private List<ClaimLine> claims(LinkedDocument linked, String path) {
    List<ClaimLine> lines = new ArrayList<>();
    for (Claim claim : linked.claims()) {
      lines.add(
          new ClaimLine(
              site.requirement(path, claim.requirement()),
              site.words().get("claim." + claim.kind().name().toLowerCase(Locale.ROOT)),
              String.join(", ", claim.parts()),
              new Ref(
                  claim.sectionTitle(),
                  claim.anchor().isEmpty() ? "" : Href.between(path, path, claim.anchor())),
              site.marks().of(claim.requirement())));
    }
    return lines;
  }

  /** The declared changes. */
  static List<Change> history(FrontMatter facts) {
    return facts.changes().stream()
        .map(
            change ->
                new Change(
                    change.version(),
                    change.date().map(Object::toString).orElse(""),
                    change.author(),
                    change.summary()))
        .toList();
  }

  private List<Ref> backlinks(LinkedDocument linked, String path) {
    List<Ref> refs = new ArrayList<>();
    for (Target.ToDocument back : linked.backlinks()) {
      site.document(back.path())
          .ifPresent(
              document ->
                  refs.add(
                      new Ref(
                          document.title(),
                          Href.between(path, SitePaths.page(back.path()), back.anchor()))));
    }
    return refs;
  }
}
