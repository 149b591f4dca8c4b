package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Language;
import io.github.ismshandbook.model.Wording;
import java.util.Map;

/** The words of the interface, by key, in the language of the site. */
public final class Words {

  private final Wording wording;

  /** The words of a handbook. */
  public Words(Wording wording) {
    this.wording = wording;
  }

  /** The language they are in. */
  public Language language() {
    return wording.language();
  }

  /** All of them, for the templates. */
  public Map<String, String> all() {
    return wording.words();
  }

  /** The word of that key, each {@code {0}}, {@code {1}}, … replaced by an argument. */
  public String get(String key, Object... arguments) {
    String word = wording.words().get(key);
    if (word == null) {
      throw new IllegalStateException("messages/messages_en.properties has no word '" + key + "'");
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
