package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Ref;
import java.util.Map;
import java.util.Optional;

/** What the registers provide of the documented information that the clauses mandate. */
final class Registers {

  /** By id of the documented information: the page of the register that is it. */
  private static final Map<String, String> PROVIDED =
      Map.of(
          "statement-of-applicability", SitePaths.SOA,
          "risk-assessment-results", SitePaths.RISKS,
          "risk-treatment-plan", SitePaths.RISKS);

  private Registers() {}

  static Optional<Ref> providing(String information, Site site, String from) {
    String page = PROVIDED.get(information);
    if (SitePaths.SOA.equals(page) && site.handbook().sources().soa().isPresent()) {
      return Optional.of(site.page(from, "nav.soa", page));
    }
    if (SitePaths.RISKS.equals(page) && !site.handbook().sources().risks().risks().isEmpty()) {
      return Optional.of(site.page(from, "nav.risks", page));
    }
    return Optional.empty();
  }
}
