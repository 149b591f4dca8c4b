package io.github.ismshandbook.model;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a requirement must have: a document of some level, or evidence of some age.
 *
 * @param levels the types of document any of which will do
 * @param label how it is written: {@code any | record}, {@code evidence P90D}; it identifies the
 *     need within its requirement
 * @param evidence for evidence: how old the newest may be
 */
public record Need(Set<DocumentType> levels, String label, Optional<Period> evidence) {

  /** The levels that set rules; guidelines and pages never count, records only where named. */
  private static final Set<DocumentType> RULES =
      EnumSet.of(
          DocumentType.POLICY, DocumentType.STANDARD, DocumentType.PROCEDURE, DocumentType.PLAN);

  /** The word for any level that sets rules. */
  public static final String ANY_LEVEL = "any";

  /** Any level that sets rules. */
  public static final Need ANY = new Need(RULES, ANY_LEVEL, Optional.empty());

  public Need {
    levels = Set.copyOf(levels);
  }

  /**
   * A need for a document.
   *
   * @param alternatives {@code any}, or ids of document types that may cover: {@code procedure},
   *     {@code standard}; in any order
   */
  public static Need of(List<String> alternatives) {
    Set<DocumentType> levels = EnumSet.noneOf(DocumentType.class);
    boolean any = alternatives.contains(ANY_LEVEL);
    if (any) {
      levels.addAll(RULES);
    }
    Set<DocumentType> named = new TreeSet<>();
    for (DocumentType type : DocumentType.values()) {
      if (alternatives.contains(type.id()) && levels.add(type)) {
        named.add(type);
      }
    }
    List<String> words = named.stream().map(DocumentType::id).toList();
    String label = String.join(" | ", words);
    return new Need(
        levels,
        !any ? label : words.isEmpty() ? ANY_LEVEL : ANY_LEVEL + " | " + label,
        Optional.empty());
  }

  /** A need for evidence that is no older than this. */
  public static Need evidence(Period age) {
    return new Need(EnumSet.of(DocumentType.RECORD), "evidence " + age, Optional.of(age));
  }

  /** Whether every level that sets rules will do. */
  public boolean anyLevel() {
    return levels.containsAll(RULES);
  }

  /** The levels in words: {@code policy, standard, procedure, plan or record}. */
  public String words() {
    List<String> sorted = levels.stream().sorted().map(DocumentType::id).toList();
    return sorted.size() == 1
        ? sorted.get(0)
        : String.join(", ", sorted.subList(0, sorted.size() - 1))
            + " or "
            + sorted.get(sorted.size() - 1);
  }
}
