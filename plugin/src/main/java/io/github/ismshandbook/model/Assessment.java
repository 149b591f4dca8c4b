package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judged handbook.
 *
 * @param asOf the day it was judged for, in UTC
 * @param judgements one for each leaf of every catalog, in order, the main catalog's first
 * @param documented the documented information that the clauses mandate, in order
 * @param standings why each document does not count, by path; absent when it counts
 * @param areas the coverage by area, in order
 * @param problems every problem, of all stages, graded and sorted; those switched off are gone
 */
public record Assessment(
    LocalDate asOf,
    Map<Code, Judgement> judgements,
    List<DocumentedStanding> documented,
    Map<String, Objection> standings,
    List<Area> areas,
    List<Problem> problems) {

  public Assessment {
    judgements = Collections.unmodifiableMap(new LinkedHashMap<>(judgements));
    documented = List.copyOf(documented);
    standings = Map.copyOf(standings);
    areas = List.copyOf(areas);
    problems = List.copyOf(problems);
  }

  /** Whether nothing is an error. */
  public boolean passes() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The judgement of a leaf. */
  public Optional<Judgement> judgement(Code code) {
    return Optional.ofNullable(judgements.get(code));
  }

  /**
   * The count of one area: a clause of level 1 or a theme.
   *
   * @param code of the group, or of the catalog if that has no groups
   * @param title to show
   * @param listed leaves in it
   * @param applicable leaves in the count
   * @param covered to {@code uncovered} partition the applicable ones
   * @param planned gaps the Statement of Applicability plans
   * @param waived gaps that waivers permit
   * @param known gaps that were there before
   * @param failing gaps that nothing permits: the new ones
   */
  public record Area(
      Code code,
      String title,
      int listed,
      int applicable,
      int covered,
      int partial,
      int stale,
      int claimed,
      int uncovered,
      int planned,
      int waived,
      int known,
      int failing) {

    /** Gaps: what is applicable and not covered. */
    public int gaps() {
      return applicable - covered;
    }
  }
}
