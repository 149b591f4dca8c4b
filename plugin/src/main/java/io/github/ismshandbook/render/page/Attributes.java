package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Facet;
import io.github.ismshandbook.render.view.Facet.Choice;
import io.github.ismshandbook.render.view.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The attributes of the guidance: what its lists, and those of the controls, are narrowed by. */
final class Attributes {

  private final Site site;

  Attributes(Site site) {
    this.site = site;
  }

  /** One for each attribute, with the values that some entry has, in the vocabulary's order. */
  List<Facet> facets() {
    Map<String, Set<String>> used = new LinkedHashMap<>();
    for (Guidance entry : site.catalogs().guidance().values()) {
      entry
          .attributes()
          .forEach(
              (name, ids) -> used.computeIfAbsent(name, absent -> new TreeSet<>()).addAll(ids));
    }
    List<Facet> facets = new ArrayList<>();
    used.forEach((name, ids) -> facets.add(new Facet(name, name(name), choices(ids))));
    return facets;
  }

  private List<Choice> choices(Set<String> ids) {
    Map<String, String> labels = site.catalogs().attributeLabels();
    List<String> ordered = new ArrayList<>(labels.keySet());
    ordered.retainAll(ids);
    ids.stream().filter(id -> !labels.containsKey(id)).forEach(ordered::add);
    return ordered.stream().map(id -> new Choice(id, label(id))).toList();
  }

  /** The values of an entry in words, for each facet. */
  List<List<String>> values(Guidance entry, List<Facet> facets) {
    return facets.stream()
        .map(facet -> entry.attributes().getOrDefault(facet.id(), List.of()))
        .map(ids -> ids.stream().map(this::label).toList())
        .toList();
  }

  /** The attributes of an entry, as lines. */
  List<Entry> lines(Guidance entry) {
    List<Entry> lines = new ArrayList<>();
    entry
        .attributes()
        .forEach(
            (name, ids) ->
                lines.add(
                    new Entry(name(name), ids.stream().map(this::label).map(Ref::plain).toList())));
    return lines;
  }

  /** Adds the values of an entry to the keys of an item. */
  static void keys(Guidance entry, StringBuilder keys) {
    entry.attributes().forEach((name, ids) -> ids.forEach(id -> Facet.key(keys, name, id)));
  }

  private String name(String attribute) {
    return site.words().get("attribute." + attribute);
  }

  private String label(String id) {
    return site.phrases().attribute(id);
  }
}
