package io.github.ismshandbook.model;

import java.util.Comparator;
import java.util.List;

/**
 * One thing wrong in the handbook.
 *
 * @param rule the rule that is broken
 * @param severity how much it matters here
 * @param place where to mend it
 * @param subject the code or id it is about, such as {@code A.5.15}; empty when the message names
 *     all there is to name
 * @param message what is wrong and what to do, in one or more sentences; without place, rule and
 *     subject. With a subject, the line of the log reads "subject message"
 * @param meant the requirements that were probably meant, where a claim names one that does not
 *     exist: what is not covered then follows from this
 */
public record Problem(
    Rule rule, Severity severity, Place place, String subject, String message, List<Code> meant)
    implements Comparable<Problem> {

  public Problem {
    meant = List.copyOf(meant);
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::rule)
          .thenComparing(Problem::place)
          .thenComparing(problem -> new Code(problem.subject))
          .thenComparing(Problem::message);

  /** A problem of the rule's default severity without a subject. */
  public static Problem of(Rule rule, Place place, String message) {
    return new Problem(rule, rule.severity(), place, "", message, List.of());
  }

  /** A problem of the rule's default severity about a code or id. */
  public static Problem about(String subject, Rule rule, Place place, String message) {
    return new Problem(rule, rule.severity(), place, subject, message, List.of());
  }

  /** The same problem, graded otherwise. */
  public Problem graded(Severity other) {
    return new Problem(rule, other, place, subject, message, meant);
  }

  /** The same problem, which stands where these requirements were probably meant. */
  public Problem meaning(List<Code> codes) {
    return new Problem(rule, severity, place, subject, message, codes);
  }

  /** By rule (root causes first), then place, subject and message. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
