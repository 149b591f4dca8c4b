package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.model.TagClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags that met a need in the base and do so no more. */
final class LostTags {

  private static final int SHOWN = 3;

  private final Handbook handbook;
  private final Optional<Snapshot> base;
  private final FileNames files;
  private final Map<String, String> pathOfId = new HashMap<>();

  LostTags(Handbook handbook, Optional<Snapshot> base, FileNames files) {
    this.handbook = handbook;
    this.base = base;
    this.files = files;
    if (base.isPresent()) {
      for (LinkedDocument linked : handbook.documents().values()) {
        pathOfId.putIfAbsent(linked.document().id(), linked.document().path());
      }
    }
  }

  /**
   * What was there: {@code ; in origin/main access.md:[9,14] covered it, and that tag is gone};
   * empty when nothing is lost.
   */
  String words(Code code, Need need) {
    Snapshot.State before = base.map(known -> known.requirements().get(code)).orElse(null);
    if (before == null) {
      return "";
    }
    Map<String, List<String>> places = new LinkedHashMap<>();
    boolean documentsToo = true;
    for (Snapshot.Tag tag : before.tags()) {
      if (!tag.counts() || !met(need, tag)) {
        continue;
      }
      Optional<String> now = now(tag);
      List<Claim> left = now.map(path -> left(code, tag, path)).orElse(List.of());
      if (!left.isEmpty()) {
        if (!asMuch(left, tag)) {
          return narrowed(tag);
        }
        continue;
      }
      places.put(at(tag.place()), tag.parts());
      documentsToo &= now.isEmpty();
    }
    return places.isEmpty() ? "" : gone(places, need, documentsToo);
  }

  /** Whether it is a claim of the kind and level that the need asks for. */
  private boolean met(Need need, Snapshot.Tag tag) {
    TagClaim.Kind kind =
        need.evidence().isPresent() ? TagClaim.Kind.EVIDENCES : TagClaim.Kind.COVERS;
    Snapshot.Paper paper = base.orElseThrow().documents().get(tag.place().path());
    boolean level =
        paper == null
            || need.levels().stream().map(DocumentType::id).anyMatch(paper.type()::equals);
    return tag.kind().equals(kind.id()) && level;
  }

  /** Where the tag's document is now, which may have been moved; empty when it is gone. */
  private Optional<String> now(Snapshot.Tag tag) {
    String path = tag.place().path();
    if (handbook.documents().containsKey(path)) {
      return Optional.of(path);
    }
    Snapshot.Paper paper = base.orElseThrow().documents().get(path);
    return Optional.ofNullable(paper).map(Snapshot.Paper::id).map(pathOfId::get);
  }

  /** A file that is no more is named by its path: another may have its name now. */
  private String at(Place place) {
    return handbook.documents().containsKey(place.path())
        ? files.at(place)
        : place.path() + ":[" + place.line() + "," + place.column() + "]";
  }

  private List<Claim> left(Code code, Snapshot.Tag tag, String path) {
    return handbook.claims(code).stream()
        .filter(claim -> claim.kind().id().equals(tag.kind()) && claim.document().equals(path))
        .toList();
  }

  private static boolean asMuch(List<Claim> left, Snapshot.Tag tag) {
    List<String> parts = new ArrayList<>();
    for (Claim claim : left) {
      if (claim.parts().isEmpty()) {
        return true;
      }
      parts.addAll(claim.parts());
    }
    return !tag.parts().isEmpty() && parts.containsAll(tag.parts());
  }

  private String narrowed(Snapshot.Tag tag) {
    String what = tag.parts().isEmpty() ? "all of it" : parts(tag.parts());
    return start() + at(tag.place()) + " covered " + what + ", and now covers less";
  }

  private static String parts(List<String> parts) {
    return (parts.size() == 1 ? "part " : "parts ") + Words.list(parts);
  }

  /** {@code ; in origin/main a.md:[9,14] and b.md:[3,5] covered it, and those tags are gone}. */
  private String gone(Map<String, List<String>> places, Need need, boolean documentsToo) {
    boolean one = places.size() == 1;
    List<String> shown = new ArrayList<>(places.keySet().stream().limit(SHOWN).toList());
    if (places.size() > SHOWN) {
      shown.add((places.size() - SHOWN) + " more");
    }
    List<String> parts = one ? places.values().iterator().next() : List.of();
    String did =
        need.evidence().isPresent()
            ? (one ? " was" : " were") + " evidence of it"
            : " covered " + (parts.isEmpty() ? "it" : parts(parts));
    String noun = documentsToo ? "document" : "tag";
    return start()
        + Words.list(shown)
        + did
        + (one ? ", and that " + noun + " is gone" : ", and those " + noun + "s are gone");
  }

  private String start() {
    return "; in " + base.orElseThrow().name() + " ";
  }
}
