package io.github.ismshandbook.tags;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.tags.CodeReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What an item claims of a requirement that is known: all of it, some parts, or nothing. */
final class Claimed {

  private final Catalogs catalogs;

  Claimed(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** The requirement of a code, in any spelling. */
  Optional<Requirement> requirement(String code) {
    return catalogs
        .requirement(catalogs.spelled(code))
        .or(() -> catalogs.requirement(catalogs.spelled(Codes.canonical(code))));
  }

  /**
   * Reads what stands behind a code.
   *
   * @param requirement the requirement of the code
   * @param behind the rest of the item
   * @param place where the item stands
   */
  Reading read(Requirement requirement, String behind, Place place) {
    if (requirement.kind() == Requirement.Kind.THEME) {
      return Reading.failed(
          Problem.about(
              requirement.code().text(),
              Rule.INVALID_VALUE,
              place,
              requirement.displayTitle()
                  + ": a theme cannot be claimed. Name the controls"
                  + catalogs.leaves(requirement).stream()
                      .findFirst()
                      .map(leaf -> ", such as " + leaf.code())
                      .orElse(" in it")
                  + "."));
    }
    Parts parts = Parts.read(behind);
    if (!parts.closed()) {
      return Reading.failed(
          Problem.about(
              requirement.code().text(),
              Rule.MALFORMED_TAG,
              place,
              "has an opening parenthesis that is never closed. Write the letters as in C.5.2(b,c)."));
    }
    return lost(requirement, parts.rest(), place)
        .map(Reading::failed)
        .orElseGet(() -> withParts(requirement, parts.written(), place));
  }

  /** What stands where a title may stand but is none: a second code, or a letter without braces. */
  private Optional<Problem> lost(Requirement requirement, String rest, Place place) {
    if (rest.length() > 1 && Character.isLetter(rest.charAt(0)) && rest.charAt(1) == ')') {
      return Optional.of(
          Problem.about(
              requirement.code().text(),
              Rule.INVALID_VALUE,
              place,
              "names a part outside parentheses. Write "
                  + requirement.code()
                  + "("
                  + rest.charAt(0)
                  + ")."));
    }
    int start = 0;
    for (int i = 0; i <= rest.length(); i++) {
      if (i == rest.length()
          || Codes.isSpace(rest.charAt(i))
          || !Codes.isCodeLike(rest.charAt(i))) {
        Optional<Requirement> second =
            i - start > 2 && i - start < Codes.LONGEST
                ? requirement(rest.substring(start, i))
                : Optional.empty();
        if (second.isPresent()) {
          return Optional.of(
              Problem.about(
                  requirement.code().text(),
                  Rule.INVALID_VALUE,
                  place,
                  "is followed by "
                      + second.get().code()
                      + ", which would be lost. Put a comma between two codes, and name each code of a"
                      + " range."));
        }
        start = i + 1;
      }
    }
    return Optional.empty();
  }

  private static Reading withParts(Requirement requirement, List<String> written, Place place) {
    TreeSet<String> parts = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    for (String letter : written) {
      if (requirement.parts().contains(letter)) {
        parts.add(letter);
      } else {
        problems.add(unknownPart(requirement, letter, place));
      }
    }
    // A claim of unknown letters alone must not become one of the whole.
    boolean whole = written.isEmpty();
    return new Reading(
        whole || !parts.isEmpty() ? Optional.of(requirement.code()) : Optional.empty(),
        List.copyOf(parts),
        problems);
  }

  private static Problem unknownPart(Requirement requirement, String letter, Place place) {
    String known =
        requirement.parts().isEmpty()
            ? "has no lettered parts. Write " + requirement.code() + " without parentheses."
            : "has no part "
                + letter
                + ". Its parts are "
                + String.join(", ", requirement.parts())
                + ".";
    return Problem.about(
        requirement.code().text(),
        Rule.INVALID_VALUE,
        place,
        requirement.displayTitle() + ": " + known);
  }
}
