package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.RiskRegister.Criterion;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.RisksView;
import io.github.ismshandbook.render.view.RisksView.RiskCard;
import io.github.ismshandbook.render.view.SitePage;
import java.util.ArrayList;
import java.util.List;

/** The risk register: how risks are measured, where they stand, and each of them. */
final class RisksPage {

  private static final String PATH = SitePaths.RISKS;

  private final Site site;
  private final RiskRegister register;

  private RisksPage(Site site) {
    this.site = site;
    this.register = site.handbook().sources().risks();
  }

  /** The page; none without risks. */
  static List<SitePage> of(Site site) {
    return site.handbook().sources().risks().risks().isEmpty()
        ? List.of()
        : List.of(
            new SitePage(
                () -> site.frames().of(PATH, site.words().get("title.risks"), "risks", List.of()),
                "risks.ftlh",
                () -> new RisksPage(site).view()));
  }

  private RisksView view() {
    Words words = site.words();
    List<Risk> risks = register.risks();
    RiskScale scale = RiskScale.of(register);
    RiskCards cards = new RiskCards(site, scale);
    List<RiskCard> made = cards.cards(risks);
    long attention = made.stream().filter(card -> !card.marks().isEmpty()).count();
    return new RisksView(
        panel(),
        words.get("risk.summary", made.size(), attention),
        criteria(),
        scale.isDrawn() && scale.acceptable().isPresent()
            ? words.get("risk.acceptable", scale.acceptable().getAsInt())
            : "",
        new RiskGrids(words, scale, risks).grids(),
        cards.facets(),
        made);
  }

  private List<Entry> panel() {
    List<Entry> lines = new ArrayList<>();
    add(lines, "version", register.version());
    add(lines, "approver", register.approver());
    add(lines, "approved", register.approved().map(Object::toString).orElse(""));
    return lines;
  }

  private void add(List<Entry> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(Entry.of(site.words().get(key), value));
    }
  }

  /** As the register names them: {@code likelihood 3}. */
  private List<Entry> criteria() {
    List<Entry> lines = new ArrayList<>();
    for (Criterion criterion : register.criteria()) {
      int dot = criterion.name().indexOf('.');
      String name = dot < 0 ? criterion.name() : criterion.name().substring(0, dot);
      String rest = dot < 0 ? "" : " " + criterion.name().substring(dot + 1);
      lines.add(Entry.of(site.phrases().value("risk.criterion", name) + rest, criterion.value()));
    }
    return lines;
  }
}
