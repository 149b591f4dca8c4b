package io.github.ismshandbook.model;

import java.util.List;

/**
 * A risk of the register, as far as links need it.
 *
 * @param id {@code RISK-01}
 * @param title what may happen
 * @param owner who answers for it; may be empty
 * @param controls the controls that modify it
 * @param place of its id
 */
public record Risk(String id, String title, String owner, List<Code> controls, Place place) {
  public Risk {
    controls = List.copyOf(controls);
  }
}
