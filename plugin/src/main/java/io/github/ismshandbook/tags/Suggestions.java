package io.github.ismshandbook.tags;

import io.github.ismshandbook.model.Catalog;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Withdrawn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds what an author meant by a code that does not exist: the successor of a withdrawn one, the
 * same digits with another prefix or two of them swapped, or the nearest title.
 *
 * <p>Never the distance between codes: {@code A.5.51} has six neighbours at distance one.
 */
final class Suggestions {

  private static final int SHORTEST_TITLE = 6;

  /** Comparing costs time; nobody writes a longer title. */
  private static final int LONGEST_TITLE = 120;

  private final Catalogs catalogs;

  Suggestions(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** The problem to report for a code that is in no catalog. */
  Problem unknown(String written, String token, Place place) {
    String bare = token.startsWith("iso27001-2013:") ? token.substring(14) : token;
    Withdrawn old = catalogs.withdrawn().get(new Code(bare));
    if (old == null && Codes.isBareNumber(bare)) {
      old = catalogs.withdrawn().get(new Code("A." + bare));
    }
    if (old != null) {
      return catalogs.withdrawnAs(bare).isPresent()
          ? withdrawn(token, old, place)
          : superseded(token, old, place);
    }
    Guidance guidance = catalogs.guidance().get(new Code(token));
    if (guidance != null) {
      return Problem.about(
          token,
          Rule.INVALID_VALUE,
          place,
          guidance.title()
              + ": guidance cannot be claimed. Claim the control, "
              + named(guidance.control())
              + ", or link to the guidance with [["
              + token
              + "]].");
    }
    int colon = token.indexOf(':');
    if (colon > 0) {
      return inOther(written, token, token.substring(0, colon), place);
    }
    Optional<Code> meant = nearest(written, token);
    String advice =
        meant.map(code -> "Did you mean " + named(code) + "?").orElseGet(() -> range(token));
    return Problem.about(token, Rule.UNKNOWN_REQUIREMENT, place, "does not exist. " + advice)
        .meaning(meant.stream().toList());
  }

  /** A code that names a catalog other than the main one is looked for there alone. */
  private Problem inOther(String written, String token, String id, Place place) {
    Optional<Catalog> catalog = catalogs.catalog(new Code(token));
    if (catalog.isEmpty()) {
      return Problem.about(
          token,
          Rule.UNKNOWN_REQUIREMENT,
          place,
          "does not exist, for there is no catalog "
              + id
              + ". List it under `catalogs` in handbook.yaml, or correct its name.");
    }
    Optional<Code> meant = byTitle(written, catalog.get()).or(() -> bySwap(token));
    String advice =
        meant
            .map(code -> "Did you mean " + named(code) + "?")
            .orElseGet(() -> "Write a code of " + catalog.get().name() + example(catalog.get()));
    return Problem.about(token, Rule.UNKNOWN_REQUIREMENT, place, "does not exist. " + advice)
        .meaning(meant.stream().toList());
  }

  private static String example(Catalog catalog) {
    return catalog.requirements().stream()
        .filter(Requirement::leaf)
        .findFirst()
        .map(leaf -> " such as " + leaf.code() + ".")
        .orElse(".");
  }

  /** What its own catalog has withdrawn. */
  private Problem withdrawn(String token, Withdrawn old, Place place) {
    List<String> named = old.successors().stream().map(this::named).toList();
    return Problem.about(
            token,
            Rule.SUPERSEDED_REQUIREMENT,
            place,
            old.title()
                + " is withdrawn from "
                + catalogs.catalog(old.code()).orElse(catalogs.main()).name()
                + ". "
                + (named.isEmpty()
                    ? "Nothing took its place: take it out."
                    : "Write what took its place: " + String.join(" or ", named) + "."))
        .meaning(old.successors());
  }

  private Problem superseded(String token, Withdrawn old, Place place) {
    List<Code> successors = successors(old);
    List<String> named = successors.stream().map(this::named).toList();
    String what =
        old.successors().isEmpty()
            ? " is a category of the 2013 edition. Write the controls of 2022 that replaced its own: "
            : " is a control of the 2013 edition. Write its successor of 2022: ";
    return Problem.about(
            token,
            Rule.SUPERSEDED_REQUIREMENT,
            place,
            old.title()
                + what
                + String.join(old.successors().isEmpty() ? ", " : " or ", named)
                + ".")
        .meaning(successors);
  }

  /** Its successors; those of a category are its controls'. */
  private List<Code> successors(Withdrawn old) {
    if (!old.successors().isEmpty()) {
      return old.successors();
    }
    String prefix = old.code().text() + ".";
    return catalogs.withdrawn().values().stream()
        .filter(entry -> entry.code().text().startsWith(prefix))
        .flatMap(entry -> entry.successors().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Code> nearest(String written, String token) {
    return byTitle(written, catalogs.main()).or(() -> byNumber(written)).or(() -> bySwap(token));
  }

  /** A title after the code, or in place of one, says what was meant. */
  private Optional<Code> byTitle(String written, Catalog catalog) {
    String title = titleIn(written);
    if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    Code best = null;
    int limit = title.length() / 4;
    for (Requirement entry : catalog.requirements()) {
      String known = entry.title().toLowerCase(Locale.ROOT);
      if (entry.kind() != Requirement.Kind.THEME
          && Math.abs(known.length() - title.length()) <= limit) {
        int distance = new LevenshteinDistance(limit).apply(title, known);
        if (distance >= 0) {
          best = entry.code();
          limit = distance - 1;
        }
        if (limit < 0) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** What follows the code's last digit, or everything if there is none. */
  private static String titleIn(String written) {
    int start = 0;
    int end = Codes.endOfWord(written);
    for (int i = 0; i < end; i++) {
      if (Codes.isDigit(written.charAt(i))) {
        start = end;
      }
    }
    while (start < written.length() && !Character.isLetter(written.charAt(start))) {
      start++;
    }
    return written.substring(start).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The same number under the usual prefixes: {@code A5.15}, {@code a.5.15}, {@code Annex A 5.15},
   * and with a dot forgotten, {@code A.515}.
   */
  private Optional<Code> byNumber(String written) {
    String number = Codes.canonical(numberIn(written));
    if (number.length() < 2) {
      return Optional.empty();
    }
    String lower = written.strip().toLowerCase(Locale.ROOT);
    boolean clause = lower.startsWith("c") && !lower.startsWith("control");
    boolean clauseFirst = clause || lower.startsWith("§") || lower.startsWith("iso");
    for (String letter : clauseFirst ? List.of("C.", "A.") : List.of("A.", "C.")) {
      Code code = new Code(letter + number);
      if (catalogs.requirement(code).filter(e -> e.kind() != Requirement.Kind.THEME).isPresent()) {
        return Optional.of(code);
      }
    }
    return byRunTogether(number.replace(".", ""), clauseFirst ? "C." : "A.");
  }

  /** The only code of that letter with those digits, wherever its dots are. */
  private Optional<Code> byRunTogether(String digits, String letter) {
    Code only = null;
    for (Code code : catalogs.requirements().keySet()) {
      String text = code.text();
      if (text.startsWith(letter) && text.substring(2).replace(".", "").equals(digits)) {
        if (only != null) {
          return Optional.empty();
        }
        only = code;
      }
    }
    return Optional.ofNullable(only);
  }

  /** The first number, its parts joined by dots: {@code 5.15} of {@code Annex A 5-15}. */
  private static String numberIn(String written) {
    StringBuilder number = new StringBuilder();
    boolean separated = false;
    for (int i = 0; i < written.length() && i < Codes.LONGEST; i++) {
      char c = written.charAt(i);
      if (Codes.isDigit(c)) {
        number.append(separated ? "." : "").append(c);
        separated = false;
      } else if (number.length() > 0 && ".-_".indexOf(c) >= 0) {
        separated = true;
      } else if (number.length() > 0) {
        break;
      }
    }
    return number.toString();
  }

  /** Two neighbouring digits swapped, if just one such code exists. */
  private Optional<Code> bySwap(String token) {
    Code only = null;
    for (int i = 0; i + 1 < token.length(); i++) {
      char a = token.charAt(i);
      char b = token.charAt(i + 1);
      if (Codes.isDigit(a) && Codes.isDigit(b) && a != b) {
        Code code = new Code(token.substring(0, i) + b + a + token.substring(i + 2));
        if (catalogs.requirement(code).isPresent()) {
          if (only != null) {
            return Optional.empty();
          }
          only = code;
        }
      }
    }
    return Optional.ofNullable(only);
  }

  /** What exists beside it. */
  private String range(String token) {
    int dot = token.lastIndexOf('.');
    for (; dot > 0; dot = token.lastIndexOf('.', dot - 1)) {
      Optional<Requirement> group = catalogs.requirement(new Code(token.substring(0, dot)));
      List<Requirement> leaves = group.map(catalogs::leaves).orElse(List.of());
      if (!leaves.isEmpty() && !group.get().leaf()) {
        return group.get().code()
            + " has "
            + leaves.get(0).code()
            + " to "
            + leaves.get(leaves.size() - 1).code()
            + ".";
      }
    }
    return catalogs.requirement(new Code("A.5.15")).isPresent()
        ? "Write a code of " + catalogs.main().name() + " such as A.5.15 or C.6.1.2."
        : "Write a code of " + catalogs.main().name() + example(catalogs.main());
  }

  private String named(Code code) {
    return catalogs
        .requirement(code)
        .map(entry -> entry.code() + " " + entry.displayTitle())
        .orElse(code.text());
  }
}
