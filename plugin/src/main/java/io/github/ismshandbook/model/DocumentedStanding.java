package io.github.ismshandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * Whether an item of documented information that a clause mandates is there.
 *
 * @param item the item
 * @param requirement the clause that mandates it
 * @param required whether {@code gate.required} selects that clause
 * @param providers paths of the documents and registers that provide it and count
 * @param others paths of the documents that would provide it but do not count
 * @param permit what permits it to be missing: a waiver of its clause, or that it was known
 */
public record DocumentedStanding(
    DocumentedInformation item,
    Requirement requirement,
    boolean required,
    List<String> providers,
    List<String> others,
    Optional<Overlay> permit) {
  public DocumentedStanding {
    providers = List.copyOf(providers);
    others = List.copyOf(others);
  }

  /** Whether it is asked for and nothing provides it. */
  public boolean missing() {
    return required && item.mandatory() && providers.isEmpty();
  }
}
