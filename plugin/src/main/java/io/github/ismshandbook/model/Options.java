package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run is told beside the handbook.
 *
 * @param asOf the day to judge for, in UTC
 * @param mode the gate's mode if the command line overrides {@code handbook.yaml}
 * @param base what the handbook was before, if the gate is to fail on new gaps alone
 */
public record Options(LocalDate asOf, Optional<Configuration.Mode> mode, Optional<Snapshot> base) {

  /** Options without a base. */
  public Options(LocalDate asOf, Optional<Configuration.Mode> mode) {
    this(asOf, mode, Optional.empty());
  }

  /** The same, to be compared with what the handbook was before. */
  public Options comparedWith(Snapshot before) {
    return new Options(asOf, mode, Optional.of(before));
  }
}
