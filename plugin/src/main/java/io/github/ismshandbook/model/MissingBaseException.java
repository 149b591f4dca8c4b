package io.github.ismshandbook.model;

/**
 * What the handbook is to be compared with is not there. It is an exception, so that nobody who
 * asks for a base can go on without one.
 */
public final class MissingBaseException extends Exception {

  private final transient Problem problem;

  private MissingBaseException(Problem problem, Throwable cause) {
    super(problem.subject() + " " + problem.message(), cause);
    this.problem = problem;
  }

  /**
   * Says so.
   *
   * @param base what was asked for: {@code origin/main}
   * @param message what is wrong, in words that follow the base, ending in the command to run
   */
  public static MissingBaseException of(String base, String message) {
    return of(base, message, null);
  }

  /** Says so, with what the machine says. */
  public static MissingBaseException of(String base, String message, Throwable cause) {
    return new MissingBaseException(
        Problem.about(base, Rule.MISSING_BASE, Place.file(""), message), cause);
  }

  /** The problem, which fails the gate whatever its mode. */
  public Problem problem() {
    return problem;
  }
}
