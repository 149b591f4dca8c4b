package io.github.ismshandbook.read;

import io.github.ismshandbook.markdown.MarkdownReader;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snippet;
import io.github.ismshandbook.tags.Placeholders;
import io.github.ismshandbook.yaml.Yaml;
import io.github.ismshandbook.yaml.YamlNode;
import io.github.ismshandbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one Markdown file: a pure function of its path and bytes. Safe for several threads. */
final class DocumentReader {

  private static final String FENCE = "---";
  private static final List<String> REQUIRED = List.of("owner", "approver", "author", "version");

  private final FrontMatterReader frontMatter;
  private final MarkdownReader markdown;

  DocumentReader(FrontMatterReader frontMatter, MarkdownReader markdown) {
    this.frontMatter = frontMatter;
    this.markdown = markdown;
  }

  /** A document, and the keys of its front matter that are nobody's. */
  record Read(Document document, List<Item> unknownKeys) {}

  Read read(InputFile file) {
    Text text = Text.of(file);
    List<Problem> problems = new ArrayList<>(text.problems());
    Split split = Split.of(file.path(), text.text(), problems);
    YamlNode.Mapping block = block(file.path(), split.frontMatter(), problems);
    FrontMatterReader.Read front = frontMatter.read(file.path(), block);
    problems.addAll(front.problems());
    placeholders(front.frontMatter(), problems);
    Content content = markdown.read(file.path(), split.body(), split.firstLine());
    String title = title(file.path(), front.frontMatter(), content, problems);
    return new Read(
        new Document(file.path(), title, front.frontMatter(), content, problems),
        front.unknownKeys());
  }

  Snippet readSnippet(InputFile file) {
    Text text = Text.of(file);
    Content read = markdown.readSnippet(file.path(), text.text());
    if (text.problems().isEmpty()) {
      return new Snippet(file.path(), read);
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    problems.addAll(read.problems());
    return new Snippet(
        file.path(),
        new Content(
            read.sections(),
            read.claims(),
            read.links(),
            read.includes(),
            read.fragment(),
            read.anchors(),
            read.text(),
            problems));
  }

  /** Front matter and body. */
  private record Split(String frontMatter, String body, int firstLine) {

    static Split of(String path, String text, List<Problem> problems) {
      if (!text.startsWith(FENCE + "\n") && !text.strip().equals(FENCE)) {
        return new Split("", text, 1);
      }
      int line = 2;
      int start = FENCE.length() + 1;
      for (int at = start; at <= text.length() && at >= 0; line++) {
        int end = text.indexOf('\n', at);
        String one = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
        if (one.equals(FENCE)) {
          return new Split(
              text.substring(start, at), end < 0 ? "" : text.substring(end + 1), line + 1);
        }
        at = end < 0 ? -1 : end + 1;
      }
      problems.add(
          Problem.of(
              Rule.UNREADABLE_INPUT,
              new Place(path, 1, 1),
              "The front matter that starts here has no end. Write --- on a line of its own after its last key."));
      return new Split("", text, 1);
    }
  }

  private static YamlNode.Mapping block(String path, String text, List<Problem> problems) {
    Yaml yaml = YamlReader.read(path, text, 2);
    problems.addAll(yaml.problems());
    Optional<YamlNode> root = yaml.root();
    if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    if (root.isPresent() && !root.get().absent()) {
      problems.add(
          Problem.of(
              Rule.UNREADABLE_INPUT,
              root.get().place(),
              "The front matter is "
                  + root.get().kind()
                  + ", where keys are expected. Write `key: value` lines."));
    }
    return new YamlNode.Mapping(List.of(), new Place(path, 1, 1));
  }

  private static void placeholders(FrontMatter front, List<Problem> problems) {
    for (String key : REQUIRED) {
      front.text(key).ifPresent(value -> placeholder(key, value, front, problems));
    }
    front.title().ifPresent(value -> placeholder("title", value, front, problems));
  }

  private static void placeholder(
      String key, String value, FrontMatter front, List<Problem> problems) {
    if (Placeholders.isOne(value)) {
      problems.add(
          Problem.of(
              Rule.PLACEHOLDER,
              front.places().get(key),
              "`" + key + "` is still the placeholder `" + Values.shown(value) + "`. Fill it in."));
    }
  }

  private static String title(
      String path, FrontMatter front, Content content, List<Problem> problems) {
    if (front.title().isPresent()) {
      return front.title().get();
    }
    String heading = content.sections().get(0).title();
    if (!heading.isEmpty()) {
      return heading;
    }
    problems.add(
        Problem.of(
            Rule.MISSING_KEY,
            Place.file(path),
            "The document has no title. Write `title: Access control policy` in its front matter, or a heading `# Access control policy`."));
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - ".md".length());
  }
}
