package io.github.ismshandbook.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule of the handbook, with its default severity. The order is that of the log: root causes
 * before what follows from them.
 */
public enum Rule {
  UNREADABLE_INPUT(Severity.ERROR, true),
  NO_DOCUMENTS(Severity.ERROR, true),
  CASE_COLLISION(Severity.ERROR),
  URL_COLLISION(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  INVALID_VALUE(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  PLACEHOLDER(Severity.ERROR),
  MALFORMED_TAG(Severity.ERROR),
  AMBIGUOUS_REQUIREMENT(Severity.ERROR),
  SUPERSEDED_REQUIREMENT(Severity.ERROR),
  UNKNOWN_REQUIREMENT(Severity.ERROR),
  UNBALANCED_HTML(Severity.ERROR),
  BROKEN_LINK(Severity.ERROR),
  BROKEN_ANCHOR(Severity.ERROR),
  MISSING_IMAGE(Severity.ERROR),
  CASE_MISMATCH(Severity.ERROR),
  WAIVER_INVALID(Severity.ERROR),
  MISSING_BASELINE(Severity.ERROR, true),
  MISSING_BASE(Severity.ERROR, true),
  SOA_MISSING(Severity.ERROR),
  SOA_JUSTIFICATION(Severity.ERROR),
  SOA_CLAUSE_EXCLUDED(Severity.ERROR),
  SOA_CONTRADICTION(Severity.ERROR),
  NO_CLAIMS(Severity.ERROR, true),
  NOTHING_APPLICABLE(Severity.ERROR, true),
  CHANGED_SINCE_APPROVAL(Severity.ERROR),
  MISSING_DOCUMENTED_INFORMATION(Severity.ERROR),
  WAIVER_EXPIRED(Severity.ERROR),
  UNCOVERED(Severity.ERROR),
  CLAIMED_ONLY(Severity.ERROR),
  STALE(Severity.ERROR),
  PARTIAL(Severity.ERROR),
  WAIVER_UNUSED(Severity.ERROR),
  BASELINE_STALE(Severity.ERROR),
  BASELINE_GREW(Severity.ERROR),
  SOA_ABSENT(Severity.WARNING),
  COUNTED_BY_DEFAULT(Severity.WARNING),
  IGNORED_TAG(Severity.WARNING),
  REVIEW_OVERDUE(Severity.WARNING),
  REVIEW_MISSING(Severity.WARNING),
  NOT_APPROVED(Severity.WARNING),
  SOA_UNDOCUMENTED(Severity.WARNING),
  UNKNOWN_ROLE(Severity.WARNING),
  RISK_UNTREATED(Severity.WARNING),
  WAIVER_EXPIRING(Severity.WARNING),
  REVIEW_DUE(Severity.WARNING),
  ORPHAN_DOCUMENT(Severity.WARNING),
  EMPTY_SECTION(Severity.WARNING),
  OVERRIDE(Severity.NOTE);

  private static final Map<String, Rule> BY_ID = new TreeMap<>();

  static {
    for (Rule rule : values()) {
      BY_ID.put(rule.id, rule);
    }
  }

  private final String id;
  private final Severity severity;
  private final boolean fixed;

  Rule(Severity severity) {
    this(severity, false);
  }

  Rule(Severity severity, boolean fixed) {
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.severity = severity;
    this.fixed = fixed;
  }

  /** The stable kebab-case name, such as {@code unknown-requirement}. */
  public String id() {
    return id;
  }

  /** The severity unless {@code gate.rules} of {@code handbook.yaml} says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether the severity cannot be changed, because the rule makes the gate fail closed. */
  public boolean fixed() {
    return fixed;
  }

  /**
   * Whether a handbook with such a problem cannot be published: pages would be missing or mixed.
   */
  public boolean preventsPublishing() {
    return switch (this) {
      case UNREADABLE_INPUT, NO_DOCUMENTS, DUPLICATE_ID, URL_COLLISION, CASE_COLLISION -> true;
      default -> false;
    };
  }

  /** Whether nobody knows what a handbook with such a problem covers. */
  public boolean hidesCoverage() {
    return this == UNREADABLE_INPUT || this == NO_DOCUMENTS;
  }

  /** The rule of that name. */
  public static Optional<Rule> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
