package io.github.ismshandbook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Everything that was read, each file by itself, nothing bound yet.
 *
 * @param configuration what {@code handbook.yaml} says
 * @param catalogs the catalogs in use
 * @param documents the documents, by path
 * @param snippets the snippets, by path
 * @param soa the Statement of Applicability, if there is one
 * @param risks the risks, in the register's order
 * @param files every file of the handbook's folder that a link may reach, by its exact path
 * @param problems of files that are no document: configuration, registers, scanning
 */
public record Sources(
    Configuration configuration,
    Catalogs catalogs,
    List<Document> documents,
    Map<String, Snippet> snippets,
    Optional<StatementOfApplicability> soa,
    List<Risk> risks,
    SortedSet<String> files,
    List<Problem> problems) {

  public Sources {
    documents = List.copyOf(documents);
    snippets = Map.copyOf(snippets);
    risks = List.copyOf(risks);
    problems = List.copyOf(problems);
  }
}
