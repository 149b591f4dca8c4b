package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.TagClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds claims to leaves: a claim for a parent is one for each of its leaves. */
final class ClaimBinder {

  private final Catalogs catalogs;
  private final Map<Code, List<Requirement>> leaves = new HashMap<>();

  ClaimBinder(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** The claims of a document in order: of its front matter, its text, the snippets it includes. */
  List<Claim> bind(Document document, List<LinkedSnippet> snippets) {
    List<Written> written = new ArrayList<>();
    for (TagClaim claim : document.frontMatter().claims()) {
      written.add(new Written(claim, 0, "", Place.file(document.path())));
    }
    for (TagClaim claim : document.content().claims()) {
      written.add(new Written(claim, claim.section(), claim.anchor(), claim.place()));
    }
    for (int i = 0; i < snippets.size(); i++) {
      Include include = document.content().includes().get(i);
      for (TagClaim claim : snippets.get(i).snippet().content().claims()) {
        written.add(new Written(claim, include.section(), include.anchor(), include.place()));
      }
    }
    written.sort(Comparator.comparing(Written::order));
    Map<Key, Claim> claims = new LinkedHashMap<>();
    for (Written one : written) {
      for (Requirement leaf : leaves(one.claim().code())) {
        add(bound(document, one, leaf.code()), claims);
      }
    }
    return List.copyOf(claims.values());
  }

  /** A claim as it is written, and where in the document it takes effect. */
  private record Written(TagClaim claim, int section, String anchor, Place order) {}

  private record Key(
      Code requirement,
      TagClaim.Kind kind,
      List<String> parts,
      int section,
      Optional<LocalDate> date) {}

  /** A claim made twice is one; the one that quotes a sentence says more. */
  private static void add(Claim claim, Map<Key, Claim> claims) {
    Key key =
        new Key(claim.requirement(), claim.kind(), claim.parts(), claim.section(), claim.date());
    Claim first = claims.putIfAbsent(key, claim);
    if (first != null && first.quote().isEmpty() && !claim.quote().isEmpty()) {
      claims.put(key, claim);
    }
  }

  private List<Requirement> leaves(Code code) {
    return leaves.computeIfAbsent(
        code, key -> catalogs.requirement(key).map(catalogs::leaves).orElse(List.of()));
  }

  private static Claim bound(Document document, Written written, Code leaf) {
    String title =
        written.section() == 0
            ? document.title()
            : document.content().sections().get(written.section()).title();
    return new Claim(
        leaf,
        written.claim().kind(),
        written.claim().parts(),
        document.path(),
        written.section(),
        title,
        written.anchor(),
        written.claim().quote(),
        written.claim().place(),
        written.claim().date());
  }
}
