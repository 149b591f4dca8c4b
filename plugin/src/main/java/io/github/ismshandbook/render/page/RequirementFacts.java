package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.model.Withdrawn;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.RequirementView.Information;
import java.util.ArrayList;
import java.util.List;

/** What catalogs and registers say about a requirement, as the lines of a list. */
final class RequirementFacts {

  private final Site site;
  private final String from;

  RequirementFacts(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  List<Entry> of(Requirement requirement) {
    List<Entry> lines = new ArrayList<>();
    Words words = site.words();
    if (!requirement.title().equals(requirement.displayTitle())) {
      lines.add(Entry.of(words.get("officialTitle"), requirement.title()));
    }
    requirement
        .amendment()
        .ifPresent(change -> lines.add(Entry.of(words.get("amendment"), change)));
    if (requirement.isNew()) {
      lines.add(Entry.of(words.get("predecessors"), words.get("predecessors.none")));
    } else if (!requirement.predecessors().isEmpty()) {
      lines.add(
          new Entry(
              words.get("predecessors"),
              requirement.predecessors().stream().map(this::predecessor).toList()));
    }
    return lines;
  }

  /** The risks that a control modifies. */
  List<Ref> risks(Requirement requirement) {
    return site.reverse().risks(requirement.code()).stream().map(this::risk).toList();
  }

  private Ref predecessor(Code code) {
    Withdrawn entry = site.catalogs().withdrawn().get(code);
    return Ref.plain(entry == null ? code.text() : code.text() + " " + entry.title());
  }

  private Ref risk(Risk risk) {
    return new Ref(risk.id() + " " + risk.title(), Href.between(from, SitePaths.RISKS, risk.id()));
  }

  /** What the Statement of Applicability says about a control. */
  List<Entry> decision(Requirement requirement) {
    return site.handbook().decision(requirement.code()).map(this::decision).orElse(List.of());
  }

  private List<Entry> decision(Decision decision) {
    Words words = site.words();
    List<Entry> lines = new ArrayList<>();
    lines.add(Entry.of(words.get("soa.applicable"), words.get(applicable(decision))));
    add(lines, "soa.reasons", site.phrases().values("soa.reason", decision.reasons()));
    add(lines, "soa.justification", decision.justification());
    add(lines, "soa.status", value("soa.status", decision.status()));
    add(lines, "soa.operatedBy", value("soa.operatedBy", decision.operatedBy()));
    add(lines, "owner", decision.owner());
    add(lines, "due", decision.due().map(Object::toString).orElse(""));
    return lines;
  }

  static String applicable(Decision decision) {
    return decision.applicable() ? "soa.yes" : "soa.no";
  }

  private String value(String key, String id) {
    return id.isEmpty() ? "" : site.phrases().value(key, id);
  }

  private void add(List<Entry> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(Entry.of(site.words().get(key), value));
    }
  }

  /** The waivers that name it, those that have lapsed included. */
  List<List<Entry>> waivers(Requirement requirement) {
    List<List<Entry>> waivers = new ArrayList<>();
    for (Waiver waiver : site.handbook().sources().waivers()) {
      if (waiver.requirement().filter(requirement.code()::equals).isPresent()) {
        waivers.add(waiver(waiver));
      }
    }
    return waivers;
  }

  private List<Entry> waiver(Waiver waiver) {
    List<Entry> lines = new ArrayList<>();
    add(lines, "waiver", waiver.id());
    add(lines, "waiver.kind", value("waiver.kind", waiver.kind()));
    add(
        lines,
        "waiver.needs",
        String.join(", ", waiver.needs().stream().map(site.phrases()::label).toList()));
    add(lines, "waiver.reason", waiver.reason());
    add(lines, "waiver.correctiveAction", waiver.correctiveAction());
    if (!waiver.risk().isEmpty()) {
      Risk risk = site.reverse().risk(waiver.risk());
      lines.add(
          new Entry(
              site.words().get("risk"),
              List.of(risk == null ? Ref.plain(waiver.risk()) : risk(risk))));
    }
    add(lines, "owner", waiver.owner());
    add(lines, "approver", waiver.approvedBy());
    add(lines, "approved", waiver.approved().map(Object::toString).orElse(""));
    add(lines, "waiver.expires", waiver.expires().map(Object::toString).orElse(""));
    return lines;
  }

  /** The documented information a clause asks for, and who provides it. */
  List<Information> information(Requirement requirement) {
    return site.assessment().documented().stream()
        .filter(standing -> standing.requirement().code().equals(requirement.code()))
        .map(this::information)
        .toList();
  }

  private Information information(DocumentedStanding standing) {
    DocumentedInformation item = standing.item();
    String extent =
        site.words().get(item.record() ? "information.record" : "information.document")
            + ", "
            + site.words().get(item.mandatory() ? "information.mandatory" : "information.asNeeded");
    return new Information(
        item.id(),
        item.name(),
        extent,
        site.marks().of(standing),
        refs(standing.providers()),
        refs(standing.others()));
  }

  /** Documents and registers; what this audience may not see is left out. */
  private List<Ref> refs(List<String> paths) {
    List<Ref> refs = new ArrayList<>();
    for (String path : paths) {
      SitePaths.register(path)
          .ifPresent(
              page ->
                  refs.add(
                      site.page(from, page.equals(SitePaths.SOA) ? "nav.soa" : "nav.risks", page)));
      site.document(path).ifPresent(document -> refs.add(site.document(from, document)));
    }
    return refs;
  }
}
