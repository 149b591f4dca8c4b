package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The anchors of a document: each fragment that reaches a place, and the id that is there. */
final class Anchors {

  private static final int SHOWN = 3;
  private static final int WORD = 4;

  /** Anchors and words that a suggestion is sought among, for one broken link among thousands. */
  private static final int SOUGHT = 500;

  private static final int WORDS = 8;

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final List<String> known;

  Anchors(Content content) {
    known = content.anchors();
    known.forEach(anchor -> ids.put(anchor, anchor));
    for (Section section : content.sections()) {
      section.aliases().forEach(alias -> ids.putIfAbsent(alias, section.anchor()));
      if (section.index() > 0) {
        titles.put(section.anchor(), section.title());
      }
    }
  }

  Optional<String> id(String fragment) {
    return Optional.ofNullable(ids.get(fragment));
  }

  /** The title of the section that has that id; the document's own is not among them. */
  Optional<String> title(String id) {
    return Optional.ofNullable(titles.get(id));
  }

  /** What exists: the anchors that share a word with the wanted one, else the first few. */
  String suggestion(String wanted) {
    if (known.isEmpty()) {
      return "It has no headings to link to: link to the document.";
    }
    List<String> near = near(wanted.toLowerCase(Locale.ROOT));
    return near.isEmpty()
        ? "It has " + listed(known) + (known.size() > SHOWN ? " and more." : ".")
        : "Did you mean " + listed(near) + "?";
  }

  private static String listed(List<String> anchors) {
    return "#" + String.join(", #", anchors.subList(0, Math.min(SHOWN, anchors.size())));
  }

  private List<String> near(String wanted) {
    String[] words = wanted.split("-", WORDS);
    List<String> near = new ArrayList<>();
    for (String anchor : known.subList(0, Math.min(SOUGHT, known.size()))) {
      if (near.size() < SHOWN && (anchor.startsWith(wanted) || sharesWord(anchor, words))) {
        near.add(anchor);
      }
    }
    return near;
  }

  /** The first letters will do: {@code retentoin} means {@code retention}. */
  private static boolean sharesWord(String anchor, String[] words) {
    for (String word : words) {
      if (word.length() >= WORD && anchor.contains(word.substring(0, WORD))) {
        return true;
      }
    }
    return false;
  }
}
