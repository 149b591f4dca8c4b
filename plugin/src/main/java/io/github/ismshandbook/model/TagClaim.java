package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One code of a tag in the text, or of a front-matter list, already resolved against the catalogs.
 *
 * @param kind what is asserted
 * @param code the canonical code; of a requirement, group or leaf
 * @param parts the letters claimed; empty for the whole
 * @param section index into {@link Content#sections()}; 0 is the document itself. In a snippet it
 *     is 0 and means the including section
 * @param place of the code itself
 * @param quote the innermost paragraph, list item, table row or definition as plain text, tags left
 *     out; empty for front matter
 * @param anchor id of the element nearest above the tag to link to (the section's heading id);
 *     empty for the top of the document
 * @param date for evidence: when it was made
 */
public record TagClaim(
    Kind kind,
    Code code,
    List<String> parts,
    int section,
    Place place,
    String quote,
    String anchor,
    Optional<LocalDate> date) {

  public TagClaim {
    parts = List.copyOf(parts);
  }

  /** What a tag asserts. */
  public enum Kind {
    /** The section covers the requirement. Counts. */
    COVERS,
    /** The section helps. Links both ways, never counts. */
    SUPPORTS,
    /** The record is evidence of a date. */
    EVIDENCES;

    /** The word in a tag: {@code covers}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
