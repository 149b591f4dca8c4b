package io.github.ismshandbook.model;

import java.util.List;

/**
 * How a control can be done, in words; any of it may be missing. Plain text, in which codes of
 * requirements become links when it is shown.
 *
 * @param outcome what good looks like, a paragraph each
 * @param small steps for a small organisation
 * @param large steps for a large one
 * @param software what it means in a software organisation, a paragraph each
 * @param evidence what typically shows that it is done
 * @param mistakes what often goes wrong
 * @param related codes to read next
 */
public record GuidanceText(
    List<String> outcome,
    List<String> small,
    List<String> large,
    List<String> software,
    List<String> evidence,
    List<String> mistakes,
    List<Code> related) {

  /** Nothing is said. */
  public static final GuidanceText NONE =
      new GuidanceText(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public GuidanceText {
    outcome = List.copyOf(outcome);
    small = List.copyOf(small);
    large = List.copyOf(large);
    software = List.copyOf(software);
    evidence = List.copyOf(evidence);
    mistakes = List.copyOf(mistakes);
    related = List.copyOf(related);
  }
}
