package io.github.ismshandbook.link;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.TagClaim;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what a document says of others: ids and roles; and whether it is of use. */
final class DocumentChecks {

  private static final List<String> ROLE_KEYS = List.of("owner", "author", "approver");

  private final DocumentIndex index;
  private final List<Problem> problems;
  private final Roles roles;
  private final Set<String> risks = new HashSet<>();
  private final Set<String> implemented = new HashSet<>();

  DocumentChecks(Sources sources, DocumentIndex index, List<Problem> problems) {
    this.index = index;
    this.problems = problems;
    this.roles = new Roles(sources.configuration().roles(), problems);
    sources.risks().risks().forEach(risk -> risks.add(risk.id()));
  }

  void check(Collection<LinkedDocument> documents) {
    boolean claimed = documents.stream().anyMatch(document -> !document.claims().isEmpty());
    for (LinkedDocument document : documents) {
      ids(document.document());
      roles(document.document());
      emptySections(document);
    }
    // Where nobody claims anything, that is the problem to say, once.
    if (claimed) {
      documents.forEach(this::orphan);
    }
  }

  private void ids(Document document) {
    FrontMatter front = document.frontMatter();
    for (String id : front.implemented()) {
      index.id(id).ifPresent(other -> implemented.add(other.path()));
      if (index.id(id).isEmpty()) {
        String advice =
            index
                .similarId(id)
                .map(known -> "Did you mean " + known + "?")
                .orElse("Name the policy that this document carries out.");
        report(document, "implements", id, "is no document's id. " + advice);
      }
    }
    for (String id : front.treats()) {
      if (!risks.contains(id)) {
        report(document, "treats", id, RegisterChecks.noRisk(risks));
      }
    }
  }

  private void report(Document document, String key, String id, String message) {
    problems.add(Problem.about(id, Rule.BROKEN_LINK, DocumentIndex.place(document, key), message));
  }

  private void roles(Document document) {
    for (String key : ROLE_KEYS) {
      document
          .frontMatter()
          .text(key)
          .ifPresent(role -> roles.check(role, DocumentIndex.place(document, key)));
    }
  }

  private void emptySections(LinkedDocument linked) {
    Document document = linked.document();
    Map<Integer, Set<String>> silent = new LinkedHashMap<>();
    for (Claim claim : linked.claims()) {
      if (claim.kind() == TagClaim.Kind.COVERS && document.saysNothing(claim.section())) {
        silent
            .computeIfAbsent(claim.section(), section -> new LinkedHashSet<>())
            .add(claim.requirement().text());
      }
    }
    silent.forEach(
        (index, codes) -> {
          Section section = document.content().sections().get(index);
          problems.add(
              Problem.of(
                  Rule.EMPTY_SECTION,
                  index == 0 ? Place.file(document.path()) : section.place(),
                  (index == 0 ? "the document" : "the section \"" + section.title() + "\"")
                      + " claims "
                      + String.join(", ", codes)
                      + " and says nothing, so the claim does not count."
                      + " Write what is done, or take the claim out."));
        });
  }

  /** A document that nobody links to and that is of no use to the ISMS. */
  private void orphan(LinkedDocument linked) {
    Document document = linked.document();
    FrontMatter front = document.frontMatter();
    boolean useful =
        !linked.claims().isEmpty()
            || !front.provides().isEmpty()
            || !front.implemented().isEmpty()
            || !front.treats().isEmpty();
    boolean reachable =
        !linked.backlinks().isEmpty()
            || implemented.contains(document.path())
            || front.type() == DocumentType.PAGE
            || document.path().endsWith("/README.md");
    if (!useful && !reachable) {
      problems.add(
          Problem.of(
              Rule.ORPHAN_DOCUMENT,
              Place.file(document.path()),
              "the document claims nothing, and no other links to it."
                  + " Tag what it covers, link to it, or make it a page (type: page)."));
    }
  }
}
