package io.github.ismshandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands under it, up to the next heading of the same or a higher level. Section
 * 0 is the document itself: what stands before the first heading, and a heading of level 1.
 *
 * @param index position in {@link Content#sections()}
 * @param level 0 for the document, else 2 to 6
 * @param title plain text of the heading, without tags and {@code {#id}}
 * @param anchor the heading's id in the page; for section 0 that of its level-1 heading, or empty
 * @param aliases further fragments that reach it: the slug of the raw heading line, tags and all
 * @param place of the heading; of the body's first line for section 0
 * @param parent index of the enclosing section, empty for section 0
 * @param empty whether nothing but headings and tags stands in it, its subsections included
 */
public record Section(
    int index,
    int level,
    String title,
    String anchor,
    List<String> aliases,
    Place place,
    Optional<Integer> parent,
    boolean empty) {

  public Section {
    aliases = List.copyOf(aliases);
  }
}
