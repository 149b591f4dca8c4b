package io.github.ismshandbook.model;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code handbook.yaml} says, typed, with every default filled in.
 *
 * @param title of the handbook
 * @param organisation whose handbook it is; may be empty
 * @param scope of the ISMS; may be empty
 * @param language of the interface's words
 * @param appearance what makes the site its own
 * @param catalogs ids, the main one first
 * @param classifications in ascending order
 * @param repository address of the git host, if any
 * @param gate the gate's settings
 * @param roles the roles that owners and approvers must be among; empty for no check
 * @param maxClassification what the site may contain at most, if limited
 * @param autolink whether bare codes in running text become links
 * @param keys foreign front-matter key to ours, dotted for nested ones
 * @param defaults front-matter defaults, in order; a later one wins
 * @param exclude globs of documents to leave out
 */
public record Configuration(
    String title,
    String organisation,
    String scope,
    Language language,
    Appearance appearance,
    List<String> catalogs,
    List<String> classifications,
    Optional<String> repository,
    Gate gate,
    List<String> roles,
    Optional<String> maxClassification,
    boolean autolink,
    Map<String, String> keys,
    List<Defaults> defaults,
    List<String> exclude) {

  public Configuration {
    catalogs = List.copyOf(catalogs);
    classifications = List.copyOf(classifications);
    roles = List.copyOf(roles);
    keys = Map.copyOf(keys);
    defaults = List.copyOf(defaults);
    exclude = List.copyOf(exclude);
  }

  /**
   * Whether the site may contain a document of that classification. One that the list does not know
   * counts as above the limit; one without a classification is free.
   */
  public boolean publishes(String classification) {
    int level = classifications.indexOf(classification);
    return maxClassification.isEmpty()
        || classification.isEmpty()
        || level >= 0 && level <= classifications.indexOf(maxClassification.get());
  }

  /**
   * The gate's settings.
   *
   * @param mode what becomes of a gap
   * @param required patterns of what must be covered, each with its place
   * @param needs what the selected requirements must have, instead of what their catalog says; a
   *     later one wins
   * @param evidence how old the newest evidence of the selected requirements may be; a later one
   *     wins
   * @param reviewGrace how long a review may be overdue before the claim is stale
   * @param rules severity of each rule that is set
   */
  public record Gate(
      Mode mode,
      List<Pattern> required,
      List<Needs> needs,
      List<EvidenceAge> evidence,
      Period reviewGrace,
      Map<Rule, Severity> rules) {
    public Gate {
      required = List.copyOf(required);
      needs = List.copyOf(needs);
      evidence = List.copyOf(evidence);
      rules = Map.copyOf(rules);
    }
  }

  /** What the gate does with a gap. */
  public enum Mode {
    /** Gaps fail the build. */
    STRICT,
    /** New gaps fail the build, those of the baseline are known. */
    RATCHET,
    /** Gaps are reported, loudly, and the build passes. */
    REPORT;

    /** The word in {@code handbook.yaml} and in reports: {@code strict}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A pattern over codes; {@code *} crosses dots and selects leaves.
   *
   * @param text such as {@code A.*}, {@code C.9.*}, {@code A.5.15}
   * @param place where it is written; the file itself for the default
   */
  public record Pattern(String text, Place place) {

    /**
     * Whether it selects a leaf: by its whole code, by a parent's, or by {@code *}. A pattern
     * without a catalog's id ({@code acme:*}) selects in the main catalog alone.
     */
    public boolean selects(Code leaf) {
      return Patterns.select(text, leaf.text());
    }

    /** The same for another spelling of a code, in lower case: {@code nist:ac-2.1}. */
    public boolean selectsSpelling(String spelling) {
      return Patterns.select(text.toLowerCase(Locale.ROOT), spelling);
    }
  }

  /** What the requirements that a pattern selects must have; empty for nothing. */
  public record Needs(Pattern pattern, List<Need> needs) {
    public Needs {
      needs = List.copyOf(needs);
    }
  }

  /** How old the newest evidence of the requirements that a pattern selects may be. */
  public record EvidenceAge(Pattern pattern, Period age) {}

  /**
   * Front-matter defaults for the documents under a glob.
   *
   * @param glob relative to the handbook's folder: {@code policies/procedures/**}
   * @param values key to value as text; lists are comma-separated; nested keys dotted
   * @param place where it is written
   */
  public record Defaults(String glob, Map<String, String> values, Place place) {
    public Defaults {
      values = Map.copyOf(values);
    }
  }
}
