package io.github.ismshandbook.model;

/** Why a gap does not fail the build. It never changes the verdict beneath. */
public sealed interface Overlay {

  /** The Statement of Applicability excludes the control. */
  record NotApplicable(StatementOfApplicability.Decision decision) implements Overlay {}

  /** The Statement of Applicability says it is planned, with a due date in the future. */
  record Planned(StatementOfApplicability.Decision decision) implements Overlay {}
}
