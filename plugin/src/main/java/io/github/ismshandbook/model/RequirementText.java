package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a catalog says about a requirement in words; any of it may be missing. Plain text, in which
 * codes of requirements become links when it is shown.
 *
 * @param asks what it asks, a paragraph each
 * @param parts what each lettered part is about, by its letter, in order
 * @param discussion what the catalog says about it beyond what it asks, a paragraph each
 * @param steps how to go about it, a step each
 * @param evidence what an auditor will want to see
 * @param mistakes what often goes wrong
 * @param related codes to read next
 */
public record RequirementText(
    List<String> asks,
    Map<String, String> parts,
    List<String> discussion,
    List<String> steps,
    List<String> evidence,
    List<String> mistakes,
    List<Code> related) {

  /** Nothing is said. */
  public static final RequirementText NONE =
      new RequirementText(
          List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public RequirementText {
    asks = List.copyOf(asks);
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    discussion = List.copyOf(discussion);
    steps = List.copyOf(steps);
    evidence = List.copyOf(evidence);
    mistakes = List.copyOf(mistakes);
    related = List.copyOf(related);
  }
}
