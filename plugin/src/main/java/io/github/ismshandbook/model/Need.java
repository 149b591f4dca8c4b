package io.github.ismshandbook.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A level of document that a requirement must have.
 *
 * @param levels the types of document any of which will do
 * @param label how it is written: {@code any | record}
 */
public record Need(Set<DocumentType> levels, String label) {

  /** Any level that sets rules, or a record. */
  public static final Need ANY_OR_RECORD =
      new Need(
          Set.of(
              DocumentType.POLICY,
              DocumentType.STANDARD,
              DocumentType.PROCEDURE,
              DocumentType.PLAN,
              DocumentType.RECORD),
          "any | record");

  public Need {
    levels = Set.copyOf(levels);
  }

  /** The levels in words: {@code policy, standard, procedure, plan or record}. */
  public String words() {
    List<String> sorted = levels.stream().sorted().map(DocumentType::id).toList();
    return sorted.size() == 1
        ? sorted.get(0)
        : sorted.subList(0, sorted.size() - 1).stream().collect(Collectors.joining(", "))
            + " or "
            + sorted.get(sorted.size() - 1);
  }
}
