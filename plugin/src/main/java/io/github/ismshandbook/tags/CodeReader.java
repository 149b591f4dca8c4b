package io.github.ismshandbook.tags;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Withdrawn;
import java.util.ArrayList;
import java.util.List;
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
  private final Claimed claimed;

  public CodeReader(Catalogs catalogs) {
    this.catalogs = catalogs;
    this.suggestions = new Suggestions(catalogs);
    this.claimed = new Claimed(catalogs);
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
    while (from < to && Codes.isSpace(list.charAt(from))) {
      from++;
    }
    while (to > from && Codes.isSpace(list.charAt(to - 1))) {
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
    String plain = withoutMainCatalog(written);
    String text = withLetter(plain, context);
    return longest(text, place)
        // In a main catalog of one's own a code may start with a digit: 164.308(a)(1).
        .or(() -> text.equals(plain) ? Optional.empty() : longest(plain, place))
        .orElseGet(() -> unknown(text, place));
  }

  /** What the longest prefix that is a code says. */
  private Optional<Reading> longest(String text, Place place) {
    for (int end = Codes.endOfWord(text); end > 0; end--) {
      Optional<Code> code =
          Codes.mayEnd(text, end) ? known(text.substring(0, end)) : Optional.empty();
      if (code.isPresent()) {
        Optional<Requirement> found = catalogs.requirement(code.get());
        return Optional.of(
            found.isPresent()
                ? claimed.read(found.get(), text.substring(end), place)
                : Reading.failed(suggestions.unknown(code.get().text(), code.get().text(), place)));
      }
    }
    return Optional.empty();
  }

  private Reading unknown(String text, Place place) {
    if (catalogs.hides(text)) {
      // That its catalog cannot be read is said once, at the catalog.
      return new Reading(Optional.empty(), List.of(), List.of());
    }
    String token = Codes.canonical(Codes.subject(text));
    return Reading.failed(
        Codes.isBareNumber(token)
            ? bare(token, text, place)
            : suggestions.unknown(text, token, place));
  }

  /** The code of a requirement, or of a withdrawn entry that a catalog spells in several ways. */
  private Optional<Code> known(String written) {
    return claimed
        .requirement(written)
        .map(Requirement::code)
        .or(() -> catalogs.withdrawnAs(written).map(Withdrawn::code))
        .or(() -> catalogs.withdrawnAs(Codes.canonical(written)).map(Withdrawn::code));
  }

  private String withoutMainCatalog(String written) {
    String prefix = catalogs.main().id() + ":";
    return written.startsWith(prefix) ? written.substring(prefix.length()) : written;
  }

  /** Under a key that says which, a bare number gets its letter. */
  private static String withLetter(String written, Context context) {
    boolean bare = !written.isEmpty() && Codes.isDigit(written.charAt(0));
    return switch (context) {
      case CLAUSES -> bare ? "C." + written : written;
      case CONTROLS -> bare ? "A." + written : written;
      case TEXT, COVERS -> written;
    };
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
