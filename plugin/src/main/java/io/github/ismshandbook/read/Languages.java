package io.github.ismshandbook.read;

import java.util.Locale;
import java.util.Optional;

/** Finds the tag of a language that somebody calls by its name, or in another standard. */
final class Languages {

  private Languages() {}

  /** {@code de} for {@code German}, {@code Deutsch} or {@code de_DE}. */
  static Optional<String> named(String written) {
    for (String tag : Locale.getISOLanguages()) {
      Locale language = new Locale.Builder().setLanguage(tag).build();
      if (written.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
          || written.equalsIgnoreCase(language.getDisplayLanguage(language))) {
        return Optional.of(tag);
      }
    }
    if (written.indexOf('_') > 0) {
      Locale locale = Locale.forLanguageTag(written.replace('_', '-'));
      return Optional.of(locale.toLanguageTag()).filter(tag -> !tag.equals("und"));
    }
    return Optional.empty();
  }
}
