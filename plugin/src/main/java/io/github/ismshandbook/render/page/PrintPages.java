package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.render.view.PrintView;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole handbook on one page. A handbook too large for one is parted into volumes, so that no
 * page outgrows a browser, or the memory of a build.
 */
final class PrintPages {

  private static final int MOST_CHARACTERS = 4_000_000;

  private record Volume(String path, List<LinkedDocument> documents) {}

  private final Site site;
  private final Control control;
  private final List<Volume> volumes = new ArrayList<>();
  private final Map<String, String> volumeOf = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();

  private PrintPages(Site site) {
    this.site = site;
    this.control = new Control(site);
    int size = 0;
    for (LinkedDocument linked : site.documents()) {
      int own = size(linked);
      if (volumes.isEmpty() || size > 0 && size + own > MOST_CHARACTERS) {
        volumes.add(new Volume(path(volumes.size() + 1), new ArrayList<>()));
        size = 0;
      }
      size += own;
      Volume volume = volumes.get(volumes.size() - 1);
      volume.documents().add(linked);
      String path = linked.document().path();
      volumeOf.put(path, volume.path());
      anchors.put(path, "d" + (anchors.size() + 1));
    }
    if (volumes.isEmpty()) {
      volumes.add(new Volume(path(1), List.of()));
    }
  }

  private static String path(int number) {
    return number == 1 ? "print.html" : "print-" + number + ".html";
  }

  private static int size(LinkedDocument linked) {
    int size = 0;
    for (Piece piece : linked.document().content().fragment()) {
      size += piece instanceof Piece.Html html ? html.html().length() : 50;
    }
    return size;
  }

  static List<SitePage> of(Site site) {
    PrintPages pages = new PrintPages(site);
    return pages.volumes.stream().map(pages::page).toList();
  }

  private SitePage page(Volume volume) {
    return new SitePage(
        () -> site.frames().of(volume.path(), site.words().get("title.print"), "print", List.of()),
        "print.ftlh",
        () -> view(volume));
  }

  private PrintView view(Volume volume) {
    Binder binder = new Binder(site, volume.path(), new InPrint(volume.path()));
    List<PrintView.Printed> printed = new ArrayList<>();
    for (LinkedDocument linked : volume.documents()) {
      Document document = linked.document();
      String anchor = anchors.get(document.path());
      Text text = new Text(linked, binder, anchor + "-");
      printed.add(
          new PrintView.Printed(
              anchor,
              document.title(),
              sections(document, anchor),
              text.heading(),
              control.of(linked),
              text.body(),
              DocumentPages.history(document.frontMatter()),
              text.notes(site.words().get("print.notes"))));
    }
    boolean last = volume.path().equals(path(volumes.size()));
    return new PrintView(
        site.handbook().configuration().scope(),
        classification(),
        volumeRefs(volume),
        printed,
        last ? List.of(new CoveragePages(site).coverage(volume.path())) : List.of());
  }

  /** Two levels of contents are enough: documents, and their sections. */
  private static List<Ref> sections(Document document, String anchor) {
    List<Ref> sections = new ArrayList<>();
    for (Section section : document.content().sections()) {
      if (section.level() == 2 && !section.anchor().isEmpty()) {
        sections.add(
            new Ref(section.title(), Href.between("", "", anchor + "-" + section.anchor())));
      }
    }
    return sections;
  }

  /** The highest classification of a document that is in the site; empty where none has one. */
  private String classification() {
    List<String> levels = site.handbook().configuration().classifications();
    int highest = -1;
    for (LinkedDocument linked : site.documents()) {
      String level = linked.document().frontMatter().text("classification").orElse("");
      highest = Math.max(highest, levels.indexOf(level));
    }
    return highest < 0 ? "" : levels.get(highest);
  }

  private List<Ref> volumeRefs(Volume current) {
    List<Ref> refs = new ArrayList<>();
    for (int i = 0; volumes.size() > 1 && i < volumes.size(); i++) {
      String label = site.words().get("print.volume", i + 1);
      boolean here = volumes.get(i).path().equals(current.path());
      refs.add(
          here
              ? Ref.plain(label)
              : new Ref(label, Href.between(current.path(), volumes.get(i).path(), "")));
    }
    return refs;
  }

  /** Links to documents stay in print. */
  private final class InPrint extends Addresses {

    private final String from;

    InPrint(String from) {
      super(site, from);
      this.from = from;
    }

    @Override
    String document(String path, String anchor) {
      String own = anchors.get(path);
      String id = anchor.isEmpty() ? own : own + "-" + anchor;
      return Href.between(from, volumeOf.get(path), id);
    }
  }
}
