package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim bound to a leaf: this section of this document says it covers (or supports) that
 * requirement.
 *
 * @param requirement the leaf
 * @param kind covers, supports or evidences
 * @param parts letters claimed; empty for the whole
 * @param document path of the document whose section claims
 * @param section index of the section
 * @param sectionTitle its title; the document's for section 0
 * @param anchor deep link into the page; may be empty
 * @param quote the very sentence, plain; empty when the front matter claims
 * @param place of the code
 * @param date of evidence: when it was made
 */
public record Claim(
    Code requirement,
    TagClaim.Kind kind,
    List<String> parts,
    String document,
    int section,
    String sectionTitle,
    String anchor,
    String quote,
    Place place,
    Optional<LocalDate> date) {
  public Claim {
    parts = List.copyOf(parts);
  }
}
