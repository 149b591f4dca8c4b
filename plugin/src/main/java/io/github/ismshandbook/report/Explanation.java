package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.model.Target;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.model.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why one requirement has its verdict: what was decided, what it needs, who claims it and why that
 * counts or does not, who nearly does, what is permitted, and what would make it pass.
 */
public final class Explanation {

  private final Build build;
  private final String prefix;
  private final List<LogLine> lines = new ArrayList<>();

  private Explanation(Build build, String prefix) {
    this.build = build;
    this.prefix = prefix;
  }

  /**
   * The lines.
   *
   * @param requirement a leaf, or a group whose leaves are explained one after another
   * @param prefix the handbook's folder as seen from where Maven was started
   */
  public static List<LogLine> of(Requirement requirement, Build build, String prefix) {
    Explanation explanation = new Explanation(build, prefix);
    for (Requirement leaf : build.handbook().catalogs().leaves(requirement)) {
      build.assessment().judgement(leaf.code()).ifPresent(explanation::explain);
    }
    return explanation.lines;
  }

  private void explain(Judgement judgement) {
    Requirement requirement = judgement.requirement();
    say(requirement.code() + " " + requirement.displayTitle() + ": " + outcome(judgement) + ".");
    if (requirement.kind() == Requirement.Kind.CONTROL) {
      decision(requirement.code());
    }
    if (!judgement.required()) {
      say("  gate.required of handbook.yaml does not select it.");
    }
    judgement.needs().forEach(this::need);
    if (judgement.needs().isEmpty()) {
      say("  It asks for no document: it is listed and linked, and never gated.");
    }
    documented(requirement.code());
    claims(judgement);
    near(requirement.code());
    waivers(requirement.code());
    if (judgement.failing()) {
      say("  or permit the gap: a waiver in registers/waivers.yaml, dated and approved.");
    }
  }

  private static String outcome(Judgement judgement) {
    if (judgement.excluded()) {
      return "not applicable";
    }
    String status = judgement.verdict().map(verdict -> verdict.status()).orElse("listed");
    if (!judgement.gap()) {
      return judgement.counted() ? status + ", passes" : status + ", not gated";
    }
    return judgement
        .overlay()
        .map(overlay -> status + ", passes because it is " + permit(overlay))
        .orElse(status + ", fails the gate");
  }

  private static String permit(Overlay overlay) {
    if (overlay instanceof Overlay.Planned planned) {
      return "planned for " + planned.decision().due().map(Object::toString).orElse("");
    }
    if (overlay instanceof Overlay.Waived waived) {
      return "waived by "
          + waived.waiver().id()
          + " until "
          + waived.waiver().expires().map(Object::toString).orElse("");
    }
    return overlay instanceof Overlay.Known known ? "known to " + known.since() : overlay.status();
  }

  private void decision(Code code) {
    Optional<Decision> decision = build.handbook().decision(code);
    if (decision.isEmpty()) {
      say("  decision: none, so it counts as applicable.");
      return;
    }
    Decision row = decision.get();
    List<String> words = new ArrayList<>();
    words.add(row.applicable() ? "applicable" : "not applicable");
    if (!row.reasons().isEmpty()) {
      words.add("because of " + String.join(", ", row.reasons()));
    }
    add(words, "", row.status());
    add(words, "operated by ", row.operatedBy());
    add(words, "owner ", row.owner());
    row.due().ifPresent(due -> words.add("due " + due));
    add(words, "", row.justification());
    say("  decision: " + String.join("; ", words) + " (" + at(row.place()) + ")");
  }

  private static void add(List<String> words, String before, String word) {
    if (!word.isEmpty()) {
      words.add(before + word);
    }
  }

  private void need(NeedVerdict need) {
    String permit = need.permit().map(overlay -> ", " + permit(overlay)).orElse("");
    say(
        "  needs "
            + need.need().label()
            + ": "
            + need.verdict().status()
            + permit
            + (need.missing().isEmpty() ? "" : ": " + need.missing() + ". " + need.advice()));
  }

  private void documented(Code code) {
    for (DocumentedStanding item : build.assessment().documented()) {
      if (item.requirement().code().equals(code)) {
        say(
            "  documented information "
                + item.item().id()
                + ": "
                + (item.providers().isEmpty()
                    ? item.item().mandatory() ? "missing" : "not provided, and not mandatory"
                    : "provided by " + String.join(", ", item.providers()))
                + (item.others().isEmpty()
                    ? ""
                    : "; not in force: " + String.join(", ", item.others())));
      }
    }
  }

  private void claims(Judgement judgement) {
    if (judgement.claims().isEmpty()) {
      say("  nobody claims it.");
    }
    for (Weighed weighed : judgement.claims()) {
      Claim claim = weighed.claim();
      String parts = claim.parts().isEmpty() ? "" : "(" + String.join(",", claim.parts()) + ")";
      say(
          "  "
              + at(claim.place())
              + " "
              + claim.sectionTitle()
              + " "
              + claim.kind().id()
              + " it"
              + (parts.isEmpty() ? "" : " in part " + parts)
              + claim.date().map(day -> " on " + day).orElse("")
              + ": "
              + (weighed.counts()
                  ? "counts"
                  : "does not count, it "
                      + weighed
                          .objection()
                          .map(Objection::text)
                          .orElse("is overdue for review, or too old")));
    }
  }

  /** Who nearly claims it: a wrong code that meant it, a document that mentions it. */
  private void near(Code code) {
    for (Problem problem : build.assessment().problems()) {
      if (problem.meant().contains(code)) {
        say("  near miss: " + ProblemLine.of(problem, prefix));
      }
    }
    for (Target.ToDocument mention : build.handbook().mentions().getOrDefault(code, List.of())) {
      say("  near miss: " + at(Place.file(mention.path())) + " mentions it and claims nothing");
    }
  }

  private void waivers(Code code) {
    for (Waiver waiver : build.handbook().sources().waivers()) {
      if (waiver.requirement().filter(code::equals).isPresent()) {
        say(
            "  waiver "
                + waiver.id()
                + " ("
                + at(waiver.place())
                + "), last day "
                + waiver.expires().map(Object::toString).orElse("none, so it has lapsed"));
      }
    }
  }

  private String at(Place place) {
    return ProblemLine.place(place, prefix);
  }

  private void say(String line) {
    lines.add(LogLine.info(ProblemLine.harmless(line)));
  }
}
