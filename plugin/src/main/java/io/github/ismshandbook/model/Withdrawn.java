package io.github.ismshandbook.model;

import java.util.List;

/**
 * An entry of a withdrawn edition.
 *
 * @param code its code in that edition, without the catalog: {@code A.9.2.1}; a category such as
 *     {@code A.9.2} is an entry without successors
 * @param title its title
 * @param successors the codes in the edition that replaced it
 */
public record Withdrawn(Code code, String title, List<Code> successors) {
  public Withdrawn {
    successors = List.copyOf(successors);
  }
}
