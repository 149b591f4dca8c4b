package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.DocumentedStanding;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Judgement.NeedVerdict;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Objection;
import io.github.ismshandbook.model.Objection.Plain;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Verdict;
import io.github.ismshandbook.model.Weighed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The gaps that one approval would close, told in one line for the document that awaits it: a
 * handbook of drafts has a hundred gaps and a dozen causes.
 */
final class RootCauses {

  /** From so many requirements on, the document is told and not each gap. */
  static final int FEW = 3;

  /** What an approval takes away. */
  private static final Set<Plain> UNAPPROVED =
      EnumSet.of(Plain.DRAFT, Plain.IN_REVIEW, Plain.NO_APPROVER, Plain.NO_APPROVAL_DATE);

  private final Build build;
  private final Map<String, Cause> causes = new TreeMap<>();
  private final Map<String, List<Problem>> unapproved = new HashMap<>();

  /** What is wrong because of one document. */
  private static final class Cause {
    final List<Problem> problems = new ArrayList<>();
    final List<String> codes = new ArrayList<>();
    final List<String> items = new ArrayList<>();

    boolean many() {
      return codes.size() >= FEW;
    }
  }

  /**
   * One line of the log for several problems.
   *
   * @param line the line as a problem, as severe as the worst of them
   * @param problems those it tells
   */
  record Told(Problem line, List<Problem> problems) {
    Severity severity() {
      return line.severity();
    }
  }

  private RootCauses(Build build) {
    this.build = build;
  }

  /** The lines, in order of the documents' paths. */
  static List<Told> of(Build build) {
    RootCauses all = new RootCauses(build);
    all.collect();
    List<Told> told = new ArrayList<>();
    // Where one document is told so, the other ones are too: the list of what awaits approval.
    if (all.causes.values().stream().anyMatch(Cause::many)) {
      all.causes.forEach(
          (path, cause) -> {
            if (!cause.codes.isEmpty()) {
              told.add(all.told(path, cause));
            }
          });
    }
    return told;
  }

  private void collect() {
    Map<String, List<Sole>> gaps = soleClaims();
    Map<String, DocumentedStanding> items = new HashMap<>();
    for (DocumentedStanding standing : build.assessment().documented()) {
      items.put(standing.requirement().code().text() + '"' + standing.item().name(), standing);
    }
    Set<String> codes = new HashSet<>();
    for (Problem problem : build.assessment().problems()) {
      if (problem.rule() == Rule.CLAIMED_ONLY) {
        for (Sole sole : gaps.getOrDefault(problem.subject(), List.of())) {
          if (problem.message().startsWith(sole.start())) {
            Cause cause = cause(sole.path());
            cause.problems.add(problem);
            if (codes.add(sole.path() + '"' + problem.subject())) {
              cause.codes.add(problem.subject());
            }
            break;
          }
        }
      } else if (problem.rule() == Rule.MISSING_DOCUMENTED_INFORMATION) {
        item(problem, items);
      } else if (problem.rule() == Rule.NOT_APPROVED) {
        unapproved.computeIfAbsent(problem.place().path(), path -> new ArrayList<>(1)).add(problem);
      }
    }
  }

  private void item(Problem problem, Map<String, DocumentedStanding> items) {
    int open = problem.message().indexOf('"');
    int close = problem.message().indexOf('"', open + 1);
    if (open < 0 || close < 0) {
      return;
    }
    String name = problem.message().substring(open + 1, close);
    DocumentedStanding standing = items.get(problem.subject() + '"' + name);
    if (standing == null || standing.others().size() != 1) {
      return;
    }
    String path = standing.others().get(0);
    if (objection(path).isPresent()) {
      Cause cause = cause(path);
      cause.problems.add(problem);
      cause.items.add(name);
    }
  }

  /** A need that one document alone claims, and would meet if it were approved. */
  private record Sole(String path, String start) {}

  private Map<String, List<Sole>> soleClaims() {
    Map<String, List<Sole>> all = new HashMap<>();
    for (Judgement judgement : build.assessment().judgements().values()) {
      for (NeedVerdict need : judgement.needs()) {
        sole(need)
            .ifPresent(
                path ->
                    all.computeIfAbsent(
                            judgement.requirement().code().text(), code -> new ArrayList<>(1))
                        .add(
                            new Sole(
                                path,
                                judgement.requirement().displayTitle() + ": " + need.missing())));
      }
    }
    return all;
  }

  private Optional<String> sole(NeedVerdict need) {
    if (!(need.verdict() instanceof Verdict.Claimed claimed)) {
      return Optional.empty();
    }
    String path = claimed.claims().get(0).claim().document();
    for (Weighed weighed : claimed.claims()) {
      boolean unapproved =
          weighed.objection().filter(objection -> UNAPPROVED.contains(objection)).isPresent();
      if (!unapproved || !weighed.claim().document().equals(path)) {
        return Optional.empty();
      }
    }
    return Optional.of(path);
  }

  /** What an approval would take away of a document, if anything. */
  private Optional<Objection> objection(String path) {
    FrontMatter front = document(path).frontMatter();
    return switch (front.status()) {
      case DRAFT -> Optional.of(Plain.DRAFT);
      case IN_REVIEW -> Optional.of(Plain.IN_REVIEW);
      case RETIRED -> Optional.empty();
      case APPROVED -> incomplete(front);
    };
  }

  private static Optional<Objection> incomplete(FrontMatter front) {
    if (front.type() == DocumentType.RECORD) {
      return Optional.empty();
    }
    if (front.text("approver").isEmpty()) {
      return Optional.of(Plain.NO_APPROVER);
    }
    return front.approved().isEmpty() ? Optional.of(Plain.NO_APPROVAL_DATE) : Optional.empty();
  }

  private Cause cause(String path) {
    return causes.computeIfAbsent(path, document -> new Cause());
  }

  private Document document(String path) {
    LinkedDocument linked = build.handbook().documents().get(path);
    return linked.document();
  }

  private Told told(String path, Cause cause) {
    Document document = document(path);
    Place place = document.frontMatter().places().get("status");
    List<Problem> problems = new ArrayList<>(cause.problems);
    // That it is a draft is what the line says.
    problems.addAll(unapproved.getOrDefault(path, List.of()));
    Severity severity =
        problems.stream().map(Problem::severity).min(Severity::compareTo).orElseThrow();
    String message =
        Counted.of(cause.codes.size(), "requirement")
            + ": only this document claims "
            + String.join(", ", cause.codes)
            + (cause.items.isEmpty()
                ? ""
                : " and provides \"" + String.join("\", \"", cause.items) + '"')
            + ", and it "
            + objection(path).map(Objection::text).orElse("does not count")
            + ". Approve it: mvn isms:approve -Disms.id="
            + argument(document.id())
            + " -Disms.approver="
            + document.frontMatter().text("approver").map(RootCauses::argument).orElse("…");
    Place where = place != null && place.path().equals(path) ? place : Place.file(path);
    return new Told(Problem.of(Rule.CLAIMED_ONLY, where, message).graded(severity), problems);
  }

  /**
   * As a shell takes it. Documents are untrusted: what a shell would read otherwise is left out.
   */
  private static String argument(String text) {
    boolean harmless =
        text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -_./".indexOf(c) >= 0);
    return !harmless ? "…" : text.indexOf(' ') < 0 ? text : '"' + text + '"';
  }
}
