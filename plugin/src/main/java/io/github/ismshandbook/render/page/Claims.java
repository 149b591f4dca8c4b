package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Weighed;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.RequirementView.ClaimLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Who claims a requirement, in which words, and whether it counts. */
final class Claims {

  private final Site site;
  private final String from;

  Claims(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  /** The claims on a leaf that documents of this site make; those that count come first. */
  List<ClaimLine> on(Requirement requirement) {
    List<ClaimLine> lines = new ArrayList<>();
    for (Weighed weighed : weighed(requirement)) {
      if (site.audience().sees(weighed.claim().document())) {
        add(lines, line(weighed));
      }
    }
    lines.sort(Comparator.comparing(line -> !line.counts()));
    return lines;
  }

  /** Parts that one sentence claims by several tags are one line. */
  private static void add(List<ClaimLine> lines, ClaimLine line) {
    int last = lines.size() - 1;
    if (last >= 0 && sameButParts(lines.get(last), line)) {
      TreeSet<String> parts = new TreeSet<>(List.of(lines.get(last).parts().split(", ")));
      parts.addAll(List.of(line.parts().split(", ")));
      lines.set(last, lines.get(last).withParts(String.join(", ", parts)));
    } else {
      lines.add(line);
    }
  }

  private static boolean sameButParts(ClaimLine one, ClaimLine other) {
    return !one.quote().isEmpty()
        && !one.parts().isEmpty()
        && !other.parts().isEmpty()
        && one.section().label().equals(other.section().label())
        && one.withParts("").equals(other.withParts("").leadingTo(one.section()));
  }

  /** How many documents of this site claim to cover a leaf. */
  int documents(Requirement requirement) {
    return (int)
        weighed(requirement).stream()
            .map(Weighed::claim)
            .filter(claim -> claim.kind() == TagClaim.Kind.COVERS)
            .map(Claim::document)
            .filter(site.audience()::sees)
            .distinct()
            .count();
  }

  private List<Weighed> weighed(Requirement requirement) {
    Optional<Judgement> judgement = site.assessment().judgement(requirement.code());
    if (judgement.isPresent()) {
      return judgement.get().claims();
    }
    return site.handbook().claims(requirement.code()).stream()
        .map(claim -> new Weighed(claim, Optional.empty(), false))
        .toList();
  }

  private ClaimLine line(Weighed weighed) {
    Claim claim = weighed.claim();
    String page = SitePaths.page(claim.document());
    String title = site.handbook().documents().get(claim.document()).document().title();
    return new ClaimLine(
        new Ref(title, Href.between(from, page, "")),
        new Ref(claim.sectionTitle(), Href.between(from, page, claim.anchor())),
        kind(claim),
        String.join(", ", claim.parts()),
        site.audience().without(claim.quote(), site.words().get("link.hidden")),
        claim.kind() == TagClaim.Kind.COVERS && weighed.counts(),
        objection(weighed));
  }

  private String kind(Claim claim) {
    return claim
        .date()
        .map(day -> site.words().get("claim.evidenceOf", day.toString()))
        .orElseGet(() -> site.words().get("claim." + claim.kind().id()));
  }

  private String objection(Weighed weighed) {
    if (weighed.claim().kind() != TagClaim.Kind.COVERS) {
      return site.words()
          .get("objection." + weighed.claim().kind().name().toLowerCase(Locale.ROOT));
    }
    if (weighed.objection().isPresent()) {
      return site.words().get("objection.because", site.phrases().of(weighed.objection().get()));
    }
    return weighed.stale() ? site.words().get("objection.stale") : "";
  }
}
