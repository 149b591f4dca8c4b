package io.github.ismshandbook.render.view;

import java.util.List;

/** Pages that are a list. */
public interface ListView {

  /** The documents, or a volume of them; what the volumes are called where there are several. */
  record Documents(List<Ref> volumes, List<DocumentLine> documents) {}

  /** A document in a list. */
  record DocumentLine(
      Ref ref,
      String id,
      String type,
      Mark status,
      String version,
      String classification,
      String owner,
      String review,
      int claims) {}

  /** The documented information that the clauses mandate, and who provides it. */
  record InformationList(List<InformationLine> items) {}

  /** An item of it. */
  record InformationLine(Cell clause, RequirementView.Information information) {}

  /**
   * A review.
   *
   * @param mark whether it is to come or how late it is
   * @param document what is to be reviewed
   * @param kind what sort of thing that is
   */
  record ReviewLine(
      String date, Mark mark, Ref document, String kind, String owner, String approved) {}

  /** Everything that is wrong. */
  record Problems(String summary, List<ProblemLine> problems) {}

  /** The rules. */
  record Rules(List<RuleHelp> rules) {}

  /**
   * A rule, explained.
   *
   * @param severity its severity in this handbook
   */
  record RuleHelp(
      String id, String severity, String meaning, String example, String fix, int problems) {}

  /**
   * Everything that has a name.
   *
   * @param documents none where they are too many for a page
   * @param more says how many documents there are, if they are not listed; else empty
   * @param all the page of all documents
   */
  record Search(
      List<Found> documents,
      String more,
      Ref all,
      List<Found> requirements,
      List<Found> guidance,
      List<Found> risks) {}

  /** Something that can be found by its id or its words. */
  record Found(String id, Ref ref, String about) {}

  /** The page about the site. */
  record About(List<Entry> facts, List<String> catalogs, List<Ref> moved) {}

  /** A page that says the same whatever the handbook. */
  record Plain(List<Ref> refs) {}
}
