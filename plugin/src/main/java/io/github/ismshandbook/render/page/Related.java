package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.render.view.DocumentView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents that cover the same requirements as one. A requirement that very many documents
 * claim relates none of them, and would cost time with the square of the handbook.
 */
final class Related {

  private static final int MOST_DOCUMENTS = 6;
  private static final int MOST_CODES = 4;
  private static final int TOO_COMMON = 60;

  private final Site site;
  private final String from;

  Related(Site site, String from) {
    this.site = site;
    this.from = from;
  }

  /** Those that share most first. */
  List<DocumentView.Related> to(LinkedDocument linked) {
    Map<String, List<String>> shared = new LinkedHashMap<>();
    for (Code code : covered(linked)) {
      List<Claim> claims = site.handbook().claims(code);
      if (claims.size() <= TOO_COMMON) {
        for (String path : others(claims, linked.document().path())) {
          shared.computeIfAbsent(path, other -> new ArrayList<>()).add(code.text());
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, List<String>> entry) -> -entry.getValue().size()))
        .limit(MOST_DOCUMENTS)
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Set<Code> covered(LinkedDocument linked) {
    Set<Code> codes = new LinkedHashSet<>();
    for (Claim claim : linked.claims()) {
      if (claim.kind() == TagClaim.Kind.COVERS) {
        codes.add(claim.requirement());
      }
    }
    return codes;
  }

  private Set<String> others(List<Claim> claims, String path) {
    Set<String> others = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.kind() == TagClaim.Kind.COVERS
          && !claim.document().equals(path)
          && site.audience().sees(claim.document())) {
        others.add(claim.document());
      }
    }
    return others;
  }

  private DocumentView.Related line(String path, List<String> codes) {
    return new DocumentView.Related(
        site.document(from, site.document(path).orElseThrow()),
        codes.subList(0, Math.min(MOST_CODES, codes.size())),
        Math.max(0, codes.size() - MOST_CODES));
  }
}
