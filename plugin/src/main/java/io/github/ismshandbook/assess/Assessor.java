package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Assessment;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges every leaf of the main catalog. */
public final class Assessor {

  private Assessor() {}

  /** Judges a handbook for a day. */
  public static Assessment assess(Handbook handbook, Options options) {
    List<Problem> problems = new ArrayList<>(handbook.problems());
    Scope scope = Scope.of(handbook, problems);
    Map<String, Standing> standings = new TreeMap<>();
    for (LinkedDocument linked : handbook.documents().values()) {
      standings.put(
          linked.document().path(),
          Standing.of(
              linked.document(), options.asOf(), handbook.configuration().gate().reviewGrace()));
    }
    Judge judge = new Judge(handbook, standings, scope, options.asOf());
    Map<Code, Judgement> judgements = new LinkedHashMap<>();
    for (Requirement requirement : handbook.catalogs().main().requirements()) {
      if (requirement.leaf()) {
        judgements.put(requirement.code(), judge.judge(requirement));
      }
    }
    new FailClosed(handbook, judgements).check(problems);
    new SoaChecks(handbook, judgements, options.asOf()).check(problems);
    new DocumentStandings(handbook, standings, options.asOf()).check(problems);
    new GapProblems(handbook, scope).check(judgements.values(), problems);
    List<Assessment.Area> areas = Areas.count(handbook, judgements.values());
    Map<String, String> objections = new TreeMap<>();
    standings.forEach(
        (path, standing) -> standing.reason().ifPresent(why -> objections.put(path, why)));
    return new Assessment(
        options.asOf(),
        judgements,
        objections,
        areas,
        Grading.grade(problems, handbook.configuration().gate().rules()));
  }
}
