package io.github.ismshandbook.read;

import io.github.ismshandbook.markdown.MarkdownReader;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Digest;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snippet;
import java.util.ArrayList;
import java.util.List;

/** Reads one Markdown file: a pure function of its path and bytes. Safe for several threads. */
final class DocumentReader {

  private final FrontMatterReader frontMatter;
  private final MarkdownReader markdown;

  DocumentReader(FrontMatterReader frontMatter, MarkdownReader markdown) {
    this.frontMatter = frontMatter;
    this.markdown = markdown;
  }

  /**
   * What was read.
   *
   * @param document the document
   * @param unknownKeys the keys of its front matter that are nobody's
   * @param shared what is wrong in {@code defaults} of {@code handbook.yaml}: all documents that
   *     are given them find the same
   */
  record Read(Document document, List<Item> unknownKeys, List<Problem> shared) {}

  Read read(InputFile file) {
    String path = file.path();
    Text text = Text.of(file);
    MarkdownText split = MarkdownText.of(path, text.text());
    FrontMatterReader.Read front = frontMatter.read(path, split.frontMatter());
    List<Problem> problems = new ArrayList<>(text.problems());
    List<Problem> shared = new ArrayList<>();
    problems.addAll(split.problems());
    for (Problem problem : front.problems()) {
      (problem.place().path().equals(path) ? problems : shared).add(problem);
    }
    Content content = markdown.read(path, split.body(), split.firstLine());
    String title = title(path, front.frontMatter(), content, problems);
    return new Read(
        new Document(path, title, front.frontMatter(), content, Digest.of(split.body()), problems),
        front.unknownKeys(),
        shared);
  }

  Snippet readSnippet(InputFile file) {
    Text text = Text.of(file);
    Content read = markdown.readSnippet(file.path(), text.text());
    if (text.problems().isEmpty()) {
      return new Snippet(file.path(), read, Digest.of(text.text()));
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
            problems),
        Digest.of(text.text()));
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
