package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Section;
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

  private Backlinks() {}

  static Backlinks of(Collection<LinkedDocument> documents) {
    Backlinks backlinks = new Backlinks();
    documents.forEach(document -> backlinks.new Collector(document).collect());
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

  /** What one document links to: once each, from the first section that does. */
  private final class Collector {

    private final LinkedDocument linked;
    private final Document document;
    private final Set<String> documents = new HashSet<>();
    private final Set<Code> codes = new HashSet<>();

    Collector(LinkedDocument linked) {
      this.linked = linked;
      this.document = linked.document();
    }

    void collect() {
      documents.add(document.path());
      for (Claim claim : linked.claims()) {
        codes.add(claim.requirement());
      }
      int section = 0;
      for (int i = 0; i < linked.targets().size(); i++) {
        section = section(section, document.content().links().get(i).place());
        add(linked.targets().get(i), document.content().sections().get(section).anchor());
      }
      for (int i = 0; i < linked.snippets().size(); i++) {
        Include include = document.content().includes().get(i);
        linked.snippets().get(i).targets().forEach(target -> add(target, include.anchor()));
      }
    }

    /** The section a place stands in, sought from another on, for links come in order. */
    private int section(int from, Place place) {
      List<Section> sections = document.content().sections();
      int section = from;
      while (section + 1 < sections.size()
          && sections.get(section + 1).place().compareTo(place) <= 0) {
        section++;
      }
      return section;
    }

    private void add(Target target, String anchor) {
      Target.ToDocument source = new Target.ToDocument(document.path(), anchor, document.title());
      if (target instanceof Target.ToDocument to && documents.add(to.path())) {
        toDocuments.computeIfAbsent(to.path(), path -> new ArrayList<>()).add(source);
      } else if (target instanceof Target.ToRequirement to && codes.add(to.code())) {
        mentions.computeIfAbsent(to.code(), code -> new ArrayList<>()).add(source);
      } else if (target instanceof Target.ToGuidance to && codes.add(to.code())) {
        mentions.computeIfAbsent(to.code(), code -> new ArrayList<>()).add(source);
      }
    }
  }
}
