package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Target;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files that documents show or link to. Only those are copied that no browser runs: an HTML
 * file beside the policies could hold scripts, and would be opened as part of the site.
 */
public final class Attachments {

  private static final Set<String> HARMLESS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "svg", "pdf", "txt", "csv",
          "docx", "xlsx", "pptx", "odt", "ods", "odp", "odg", "zip", "drawio", "vsdx", "mp4",
          "webm");

  private Attachments() {}

  /** Whether no browser runs a file of that name. */
  public static boolean harmless(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && HARMLESS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** The paths to copy: of what the documents of the site show, and nobody else's. */
  static SortedSet<String> of(Site site) {
    SortedSet<String> paths = new TreeSet<>();
    for (LinkedDocument linked : site.documents()) {
      add(linked.targets(), paths);
      for (LinkedSnippet snippet : linked.snippets()) {
        add(snippet.targets(), paths);
      }
    }
    return paths;
  }

  private static void add(List<Target> targets, SortedSet<String> paths) {
    for (Target target : targets) {
      if (target instanceof Target.ToFile file && harmless(file.path())) {
        paths.add(file.path());
      }
    }
  }
}
