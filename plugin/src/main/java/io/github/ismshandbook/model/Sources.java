package io.github.ismshandbook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Everything that was read, each file by itself, nothing bound yet.
 *
 * @param configuration what {@code handbook.yaml} says
 * @param wording the words of the interface
 * @param catalogs the catalogs in use
 * @param documents the documents, by path
 * @param snippets the snippets, by path
 * @param soa the Statement of Applicability, if there is one
 * @param risks the risk register; one without risks if there is none
 * @param waivers the waivers, in the register's order
 * @param baseline the baseline, if there is one
 * @param licensed text of the standards that may be shown on pages, if there is any
 * @param files every file of the handbook's folder that a link may reach, by its exact path
 * @param problems of files that are no document: configuration, registers, scanning
 */
public record Sources(
    Configuration configuration,
    Wording wording,
    Catalogs catalogs,
    List<Document> documents,
    Map<String, Snippet> snippets,
    Optional<StatementOfApplicability> soa,
    RiskRegister risks,
    List<Waiver> waivers,
    Optional<Baseline> baseline,
    Optional<LicensedText> licensed,
    SortedSet<String> files,
    List<Problem> problems) {

  public Sources {
    documents = List.copyOf(documents);
    snippets = Map.copyOf(snippets);
    waivers = List.copyOf(waivers);
    problems = List.copyOf(problems);
  }
}
