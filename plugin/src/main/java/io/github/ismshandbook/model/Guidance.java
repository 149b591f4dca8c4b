package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of guidance for a control. It is a link target and never gated.
 *
 * @param code {@code G.5.15}
 * @param title its title in the guidance's standard
 * @param control the control it is guidance for
 * @param attributes attribute name (such as {@code control-types}) to the ids of its values, in the
 *     catalog's order
 */
public record Guidance(
    Code code, String title, Code control, Map<String, List<String>> attributes) {
  public Guidance {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
