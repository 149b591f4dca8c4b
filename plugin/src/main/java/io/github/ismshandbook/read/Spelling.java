package io.github.ismshandbook.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that an unknown one was meant to be. */
final class Spelling {

  private Spelling() {}

  /** The nearest known word, if one is near: {@code approver} for {@code aprover}. */
  static Optional<String> nearest(String word, Collection<String> known) {
    if (word.isEmpty() || word.length() > 60) {
      return Optional.empty();
    }
    String wanted = folded(word);
    String best = null;
    int bestDistance = wanted.length() <= 4 ? 2 : 3;
    LevenshteinDistance distances = new LevenshteinDistance(2);
    for (String candidate : known) {
      int distance = distances.apply(wanted, folded(candidate));
      if (distance >= 0 && distance < bestDistance && (distance < 2 || alike(wanted, candidate))) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Two letters more, or another first one, make another word: reviewer is not review. */
  private static boolean alike(String wanted, String candidate) {
    return wanted.charAt(0) == candidate.charAt(0)
        && Math.abs(wanted.length() - candidate.length()) <= 1;
  }

  /** {@code Did you mean X?}, or the whole choice. */
  static String advice(String word, Collection<String> known) {
    return nearest(word, known)
        .map(near -> "Did you mean " + near + "?")
        .orElse("Write one of " + String.join(", ", known) + ".");
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
