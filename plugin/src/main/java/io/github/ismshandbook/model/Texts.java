package io.github.ismshandbook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is said about the entries of the catalogs in use, in words, and what corresponds to them
 * elsewhere. No verdict depends on it, so what the shipped catalogs say is read when the first page
 * asks for it.
 */
public final class Texts {

  /** Nothing is said about anything. */
  public static final Texts NONE =
      new Texts(new Said(Map.of(), Map.of(), List.of()), () -> Said.NONE);

  private final Said own;
  private final Supplier<Said> shipped;

  /**
   * Texts.
   *
   * @param own what the project's files and the catalogs themselves say
   * @param shipped what else is said; asked, as often as needed, only for what is missing in the
   *     other
   */
  public Texts(Said own, Supplier<Said> shipped) {
    this.own = own;
    this.shipped = shipped;
  }

  /**
   * Texts by code; entries of which nothing is said are missing.
   *
   * @param requirements about requirements
   * @param guidance about entries of guidance
   * @param crosswalks what corresponds to requirements elsewhere, by id
   */
  public record Said(
      Map<Code, RequirementText> requirements,
      Map<Code, GuidanceText> guidance,
      List<Crosswalk> crosswalks) {

    /** Nothing. */
    public static final Said NONE = new Said(Map.of(), Map.of(), List.of());

    public Said {
      requirements = Map.copyOf(requirements);
      guidance = Map.copyOf(guidance);
      crosswalks = List.copyOf(crosswalks);
    }
  }

  /** What is said about a requirement. */
  public RequirementText of(Requirement requirement) {
    RequirementText text = own.requirements().get(requirement.code());
    return text != null
        ? text
        : shipped.get().requirements().getOrDefault(requirement.code(), RequirementText.NONE);
  }

  /** What is said about an entry of guidance. */
  public GuidanceText of(Guidance entry) {
    GuidanceText text = own.guidance().get(entry.code());
    return text != null
        ? text
        : shipped.get().guidance().getOrDefault(entry.code(), GuidanceText.NONE);
  }

  /** What corresponds to the requirements elsewhere: the shipped lists, then the project's. */
  public List<Crosswalk> crosswalks() {
    List<Crosswalk> all = new ArrayList<>(shipped.get().crosswalks());
    all.addAll(own.crosswalks());
    return all;
  }
}
