package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The reverse of every link: who links to a document, who mentions a requirement. */
final class Backlinks {

  private final Map<String, List<Target.ToDocument>> toDocuments = new HashMap<>();
  private final Map<Code, List<Target.ToDocument>> mentions = new TreeMap<>();
  private final Catalogs catalogs;

  private Backlinks(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  static Backlinks of(Collection<LinkedDocument> documents, Catalogs catalogs) {
    Backlinks backlinks = new Backlinks(catalogs);
    documents.forEach(backlinks::collect);
    return backlinks;
  }

  Map<Code, List<Target.ToDocument>> mentions() {
    return mentions;
  }

  LinkedDocument addTo(LinkedDocument document) {
    return new LinkedDocument(
        document.document(),
        document.targets(),
        document.snippets(),
        document.claims(),
        toDocuments.getOrDefault(document.document().path(), List.of()));
  }

  private void collect(LinkedDocument document) {
    String path = document.document().path();
    Target.ToDocument source = new Target.ToDocument(path, "", document.document().title());
    Set<Object> seen = new HashSet<>();
    for (Claim claim : document.claims()) {
      seen.add(claim.requirement());
    }
    List<Target> targets = new ArrayList<>(document.targets());
    for (LinkedSnippet snippet : document.snippets()) {
      targets.addAll(snippet.targets());
    }
    for (Target target : targets) {
      if (target instanceof Target.ToDocument to) {
        if (!to.path().equals(path) && seen.add(to.path())) {
          toDocuments.computeIfAbsent(to.path(), key -> new ArrayList<>()).add(source);
        }
      } else if (target instanceof Target.ToRequirement to) {
        catalogs.requirement(to.code()).ifPresent(r -> mention(r, source, seen));
      } else if (target instanceof Target.ToGuidance to && seen.add(to.code())) {
        mentions.computeIfAbsent(to.code(), key -> new ArrayList<>()).add(source);
      }
    }
  }

  private void mention(Requirement requirement, Target.ToDocument source, Set<Object> seen) {
    if (seen.add(requirement.code())) {
      mentions.computeIfAbsent(requirement.code(), key -> new ArrayList<>()).add(source);
    }
  }
}
