package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Weighed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who answers for a requirement: whom the Statement of Applicability names, else the owners of the
 * documents of this site that claim it.
 */
final class Owners {

  private final Site site;

  Owners(Site site) {
    this.site = site;
  }

  /** Nobody, one or several. */
  List<String> of(Judgement judgement) {
    Requirement requirement = judgement.requirement();
    Optional<String> named =
        site.handbook()
            .decision(requirement.code())
            .map(Decision::owner)
            .filter(owner -> !owner.isBlank());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    Set<String> owners = new LinkedHashSet<>();
    for (Weighed weighed : judgement.claims()) {
      Claim claim = weighed.claim();
      if (claim.kind() == TagClaim.Kind.COVERS) {
        site.document(claim.document())
            .map(Owners::of)
            .filter(owner -> !owner.isBlank())
            .ifPresent(owners::add);
      }
    }
    return List.copyOf(owners);
  }

  /** The owner of a document; empty for nobody. */
  static String of(Document document) {
    return document.frontMatter().text("owner").orElse("");
  }
}
