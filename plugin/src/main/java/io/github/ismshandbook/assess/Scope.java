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

  /**
   * Selects among what is judged: the main catalog. A pattern that selects nothing there is a
   * problem, or it would ask for nothing in silence.
   */
  static Scope of(Handbook handbook, List<Problem> problems) {
    Scope scope = new Scope();
    for (Configuration.Pattern pattern : handbook.configuration().gate().required()) {
      boolean any = false;
      for (Requirement requirement : handbook.catalogs().main().requirements()) {
        if (requirement.leaf() && matches(pattern.text(), requirement.code().text())) {
          scope.required.putIfAbsent(requirement.code(), pattern.place());
          any = true;
        }
      }
      if (!any) {
        problems.add(
            Problem.of(
                Rule.INVALID_VALUE,
                pattern.place(),
                "the pattern "
                    + pattern.text()
                    + " selects no requirement of "
                    + handbook.catalogs().main().name()
                    + ". Write one such as A.*, C.9.* or A.5.15."));
      }
    }
    return scope;
  }

  /** An exact code, a parent of it, or a whole leaf by {@code *}, which crosses dots. */
  static boolean matches(String pattern, String code) {
    return pattern.indexOf('*') < 0
        ? code.equals(pattern) || code.startsWith(pattern + ".")
        : matchesWhole(pattern, code);
  }

  private static boolean matchesWhole(String pattern, String code) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return code.equals(pattern);
    }
    String head = pattern.substring(0, star);
    if (!code.startsWith(head)) {
      return false;
    }
    // A run of stars is one, so that each step beneath takes a character of the code.
    int after = star + 1;
    while (after < pattern.length() && pattern.charAt(after) == '*') {
      after++;
    }
    String tail = pattern.substring(after);
    if (tail.isEmpty()) {
      return true;
    }
    for (int from = head.length(); from <= code.length(); from++) {
      if (matchesWhole(tail, code.substring(from))) {
        return true;
      }
    }
    return false;
  }

  boolean requires(Requirement requirement) {
    return required.containsKey(requirement.code());
  }

  Optional<Place> place(Code code) {
    return Optional.ofNullable(required.get(code));
  }
}
