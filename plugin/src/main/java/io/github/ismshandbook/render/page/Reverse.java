package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Views from the other side that pages need, derived once. */
final class Reverse {

  private final Map<Code, List<Risk>> risks = new HashMap<>();
  private final Map<String, Risk> risksById = new HashMap<>();
  private final Map<String, List<Document>> treating = new HashMap<>();
  private final Map<String, List<Document>> implementing = new HashMap<>();
  private final Set<String> information = new HashSet<>();
  private final Map<String, Document> byId = new HashMap<>();
  private final Map<String, List<Problem>> problems = new HashMap<>();

  Reverse(Site site) {
    for (Risk risk : site.handbook().sources().risks().risks()) {
      risksById.put(risk.id(), risk);
      risk.controls().forEach(code -> add(risks, code, risk));
    }
    for (Requirement requirement : site.catalogs().requirements().values()) {
      requirement.documentedInformation().forEach(item -> information.add(item.id()));
    }
    for (LinkedDocument linked : site.documents()) {
      Document document = linked.document();
      byId.put(document.id(), document);
      document.frontMatter().treats().forEach(id -> add(treating, id, document));
      document.frontMatter().implemented().forEach(id -> add(implementing, id, document));
    }
    for (Problem problem : site.assessment().problems()) {
      if (site.audience().sees(problem)) {
        add(problems, problem.place().path(), problem);
      }
    }
  }

  private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
  }

  /** The risks that a control modifies. */
  List<Risk> risks(Code control) {
    return risks.getOrDefault(control, List.of());
  }

  /** The risk of that id, or null. */
  Risk risk(String id) {
    return risksById.get(id);
  }

  /** Whether a clause asks for an item of documented information of that id. */
  boolean knowsInformation(String id) {
    return information.contains(id);
  }

  /** The documents that treat a risk. */
  List<Document> treating(String risk) {
    return treating.getOrDefault(risk, List.of());
  }

  /** The documents that carry out a policy. */
  List<Document> implementing(String policy) {
    return implementing.getOrDefault(policy, List.of());
  }

  /** The document of that id, or null. */
  Document byId(String id) {
    return byId.get(id);
  }

  /** What is wrong in a file. */
  List<Problem> problems(String path) {
    return problems.getOrDefault(path, List.of());
  }
}
