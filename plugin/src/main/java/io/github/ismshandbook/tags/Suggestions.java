package io.github.ismshandbook.tags;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds what an author meant by a code that does not exist: the successor of a withdrawn one, the
 * same digits with another prefix or two of them swapped, or the nearest title.
 *
 * <p>Never the distance between codes: {@code A.5.51} has six neighbours at distance one.
 */
final class Suggestions {

  private static final double SAME_TITLE = 0.9;

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
    if (old != null && !old.successors().isEmpty()) {
      return superseded(token, old, place);
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
    Optional<Code> meant = nearest(written, token);
    String advice =
        meant.map(code -> "Did you mean " + named(code) + "?").orElseGet(() -> range(token));
    return Problem.about(token, Rule.UNKNOWN_REQUIREMENT, place, "does not exist. " + advice)
        .meaning(meant.stream().toList());
  }

  private Problem superseded(String token, Withdrawn old, Place place) {
    List<String> successors = old.successors().stream().map(this::named).toList();
    return Problem.about(
            token,
            Rule.SUPERSEDED_REQUIREMENT,
            place,
            old.title()
                + " is a control of the 2013 edition. Write its successor of 2022: "
                + String.join(" or ", successors)
                + ".")
        .meaning(old.successors());
  }

  private Optional<Code> nearest(String written, String token) {
    return byTitle(written).or(() -> byDigits(written)).or(() -> bySwap(token));
  }

  /** A title after the code says what was meant. */
  private Optional<Code> byTitle(String written) {
    int space = written.indexOf(' ');
    String title = space < 0 ? "" : written.substring(space + 1).strip();
    if (title.length() < 6) {
      return Optional.empty();
    }
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String wanted = title.toLowerCase(Locale.ROOT);
    Code best = null;
    double bestScore = SAME_TITLE;
    for (Requirement entry : catalogs.requirements().values()) {
      double score = similarity.apply(wanted, entry.title().toLowerCase(Locale.ROOT));
      if (score > bestScore && entry.kind() != Requirement.Kind.THEME) {
        bestScore = score;
        best = entry.code();
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The same digits under the usual prefixes: {@code A5.15}, {@code a.5.15}, {@code Annex A 5.15}.
   */
  private Optional<Code> byDigits(String written) {
    List<String> numbers = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    int end = written.indexOf('(') < 0 ? written.length() : written.indexOf('(');
    for (int i = 0; i <= end; i++) {
      if (i < end && Codes.isDigit(written.charAt(i))) {
        digits.append(written.charAt(i));
      } else if (digits.length() > 0) {
        numbers.add(digits.toString());
        digits.setLength(0);
      }
    }
    if (numbers.size() < 2) {
      return Optional.empty();
    }
    String number = Codes.canonical(String.join(".", numbers));
    String lower = written.strip().toLowerCase(Locale.ROOT);
    boolean clause = lower.startsWith("c") || lower.startsWith("§") || lower.startsWith("iso");
    for (String letter : clause ? List.of("C.", "A.") : List.of("A.", "C.")) {
      Code code = new Code(letter + number);
      if (catalogs.requirement(code).filter(e -> e.kind() != Requirement.Kind.THEME).isPresent()) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
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
      if (group.isPresent() && !group.get().leaf()) {
        List<Requirement> leaves = catalogs.leaves(group.get());
        return group.get().code()
            + " has "
            + leaves.get(0).code()
            + " to "
            + leaves.get(leaves.size() - 1).code()
            + ".";
      }
    }
    return "Write a code of " + catalogs.main().name() + " such as A.5.15 or C.6.1.2.";
  }

  private String named(Code code) {
    return catalogs
        .requirement(code)
        .map(entry -> entry.code() + " " + entry.displayTitle())
        .orElse(code.text());
  }
}
