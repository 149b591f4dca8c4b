package io.github.ismshandbook.model;

import java.util.Optional;

/**
 * A claim and whether it counts towards a need.
 *
 * @param claim the claim
 * @param objection why it does not count; empty when it counts
 * @param stale whether it would count but for an overdue review, or its age
 */
public record Weighed(Claim claim, Optional<Objection> objection, boolean stale) {

  /** Whether it counts in full. */
  public boolean counts() {
    return objection.isEmpty() && !stale;
  }
}
