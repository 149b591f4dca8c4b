package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.SitePage;
import io.github.ismshandbook.render.view.WaiversView;
import io.github.ismshandbook.render.view.WaiversView.GrowthLine;
import io.github.ismshandbook.render.view.WaiversView.KnownLine;
import io.github.ismshandbook.render.view.WaiversView.WaiverLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The waivers and the baseline: what permits gaps, and whether it still does. */
final class WaiversPage {

  private static final String PATH = SitePaths.WAIVERS;
  private static final int DAYS_AHEAD = 30;

  private final Site site;
  private final Set<Waiver> used = new HashSet<>();

  private WaiversPage(Site site) {
    this.site = site;
    site.assessment()
        .judgements()
        .values()
        .forEach(
            judgement -> judgement.needs().forEach(need -> need.permit().ifPresent(this::use)));
    site.assessment().documented().forEach(standing -> standing.permit().ifPresent(this::use));
  }

  private void use(Overlay permit) {
    if (permit instanceof Overlay.Waived waived) {
      used.add(waived.waiver());
    }
  }

  /** Whether there is anything to show. */
  static boolean isShown(Site site) {
    return !site.handbook().sources().waivers().isEmpty()
        || site.handbook().sources().baseline().isPresent();
  }

  /** The page; none without waivers and baseline. */
  static List<SitePage> of(Site site) {
    return isShown(site)
        ? List.of(
            new SitePage(
                () ->
                    site.frames().of(PATH, site.words().get("title.waivers"), "waivers", List.of()),
                "waivers.ftlh",
                () -> new WaiversPage(site).view()))
        : List.of();
  }

  private WaiversView view() {
    List<WaiverLine> lines = new ArrayList<>();
    for (Waiver waiver : site.handbook().sources().waivers()) {
      lines.add(line(waiver));
    }
    long inForce = lines.stream().filter(line -> line.state().kind().equals("applicable")).count();
    List<KnownLine> known = new ArrayList<>();
    List<GrowthLine> growth = new ArrayList<>();
    site.handbook()
        .sources()
        .baseline()
        .ifPresent(
            baseline -> {
              baseline.gaps().forEach(entry -> known.add(known(entry)));
              baseline
                  .growth()
                  .forEach(
                      one ->
                          growth.add(
                              new GrowthLine(one.date().toString(), one.added(), one.reason())));
            });
    return new WaiversView(
        site.words().get("waiver.summary", inForce, lines.size(), known.size()),
        lines,
        known,
        growth);
  }

  private WaiverLine line(Waiver waiver) {
    List<Entry> facts = new ArrayList<>();
    add(
        facts,
        "waiver.kind",
        waiver.kind().isEmpty() ? "" : site.phrases().value("waiver.kind", waiver.kind()));
    add(
        facts,
        "waiver.needs",
        String.join(", ", waiver.needs().stream().map(site.phrases()::label).toList()));
    add(facts, "waiver.correctiveAction", waiver.correctiveAction());
    if (!waiver.risk().isEmpty()) {
      Risk risk = site.reverse().risk(waiver.risk());
      facts.add(
          new Entry(
              site.words().get("risk"),
              List.of(
                  risk == null
                      ? Ref.plain(waiver.risk())
                      : new Ref(
                          risk.id() + " " + risk.title(),
                          Href.between(PATH, SitePaths.RISKS, risk.id())))));
    }
    return new WaiverLine(
        waiver.id().chars().anyMatch(Character::isWhitespace) ? "" : waiver.id(),
        waiver.id(),
        waiver.requirement().map(this::requirement).orElse(Ref.plain("")),
        state(waiver),
        waiver.reason(),
        facts,
        waiver.owner(),
        waiver.approvedBy(),
        waiver.approved().map(LocalDate::toString).orElse(""),
        waiver.expires().map(LocalDate::toString).orElse(""));
  }

  private void add(List<Entry> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(Entry.of(site.words().get(key), value));
    }
  }

  private Ref requirement(Code code) {
    return site.requirement(PATH, code);
  }

  private Mark state(Waiver waiver) {
    LocalDate asOf = site.assessment().asOf();
    if (used.contains(waiver)) {
      boolean soon =
          waiver.expires().filter(day -> !day.isAfter(asOf.plusDays(DAYS_AHEAD))).isPresent();
      return mark("applicable", soon ? "soon" : "inForce");
    }
    boolean invalid =
        site.assessment().problems().stream()
            .anyMatch(
                problem ->
                    problem.rule() == Rule.WAIVER_INVALID
                        && problem.place().equals(waiver.place()));
    if (invalid) {
      return mark("missing", "invalid");
    }
    return waiver.expires().filter(day -> !day.isBefore(asOf)).isPresent()
        ? mark("listed", "unused")
        : mark("overdue", "expired");
  }

  private Mark mark(String kind, String word) {
    return new Mark(kind, site.words().get("waiver.state." + word));
  }

  private KnownLine known(Baseline.Entry entry) {
    boolean gap =
        site.assessment().judgement(entry.requirement()).stream()
                .flatMap(judgement -> judgement.needs().stream())
                .anyMatch(need -> need.gap() && need.need().label().equals(entry.need()))
            || site.assessment().documented().stream()
                .anyMatch(
                    standing -> standing.missing() && standing.item().id().equals(entry.need()));
    return new KnownLine(
        requirement(entry.requirement()),
        site.phrases().label(entry.need()),
        new Ref(entry.rule().id(), Href.between(PATH, SitePaths.RULES, entry.rule().id())),
        gap ? mark("known", "known") : mark("covered", "closed"));
  }
}
