package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sections of a document while it is walked, and the ids of its headings. */
final class Outline {

  private static final class Open {
    final int index;
    final int level;
    String title;
    String anchor;
    List<String> aliases = List.of();
    final Place place;
    final Optional<Integer> parent;
    boolean empty = true;

    Open(int index, int level, String title, String anchor, Place place, Optional<Integer> parent) {
      this.index = index;
      this.level = level;
      this.title = title;
      this.anchor = anchor;
      this.place = place;
      this.parent = parent;
    }
  }

  private final List<Open> sections = new ArrayList<>();
  private final Slugger slugs = new Slugger();
  private final Slugger rawSlugs = new Slugger();
  private final Set<String> anchors = new HashSet<>();
  private boolean titled;
  private Open current;

  Outline(Place start) {
    current = new Open(0, 0, "", "", start, Optional.empty());
    sections.add(current);
  }

  /**
   * Where a fact stands.
   *
   * @param section index of the section
   * @param anchor its anchor
   */
  record Spot(int section, String anchor) {}

  Spot spot() {
    return new Spot(current.index, current.anchor);
  }

  /** Goes back to an open section, for what is written there and shown elsewhere. */
  void goTo(Spot spot) {
    current = sections.get(spot.section());
  }

  /** Whether a level-1 heading is the document's title: the first one is. */
  boolean isTitle(Heading heading) {
    return !titled && heading.getLevel() == 1 && heading.getParent() == heading.getDocument();
  }

  /** The unique id of any heading, nested ones included. */
  String id(Heading heading) {
    Optional<String> explicit = explicitId(heading);
    String slug = explicit.orElseGet(() -> Slugger.slug(PlainText.ofHeading(heading)));
    if (slug.startsWith("fn:") || slug.startsWith("fnref:")) {
      slug = slug.replace(':', '-');
    }
    String id = slugs.reserve(slug.isEmpty() ? "section" : slug);
    anchors.add(id);
    return id;
  }

  /** Opens the section of a heading that stands at the top level. */
  void open(Heading heading, String id, Place place) {
    String alias = rawSlugs.unique(PlainText.rawHeading(heading));
    List<String> aliases = alias.equals(id) || alias.isEmpty() ? List.of() : List.of(alias);
    String title = PlainText.of(heading);
    if (isTitle(heading)) {
      titled = true;
      Open document = sections.get(0);
      document.title = title;
      document.anchor = id;
      document.aliases = aliases;
      current = document;
      return;
    }
    int level = Math.max(2, heading.getLevel());
    Open parent = current;
    while (parent.level >= level) {
      parent = sections.get(parent.parent.orElse(0));
    }
    current = new Open(sections.size(), level, title, id, place, Optional.of(parent.index));
    current.aliases = aliases;
    sections.add(current);
  }

  /** Something but headings and tags stands here. */
  void fill() {
    Open section = current;
    while (section.empty) {
      section.empty = false;
      section = sections.get(section.parent.orElse(0));
    }
  }

  List<Section> sections() {
    List<Section> done = new ArrayList<>(sections.size());
    for (Open section : sections) {
      done.add(
          new Section(
              section.index,
              section.level,
              section.title,
              section.anchor,
              section.aliases.stream().filter(alias -> !anchors.contains(alias)).toList(),
              section.place,
              section.parent,
              section.empty));
    }
    return done;
  }

  /** A trailing {@code {#id}}, tags after it allowed. */
  private static Optional<String> explicitId(Heading heading) {
    for (Node node = heading.getLastChild(); node != null; node = node.getPrevious()) {
      if (node instanceof Nodes.HeadingId id) {
        return Optional.of(id.id());
      }
      if (!(node instanceof Nodes.Tag) && !node.getChars().isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
