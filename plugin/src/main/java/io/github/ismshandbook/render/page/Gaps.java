package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.ListView;
import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.MatrixView.Gap;
import io.github.ismshandbook.render.view.MatrixView.OwnerLine;
import io.github.ismshandbook.render.view.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is applicable and not covered, why, what permits it, and who answers for what. */
final class Gaps {

  private static final String PATH = CoveragePages.PATH;

  private final Site site;
  private final Owners owners;
  private final NeedLines needs;

  Gaps(Site site) {
    this.site = site;
    this.owners = new Owners(site);
    this.needs = new NeedLines(site);
  }

  /** The gaps, in the order of the requirements. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Judgement judgement : site.assessment().judgements().values()) {
      if (judgement.gap()) {
        Optional<Overlay> permit = judgement.overlay();
        gaps.add(
            new Gap(
                site.cell(PATH, judgement.requirement()),
                needs.gaps(judgement),
                owners.of(judgement),
                site.words().get(permit.map(one -> "legend." + one.status()).orElse("gap.nothing")),
                permit
                    .map(this::permit)
                    .orElseGet(() -> Ref.plain(site.words().get("gap.nothing"))),
                permit.flatMap(Gaps::until).map(LocalDate::toString).orElse("")));
      }
    }
    return gaps;
  }

  private Ref permit(Overlay overlay) {
    Words words = site.words();
    if (overlay instanceof Overlay.Waived waived) {
      String id = waived.waiver().id();
      return new Ref(words.get("gap.waived", id), Href.between(PATH, SitePaths.WAIVERS, id));
    }
    if (overlay instanceof Overlay.Known) {
      return new Ref(words.get("gap.known"), Href.between(PATH, SitePaths.WAIVERS, ""));
    }
    return overlay instanceof Overlay.Planned planned
        ? new Ref(
            words.get("gap.planned"),
            Href.between(PATH, SitePaths.SOA, planned.decision().code().text()))
        : Ref.plain(words.get("legend.excluded"));
  }

  private static Optional<LocalDate> until(Overlay overlay) {
    return overlay instanceof Overlay.Waived waived
        ? waived.waiver().expires()
        : overlay instanceof Overlay.Planned planned ? planned.decision().due() : Optional.empty();
  }

  /** A line for each owner of a requirement or of an overdue review, by name; nobody is last. */
  List<OwnerLine> owners() {
    Map<String, Shares> shares = new TreeMap<>();
    Shares nobody = new Shares();
    for (Judgement judgement : site.assessment().judgements().values()) {
      if (judgement.counted()) {
        Mark mark = site.marks().of(judgement.requirement());
        List<String> answering = owners.of(judgement);
        answering.forEach(owner -> shares.computeIfAbsent(owner, absent -> new Shares()).add(mark));
        if (answering.isEmpty()) {
          nobody.add(mark);
        }
      }
    }
    Map<String, List<Ref>> overdue = overdue();
    overdue.keySet().forEach(owner -> shares.computeIfAbsent(owner, absent -> new Shares()));
    Shares unowned = shares.remove("");
    List<OwnerLine> lines = new ArrayList<>();
    shares.forEach(
        (owner, own) -> lines.add(line(owner, owner, own, overdue.getOrDefault(owner, List.of()))));
    if (nobody.counted() > 0 || unowned != null) {
      lines.add(
          line(
              site.words().get("owner.nobody"),
              CoverageMatrix.NOBODY,
              nobody,
              overdue.getOrDefault("", List.of())));
    }
    return lines;
  }

  private OwnerLine line(String name, String key, Shares own, List<Ref> overdue) {
    return new OwnerLine(
        new Ref(name, own.counted() == 0 ? "" : Href.choice("owner", key)),
        own.counted(),
        own.of(Shares.COUNTED, site.words()),
        own.counted() - own.count("covered"),
        overdue);
  }

  private Map<String, List<Ref>> overdue() {
    Map<String, List<Ref>> overdue = new TreeMap<>();
    for (ListView.ReviewLine review : new Reviews(site, PATH).lines()) {
      if (review.mark().kind().equals("overdue")) {
        overdue.computeIfAbsent(review.owner(), absent -> new ArrayList<>()).add(review.document());
      }
    }
    return overdue;
  }
}
