package io.github.ismshandbook.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was concluded about one need of one requirement, with the evidence. The kinds are in order,
 * the best first.
 */
public sealed interface Verdict {

  /** The claims that were weighed, those that count first. */
  List<Weighed> claims();

  /** A document of that level, in force and approved, claims every part. */
  record Covered(List<Weighed> claims) implements Verdict {
    public Covered {
      claims = List.copyOf(claims);
    }
  }

  /** The parts claimed do not add up to the whole; {@code missing} letters are nobody's. */
  record Partial(List<Weighed> claims, List<String> missing) implements Verdict {
    public Partial {
      claims = List.copyOf(claims);
      missing = List.copyOf(missing);
    }
  }

  /** Claimed, but the review is overdue beyond the grace, or the evidence too old. */
  record Stale(List<Weighed> claims) implements Verdict {
    public Stale {
      claims = List.copyOf(claims);
    }
  }

  /** Only claimed by documents that do not count. */
  record Claimed(List<Weighed> claims) implements Verdict {
    public Claimed {
      claims = List.copyOf(claims);
    }
  }

  /** Nobody claims it; its claims, if any, are those of documents of another level. */
  record Uncovered(List<Weighed> claims) implements Verdict {
    public Uncovered {
      claims = List.copyOf(claims);
    }
  }

  /** The rule that a gap breaks; empty for what is covered. */
  default Optional<Rule> rule() {
    return switch (rank()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Rule.PARTIAL);
      case 2 -> Optional.of(Rule.STALE);
      case 3 -> Optional.of(Rule.CLAIMED_ONLY);
      default -> Optional.of(Rule.UNCOVERED);
    };
  }

  /** The word in reports: {@code covered}, {@code partial}, {@code stale}, … */
  default String status() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Position from the best (0, covered) to the worst (4, uncovered). */
  default int rank() {
    if (this instanceof Covered) {
      return 0;
    }
    if (this instanceof Partial) {
      return 1;
    }
    if (this instanceof Stale) {
      return 2;
    }
    return this instanceof Claimed ? 3 : 4;
  }
}
