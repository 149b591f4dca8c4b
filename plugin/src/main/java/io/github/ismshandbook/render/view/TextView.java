package io.github.ismshandbook.render.view;

import java.util.List;

/** What catalogs say in words. */
public final class TextView {

  private TextView() {}

  /**
   * About a requirement; any of it may be empty.
   *
   * @param asks paragraphs
   * @param whose whose words they are, in a sentence
   * @param parts its lettered parts
   * @param discussion paragraphs
   * @param steps how to go about it
   * @param evidence what an auditor will want to see
   * @param mistakes what often goes wrong
   * @param related requirements to read next
   */
  public record OfRequirement(
      List<Fragment> asks,
      String whose,
      List<Part> parts,
      List<Fragment> discussion,
      List<Fragment> steps,
      List<Fragment> evidence,
      List<Fragment> mistakes,
      List<Ref> related) {}

  /**
   * Text of the standard that the organisation has a licence for.
   *
   * @param licence who holds it, and for what
   */
  public record Licensed(String licence, List<Fragment> paragraphs, List<Part> parts) {}

  /** A lettered part and what it is about. */
  public record Part(String letter, Fragment label) {}

  /**
   * How a control can be done; any of it may be empty.
   *
   * @param outcome paragraphs: what good looks like
   * @param small steps for a small organisation
   * @param large steps for a large one
   * @param software paragraphs: what it means in a software organisation
   * @param evidence what typically shows that it is done
   * @param mistakes what often goes wrong
   * @param related requirements to read next
   */
  public record OfGuidance(
      List<Fragment> outcome,
      List<Fragment> small,
      List<Fragment> large,
      List<Fragment> software,
      List<Fragment> evidence,
      List<Fragment> mistakes,
      List<Ref> related) {}
}
