package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogs in use, and the index of their entries.
 *
 * @param main the first of {@code catalogs:} in {@code handbook.yaml}
 * @param others the rest: guidance, withdrawn editions, catalogs of one's own
 * @param attributeLabels label of each attribute value id, for the pages
 * @param requirements every requirement of every catalog by code, in order
 * @param guidance every entry of guidance by code, in order
 * @param withdrawn every withdrawn entry by its bare code, in order
 * @param texts what is said about the entries in words
 */
public record Catalogs(
    Catalog main,
    List<Catalog> others,
    Map<String, String> attributeLabels,
    Map<Code, Requirement> requirements,
    Map<Code, Guidance> guidance,
    Map<Code, Withdrawn> withdrawn,
    Texts texts) {

  public Catalogs {
    others = List.copyOf(others);
    attributeLabels = Collections.unmodifiableMap(new LinkedHashMap<>(attributeLabels));
    requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
    guidance = Collections.unmodifiableMap(new LinkedHashMap<>(guidance));
    withdrawn = Collections.unmodifiableMap(new LinkedHashMap<>(withdrawn));
  }

  /** Indexes the catalogs. */
  public static Catalogs of(Catalog main, List<Catalog> others, Map<String, String> labels) {
    Map<Code, Requirement> requirements = new LinkedHashMap<>();
    Map<Code, Guidance> guidance = new LinkedHashMap<>();
    Map<Code, Withdrawn> withdrawn = new LinkedHashMap<>();
    index(main, requirements, guidance, withdrawn);
    for (Catalog other : others) {
      index(other, requirements, guidance, withdrawn);
    }
    return new Catalogs(main, others, labels, requirements, guidance, withdrawn, Texts.NONE);
  }

  /** The same with what is said about the entries. */
  public Catalogs with(Texts said) {
    return new Catalogs(main, others, attributeLabels, requirements, guidance, withdrawn, said);
  }

  private static void index(
      Catalog catalog,
      Map<Code, Requirement> requirements,
      Map<Code, Guidance> guidance,
      Map<Code, Withdrawn> withdrawn) {
    catalog.requirements().forEach(entry -> requirements.put(entry.code(), entry));
    catalog.guidance().forEach(entry -> guidance.put(entry.code(), entry));
    catalog.withdrawn().forEach(entry -> withdrawn.put(entry.code(), entry));
  }

  /** The requirement of that canonical code. */
  public Optional<Requirement> requirement(Code code) {
    return Optional.ofNullable(requirements.get(code));
  }

  /** The leaves beneath a requirement, itself if it is one, in order. */
  public List<Requirement> leaves(Requirement requirement) {
    if (requirement.leaf()) {
      return List.of(requirement);
    }
    String prefix = requirement.code().text() + ".";
    return requirements.values().stream()
        .filter(entry -> entry.leaf() && entry.code().text().startsWith(prefix))
        .toList();
  }
}
