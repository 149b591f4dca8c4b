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
  private final Set<String> names = new HashSet<>();

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
    names.add(document.id());
    names.add(path);
    names.add(path.substring(path.lastIndexOf('/') + 1));
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

  /**
   * A sentence without what names a document that is not in the site: in a quote, a link by id is
   * that id.
   *
   * @param instead what stands in the place of a name
   */
  String without(String sentence, String instead) {
    if (hidden.isEmpty()) {
      return sentence;
    }
    StringBuilder told = new StringBuilder(sentence.length());
    int start = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      if (i == sentence.length() || !isOfName(sentence.charAt(i))) {
        int end = i;
        while (end > start && sentence.charAt(end - 1) == '.') {
          end--;
        }
        String name = sentence.substring(start, end);
        told.append(names.contains(name) ? instead : name).append(sentence, end, i);
        if (i < sentence.length()) {
          told.append(sentence.charAt(i));
        }
        start = i + 1;
      }
    }
    return told.toString();
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
  }
}
