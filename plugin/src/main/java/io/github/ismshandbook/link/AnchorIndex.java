package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Document;
import java.util.HashMap;
import java.util.Map;

/** The anchors of documents, each indexed once and only if somebody asks. */
final class AnchorIndex {

  private final Map<String, Anchors> byPath = new HashMap<>();

  Anchors of(Document document) {
    return byPath.computeIfAbsent(document.path(), path -> new Anchors(document.content()));
  }
}
