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
  static Scope of(Handbook handbook, Selection selection, List<Problem> problems) {
    Scope scope = new Scope();
    for (Configuration.Pattern pattern : handbook.configuration().gate().required()) {
      selection.of(pattern).forEach(code -> scope.required.putIfAbsent(code, pattern.place()));
      report(pattern, handbook, selection, problems);
    }
    return scope;
  }

  /** Says so if a pattern selects nothing, unless it is about a catalog that nobody could read. */
  static void report(
      Configuration.Pattern pattern,
      Handbook handbook,
      Selection selection,
      List<Problem> problems) {
    if (selection.of(pattern).isEmpty() && !handbook.catalogs().hides(pattern.text())) {
      problems.add(
          Problem.of(
              Rule.INVALID_VALUE,
              pattern.place(),
              "the pattern "
                  + pattern.text()
                  + " selects no requirement of "
                  + handbook
                      .catalogs()
                      .catalog(new Code(pattern.text()))
                      .orElse(handbook.catalogs().main())
                      .name()
                  + ". Write one such as A.*, C.9.* or A.5.15, or acme:* for a catalog of your"
                  + " own."));
    }
  }

  boolean requires(Requirement requirement) {
    return required.containsKey(requirement.code());
  }

  Optional<Place> place(Code code) {
    return Optional.ofNullable(required.get(code));
  }
}
