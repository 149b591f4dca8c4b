package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a change does to a handbook, at the level of requirements.
 *
 * @param base what it is compared with: {@code origin/main}
 * @param shifts requirements whose coverage changed, in order
 * @param tags claims that went or came, by requirement and place; one that only moved within its
 *     document, or with it, did neither
 * @param documents documents that came, went, or count otherwise, by path
 * @param decisions what the Statement of Applicability decides otherwise, in order
 * @param waivers by id
 * @param baseline gaps that came to the baseline or left it, in order
 * @param faults errors that came or went, gaps left out, in order
 */
public record Diff(
    String base,
    List<Shift> shifts,
    List<TagChange> tags,
    List<PaperChange> documents,
    List<DecisionChange> decisions,
    List<WaiverChange> waivers,
    List<BaselineChange> baseline,
    List<FaultChange> faults) {

  public Diff {
    shifts = List.copyOf(shifts);
    tags = List.copyOf(tags);
    documents = List.copyOf(documents);
    decisions = List.copyOf(decisions);
    waivers = List.copyOf(waivers);
    baseline = List.copyOf(baseline);
    faults = List.copyOf(faults);
  }

  /** Whether it does nothing. */
  public boolean isEmpty() {
    return shifts.isEmpty()
        && tags.isEmpty()
        && documents.isEmpty()
        && decisions.isEmpty()
        && waivers.isEmpty()
        && baseline.isEmpty()
        && faults.isEmpty();
  }

  /** Which way something went. The order is that of telling. */
  public enum Direction {
    /** A need that was met, or not asked for, is not met; or less of it is. */
    WORSE,
    /** Every need is met, and was not. */
    COVERED,
    /** Some need is met better, and none worse. */
    BETTER,
    /** It is no longer asked for. */
    DROPPED
  }

  /**
   * A requirement whose coverage changed.
   *
   * @param direction which way
   * @param code of the requirement
   * @param title to show
   * @param before its status, or {@code not applicable} or {@code not asked for}
   * @param after the same, now
   * @param needs the needs that changed, in order of their labels
   */
  public record Shift(
      Direction direction,
      Code code,
      String title,
      String before,
      String after,
      List<NeedShift> needs) {
    public Shift {
      needs = List.copyOf(needs);
    }
  }

  /**
   * A need of it.
   *
   * @param label the need: {@code policy}
   * @param before its status; {@code covered} also where there was no such need
   * @param after the same, now
   */
  public record NeedShift(String label, String before, String after) {}

  /**
   * A claim that came or went.
   *
   * @param came whether it came
   * @param code of the requirement
   * @param title to show
   * @param tag the claim, at its old place if it went
   */
  public record TagChange(boolean came, Code code, String title, Snapshot.Tag tag) {}

  /**
   * A document that came, went, or counts otherwise.
   *
   * @param path where it is, or was
   * @param before what it was; empty when it came
   * @param after what it is; empty when it went
   */
  public record PaperChange(
      String path, Optional<Snapshot.Paper> before, Optional<Snapshot.Paper> after) {

    /** Whether it counted, and is there and counts no more. */
    public boolean demoted() {
      return before.filter(paper -> paper.objection().isEmpty()).isPresent()
          && after.filter(paper -> paper.objection().isPresent()).isPresent();
    }
  }

  /**
   * A decision of the Statement of Applicability.
   *
   * @param code of the control
   * @param title to show
   * @param before in words: {@code applicable, implemented}, {@code no decision}
   * @param after the same, now
   * @param flipped whether it applies now and did not, or the other way round
   */
  public record DecisionChange(
      Code code, String title, String before, String after, boolean flipped) {}

  /**
   * A waiver.
   *
   * @param id its id
   * @param before its last day; empty when it came
   * @param after the same, now; empty when it went
   */
  public record WaiverChange(String id, Optional<LocalDate> before, Optional<LocalDate> after) {

    /** Whether it permits its gap for longer. */
    public boolean extended() {
      return before.isPresent() && after.isPresent() && after.get().isAfter(before.get());
    }
  }

  /**
   * A known gap.
   *
   * @param came whether the baseline grew by it
   * @param entry the gap
   */
  public record BaselineChange(boolean came, Baseline.Entry entry) {}

  /**
   * An error.
   *
   * @param came whether it came
   * @param fault the error
   */
  public record FaultChange(boolean came, Snapshot.Fault fault) {}
}
