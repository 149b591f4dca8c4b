package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import io.github.ismshandbook.render.view.SoaView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The Statement of Applicability. */
final class SoaPage {

  private static final String PATH = SitePaths.SOA;

  private final Site site;

  private SoaPage(Site site) {
    this.site = site;
  }

  static SitePage of(Site site) {
    return new SitePage(
        () -> site.frames().of(PATH, site.words().get("title.soa"), "soa", List.of()),
        "soa.ftlh",
        () -> new SoaPage(site).view());
  }

  private SoaView view() {
    List<SoaView.Row> rows = new ArrayList<>();
    int applicable = 0;
    for (Requirement requirement : site.catalogs().requirements().values()) {
      Optional<Decision> decision = site.handbook().decision(requirement.code());
      if (requirement.kind() == Requirement.Kind.CONTROL
          && requirement.leaf()
          && (decision.isPresent() || isNecessary(requirement))) {
        rows.add(row(requirement, decision));
        applicable += decision.isEmpty() || decision.get().applicable() ? 1 : 0;
      }
    }
    return new SoaView(
        site.handbook().sources().soa().isPresent(),
        site.handbook().sources().soa().map(this::panel).orElse(List.of()),
        site.words().get("soa.summary", applicable, rows.size()),
        rows);
  }

  /** Of another catalog only what the gate requires has to be decided. */
  private boolean isNecessary(Requirement requirement) {
    return requirement.code().text().indexOf(':') < 0
        || site.assessment().judgement(requirement.code()).filter(Judgement::required).isPresent();
  }

  private List<Entry> panel(StatementOfApplicability soa) {
    List<Entry> lines = new ArrayList<>();
    add(lines, "version", soa.version());
    add(lines, "approver", soa.approver());
    add(lines, "approved", soa.approved().map(Object::toString).orElse(""));
    return lines;
  }

  private void add(List<Entry> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(Entry.of(site.words().get(key), value));
    }
  }

  private SoaView.Row row(Requirement control, Optional<Decision> decision) {
    Ref ref = new Ref(control.displayTitle(), site.address(PATH, control));
    Mark mark = site.marks().of(control);
    if (decision.isEmpty()) {
      Mark undecided = new Mark("listed", site.words().get("soa.undecided"));
      return new SoaView.Row(
          control.code().text(),
          ref,
          undecided,
          "",
          "",
          "",
          "",
          "",
          "",
          List.of(),
          mark,
          evidence(control));
    }
    Decision row = decision.get();
    return new SoaView.Row(
        control.code().text(),
        ref,
        new Mark(
            row.applicable() ? "applicable" : "excluded",
            site.words().get(RequirementFacts.applicable(row))),
        site.phrases().values("soa.reason", row.reasons()),
        row.justification(),
        site.phrases().value("soa.status", row.status()),
        site.phrases().value("soa.operatedBy", row.operatedBy()),
        row.owner(),
        row.due().map(Object::toString).orElse(""),
        risks(row).stream().map(this::risk).toList(),
        mark,
        evidence(control));
  }

  /** The newest evidence of a record in force that this audience may see. */
  private List<Ref> evidence(Requirement control) {
    return site.handbook().claims(control.code()).stream()
        .filter(claim -> claim.kind() == TagClaim.Kind.EVIDENCES)
        .filter(claim -> site.audience().sees(claim.document()))
        .filter(claim -> !site.assessment().standings().containsKey(claim.document()))
        .filter(claim -> !claim.date().orElse(LocalDate.MAX).isAfter(site.assessment().asOf()))
        .max(Comparator.comparing(claim -> claim.date().orElseThrow()))
        .map(
            claim ->
                new Ref(
                    claim.date().orElseThrow().toString(),
                    Href.between(PATH, SitePaths.page(claim.document()), claim.anchor())))
        .stream()
        .toList();
  }

  /** Those the row names and those that name the control: either register may tell. */
  private Set<String> risks(Decision row) {
    Set<String> ids = new TreeSet<>(row.risks());
    site.reverse().risks(row.code()).forEach(risk -> ids.add(risk.id()));
    return ids;
  }

  private Ref risk(String id) {
    Risk risk = site.reverse().risk(id);
    return risk == null ? Ref.plain(id) : new Ref(id, Href.between(PATH, SitePaths.RISKS, id));
  }
}
