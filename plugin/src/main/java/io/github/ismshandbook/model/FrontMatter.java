package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The front matter of a document, typed, with defaults by path applied.
 *
 * @param id declared identifier, if any
 * @param title declared title, if any
 * @param type policy unless it says otherwise
 * @param status draft unless it says otherwise; a record without one is approved
 * @param text plain values by key: {@code version}, {@code classification}, {@code audience},
 *     {@code owner}, {@code author}, {@code approver}, {@code digest}, {@code location}, {@code
 *     retention}, {@code inherits}; absent keys are absent
 * @param tags free tags
 * @param approved when it was approved
 * @param effective when it comes into force
 * @param date of a record: when it was made
 * @param reviewNext the declared next review
 * @param reviewEvery the review interval, counted from {@code approved}
 * @param claims claims of {@code covers}, {@code clauses} and {@code controls}
 * @param provides ids of documented information
 * @param implemented ids of the policies it carries out ({@code implements})
 * @param treats risk ids
 * @param supersedes older ids
 * @param redirects older paths, and older places in documents
 * @param changes declared history
 * @param places where each key's value stands, by key
 * @param defaulted keys whose value comes from {@code defaults} of {@code handbook.yaml}
 */
public record FrontMatter(
    Optional<String> id,
    Optional<String> title,
    DocumentType type,
    Status status,
    Map<String, String> text,
    List<String> tags,
    Optional<LocalDate> approved,
    Optional<LocalDate> effective,
    Optional<LocalDate> date,
    Optional<LocalDate> reviewNext,
    Optional<Period> reviewEvery,
    List<TagClaim> claims,
    List<String> provides,
    List<String> implemented,
    List<String> treats,
    List<String> supersedes,
    List<Redirect> redirects,
    List<Change> changes,
    Map<String, Place> places,
    Set<String> defaulted) {

  public FrontMatter {
    text = Map.copyOf(text);
    tags = List.copyOf(tags);
    claims = List.copyOf(claims);
    provides = List.copyOf(provides);
    implemented = List.copyOf(implemented);
    treats = List.copyOf(treats);
    supersedes = List.copyOf(supersedes);
    redirects = List.copyOf(redirects);
    changes = List.copyOf(changes);
    places = Map.copyOf(places);
    defaulted = Set.copyOf(defaulted);
  }

  /** The plain value of a key of {@link #text()}. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(text.get(key));
  }

  /** The next review: the declared one, else the interval after the approval. */
  public Optional<LocalDate> nextReview() {
    return reviewNext.or(() -> reviewEvery.flatMap(every -> approved.map(day -> day.plus(every))));
  }

  /** An entry of the declared history; what is not declared is empty. */
  public record Change(String version, Optional<LocalDate> date, String author, String summary) {}
}
