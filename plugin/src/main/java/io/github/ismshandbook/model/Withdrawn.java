package io.github.ismshandbook.model;

import java.util.List;

/**
 * An entry of a withdrawn edition, or one that its edition has withdrawn.
 *
 * @param code its code: {@code A.9.2.1} without the catalog for an edition around the main catalog,
 *     {@code nist:AC-13} for another; a category such as {@code A.9.2} is an entry without
 *     successors
 * @param title its title
 * @param successors the codes that replaced it
 */
public record Withdrawn(Code code, String title, List<Code> successors) {
  public Withdrawn {
    successors = List.copyOf(successors);
  }
}
