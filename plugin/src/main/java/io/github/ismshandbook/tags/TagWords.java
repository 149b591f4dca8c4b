package io.github.ismshandbook.tags;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words that open a tag, and what a misspelt one was meant to be. */
public final class TagWords {

  /** The words of tags. */
  public static final List<String> ALL = List.of("covers", "supports", "evidences");

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private TagWords() {}

  /** The word that was meant, if the written one is no word of a tag but near one. */
  public static Optional<String> meant(String written) {
    if (written.length() < 4 || written.length() > 12) {
      return Optional.empty();
    }
    String lower = written.toLowerCase(Locale.ROOT);
    for (String word : ALL) {
      if (!written.equals(word) && DISTANCE.apply(lower, word) >= 0) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
