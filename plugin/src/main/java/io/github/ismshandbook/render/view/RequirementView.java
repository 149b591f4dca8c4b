package io.github.ismshandbook.render.view;

import java.util.List;

/**
 * A requirement's page.
 *
 * @param code its code
 * @param title its title to show
 * @param badge what sort of entry it is, in a word
 * @param nature whether an ISMS is certified against it
 * @param mark its status; of kind {@code group} for a clause with subclauses
 * @param verdict what was concluded, in one sentence
 * @param text what it asks, how to go about it, what shows it, in words
 * @param licensed text of the standard, if it may be shown: one or none
 * @param facts official title, parts, predecessors, amendment
 * @param needs what documents it must have, each with its verdict
 * @param information the documented information it mandates
 * @param claims who says it covers it, and in which words
 * @param decision what the Statement of Applicability says; empty for none
 * @param waivers what permits its gaps, each as lines; empty for none
 * @param risks that the control modifies
 * @param guidance how it can be done: one entry or none
 * @param crosswalk what corresponds to it in other catalogs, each as a line
 * @param mentions documents that mention it without claiming it
 * @param children its subclauses
 * @param neighbors the entries before and after it
 */
public record RequirementView(
    String code,
    String title,
    String badge,
    String nature,
    Mark mark,
    String verdict,
    TextView.OfRequirement text,
    List<TextView.Licensed> licensed,
    List<Entry> facts,
    List<NeedLine> needs,
    List<Information> information,
    List<ClaimLine> claims,
    List<Entry> decision,
    List<List<Entry>> waivers,
    List<Ref> risks,
    List<GuidanceCard> guidance,
    List<Entry> crosswalk,
    List<Ref> mentions,
    List<Cell> children,
    List<Ref> neighbors) {

  /**
   * The guidance for a control.
   *
   * @param code its code
   * @param ref its title
   * @param attributes the values of its attributes
   * @param text what it says
   */
  public record GuidanceCard(
      String code, Ref ref, List<Entry> attributes, TextView.OfGuidance text) {}

  /** A need and its verdict, in words. */
  public record NeedLine(String need, Mark mark, String explanation) {}

  /**
   * An item of documented information.
   *
   * @param extent whether it is mandatory, and whether it is a document or a record
   * @param mark whether it is there
   * @param providers who provides it
   * @param others documents that would provide it but do not count
   */
  public record Information(
      String id, String name, String extent, Mark mark, List<Ref> providers, List<Ref> others) {}

  /**
   * A claim with the sentence that makes it.
   *
   * @param document who claims
   * @param section where, leading to the very place
   * @param kind {@code covers}, {@code supports} or {@code evidences}, in words
   * @param parts the letters claimed; empty for the whole
   * @param quote the sentence; empty when the front matter claims
   * @param counts whether it counts
   * @param objection why it does not count; empty when it does
   */
  public record ClaimLine(
      Ref document,
      Ref section,
      String kind,
      String parts,
      String quote,
      boolean counts,
      String objection) {

    /** The same claim for other parts. */
    public ClaimLine withParts(String letters) {
      return new ClaimLine(document, section, kind, letters, quote, counts, objection);
    }

    /** The same claim seen at another place. */
    public ClaimLine leadingTo(Ref place) {
      return new ClaimLine(document, place, kind, parts, quote, counts, objection);
    }
  }
}
