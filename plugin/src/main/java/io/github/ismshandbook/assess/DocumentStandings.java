package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.model.TagClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to say of documents that claim: not approved, review overdue, due or missing. */
final class DocumentStandings {

  private static final int DAYS_AHEAD = 30;
  private static final List<String> APPROVAL = List.of("status", "approver", "approved");

  private final Handbook handbook;
  private final Map<String, Standing> standings;
  private final LocalDate asOf;

  DocumentStandings(Handbook handbook, Map<String, Standing> standings, LocalDate asOf) {
    this.handbook = handbook;
    this.standings = standings;
    this.asOf = asOf;
  }

  void check(List<Problem> problems) {
    int byDefault = 0;
    for (LinkedDocument linked : handbook.documents().values()) {
      if (linked.claims().stream().noneMatch(claim -> claim.kind() == TagClaim.Kind.COVERS)) {
        continue;
      }
      Document document = linked.document();
      Standing standing = standings.get(document.path());
      if (standing.objection().isPresent()) {
        // Where the front matter has an error, that is the cause, and it is said already.
        if (document.problems().stream().noneMatch(DocumentStandings::isError)) {
          problems.add(notApproved(document, standing.objection().get()));
        }
      } else {
        review(document, problems);
        if (APPROVAL.stream().anyMatch(document.frontMatter().defaulted()::contains)) {
          byDefault++;
        }
      }
    }
    if (byDefault > 0) {
      List<Configuration.Defaults> defaults = handbook.configuration().defaults();
      problems.add(
          Problem.of(
              Rule.COUNTED_BY_DEFAULT,
              defaults.isEmpty() ? Place.file("handbook.yaml") : defaults.get(0).place(),
              (byDefault == 1 ? "1 document counts" : byDefault + " documents count")
                  + " as approved only because of defaults. Write status, approver and approved into each document that someone has approved."));
    }
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private Problem notApproved(Document document, String objection) {
    FrontMatter front = document.frontMatter();
    String advice =
        front.status() == Status.APPROVED
            ? "Complete its front matter."
            : front.status() == Status.RETIRED
                ? "Take its tags out, or cover what it claims elsewhere."
                : "Have it approved: status, owner, approver and approved.";
    return Problem.of(
        Rule.NOT_APPROVED,
        front.places().getOrDefault("status", Place.file(document.path())),
        "the document " + objection + ", so what it claims does not count. " + advice);
  }

  private void review(Document document, List<Problem> problems) {
    if (!Standing.reviewed(document)) {
      return;
    }
    Optional<LocalDate> next = document.frontMatter().nextReview();
    Map<String, Place> places = document.frontMatter().places();
    Place place =
        places.getOrDefault(
            "review.next", places.getOrDefault("review.every", Place.file(document.path())));
    if (next.isEmpty()) {
      problems.add(
          Problem.of(
              Rule.REVIEW_MISSING,
              place,
              "the document has no next review. Add review: {every: P1Y}, or a date (review: {next: …})."));
    } else if (next.get().isBefore(asOf)) {
      problems.add(
          Problem.of(
              Rule.REVIEW_OVERDUE,
              place,
              "the review has been due since "
                  + next.get()
                  + ". Review the document, and set the next date."));
    } else if (!next.get().isAfter(asOf.plusDays(DAYS_AHEAD))) {
      problems.add(
          Problem.of(
              Rule.REVIEW_DUE,
              place,
              "the review is due on "
                  + next.get()
                  + ". Review the document, and set the next date."));
    }
  }
}
