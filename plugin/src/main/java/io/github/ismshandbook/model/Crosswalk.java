package io.github.ismshandbook.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What corresponds to requirements in another list than the catalogs in use, as its publisher says.
 * Related, not equivalent: nothing is judged by it.
 *
 * @param id its id, and that of the other list if it is in use as a catalog: {@code nist-csf-2.0}
 * @param name of the other list, as people cite it
 * @param source who says so, in a sentence
 * @param counterparts ids in the other list, by the code of a requirement or of a group of some
 */
public record Crosswalk(
    String id, String name, String source, Map<Code, List<String>> counterparts) {

  public Crosswalk {
    counterparts = Collections.unmodifiableMap(new LinkedHashMap<>(counterparts));
  }

  /**
   * The ids that correspond to a requirement, or to one that it belongs to, in the list's order.
   */
  public List<String> of(Requirement requirement, Catalogs catalogs) {
    List<String> ids = new ArrayList<>();
    Optional<Requirement> entry = Optional.of(requirement);
    while (entry.isPresent()) {
      for (String id : counterparts.getOrDefault(entry.get().code(), List.of())) {
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
      entry = entry.get().parent().flatMap(catalogs::requirement);
    }
    return ids;
  }
}
