package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration.Pattern;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.tags.Codes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The leaves that the patterns of {@code handbook.yaml} select. A code selects itself or, as a
 * group's, the leaves beneath it; what has a {@code *} selects by text, in any spelling of its
 * catalog.
 */
final class Selection {

  private final Catalogs catalogs;
  private final Map<String, Set<Code>> selected = new HashMap<>();

  Selection(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** Whether a pattern selects a leaf. */
  boolean has(Pattern pattern, Code leaf) {
    return of(pattern).contains(leaf);
  }

  /** The codes of the leaves that a pattern selects. */
  Set<Code> of(Pattern pattern) {
    return selected.computeIfAbsent(pattern.text(), text -> select(pattern));
  }

  private Set<Code> select(Pattern pattern) {
    String prefix = catalogs.main().id() + ":";
    if (pattern.text().startsWith(prefix)) {
      return select(new Pattern(pattern.text().substring(prefix.length()), pattern.place()));
    }
    Set<Code> codes = new HashSet<>();
    Optional<Requirement> named =
        catalogs
            .requirement(catalogs.spelled(pattern.text()))
            .or(() -> catalogs.requirement(catalogs.spelled(Codes.canonical(pattern.text()))));
    if (named.isPresent()) {
      catalogs.leaves(named.get()).forEach(leaf -> codes.add(leaf.code()));
      return codes;
    }
    for (Requirement entry : catalogs.requirements().values()) {
      if (entry.leaf() && pattern.selects(entry.code())) {
        codes.add(entry.code());
      }
    }
    catalogs
        .spellings()
        .forEach(
            (spelling, code) -> {
              if (pattern.selectsSpelling(spelling)
                  && catalogs.requirement(code).filter(Requirement::leaf).isPresent()) {
                codes.add(code);
              }
            });
    return codes;
  }
}
