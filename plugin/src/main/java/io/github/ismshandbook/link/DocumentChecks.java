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
import java.util.List;
import java.util.Set;

/** Checks what a document says of others: ids and roles; and whether it is of use. */
final class DocumentChecks {

  private static final List<String> ROLE_KEYS = List.of("owner", "author", "approver");

  private final Sources sources;
  private final DocumentIndex index;
  private final List<Problem> problems;
  private final Set<String> risks = new HashSet<>();

  DocumentChecks(Sources sources, DocumentIndex index, List<Problem> problems) {
    this.sources = sources;
    this.index = index;
    this.problems = problems;
    sources.risks().forEach(risk -> risks.add(risk.id()));
  }

  void check(Collection<LinkedDocument> documents) {
    boolean claimed = documents.stream().anyMatch(document -> !document.claims().isEmpty());
    for (LinkedDocument document : documents) {
      ids(document.document());
      roles(document.document());
      emptySections(document);
      // Where nobody claims anything, that is the problem to say, once.
      if (claimed) {
        orphan(document);
      }
    }
  }

  private void ids(Document document) {
    FrontMatter front = document.frontMatter();
    for (String id : front.implemented()) {
      if (index.id(id).isEmpty()) {
        report(
            document,
            "implements",
            Rule.BROKEN_LINK,
            id + " is no document's id. Name the policy that this document carries out.");
      }
    }
    for (String id : front.treats()) {
      if (!risks.contains(id)) {
        report(
            document,
            "treats",
            Rule.BROKEN_LINK,
            id + " is not in registers/risks.yaml. Name a risk of the register, or add it there.");
      }
    }
  }

  private void roles(Document document) {
    List<String> roles = sources.configuration().roles();
    if (roles.isEmpty()) {
      return;
    }
    for (String key : ROLE_KEYS) {
      String role = document.frontMatter().text(key).orElse("");
      if (!role.isEmpty() && !roles.contains(role)) {
        report(
            document,
            key,
            Rule.UNKNOWN_ROLE,
            role + " is not among the roles of handbook.yaml: " + String.join(", ", roles) + ".");
      }
    }
  }

  private void emptySections(LinkedDocument linked) {
    Document document = linked.document();
    Set<Integer> seen = new HashSet<>();
    for (Claim claim : linked.claims()) {
      if (claim.kind() == TagClaim.Kind.COVERS
          && document.saysNothing(claim.section())
          && seen.add(claim.section())) {
        Section section = document.content().sections().get(claim.section());
        problems.add(
            Problem.of(
                Rule.EMPTY_SECTION,
                section.index() == 0 ? claim.place() : section.place(),
                (section.index() == 0 ? "the document" : "the section " + section.title())
                    + " claims "
                    + claim.requirement()
                    + " and says nothing, so the claim does not count. Write what is done, or take the tag out."));
      }
    }
  }

  private void orphan(LinkedDocument linked) {
    Document document = linked.document();
    boolean root = document.path().equalsIgnoreCase("policies/README.md");
    boolean page = document.frontMatter().type() == DocumentType.PAGE;
    if (linked.claims().isEmpty() && linked.backlinks().isEmpty() && !root && !page) {
      problems.add(
          Problem.of(
              Rule.ORPHAN_DOCUMENT,
              Place.file(document.path()),
              "claims nothing, and no document links to it. Tag what it covers, link to it, or make it a page (type: page)."));
    }
  }

  private void report(Document document, String key, Rule rule, String message) {
    problems.add(Problem.of(rule, DocumentIndex.place(document, key), message));
  }
}
