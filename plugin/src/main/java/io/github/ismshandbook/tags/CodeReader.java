package io.github.ismshandbook.tags;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads written codes against the catalogs: {@code A.5.15}, {@code A.05.15 Access control}, {@code
 * C.5.2(b,c)}.
 */
public final class CodeReader {

  /** Where a code is written, which says what a bare number means there. */
  public enum Context {
    /** A tag in the text: full codes only. */
    TEXT,
    /** The key {@code covers}: full codes only. */
    COVERS,
    /** The key {@code clauses}: {@code 5.2} is {@code C.5.2}. */
    CLAUSES,
    /** The key {@code controls}: {@code 5.10} is {@code A.5.10}. */
    CONTROLS
  }

  /** What was read: a code, or a problem. */
  public record Reading(Optional<Code> code, List<String> parts, List<Problem> problems) {
    public Reading {
      parts = List.copyOf(parts);
      problems = List.copyOf(problems);
    }

    static Reading failed(Problem problem) {
      return new Reading(Optional.empty(), List.of(), List.of(problem));
    }
  }

  /** One item of a list, trimmed, and where in the list it starts. */
  public record Item(String text, int offset) {}

  private final Catalogs catalogs;
  private final Suggestions suggestions;

  public CodeReader(Catalogs catalogs) {
    this.catalogs = catalogs;
    this.suggestions = new Suggestions(catalogs);
  }

  /**
   * Splits a list at its commas, those in parentheses excepted. Empty items are kept, so that a
   * doubled comma can be reported.
   */
  public static List<Item> split(String list) {
    List<Item> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i == list.length() ? ',' : list.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == ',' && (depth == 0 || i == list.length())) {
        items.add(item(list, start, i));
        start = i + 1;
      }
    }
    return items;
  }

  private static Item item(String list, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(list.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(list.charAt(to - 1))) {
      to--;
    }
    return new Item(list.substring(from, to), from);
  }

  /**
   * Reads one item.
   *
   * @param written the item, trimmed
   * @param place where it stands
   * @param context what a bare number means there
   */
  public Reading read(String written, Place place, Context context) {
    if (written.isEmpty()) {
      return Reading.failed(
          Problem.of(
              Rule.MALFORMED_TAG, place, "a code is missing here. Write one such as A.5.15."));
    }
    int end = endOfCode(written);
    String token = Codes.canonical(written.substring(0, end));
    if (Codes.isBareNumber(token)) {
      switch (context) {
        case CLAUSES -> token = "C." + token;
        case CONTROLS -> token = "A." + token;
        default -> {
          return Reading.failed(bare(token, written, place));
        }
      }
    }
    Optional<Requirement> found = catalogs.requirement(new Code(token));
    if (found.isEmpty()) {
      return Reading.failed(suggestions.unknown(written, token, place));
    }
    Requirement requirement = found.get();
    if (requirement.kind() == Requirement.Kind.THEME) {
      return Reading.failed(
          Problem.about(
              token,
              Rule.INVALID_VALUE,
              place,
              requirement.displayTitle()
                  + ": a theme cannot be claimed. Name the controls, such as "
                  + catalogs.leaves(requirement).get(0).code()
                  + "."));
    }
    return parts(requirement, written, end, place);
  }

  /** The code's end: at white space, or at a parenthesis. */
  private static int endOfCode(String written) {
    int end = 0;
    while (end < written.length()
        && !Character.isWhitespace(written.charAt(end))
        && written.charAt(end) != '(') {
      end++;
    }
    return end;
  }

  private static Reading parts(Requirement requirement, String written, int end, Place place) {
    Optional<Code> code = Optional.of(requirement.code());
    if (end >= written.length() || written.charAt(end) != '(') {
      return new Reading(code, List.of(), List.of());
    }
    int close = written.indexOf(')', end);
    if (close < 0) {
      return Reading.failed(
          Problem.about(
              requirement.code().text(),
              Rule.MALFORMED_TAG,
              place,
              "has an opening parenthesis that is never closed. Write the letters as in C.5.2(b,c)."));
    }
    List<String> parts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Item item : split(written.substring(end + 1, close))) {
      String letter = item.text().toLowerCase(Locale.ROOT);
      if (requirement.parts().contains(letter)) {
        if (!parts.contains(letter)) {
          parts.add(letter);
        }
      } else {
        problems.add(unknownPart(requirement, item.text(), place));
      }
    }
    return parts.isEmpty()
        ? new Reading(Optional.empty(), List.of(), problems)
        : new Reading(code, parts, problems);
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

  private Problem bare(String number, String written, Place place) {
    List<String> readings = new ArrayList<>();
    List<Code> meant = new ArrayList<>();
    for (String letter : List.of("C.", "A.")) {
      catalogs
          .requirement(new Code(letter + number))
          .filter(entry -> entry.kind() != Requirement.Kind.THEME)
          .ifPresent(
              entry -> {
                meant.add(entry.code());
                readings.add(entry.code() + " " + entry.displayTitle());
              });
    }
    if (readings.isEmpty()) {
      return suggestions.unknown(written, number, place);
    }
    if (readings.size() == 1) {
      return Problem.about(
              number,
              Rule.AMBIGUOUS_REQUIREMENT,
              place,
              "has no letter. Write " + readings.get(0) + " with its letter.")
          .meaning(meant);
    }
    return Problem.about(
            number,
            Rule.AMBIGUOUS_REQUIREMENT,
            place,
            "can be read two ways. Write the one you mean: " + String.join(", or ", readings) + ".")
        .meaning(meant);
  }
}
