package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files that documents show or link to. */
final class Attachments {

  private Attachments() {}

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
      if (target instanceof Target.ToFile file && SitePaths.isCopied(file.path())) {
        paths.add(file.path());
      }
    }
  }
}
