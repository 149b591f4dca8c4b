package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Crosswalk;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.GuidanceText;
import io.github.ismshandbook.model.LicensedText;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What catalogs say in words, as a page shows it. */
final class Wordings {

  private final Site site;
  private final String from;

  /**
   * @param from path of the page
   */
  Wordings(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  TextView.OfRequirement of(Requirement requirement) {
    RequirementText text = site.catalogs().texts().of(requirement);
    String code = requirement.code().text();
    Prose prose = new Prose(site, from, code.substring(0, Math.max(0, code.indexOf(':'))));
    return new TextView.OfRequirement(
        prose.of(text.asks()),
        whose(requirement),
        requirement.parts().stream()
            .map(
                letter ->
                    new TextView.Part(letter, prose.of(text.parts().getOrDefault(letter, ""))))
            .toList(),
        prose.of(text.discussion()),
        prose.of(text.steps()),
        prose.of(text.evidence()),
        prose.of(text.mistakes()),
        related(text.related()));
  }

  /** Whose words these are: ours, or those of a catalog from outside. */
  private String whose(Requirement requirement) {
    return site.catalogs()
        .catalog(requirement.code())
        .filter(catalog -> !catalog.isShipped())
        .map(catalog -> site.words().get("asks.theirs", catalog.name()))
        .orElseGet(() -> site.words().get("asks.ours"));
  }

  TextView.OfGuidance of(Guidance entry) {
    GuidanceText text = site.catalogs().texts().of(entry);
    Prose prose = new Prose(site, from, "");
    return new TextView.OfGuidance(
        prose.of(text.outcome()),
        prose.of(text.small()),
        prose.of(text.large()),
        prose.of(text.software()),
        prose.of(text.evidence()),
        prose.of(text.mistakes()),
        related(text.related()));
  }

  /** What corresponds to a requirement in other catalogs; linked where one is in use. */
  List<Entry> crosswalk(Requirement requirement) {
    List<Entry> lines = new ArrayList<>();
    for (Crosswalk crosswalk : site.catalogs().texts().crosswalks()) {
      List<Ref> refs = new ArrayList<>();
      for (String id : crosswalk.of(requirement, site.catalogs())) {
        refs.add(
            site.catalogs()
                .requirement(site.catalogs().spelled(crosswalk.id() + ":" + id))
                .map(entry -> new Ref(id, site.address(from, entry)))
                .orElse(Ref.plain(id)));
      }
      if (!refs.isEmpty()) {
        lines.add(new Entry(crosswalk.name(), refs));
      }
    }
    return lines;
  }

  /** Text of the standard, if the organisation may show it. */
  List<TextView.Licensed> licensed(Code code) {
    Optional<LicensedText> text = site.handbook().sources().licensed();
    return text
        .flatMap(licensed -> licensed.of(code))
        .map(passage -> licensed(text.get(), passage))
        .stream()
        .toList();
  }

  private TextView.Licensed licensed(LicensedText text, LicensedText.Passage passage) {
    Prose prose = new Prose(site, from, "");
    return new TextView.Licensed(
        site.words().get("licensed.holder", text.holder(), text.scope()),
        prose.of(passage.paragraphs()),
        passage.parts().entrySet().stream()
            .map(part -> new TextView.Part(part.getKey(), prose.of(part.getValue())))
            .toList());
  }

  private List<Ref> related(List<Code> codes) {
    return codes.stream().map(code -> site.requirement(from, code)).toList();
  }
}
