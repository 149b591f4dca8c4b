package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The gaps known on the day the gate was adopted: {@code registers/baseline.yaml}, which only
 * {@code isms:baseline} writes.
 *
 * @param gaps the known gaps, sorted
 * @param growth each time it grew after it was made, oldest first
 */
public record Baseline(List<Entry> gaps, List<Growth> growth) {

  /** The file it is read from. */
  public static final String PATH = "registers/baseline.yaml";

  private static final List<Rule> WORST_FIRST =
      List.of(Rule.UNCOVERED, Rule.CLAIMED_ONLY, Rule.STALE, Rule.PARTIAL);

  public Baseline {
    gaps = List.copyOf(gaps);
    growth = List.copyOf(growth);
  }

  /**
   * A known gap. Rule, requirement and need identify it.
   *
   * @param rule {@code uncovered}, {@code partial}, …, or {@code missing-documented-information}
   * @param requirement whose gap
   * @param need label of the need; id of the documented information
   * @param place of the entry; of the whole file when it is about to be written
   */
  public record Entry(Rule rule, Code requirement, String need, Place place)
      implements Comparable<Entry> {

    /**
     * Whether a gap is the known one: of that requirement and need, and no worse. A gap that got
     * better is still known.
     */
    public boolean knows(Rule found, Code code, String label) {
      return requirement.equals(code)
          && need.equals(label)
          && (found == rule
              || WORST_FIRST.contains(rule)
                  && WORST_FIRST.indexOf(found) > WORST_FIRST.indexOf(rule));
    }

    /** By requirement, need and rule. */
    @Override
    public int compareTo(Entry other) {
      int byRequirement = requirement.compareTo(other.requirement);
      int byNeed = byRequirement != 0 ? byRequirement : need.compareTo(other.need);
      return byNeed != 0 ? byNeed : rule.compareTo(other.rule);
    }
  }

  /**
   * One growth.
   *
   * @param date when, in UTC
   * @param added how many gaps were added
   * @param reason why, in words
   */
  public record Growth(LocalDate date, int added, String reason) {}
}
