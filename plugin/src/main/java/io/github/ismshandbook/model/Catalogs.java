package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogs in use, and the index of their entries.
 *
 * @param main the first of {@code catalogs:} in {@code handbook.yaml}
 * @param others the rest: guidance, withdrawn editions, catalogs of one's own
 * @param attributeLabels label of each attribute value id, for the pages
 * @param requirements every requirement of every catalog by code, in order
 * @param guidance every entry of guidance by code, in order
 * @param withdrawn every withdrawn entry by its code, in order; those of the editions around the
 *     main catalog without a prefix
 * @param texts what is said about the entries in words
 * @param spellings how else codes may be written, in lower case
 * @param unloaded ids of catalogs that are asked for and could not be read: nobody knows whether a
 *     code of one exists
 */
public record Catalogs(
    Catalog main,
    List<Catalog> others,
    Map<String, String> attributeLabels,
    Map<Code, Requirement> requirements,
    Map<Code, Guidance> guidance,
    Map<Code, Withdrawn> withdrawn,
    Texts texts,
    Map<String, Code> spellings,
    Set<String> unloaded) {

  public Catalogs {
    others = List.copyOf(others);
    attributeLabels = Collections.unmodifiableMap(new LinkedHashMap<>(attributeLabels));
    requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
    guidance = Collections.unmodifiableMap(new LinkedHashMap<>(guidance));
    withdrawn = Collections.unmodifiableMap(new LinkedHashMap<>(withdrawn));
    spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
    unloaded = Set.copyOf(unloaded);
  }

  /** Indexes catalogs that could all be read. */
  public static Catalogs of(Catalog main, List<Catalog> others, Map<String, String> labels) {
    return of(main, others, labels, Set.of());
  }

  /** Indexes the catalogs. */
  public static Catalogs of(
      Catalog main, List<Catalog> others, Map<String, String> labels, Set<String> unloaded) {
    Map<Code, Requirement> requirements = new LinkedHashMap<>();
    Map<Code, Guidance> guidance = new LinkedHashMap<>();
    Map<Code, Withdrawn> withdrawn = new LinkedHashMap<>();
    Map<String, Code> spellings = new LinkedHashMap<>(main.spellings());
    index(main, requirements, guidance, withdrawn);
    for (Catalog other : others) {
      index(other, requirements, guidance, withdrawn);
      spellings.putAll(other.spellings());
    }
    return new Catalogs(
        main, others, labels, requirements, guidance, withdrawn, Texts.NONE, spellings, unloaded);
  }

  /** The same with what is said about the entries. */
  public Catalogs with(Texts said) {
    return new Catalogs(
        main,
        others,
        attributeLabels,
        requirements,
        guidance,
        withdrawn,
        said,
        spellings,
        unloaded);
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

  /** The entry that a code means in a catalog, with or without the catalog's id: its own alone. */
  public Optional<Requirement> own(String catalog, String written) {
    String prefix = catalog + ":";
    String bare = written.startsWith(prefix) ? written.substring(prefix.length()) : written;
    return requirement(spelled(catalog.equals(main.id()) ? bare : prefix + bare))
        .filter(entry -> catalog(entry.code()).filter(of -> of.id().equals(catalog)).isPresent());
  }

  /**
   * The entry that a code means in the words of a catalog: its own, else the main one's, else that
   * of the first other catalog that has it.
   */
  public Optional<Requirement> named(String catalog, String written) {
    return own(catalog, written)
        .or(() -> own(main.id(), written))
        .or(() -> requirement(spelled(written)))
        .or(() -> others.stream().flatMap(other -> own(other.id(), written).stream()).findFirst());
  }

  /** The canonical code that is written so: as it is, or in another spelling of its catalog. */
  public Code spelled(String written) {
    Code exact = new Code(written);
    return requirements.containsKey(exact) || spellings.isEmpty()
        ? exact
        : spellings.getOrDefault(written.toLowerCase(Locale.ROOT), exact);
  }

  /** The withdrawn entry of a catalog of several spellings that is written so. */
  public Optional<Withdrawn> withdrawnAs(String written) {
    return spellings.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(spellings.get(written.toLowerCase(Locale.ROOT))).map(withdrawn::get);
  }

  /** Whether a code may be one of a catalog that could not be read, so that nobody knows it. */
  public boolean hides(String written) {
    if (unloaded.isEmpty()) {
      return false;
    }
    int colon = written.indexOf(':');
    String catalog = colon < 0 ? main.id() : written.substring(0, colon);
    return unloaded.contains(catalog)
        || unloaded.contains(main.id())
            && others.stream().noneMatch(other -> other.id().equals(catalog));
  }

  /** The catalog whose id precedes the code, {@code nist:AC-2}; the main one for a bare code. */
  public Optional<Catalog> catalog(Code code) {
    int colon = code.text().indexOf(':');
    if (colon < 0) {
      return Optional.of(main);
    }
    String id = code.text().substring(0, colon);
    return others.stream().filter(other -> other.id().equals(id)).findFirst();
  }

  /** The leaves beneath a requirement, in order; itself alone if it is one. */
  public List<Requirement> leaves(Requirement requirement) {
    return requirement.leaf()
        ? List.of(requirement)
        : requirements.values().stream()
            .filter(entry -> entry.leaf() && isBeneath(entry, requirement.code()))
            .toList();
  }

  private boolean isBeneath(Requirement entry, Code group) {
    Optional<Code> up = entry.parent();
    while (up.isPresent() && !up.get().equals(group)) {
      up = requirement(up.get()).flatMap(Requirement::parent);
    }
    return up.isPresent();
  }

  /** The group that a requirement stands in at the top; none if it stands in no group. */
  public Optional<Requirement> topGroup(Requirement requirement) {
    Requirement top = requirement;
    Optional<Requirement> up = top.parent().flatMap(this::requirement);
    while (up.isPresent()) {
      top = up.get();
      up = top.parent().flatMap(this::requirement);
    }
    return top.leaf() ? Optional.empty() : Optional.of(top);
  }
}
