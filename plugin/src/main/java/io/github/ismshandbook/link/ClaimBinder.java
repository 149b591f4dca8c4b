package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Include;
import io.github.ismshandbook.model.LinkedDocument.LinkedSnippet;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.TagClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Binds claims to leaves: a claim for a parent is one for each of its leaves. */
final class ClaimBinder {

  private record Key(Code requirement, TagClaim.Kind kind, List<String> parts, int section) {}

  private final Catalogs catalogs;

  ClaimBinder(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** The claims of a document: of its front matter, its text, and the snippets it includes. */
  List<Claim> bind(Document document, List<LinkedSnippet> snippets) {
    List<Claim> claims = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (TagClaim claim : document.frontMatter().claims()) {
      add(document, claim, 0, "", claims, seen);
    }
    for (TagClaim claim : document.content().claims()) {
      add(document, claim, claim.section(), claim.anchor(), claims, seen);
    }
    for (int i = 0; i < snippets.size(); i++) {
      Include include = document.content().includes().get(i);
      for (TagClaim claim : snippets.get(i).snippet().content().claims()) {
        add(document, claim, include.section(), include.anchor(), claims, seen);
      }
    }
    return claims;
  }

  private void add(
      Document document,
      TagClaim claim,
      int section,
      String anchor,
      List<Claim> claims,
      Set<Key> seen) {
    Requirement named = catalogs.requirement(claim.code()).orElse(null);
    if (named == null) {
      return;
    }
    for (Requirement leaf : catalogs.leaves(named)) {
      if (seen.add(new Key(leaf.code(), claim.kind(), claim.parts(), section))) {
        claims.add(
            new Claim(
                leaf.code(),
                claim.kind(),
                claim.parts(),
                document.path(),
                section,
                title(document, section),
                anchor,
                claim.quote(),
                claim.place()));
      }
    }
  }

  private static String title(Document document, int section) {
    Section found = document.content().sections().get(section);
    return section == 0 ? document.title() : found.title();
  }
}
