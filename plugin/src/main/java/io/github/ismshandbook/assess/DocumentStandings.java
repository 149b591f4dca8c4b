package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
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
      Document document = linked.document();
      Optional<Objection> objection = standings.get(document.path()).objection();
      boolean claims =
          linked.claims().stream().anyMatch(claim -> claim.kind() == TagClaim.Kind.COVERS);
      if (objection.isEmpty()) {
        review(document, problems);
        if (claims && APPROVAL.stream().anyMatch(document.frontMatter().defaulted()::contains)) {
          byDefault++;
        }
      } else if (Standing.changedSinceApproval(linked)) {
        problems.add(changed(document));
      } else if (claims && document.problems().stream().noneMatch(DocumentStandings::isError)) {
        // Where the front matter has an error, that is the cause, and it is said already.
        problems.add(notApproved(document, objection.get()));
      }
    }
    if (byDefault > 0) {
      problems.add(
          Problem.of(
              Rule.COUNTED_BY_DEFAULT,
              approvingDefaults(),
              (byDefault == 1 ? "1 document counts" : byDefault + " documents count")
                  + " as approved only because of defaults. Write status, approver and approved into each document that someone has approved."));
    }
  }

  private static Problem changed(Document document) {
    return Problem.of(
        Rule.CHANGED_SINCE_APPROVAL,
        place(document, "digest"),
        "the text has changed since it was approved"
            + document.frontMatter().approved().map(day -> " on " + day).orElse("")
            + ", so it is not approved. Have it approved again: mvn isms:approve -Disms.id="
            + document.id()
            + " -Disms.approver=…");
  }

  /** The line of {@code handbook.yaml} that approves. */
  private Place approvingDefaults() {
    for (Configuration.Defaults defaults : handbook.configuration().defaults()) {
      if (APPROVAL.stream().anyMatch(defaults.values()::containsKey)) {
        return defaults.place();
      }
    }
    return Place.file("handbook.yaml");
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private Problem notApproved(Document document, Objection objection) {
    FrontMatter front = document.frontMatter();
    return Problem.of(
        Rule.NOT_APPROVED,
        place(document, "status"),
        "the document "
            + objection.text()
            + ", so what it claims does not count. "
            + advice(front, objection));
  }

  private static String advice(FrontMatter front, Objection objection) {
    if (Remedies.isMereWaiting(objection)) {
      return "From that day on it does; until then, cover it elsewhere.";
    }
    return front.status() == Status.APPROVED
        ? "Complete its front matter."
        : front.status() == Status.RETIRED
            ? "Take its tags out, or cover what it claims elsewhere."
            : "Have it approved: status, owner, approver and approved.";
  }

  private void review(Document document, List<Problem> problems) {
    if (!Standing.reviewed(document)) {
      return;
    }
    Optional<LocalDate> next = document.frontMatter().nextReview();
    Place place =
        place(
            document,
            document.frontMatter().reviewNext().isPresent() ? "review.next" : "review.every");
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

  /** The line of a key; the document where the key stands in no line of it. */
  private static Place place(Document document, String key) {
    Place place = document.frontMatter().places().get(key);
    return place != null && place.path().equals(document.path())
        ? place
        : Place.file(document.path());
  }
}
