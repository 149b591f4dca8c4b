package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Piece;
import io.github.ismshandbook.render.view.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the search looks through, as classic scripts that a page loads when somebody searches:
 * {@code assets/search-data.js} has everything that has a name, and the texts of the documents'
 * sections. Where these are many, further files have the rest of them, so that neither the build
 * holds all of it at once nor the browser stands still over one script.
 */
final class SearchScripts {

  /** Characters of fragments to a file: a browser reads so much within a twentieth of a second. */
  private static final int MOST_CHARACTERS = 2_000_000;

  private record Volume(int first, List<LinkedDocument> documents) {}

  private final Site site;
  private final List<Volume> volumes = new ArrayList<>();

  private SearchScripts(Site site) {
    this.site = site;
    volumes.add(new Volume(0, new ArrayList<>()));
    long size = 0;
    int number = 0;
    for (LinkedDocument linked : site.documents()) {
      long own = size(linked);
      if (size > 0 && size + own > MOST_CHARACTERS) {
        volumes.add(new Volume(number, new ArrayList<>()));
        size = 0;
      }
      volumes.get(volumes.size() - 1).documents().add(linked);
      size += own;
      number++;
    }
  }

  private static long size(LinkedDocument linked) {
    long size = size(linked.document().content().fragment());
    for (LinkedDocument.LinkedSnippet included : linked.snippets()) {
      size += size(included.snippet().content().fragment());
    }
    return size;
  }

  private static long size(List<Piece> pieces) {
    long size = 0;
    for (Piece piece : pieces) {
      size += piece instanceof Piece.Html html ? html.html().length() : 50;
    }
    return size;
  }

  static List<SiteFile> of(Site site) {
    SearchScripts scripts = new SearchScripts(site);
    List<SiteFile> files = new ArrayList<>();
    for (int i = 0; i < scripts.volumes.size(); i++) {
      Volume volume = scripts.volumes.get(i);
      boolean first = i == 0;
      String path = "assets/search-" + (first ? "" : i + 1 + "-") + "data.js";
      files.add(new SiteFile(path, file -> scripts.write(volume, first, file)));
    }
    return files;
  }

  private void write(Volume volume, boolean first, Appendable file) throws IOException {
    SearchEntries entries = new SearchEntries(site);
    file.append("(self.handbookSearch=self.handbookSearch||[]).push({");
    if (first) {
      file.append("\"files\":").append(Integer.toString(volumes.size()));
      file.append(",\n\"entries\":[");
      entries.named(file);
      file.append("],\n");
    }
    file.append("\"texts\":[");
    entries.texts(volume.first(), volume.documents(), file);
    file.append("]});\n");
  }
}
