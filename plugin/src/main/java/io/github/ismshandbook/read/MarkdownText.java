package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlNode;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown text, its front matter and its body apart.
 *
 * @param frontMatter the keys between the {@code ---} lines; none without such lines
 * @param body what follows
 * @param firstLine the line of the file the body starts in
 * @param problems what is wrong with the lines or the YAML between them
 */
record MarkdownText(
    YamlNode.Mapping frontMatter, String body, int firstLine, List<Problem> problems) {

  private static final String FENCE = "---";

  MarkdownText {
    problems = List.copyOf(problems);
  }

  static MarkdownText of(String path, String text) {
    if (!isFence(text, 0)) {
      return new MarkdownText(Register.none(path), text, 1, List.of());
    }
    int start = afterLine(text, 0);
    int line = 2;
    for (int at = start; at < text.length(); at = afterLine(text, at)) {
      if (isFence(text, at) || isLine(text, at, "...")) {
        return closed(
            path, text.substring(start, at), text.substring(afterLine(text, at)), line + 1);
      }
      line++;
    }
    return unclosed(path, text, start);
  }

  private static MarkdownText closed(String path, String block, String body, int firstLine) {
    Yaml yaml = YamlReader.read(path, block, 2);
    List<Problem> problems = new ArrayList<>(yaml.problems());
    YamlNode.Mapping frontMatter = new YamlNode.Mapping(List.of(), new Place(path, 1, 1));
    if (yaml.root().isPresent()) {
      if (yaml.root().get() instanceof YamlNode.Mapping mapping) {
        frontMatter = mapping;
      } else {
        YamlNode node = yaml.root().get();
        problems.add(
            Problem.of(
                Rule.UNREADABLE_INPUT,
                node.place(),
                "The front matter is "
                    + node.kind()
                    + ", where keys are expected. Write `key: value` lines, or take the --- lines"
                    + " out."));
      }
    }
    return new MarkdownText(frontMatter, body, firstLine, problems);
  }

  /** The body is taken to start where keys stop: at a blank line or a heading. */
  private static MarkdownText unclosed(String path, String text, int start) {
    int line = 2;
    int at = start;
    while (at < text.length() && !isLine(text, at, "") && !text.startsWith("# ", at)) {
      at = afterLine(text, at);
      line++;
    }
    return new MarkdownText(
        Register.none(path),
        text.substring(at),
        line,
        List.of(
            Problem.of(
                Rule.UNREADABLE_INPUT,
                new Place(path, 1, 1),
                "The front matter that starts here has no end. Write --- on a line of its own after"
                    + " its last key.")));
  }

  private static boolean isFence(String text, int at) {
    return isLine(text, at, FENCE);
  }

  /** Whether a line is just that, white space at its end aside. */
  private static boolean isLine(String text, int at, String wanted) {
    if (!text.startsWith(wanted, at)) {
      return false;
    }
    int end = at + wanted.length();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }

  private static int afterLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
