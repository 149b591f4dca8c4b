package io.github.ismshandbook.model;

/** Why a gap does not fail the build. It never changes the verdict beneath. */
public sealed interface Overlay {

  /** The Statement of Applicability excludes the control. */
  record NotApplicable(StatementOfApplicability.Decision decision) implements Overlay {}

  /** The Statement of Applicability says it is planned, with a due date in the future. */
  record Planned(StatementOfApplicability.Decision decision) implements Overlay {}

  /** A waiver in force permits it. */
  record Waived(Waiver waiver) implements Overlay {}

  /**
   * It was there before.
   *
   * @param since what knows it, in words: {@code the baseline}, {@code origin/main}
   */
  record Known(String since) implements Overlay {}

  /**
   * The word in reports: {@code not-applicable}, {@code planned}, {@code waived}, {@code known}.
   */
  default String status() {
    if (this instanceof NotApplicable) {
      return "not-applicable";
    }
    if (this instanceof Planned) {
      return "planned";
    }
    return this instanceof Waived ? "waived" : "known";
  }
}
