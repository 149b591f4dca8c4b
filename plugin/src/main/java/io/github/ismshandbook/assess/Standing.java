package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Objection.Dated;
import io.github.ismshandbook.model.Objection.Plain;
import io.github.ismshandbook.model.Objection.When;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Whether a document counts on a day. The order of the questions is the policy.
 *
 * @param objection why it does not; empty if it counts or is stale
 * @param staleSince the review date that is overdue beyond the grace, if one is
 */
record Standing(Optional<Objection> objection, Optional<LocalDate> staleSince) {

  static Standing of(LinkedDocument linked, LocalDate asOf, Period grace) {
    Document document = linked.document();
    Optional<Objection> objection =
        unreadable(document)
            ? Optional.of(Plain.UNREADABLE)
            : objection(document.frontMatter(), asOf).or(() -> changed(linked));
    if (objection.isPresent()) {
      return new Standing(objection, Optional.empty());
    }
    return new Standing(
        Optional.empty(),
        reviewed(document)
            ? document.frontMatter().nextReview().filter(next -> next.plus(grace).isBefore(asOf))
            : Optional.empty());
  }

  /** Why it does not count, for whatever reason. */
  Optional<Objection> reason() {
    return objection.or(() -> staleSince.map(day -> new Dated(When.OVERDUE, day)));
  }

  /** Whether documents of its type are reviewed: records and pages are not. */
  static boolean reviewed(Document document) {
    DocumentType type = document.frontMatter().type();
    return type != DocumentType.RECORD && type != DocumentType.PAGE;
  }

  private static boolean unreadable(Document document) {
    return document.problems().stream()
        .anyMatch(problem -> problem.rule() == Rule.UNREADABLE_INPUT);
  }

  /** Whether its text is not that which was approved. */
  static boolean changedSinceApproval(LinkedDocument linked) {
    return linked
        .document()
        .frontMatter()
        .text("digest")
        .filter(digest -> !linked.digest().matches(digest))
        .isPresent();
  }

  private static Optional<Objection> changed(LinkedDocument linked) {
    return changedSinceApproval(linked) ? Optional.of(Plain.CHANGED) : Optional.empty();
  }

  private static Optional<Objection> objection(FrontMatter front, LocalDate asOf) {
    if (front.status() == Status.DRAFT) {
      return Optional.of(Plain.DRAFT);
    }
    if (front.status() == Status.IN_REVIEW) {
      return Optional.of(Plain.IN_REVIEW);
    }
    if (front.status() == Status.RETIRED) {
      return Optional.of(Plain.RETIRED);
    }
    if (front.text("owner").isEmpty()) {
      return Optional.of(Plain.NO_OWNER);
    }
    if (front.type() == DocumentType.RECORD) {
      return record(front, asOf);
    }
    if (front.text("approver").isEmpty()) {
      return Optional.of(Plain.NO_APPROVER);
    }
    if (front.approved().isEmpty()) {
      return Optional.of(Plain.NO_APPROVAL_DATE);
    }
    if (front.approved().get().isAfter(asOf)) {
      return Optional.of(new Dated(When.APPROVED_FROM, front.approved().get()));
    }
    return front
        .effective()
        .filter(day -> day.isAfter(asOf))
        .map(day -> new Dated(When.EFFECTIVE_FROM, day));
  }

  /** A record is dated, not approved. */
  private static Optional<Objection> record(FrontMatter front, LocalDate asOf) {
    Optional<LocalDate> date = front.date().or(front::approved);
    if (date.isEmpty()) {
      return Optional.of(Plain.UNDATED_RECORD);
    }
    return date.filter(day -> day.isAfter(asOf)).map(day -> new Dated(When.FUTURE_RECORD, day));
  }
}
