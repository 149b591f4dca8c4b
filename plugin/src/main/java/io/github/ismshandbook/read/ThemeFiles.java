package io.github.ismshandbook.read;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Says which files of the project look as if they were to replace one of the theme's, and do not:
 * most are slips, and the page would stay as it was.
 */
final class ThemeFiles {

  private static final String TEMPLATES = "templates/";
  private static final String MACROS = "templates/macros/";
  private static final String STYLES = "assets/styles/";
  private static final String SCRIPTS = "assets/scripts/";
  private static final String ASSETS = "assets/";
  private static final String MESSAGES = "messages/";

  /** A style of one's own, which replaces none. */
  private static final String EXTRA = "assets/extra.css";

  private final SortedMap<String, InputFile> files;
  private final List<Problem> problems;

  private ThemeFiles(SortedMap<String, InputFile> files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  static void check(SortedMap<String, InputFile> files, List<Problem> problems) {
    ThemeFiles theme = new ThemeFiles(files, problems);
    files.forEach(
        (path, file) -> {
          if (!file.builtIn() && file.beneath().isEmpty()) {
            theme.check(path);
          }
        });
  }

  private void check(String path) {
    if (path.startsWith(MACROS)) {
      if (!used("@" + stem(path)) && !used("." + stem(path))) {
        say(path, "replaces no macro, and no template of this handbook uses it. ", MACROS);
      }
    } else if (path.startsWith(TEMPLATES)) {
      if (!used(name(path))) {
        say(path, "replaces no template, and none of this handbook uses it. ", TEMPLATES);
      }
    } else if (path.startsWith(STYLES)) {
      say(path, "is added to the style, and replaces no part of it. ", STYLES);
    } else if (path.startsWith(SCRIPTS)) {
      say(path, "is added to the script, and replaces no part of it. ", SCRIPTS);
    } else if (path.startsWith(MESSAGES)) {
      messages(path);
    } else if (path.startsWith(ASSETS) && !path.equals(EXTRA)) {
      asset(path);
    }
  }

  private void messages(String path) {
    if (!path.matches("messages/(messages|rules)_[A-Za-z0-9-]+\\.properties")) {
      warn(
          path,
          "is not read. Words are read from messages/messages_LANGUAGE.properties, such as"
              + " messages/messages_en.properties.");
    }
  }

  private void asset(String path) {
    if (path.endsWith(".css")) {
      warn(
          path,
          "is not part of the site. Write styles of your own to "
              + EXTRA
              + ", or replace one of "
              + STYLES
              + ".");
    } else if (path.endsWith(".js")) {
      warn(path, "is not part of the site. Replace one of " + SCRIPTS + " instead.");
    }
  }

  private void say(String path, String what, String folder) {
    Set<String> known = new TreeSet<>();
    files
        .subMap(folder, folder + Character.MAX_VALUE)
        .forEach(
            (other, file) -> {
              boolean theme = file.builtIn() || file.beneath().isPresent();
              if (theme && other.indexOf('/', folder.length()) < 0) {
                known.add(name(other));
              }
            });
    Optional<String> near = Spelling.nearest(name(path), known);
    warn(
        path,
        what
            + near.map(name -> "Did you mean " + name + "?")
                .orElse("The theme has " + String.join(", ", known) + "."));
  }

  /** Whether another template of the project mentions it. */
  private boolean used(String word) {
    return files.subMap(TEMPLATES, TEMPLATES + Character.MAX_VALUE).values().stream()
        .filter(file -> !file.builtIn())
        .anyMatch(file -> Text.of(file).text().contains(word));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String path) {
    String name = name(path);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void warn(String path, String message) {
    problems.add(Problem.of(Rule.OVERRIDE, Place.file(path), message).graded(Severity.WARNING));
  }
}
