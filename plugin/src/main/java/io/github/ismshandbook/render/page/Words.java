package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of the interface, by key: the theme's, and over them single words of {@code
 * messages/messages_en.properties}.
 */
public final class Words {

  private static final List<String> FILES =
      List.of(
          "messages/words.properties",
          "messages/rules.properties",
          "messages/messages_en.properties");

  private final Map<String, String> byKey;

  private Words(Map<String, String> byKey) {
    this.byKey = Collections.unmodifiableMap(byKey);
  }

  /** Reads the words. */
  public static Words of(Inputs inputs) throws IOException {
    Map<String, String> byKey = new TreeMap<>();
    for (String path : FILES) {
      InputFile file = inputs.files().get(path);
      if (file != null) {
        read(file, byKey);
      }
    }
    return new Words(byKey);
  }

  private static void read(InputFile file, Map<String, String> byKey) throws IOException {
    Properties words = new Properties();
    try {
      words.load(
          new InputStreamReader(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException(file.path() + " is no properties file: " + e.getMessage(), e);
    }
    words.stringPropertyNames().forEach(key -> byKey.put(key, words.getProperty(key)));
  }

  /** All of them, for the templates. */
  public Map<String, String> all() {
    return byKey;
  }

  /** The word of that key, each {@code {0}}, {@code {1}}, … replaced by an argument. */
  public String get(String key, Object... arguments) {
    String word = byKey.get(key);
    if (word == null) {
      throw new IllegalStateException("messages/words.properties has no word '" + key + "'");
    }
    if (arguments.length == 0) {
      return word;
    }
    StringBuilder text = new StringBuilder(word.length() + 32);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int argument = i + 2 < word.length() ? word.charAt(i + 1) - '0' : -1;
      if (c == '{' && argument >= 0 && argument < arguments.length && word.charAt(i + 2) == '}') {
        text.append(arguments[argument]);
        i += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The word for a number of things: that of {@code key.one} for one, else of {@code key}. */
  public String count(String key, long number) {
    return number == 1 ? get(key + ".one", number) : get(key, number);
  }
}
