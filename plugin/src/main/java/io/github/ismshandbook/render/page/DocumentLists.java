package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.ListView.DocumentLine;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/** The list of all documents; a large handbook's is in several volumes. */
final class DocumentLists {

  private static final String PATH = "documents.html";

  /** So many keep a page well below 60 KB as it is sent. */
  private static final int MOST = 1_000;

  private final Site site;
  private final List<LinkedDocument> documents;

  private DocumentLists(Site site) {
    this.site = site;
    this.documents = List.copyOf(site.documents());
  }

  static List<SitePage> of(Site site) {
    DocumentLists lists = new DocumentLists(site);
    List<SitePage> pages = new ArrayList<>();
    for (int volume = 0; volume < lists.volumes(); volume++) {
      pages.add(lists.page(volume));
    }
    return pages;
  }

  private int volumes() {
    return Math.max(1, (documents.size() + MOST - 1) / MOST);
  }

  private static String path(int volume) {
    return volume == 0 ? PATH : "documents-" + (volume + 1) + ".html";
  }

  private SitePage page(int volume) {
    String path = path(volume);
    String title = site.words().get("title.documents");
    return new SitePage(
        () ->
            site.frames()
                .of(
                    path,
                    volume == 0 ? title : title + " " + span(volume),
                    "documents",
                    volume == 0 ? List.of() : List.of(site.page(path, "nav.documents", PATH))),
        "documents.ftlh",
        () -> view(volume));
  }

  private int end(int volume) {
    return Math.min(documents.size(), (volume + 1) * MOST);
  }

  private String span(int volume) {
    return volume * MOST + 1 + "–" + end(volume);
  }

  private ListView.Documents view(int volume) {
    String path = path(volume);
    List<Ref> volumes = new ArrayList<>();
    for (int other = 0; volumes() > 1 && other < volumes(); other++) {
      volumes.add(
          other == volume
              ? Ref.plain(span(other))
              : new Ref(span(other), Href.between(path, path(other), "")));
    }
    List<DocumentLine> lines = new ArrayList<>();
    for (LinkedDocument linked : documents.subList(volume * MOST, end(volume))) {
      lines.add(line(linked, path));
    }
    return new ListView.Documents(volumes, lines);
  }

  private DocumentLine line(LinkedDocument linked, String path) {
    Document document = linked.document();
    FrontMatter facts = document.frontMatter();
    return new DocumentLine(
        site.document(path, document),
        facts.id().orElse(""),
        site.words().get("type." + facts.type().id()),
        site.marks().state(document),
        facts.text("version").orElse(""),
        facts.text("classification").orElse(""),
        facts.text("owner").orElse(""),
        facts.nextReview().map(Object::toString).orElse(""),
        linked.claims().size());
  }
}
