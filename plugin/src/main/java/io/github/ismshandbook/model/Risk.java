package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A risk of the register. What is not given is empty.
 *
 * @param id {@code RISK-01}
 * @param title what may happen
 * @param owner who answers for it
 * @param likelihood in the words of the criteria
 * @param consequence in the words of the criteria
 * @param treatment {@code modify}, {@code retain}, {@code avoid} or {@code share}
 * @param controls the controls that modify it
 * @param actions what is to be done
 * @param residual what is left after treatment
 * @param acceptedBy who accepted what is left
 * @param accepted when
 * @param review when it is to be looked at again
 * @param place of its id
 */
public record Risk(
    String id,
    String title,
    String owner,
    String likelihood,
    String consequence,
    String treatment,
    List<Code> controls,
    List<Action> actions,
    Optional<Level> residual,
    String acceptedBy,
    Optional<LocalDate> accepted,
    Optional<LocalDate> review,
    Place place) {
  public Risk {
    controls = List.copyOf(controls);
    actions = List.copyOf(actions);
  }

  /**
   * How large a risk is, in the words of the criteria.
   *
   * @param likelihood how likely; all there is to say when the register gives one word
   * @param consequence how bad
   */
  public record Level(String likelihood, String consequence) {}

  /**
   * Something to be done about a risk.
   *
   * @param what in words
   * @param owner who does it
   * @param due by when
   * @param done when it was done; empty while it is open
   * @param place of the entry
   */
  public record Action(
      String what, String owner, Optional<LocalDate> due, Optional<LocalDate> done, Place place) {}
}
