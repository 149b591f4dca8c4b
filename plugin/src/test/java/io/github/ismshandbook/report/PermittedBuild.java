package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.model.Weighed;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@link SmallBuild} in ratchet mode, with a base: of A.5.10 the policy is waived, and the age of
 * its evidence is known, to the baseline; C.4.3 lacks its documented information.
 */
final class PermittedBuild {

  private static final Code GAP = new Code("A.5.10");

  private PermittedBuild() {}

  static final Waiver WAIVER =
      new Waiver(
          "W-01",
          Optional.of(GAP),
          List.of("policy"),
          "documentation-debt",
          "The policy is being written.",
          "RISK-01",
          "",
          "CISO",
          "CEO",
          Optional.of(LocalDate.of(2026, 10, 1)),
          Optional.of(LocalDate.of(2027, 3, 31)),
          List.of("reason"),
          new Place("registers/waivers.yaml", 2, 9));

  static Build ratchet() {
    Build small = SmallBuild.with(Optional.of(Mode.RATCHET), List.of());
    Handbook handbook = small.handbook();
    Sources read = handbook.sources();
    Baseline baseline =
        new Baseline(
            List.of(
                new Baseline.Entry(
                    Rule.STALE, GAP, "evidence P90D", new Place("registers/baseline.yaml", 3, 5))),
            List.of(new Baseline.Growth(LocalDate.of(2026, 9, 1), 1, "Merged with Other Ltd.")));
    Sources sources =
        new Sources(
            read.configuration(),
            read.wording(),
            read.catalogs(),
            read.documents(),
            read.snippets(),
            read.soa(),
            read.risks(),
            List.of(WAIVER),
            Optional.of(baseline),
            Optional.empty(),
            read.files(),
            read.problems());
    return new Build(
        small.inputs(),
        new Handbook(
            sources,
            handbook.documents(),
            handbook.claims(),
            handbook.mentions(),
            handbook.files(),
            handbook.moved(),
            handbook.problems()),
        assessment(small.assessment()),
        new Options(
            small.options().asOf(),
            small.options().mode(),
            Optional.of(
                new Snapshot(
                    "origin/main", Map.of(), Map.of(), Map.of(), Optional.empty(), List.of()))));
  }

  private static Assessment assessment(Assessment small) {
    Map<Code, Judgement> judgements = new LinkedHashMap<>(small.judgements());
    judgements.computeIfPresent(GAP, (code, judgement) -> permitted(judgement));
    DocumentedStanding scope =
        new DocumentedStanding(
            new DocumentedInformation("isms-scope", "scope of the ISMS", false, true),
            judgements.get(new Code("C.4.3")).requirement(),
            true,
            List.of(),
            List.of("policies/access.md"),
            Optional.of(new Overlay.Known("the baseline")));
    return new Assessment(
        small.asOf(),
        judgements,
        List.of(scope),
        Map.of("policies/access.md", Objection.Plain.DRAFT),
        small.areas(),
        small.problems());
  }

  private static Judgement permitted(Judgement judgement) {
    Weighed old = new Weighed(evidence(), Optional.empty(), true);
    return new Judgement(
        judgement.requirement(),
        true,
        List.of(
            new NeedVerdict(
                Need.of(List.of("policy")),
                new Verdict.Uncovered(List.of()),
                Optional.of(new Overlay.Waived(WAIVER))),
            new NeedVerdict(
                Need.evidence(Period.ofDays(90)),
                new Verdict.Stale(List.of(old)),
                Optional.of(new Overlay.Known("the baseline")))),
        Optional.empty(),
        List.of(old));
  }

  private static Claim evidence() {
    return new Claim(
        GAP,
        TagClaim.Kind.EVIDENCES,
        List.of(),
        "policies/access.md",
        0,
        "Access",
        "",
        "Tried out.",
        new Place("policies/access.md", 12, 3),
        Optional.of(LocalDate.of(2026, 6, 30)));
  }
}
