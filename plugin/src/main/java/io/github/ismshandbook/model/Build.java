package io.github.ismshandbook.model;

import java.util.List;

/**
 * What a run gives back: pages and reports are made from it.
 *
 * @param inputs what it was made from, the theme's files included
 * @param handbook the linked handbook
 * @param assessment the verdicts, and every problem
 * @param options what the run was told
 */
public record Build(Inputs inputs, Handbook handbook, Assessment assessment, Options options) {

  /** The gate's mode: the command line's, else the handbook's. */
  public Configuration.Mode mode() {
    return options.mode().orElse(handbook.configuration().gate().mode());
  }

  /** Problems for which no site can be made of this handbook. */
  public List<Problem> obstacles() {
    return assessment.problems().stream()
        .filter(problem -> problem.rule().preventsPublishing())
        .toList();
  }

  /** Problems that fail the gate. */
  public List<Problem> failures() {
    return assessment.problems().stream().filter(this::fails).toList();
  }

  /**
   * Whether a problem fails the gate: every error does. In report mode only those do that leave
   * nothing to report on, or to compare with.
   */
  public boolean fails(Problem problem) {
    return mode() == Configuration.Mode.REPORT
        ? problem.rule().preventsPublishing() || problem.rule() == Rule.MISSING_BASE
        : problem.severity() == Severity.ERROR;
  }
}
