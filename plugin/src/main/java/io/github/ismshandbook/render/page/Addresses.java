package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Target;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the links of one page lead. */
class Addresses {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private final Site site;
  private final String from;

  /**
   * @param from path of the page
   */
  Addresses(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  /** The address of a target; empty for one that is not in the site. */
  Optional<String> of(Target target) {
    if (target instanceof Target.ToDocument document) {
      return site.audience().sees(document.path())
          ? Optional.of(document(document.path(), document.anchor()))
          : Optional.empty();
    }
    if (target instanceof Target.ToRequirement requirement) {
      return site.catalogs().requirement(requirement.code()).map(this::requirement);
    }
    if (target instanceof Target.ToGuidance guidance) {
      return site.catalogs().guidance().containsKey(guidance.code())
          ? Optional.of(Href.between(from, SitePaths.guidance(guidance.code()), ""))
          : Optional.empty();
    }
    if (target instanceof Target.ToWithdrawn withdrawn) {
      return Optional.of(
          withdrawn
              .successor()
              .flatMap(site.catalogs()::requirement)
              .map(this::requirement)
              .orElseGet(() -> Href.between(from, SitePaths.REQUIREMENTS, "")));
    }
    if (target instanceof Target.ToRisk risk) {
      return site.reverse().risk(risk.id()) == null
          ? Optional.empty()
          : Optional.of(Href.between(from, SitePaths.RISKS, risk.id()));
    }
    if (target instanceof Target.ToFile file) {
      return file(file.path());
    }
    if (target instanceof Target.ToOutside outside) {
      return harmless(outside.address()) ? Optional.of(outside.address()) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The address of a document that is in the site. */
  String document(String path, String anchor) {
    return Href.between(from, SitePaths.page(path), anchor);
  }

  private String requirement(Requirement requirement) {
    return site.address(from, requirement);
  }

  /** Registers have pages of their own; other files are copied, if they are of a harmless sort. */
  private Optional<String> file(String path) {
    Optional<String> register = SitePaths.register(path);
    if (register.isPresent()) {
      boolean shown = Navigation.isShown(site, register.get());
      return register.filter(page -> shown).map(page -> Href.between(from, page, ""));
    }
    return SitePaths.isCopied(path) ? Optional.of(Href.between(from, path, "")) : Optional.empty();
  }

  /** Linking has seen to this already; a second lock costs nothing. */
  private static boolean harmless(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }
}
