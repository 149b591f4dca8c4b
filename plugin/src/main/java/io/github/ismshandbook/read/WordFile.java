package io.github.ismshandbook.read;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of words: {@code key = value} lines, in UTF-8.
 *
 * @param text of the file
 * @param words by key
 */
record WordFile(String path, boolean builtIn, String text, Map<String, String> words) {

  private static final Pattern BAD_ESCAPE = Pattern.compile("\\\\u(?![0-9a-fA-F]{4})");

  static WordFile of(InputFile file, List<Problem> problems) {
    Text text = Text.of(file);
    problems.addAll(text.problems());
    Map<String, String> words = new TreeMap<>();
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text.text()));
      properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.of(
              Rule.UNREADABLE_INPUT,
              badEscape(file.path(), text.text()),
              "After \\u come four hexadecimal digits. Write them, or the character itself: the file"
                  + " is UTF-8."));
    } catch (IOException e) {
      throw new IllegalStateException("text in memory can be read", e);
    }
    return new WordFile(file.path(), file.builtIn(), text.text(), words);
  }

  private static Place badEscape(String path, String text) {
    Matcher bad = BAD_ESCAPE.matcher(text);
    return bad.find() ? place(path, text, bad.start()) : Place.file(path);
  }

  /** Where a key is written. */
  Place place(String key) {
    Matcher line =
        Pattern.compile("(?m)^[ \\t\\f]*(" + Pattern.quote(key) + ")[ \\t\\f]*([=: \\t\\f]|$)")
            .matcher(text);
    return line.find() ? place(path, text, line.start(1)) : Place.file(path);
  }

  private static Place place(String path, String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Place(path, line, offset - start + 1);
  }
}
