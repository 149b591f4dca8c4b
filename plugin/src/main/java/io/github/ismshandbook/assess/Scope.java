package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code gate.required} selects, and the line that selects it. */
final class Scope {

  private final Map<Code, Place> required = new HashMap<>();

  /** A pattern that selects nothing is a problem, or it would ask for nothing in silence. */
  static Scope of(Handbook handbook, List<Problem> problems) {
    Scope scope = new Scope();
    for (Configuration.Pattern pattern : handbook.configuration().gate().required()) {
      boolean any = false;
      for (Requirement requirement : handbook.catalogs().requirements().values()) {
        if (requirement.leaf() && pattern.selects(requirement.code())) {
          scope.required.putIfAbsent(requirement.code(), pattern.place());
          any = true;
        }
      }
      if (!any) {
        problems.add(nothing(pattern, handbook));
      }
    }
    return scope;
  }

  /** What to say of a pattern that selects nothing. */
  static Problem nothing(Configuration.Pattern pattern, Handbook handbook) {
    return Problem.of(
        Rule.INVALID_VALUE,
        pattern.place(),
        "the pattern "
            + pattern.text()
            + " selects no requirement of "
            + handbook.catalogs().main().name()
            + ". Write one such as A.*, C.9.* or A.5.15, or acme:* for a catalog of your own.");
  }

  boolean requires(Requirement requirement) {
    return required.containsKey(requirement.code());
  }

  Optional<Place> place(Code code) {
    return Optional.ofNullable(required.get(code));
  }
}
