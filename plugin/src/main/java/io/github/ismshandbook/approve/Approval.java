package io.github.ismshandbook.approve;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The approval of one document's text: by whom, on the build's day, and of exactly which text. */
public final class Approval {

  private final Build build;
  private final LinkedDocument linked;
  private final String approver;

  /**
   * An approval.
   *
   * @param linked the document to approve
   * @param approver a role or a person
   */
  public Approval(Build build, LinkedDocument linked, String approver) {
    this.build = build;
    this.linked = linked;
    this.approver = approver;
  }

  /** The document of an id, or of a path in the handbook. */
  public static Optional<LinkedDocument> document(Build build, String id) {
    return build.handbook().documents().values().stream()
        .filter(linked -> linked.document().id().equals(id) || linked.document().path().equals(id))
        .findFirst();
  }

  /** Why it cannot be approved, each reason a sentence with what to do; empty when it can. */
  public List<String> obstacles() {
    Document document = linked.document();
    FrontMatter front = document.frontMatter();
    List<String> reasons = new ArrayList<>();
    if (front.type() == DocumentType.RECORD) {
      record(front, reasons);
    }
    if (front.status() == Status.RETIRED) {
      reasons.add("It is retired. Set its status to draft first, if it is to come back.");
    }
    if (front.text("owner").isEmpty()) {
      reasons.add("It has no owner. Write owner: with a role.");
    }
    List<String> roles = build.handbook().configuration().roles();
    if (!roles.isEmpty() && !roles.contains(approver)) {
      reasons.add(
          approver + " is not among the roles of handbook.yaml: " + String.join(", ", roles) + ".");
    }
    return reasons;
  }

  /** A record that is written needs no approval; one that is yet a draft is signed off. */
  private void record(FrontMatter front, List<String> reasons) {
    boolean open = front.status() == Status.DRAFT || front.status() == Status.IN_REVIEW;
    if (!open && !isDone()) {
      reasons.add("It is a record: records are dated and kept, not approved. Write date: in it.");
    } else if (front.date().isEmpty()) {
      reasons.add("It is a record without a date. Write date: with the day it was made.");
    } else if (front.date().get().isAfter(build.assessment().asOf())) {
      reasons.add("It is a record of the future, " + front.date().get() + ". Correct its date.");
    }
  }

  /**
   * The open problems that stand in its way: every error in it, and in the snippets it includes.
   */
  public List<Problem> problems() {
    Set<String> paths = new LinkedHashSet<>(List.of(linked.document().path()));
    linked.snippets().forEach(snippet -> paths.add(snippet.snippet().path()));
    return build.assessment().problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> paths.contains(problem.place().path()))
        .filter(problem -> problem.rule() != Rule.CHANGED_SINCE_APPROVAL)
        .toList();
  }

  /** Whether it is approved already, by the same, and its text is that which was approved. */
  public boolean isDone() {
    FrontMatter front = linked.document().frontMatter();
    return front.status() == Status.APPROVED
        && front.approved().filter(day -> !day.isAfter(build.assessment().asOf())).isPresent()
        && front.text("approver").filter(approver::equals).isPresent()
        && front.text("digest").filter(linked.digest()::matches).isPresent();
  }

  /**
   * The file's new text.
   *
   * @throws UnwritableException if its front matter is written in a way that cannot be edited line
   *     by line
   */
  public String text() throws IOException, UnwritableException {
    String path = linked.document().path();
    String text = new String(build.inputs().files().get(path).bytes(), StandardCharsets.UTF_8);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("status", Status.APPROVED.id());
    values.put("approver", approver);
    values.put("approved", build.assessment().asOf().toString());
    values.put("digest", linked.digest().text());
    Configuration configuration = build.handbook().configuration();
    return new FrontMatterEdit(path, text, configuration.keys()).with(values);
  }
}
