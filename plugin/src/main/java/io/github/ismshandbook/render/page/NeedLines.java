package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.render.view.RequirementView.NeedLine;
import java.util.ArrayList;
import java.util.List;

/** What a requirement must have, and whether it has, in words that name no document. */
final class NeedLines {

  private final Site site;

  NeedLines(Site site) {
    this.site = site;
  }

  /** A line for each need. */
  List<NeedLine> of(Judgement judgement) {
    return lines(judgement.needs());
  }

  /** A line for each need that is not met. */
  List<NeedLine> gaps(Judgement judgement) {
    return lines(judgement.needs().stream().filter(NeedVerdict::gap).toList());
  }

  private List<NeedLine> lines(List<NeedVerdict> needs) {
    List<NeedLine> lines = new ArrayList<>();
    for (NeedVerdict need : needs) {
      lines.add(
          new NeedLine(site.phrases().of(need.need()), site.marks().of(need), explanation(need)));
    }
    return lines;
  }

  private String explanation(NeedVerdict need) {
    Verdict verdict = need.verdict();
    if (verdict instanceof Verdict.Partial partial) {
      return site.words().get("explain.partial", String.join(", ", partial.missing()));
    }
    String key = "explain." + verdict.status();
    if (need.need().evidence().isPresent()) {
      return site.words().get(key + ".evidence");
    }
    boolean otherLevel = verdict instanceof Verdict.Uncovered && !verdict.claims().isEmpty();
    return site.words().get(otherLevel ? "explain.otherLevel" : key);
  }
}
