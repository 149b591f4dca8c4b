package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The anchors of a document: each fragment that reaches a place, and the id that is there. */
final class Anchors {

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final List<String> known;

  Anchors(Content content) {
    this.known = content.anchors();
    known.forEach(anchor -> ids.put(anchor, anchor));
    for (Section section : content.sections()) {
      section.aliases().forEach(alias -> ids.putIfAbsent(alias, section.anchor()));
      if (!section.anchor().isEmpty()) {
        titles.put(section.anchor(), section.title());
      }
    }
  }

  Optional<String> id(String fragment) {
    return Optional.ofNullable(ids.get(fragment));
  }

  Optional<String> title(String id) {
    return Optional.ofNullable(titles.get(id));
  }

  /**
   * What exists, in words: the anchors that share a word with the wanted one, else the first few.
   */
  String suggestion(String wanted) {
    if (known.isEmpty()) {
      return "It has no headings to link to.";
    }
    List<String> near = near(wanted).limit(3).toList();
    List<String> shown = near.isEmpty() ? known.stream().limit(5).toList() : near;
    String list = "#" + String.join(", #", shown);
    return near.isEmpty() ? "Its anchors are " + list + "." : "Did you mean " + list + "?";
  }

  private Stream<String> near(String wanted) {
    return known.stream().filter(anchor -> shareWord(anchor, wanted));
  }

  private static boolean shareWord(String a, String b) {
    for (String word : b.toLowerCase(java.util.Locale.ROOT).split("-")) {
      if (word.length() > 3 && a.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
