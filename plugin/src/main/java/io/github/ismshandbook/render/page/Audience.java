package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who the site is for: documents classified above {@code publish.max-classification} are not in it,
 * and nothing tells of them. A classification that the list does not know counts as above.
 */
final class Audience {

  private final Set<String> hidden = new HashSet<>();
  private final List<String> secrets = new ArrayList<>();

  Audience(Build build) {
    Handbook handbook = build.handbook();
    Configuration configuration = handbook.configuration();
    for (LinkedDocument linked : handbook.documents().values()) {
      Document document = linked.document();
      if (!configuration.publishes(document.frontMatter().text("classification").orElse(""))) {
        hide(document);
      }
    }
  }

  private void hide(Document document) {
    String path = document.path();
    hidden.add(path);
    secrets.add(path.substring(path.lastIndexOf('/') + 1));
    secrets.add(document.title());
    document.frontMatter().id().ifPresent(secrets::add);
  }

  /** Whether everything is shown. */
  boolean seesAll() {
    return hidden.isEmpty();
  }

  /** Whether the document of that path is in the site. */
  boolean sees(String path) {
    return !hidden.contains(path);
  }

  /** Whether a problem can be told without telling of a document that is not in the site. */
  boolean sees(Problem problem) {
    if (hidden.isEmpty()) {
      return true;
    }
    return sees(problem.place().path())
        && secrets.stream()
            .noneMatch(
                secret -> problem.message().contains(secret) || problem.subject().contains(secret));
  }
}
