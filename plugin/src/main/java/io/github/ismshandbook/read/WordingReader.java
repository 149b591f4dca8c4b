package io.github.ismshandbook.read;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Language;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the words of the interface: the theme's English, what the project says instead of single
 * ones, and over both the same of another language.
 */
public final class WordingReader {

  private static final String FOLDER = "messages/";
  private static final String SUFFIX = ".properties";

  /** What rules mean stands apart, for it is much. */
  private static final List<String> NAMES = List.of("rules_", "messages_");

  private final SortedMap<String, InputFile> files;
  private final List<Problem> problems;

  private WordingReader(SortedMap<String, InputFile> files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Reads them; a word that nobody knows, or that is not translated, is a problem. */
  public static Wording read(
      SortedMap<String, InputFile> files, Language language, List<Problem> problems) {
    return new WordingReader(files, problems).read(language);
  }

  private Wording read(Language language) {
    List<WordFile> all = new ArrayList<>(layers(Language.ENGLISH));
    Map<String, String> english = merged(all);
    Set<String> known =
        new TreeSet<>(merged(all.stream().filter(WordFile::builtIn).toList()).keySet());
    List<WordFile> translations = new ArrayList<>();
    for (String tag : language.tags()) {
      if (!tag.equals(Language.ENGLISH)) {
        translations.addAll(layers(tag));
      }
    }
    Map<String, String> translated = merged(translations);
    all.addAll(translations);
    unknown(all, known);
    if (!language.english()) {
      untranslated(language, known, translated.keySet());
    }
    Map<String, String> words = new TreeMap<>(english);
    words.putAll(translated);
    return new Wording(language, words, english);
  }

  /** The files of a language, the lowest layer's first. */
  private List<WordFile> layers(String tag) {
    List<WordFile> layers = new ArrayList<>();
    for (String name : NAMES) {
      int start = layers.size();
      Optional<InputFile> file = Optional.ofNullable(files.get(FOLDER + name + tag + SUFFIX));
      while (file.isPresent()) {
        layers.add(start, WordFile.of(file.get(), problems));
        file = file.get().beneath();
      }
    }
    return layers;
  }

  private static Map<String, String> merged(List<WordFile> lowestFirst) {
    Map<String, String> words = new TreeMap<>();
    lowestFirst.forEach(file -> words.putAll(file.words()));
    return words;
  }

  /** The project's words that neither the theme nor a template of the project has a use for. */
  private void unknown(List<WordFile> all, Set<String> known) {
    for (WordFile file : all) {
      for (String key : file.words().keySet()) {
        if (!file.builtIn() && !known.contains(key) && !used(key)) {
          problems.add(
              Problem.of(
                      Rule.UNKNOWN_KEY,
                      file.place(key),
                      "`"
                          + Values.shown(key)
                          + "` is no word of the interface and is ignored. "
                          + Spelling.nearest(key, known)
                              .map(near -> "Did you mean " + near + "?")
                              .orElse("Take it out."))
                  .graded(Severity.WARNING));
        }
      }
    }
  }

  private boolean used(String key) {
    return files.subMap("templates/", "templates0").values().stream()
        .filter(file -> !file.builtIn())
        .anyMatch(file -> Text.of(file).text().contains(key));
  }

  private void untranslated(Language language, Set<String> known, Set<String> translated) {
    Set<String> missing = new TreeSet<>(known);
    missing.removeAll(translated);
    if (!missing.isEmpty()) {
      problems.add(
          Problem.of(
                  Rule.MISSING_KEY,
                  language.place(),
                  missing.size()
                      + " of "
                      + known.size()
                      + " words of the interface are not translated and stay English, such as "
                      + missing.iterator().next()
                      + ". Write them in "
                      + FOLDER
                      + "messages_"
                      + language.tag()
                      + SUFFIX
                      + ".")
              .graded(Severity.WARNING));
    }
  }
}
