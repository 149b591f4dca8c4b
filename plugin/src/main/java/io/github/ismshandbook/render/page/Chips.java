package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import java.io.IOException;
import java.util.Optional;

/**
 * The chips that a tag shows: one for each code, with title, status and owner of its requirement.
 */
final class Chips {

  private final Site site;
  private final String from;

  Chips(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  /** Writes the chip of one claim; within a link it is plain text. */
  void write(TagClaim claim, boolean insideLink, Appendable page) throws IOException {
    Optional<Requirement> requirement = site.catalogs().requirement(claim.code());
    boolean leads = requirement.isPresent() && !insideLink;
    String kind = claim.kind().name().toLowerCase(java.util.Locale.ROOT);
    page.append(leads ? "<a" : "<span").append(" class=\"chip ").append(kind).append('"');
    if (leads) {
      Html.attribute(page, "href", site.address(from, requirement.get()));
    }
    Html.attribute(page, "title", about(claim, requirement));
    page.append("><span class=\"visually-hidden\">");
    Html.escape(page, site.words().get("claim." + kind));
    page.append(" </span>");
    Html.escape(page, claim.code().text());
    if (!claim.parts().isEmpty()) {
      Html.escape(page, "(" + String.join(",", claim.parts()) + ")");
    }
    page.append(leads ? "</a>" : "</span>");
  }

  private String about(TagClaim claim, Optional<Requirement> requirement) {
    StringBuilder about = new StringBuilder(site.words().get("claim." + kind(claim)));
    about.append(' ').append(claim.code().text());
    requirement.ifPresent(entry -> about.append(' ').append(entry.displayTitle()));
    requirement
        .filter(Requirement::leaf)
        .ifPresent(entry -> about.append(" · ").append(site.marks().of(entry).label()));
    site.handbook()
        .decision(claim.code())
        .map(Decision::owner)
        .filter(owner -> !owner.isEmpty())
        .ifPresent(
            owner ->
                about.append(" · ").append(site.words().get("owner")).append(": ").append(owner));
    return about.toString();
  }

  private static String kind(TagClaim claim) {
    return claim.kind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
