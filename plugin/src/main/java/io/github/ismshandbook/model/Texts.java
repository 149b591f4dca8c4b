package io.github.ismshandbook.model;

import java.util.Map;

/**
 * What is said about the entries of the catalogs in use, in words.
 *
 * @param requirements by code; entries of which nothing is said are missing
 * @param guidance by code, likewise
 */
public record Texts(Map<Code, RequirementText> requirements, Map<Code, GuidanceText> guidance) {

  public Texts {
    requirements = Map.copyOf(requirements);
    guidance = Map.copyOf(guidance);
  }

  /** What is said about a requirement. */
  public RequirementText of(Requirement requirement) {
    return requirements.getOrDefault(requirement.code(), RequirementText.NONE);
  }

  /** What is said about an entry of guidance. */
  public GuidanceText of(Guidance entry) {
    return guidance.getOrDefault(entry.code(), GuidanceText.NONE);
  }
}
