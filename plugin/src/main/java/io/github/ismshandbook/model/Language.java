package io.github.ismshandbook.model;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language of the interface's words.
 *
 * @param tag of BCP 47: {@code de}, {@code pt-BR}
 * @param place where it is written; the file itself for the default
 */
public record Language(String tag, Place place) {

  /** The tag of the language that every word of the theme has. */
  public static final String ENGLISH = "en";

  private static final Set<String> SCRIPTS_TO_THE_LEFT =
      Set.of("Arab", "Aran", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr");

  /** Those usually written from right to left, where the tag names no script. */
  private static final Set<String> TO_THE_LEFT =
      Set.of(
          "ar", "arc", "arz", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo",
          "pnb", "prs", "ps", "rhg", "sd", "syr", "ug", "ur", "yi");

  /** The language of a tag; empty for one that is malformed or that no language has. */
  public static Optional<Language> of(String written, Place place) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(written).build();
      String language = locale.getLanguage();
      boolean known =
          language.length() == 3
              || language.length() == 2 && Set.of(Locale.getISOLanguages()).contains(language);
      return known ? Optional.of(new Language(locale.toLanguageTag(), place)) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** The tags of the files that have its words, each more exact than the one before. */
  public List<String> tags() {
    List<String> tags = new ArrayList<>();
    for (int end = tag.indexOf('-'); end > 0; end = tag.indexOf('-', end + 1)) {
      tags.add(tag.substring(0, end));
    }
    tags.add(tag);
    return tags;
  }

  /** Whether it is English, of whatever country. */
  public boolean english() {
    return tags().get(0).equals(ENGLISH);
  }

  /** Where its lines run: {@code ltr} or {@code rtl}. */
  public String direction() {
    Locale locale = Locale.forLanguageTag(tag);
    boolean left =
        locale.getScript().isEmpty()
            ? TO_THE_LEFT.contains(locale.getLanguage())
            : SCRIPTS_TO_THE_LEFT.contains(locale.getScript());
    return left ? "rtl" : "ltr";
  }
}
