package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges every leaf of every catalog. */
public final class Assessor {

  private Assessor() {}

  /** Judges a handbook for a day. */
  public static Assessment assess(Handbook handbook, Options options) {
    Optional<Snapshot> base = options.base().map(Snapshot::trusted);
    Configuration.Gate gate = handbook.configuration().gate();
    List<Problem> problems = new ArrayList<>(handbook.problems());
    Selection selection = new Selection(handbook.catalogs());
    Scope scope = Scope.of(handbook, selection, problems);
    Needs needs = Needs.of(handbook, selection, problems);
    Map<String, Standing> standings = new TreeMap<>();
    for (LinkedDocument linked : handbook.documents().values()) {
      standings.put(
          linked.document().path(), Standing.of(linked, options.asOf(), gate.reviewGrace()));
    }
    boolean ratchet = options.mode().orElse(gate.mode()) == Configuration.Mode.RATCHET;
    Optional<Baseline> baseline = handbook.sources().baseline().filter(known -> ratchet);
    Waivers waivers = Waivers.of(handbook, needs, options.asOf(), problems);
    Permits permits = new Permits(waivers, baseline, base);
    Judge judge = new Judge(handbook, standings, scope, needs, permits, options);
    Map<Code, Judgement> judgements = new LinkedHashMap<>();
    for (Requirement requirement : handbook.catalogs().requirements().values()) {
      if (requirement.leaf()) {
        judgements.put(requirement.code(), judge.judge(requirement));
      }
    }
    new FailClosed(handbook, judgements).check(problems);
    new SoaChecks(handbook, judgements, options.asOf()).check(problems);
    new RiskChecks(handbook, options.asOf()).check(problems);
    new DocumentStandings(handbook, standings, options.asOf()).check(problems);
    List<DocumentedStanding> documented =
        new DocumentedInformationChecks(handbook, standings, scope, permits).check(problems);
    waivers.check(problems);
    if (ratchet) {
      new BaselineChecks(handbook, permits, base).check(problems);
    }
    new GapProblems(handbook, scope).check(judgements.values(), problems);
    Map<String, Objection> objections = new TreeMap<>();
    standings.forEach(
        (path, standing) -> standing.reason().ifPresent(why -> objections.put(path, why)));
    return new Assessment(
        options.asOf(),
        judgements,
        documented,
        objections,
        Areas.count(handbook, judgements.values()),
        Grading.grade(problems, gate.rules(), base));
  }
}
