package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The linked handbook: everything bound, every reverse view derived, nothing judged.
 *
 * @param sources what it was linked from
 * @param documents by path, sorted
 * @param claims every claim on each leaf that has any, in order of document and place
 * @param mentions documents that mention or link to each requirement or entry of guidance without
 *     claiming it, by its code, once per document
 * @param files files that documents link to or show, to be copied into the site, sorted
 * @param moved older places and where they are now, sorted, each once
 * @param problems every problem up to here, of reading and linking, sorted, each of its rule's
 *     default severity
 */
public record Handbook(
    Sources sources,
    Map<String, LinkedDocument> documents,
    Map<Code, List<Claim>> claims,
    Map<Code, List<Target.ToDocument>> mentions,
    List<String> files,
    List<Moved> moved,
    List<Problem> problems) {

  public Handbook {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    mentions = Collections.unmodifiableMap(new LinkedHashMap<>(mentions));
    files = List.copyOf(files);
    moved = List.copyOf(moved);
    problems = List.copyOf(problems);
  }

  /** What {@code handbook.yaml} says. */
  public Configuration configuration() {
    return sources.configuration();
  }

  /** The catalogs in use. */
  public Catalogs catalogs() {
    return sources.catalogs();
  }

  /** The decision about a control, if the Statement of Applicability has one. */
  public Optional<StatementOfApplicability.Decision> decision(Code code) {
    return sources.soa().map(soa -> soa.decisions().get(code));
  }

  /** The claims on a leaf. */
  public List<Claim> claims(Code code) {
    return claims.getOrDefault(code, List.of());
  }
}
