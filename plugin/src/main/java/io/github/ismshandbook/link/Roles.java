package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.List;
import java.util.Locale;

/** Checks owners and approvers against the roles that {@code handbook.yaml} lists, if it does. */
final class Roles {

  private final List<String> known;
  private final List<Problem> problems;

  Roles(List<String> known, List<Problem> problems) {
    this.known = known;
    this.problems = problems;
  }

  void check(String role, Place place) {
    if (known.isEmpty() || role.isEmpty() || known.contains(role)) {
      return;
    }
    String folded = role.toLowerCase(Locale.ROOT);
    String advice =
        known.stream()
            .filter(one -> one.toLowerCase(Locale.ROOT).equals(folded))
            .findFirst()
            .map(one -> "Did you mean " + one + "?")
            .orElse("Add it there, or write one of " + String.join(", ", known) + ".");
    problems.add(
        Problem.about(
            role, Rule.UNKNOWN_ROLE, place, "is not among the roles of handbook.yaml. " + advice));
  }
}
