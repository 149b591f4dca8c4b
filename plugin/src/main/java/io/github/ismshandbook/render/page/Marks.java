package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.render.view.Mark;
import java.util.Optional;

/** Statuses in words. */
final class Marks {

  private final Assessment assessment;
  private final Words words;

  Marks(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = words;
  }

  /** The status of a requirement; groups have none of their own. */
  Mark of(Requirement requirement) {
    return of(requirement.code());
  }

  Mark of(Code code) {
    Optional<Judgement> judgement = assessment.judgement(code);
    return judgement.isPresent() ? of(judgement.get()) : mark("group");
  }

  private Mark of(Judgement judgement) {
    if (judgement.excluded()) {
      return mark("excluded");
    }
    Optional<Verdict> verdict = judgement.verdict();
    if (verdict.isEmpty()) {
      return mark("listed");
    }
    Mark plain = of(verdict.get());
    if (!judgement.required()) {
      return new Mark("listed", words.get("status.ungated", plain.label()));
    }
    return judgement.gap()
        ? judgement.overlay().map(overlay -> of(plain, overlay)).orElse(plain)
        : plain;
  }

  /** A gap, and what permits it. */
  private Mark of(Mark plain, Overlay overlay) {
    String until =
        overlay instanceof Overlay.Planned planned
            ? planned.decision().due().map(Object::toString).orElse("")
            : overlay instanceof Overlay.Waived waived
                ? waived.waiver().expires().map(Object::toString).orElse("")
                : "";
    return new Mark(
        overlay.status(), words.get("status." + overlay.status(), plain.label(), until));
  }

  /** A need's mark, and what permits it not to be met. */
  Mark of(Judgement.NeedVerdict need) {
    Mark plain = of(need.verdict());
    return need.permit().map(permit -> of(plain, permit)).orElse(plain);
  }

  /** Whether an item of documented information is there. */
  Mark of(DocumentedStanding standing) {
    if (!standing.providers().isEmpty()) {
      return mark("provided");
    }
    Mark plain = mark(standing.item().mandatory() ? "missing" : "optional");
    return standing.permit().map(permit -> of(plain, permit)).orElse(plain);
  }

  Mark of(Verdict verdict) {
    return mark(verdict.status());
  }

  /** Whether a document is a draft, approved, … */
  Mark state(Document document) {
    String status = document.frontMatter().status().id();
    return new Mark("state-" + status, words.get("state." + status));
  }

  /** The mark of that kind, with its own word. */
  Mark mark(String kind) {
    return new Mark(kind, words.get("status." + kind));
  }
}
