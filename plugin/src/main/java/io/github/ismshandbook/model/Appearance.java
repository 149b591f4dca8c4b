package io.github.ismshandbook.model;

import java.util.Optional;

/**
 * How a handbook makes the site its own.
 *
 * @param logo path of a picture under {@code assets/}, if there is one
 * @param accent a color as {@code #rrggbb}, if one is set
 * @param footer a line that every page ends with; may be empty
 */
public record Appearance(Optional<String> logo, Optional<String> accent, String footer) {

  /** The theme as it is. */
  public static final Appearance NONE = new Appearance(Optional.empty(), Optional.empty(), "");
}
