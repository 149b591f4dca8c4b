package io.github.ismshandbook.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of the interface.
 *
 * @param language that they are in, but for those that nobody translated
 * @param words by key, in that language where it has them, else in English
 * @param english the same in English, for what is said to machines and in the log
 */
public record Wording(Language language, Map<String, String> words, Map<String, String> english) {
  public Wording {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
    english = Collections.unmodifiableMap(new TreeMap<>(english));
  }
}
