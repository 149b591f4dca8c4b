package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A published list of requirements or guidance, such as ISO/IEC 27001:2022 or your own.
 *
 * @param id the catalog's id in codes: {@code iso27001-2022}
 * @param name its name as people cite it: {@code ISO/IEC 27001:2022}
 * @param amendments names of the amendments it includes: {@code Amd 1:2024}
 * @param source where its facts come from, in one sentence
 * @param requirements its clauses and controls, groups included, in the catalog's order; empty for
 *     a catalog of guidance alone
 * @param guidance its entries of guidance, in order
 * @param withdrawn its entries that a later edition replaced, in order
 * @param spellings how else its codes may be written, in lower case and with the catalog's prefix:
 *     {@code nist:ac-2.1} for {@code nist:AC-2(1)}; empty for the shipped catalogs
 */
public record Catalog(
    String id,
    String name,
    List<String> amendments,
    String source,
    List<Requirement> requirements,
    List<Guidance> guidance,
    List<Withdrawn> withdrawn,
    Map<String, Code> spellings) {

  public Catalog {
    amendments = List.copyOf(amendments);
    requirements = List.copyOf(requirements);
    guidance = List.copyOf(guidance);
    withdrawn = List.copyOf(withdrawn);
    spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
  }

  /** A catalog whose codes are written in one way. */
  public Catalog(
      String id,
      String name,
      List<String> amendments,
      String source,
      List<Requirement> requirements,
      List<Guidance> guidance,
      List<Withdrawn> withdrawn) {
    this(id, name, amendments, source, requirements, guidance, withdrawn, Map.of());
  }

  /** Whether it comes with this plugin: only then its codes are written in one way alone. */
  public boolean isShipped() {
    return spellings.isEmpty();
  }

  /** The name with its amendments: {@code ISO/IEC 27001:2022+Amd1}. */
  public String citation() {
    StringBuilder citation = new StringBuilder(name);
    for (String amendment : amendments) {
      citation.append('+').append(amendment.replaceAll("[ ]|:.*", ""));
    }
    return citation.toString();
  }
}
