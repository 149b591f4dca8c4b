package io.github.ismshandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Link;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Section;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.read.CatalogReader;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of {@code spec/tags.md}, the specification of tags that users read. An example
 * is Markdown, a line with a dot, and what is found in it: a line for each claim, section that is
 * not the document, link and problem, in this order.
 */
class TagSpecificationTest {

  private final MarkdownReader reader = new MarkdownReader(shipped(), true);

  private static Catalogs shipped() {
    try {
      return CatalogReader.read(
          Scanner.builtIn(), List.of(CatalogReader.DEFAULT), new ArrayList<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Example(String heading, int line, String markdown, String expected) {}

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<Example> examples = parse();
    assertThat(examples).hasSizeGreaterThan(40);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.heading() + ", line " + example.line(),
                    () -> assertThat(found(example.markdown())).isEqualTo(example.expected())));
  }

  private String found(String markdown) {
    Content content = reader.read("x.md", markdown, 1);
    List<String> lines = new ArrayList<>();
    for (TagClaim claim : content.claims()) {
      lines.add(claim(claim, content.sections().get(claim.section())));
    }
    for (Section section : content.sections()) {
      if (section.index() > 0) {
        String aliases = section.aliases().isEmpty() ? "" : " also #" + section.aliases().get(0);
        lines.add("section “" + section.title() + "” #" + section.anchor() + aliases);
      }
    }
    for (Link link : content.links()) {
      lines.add(link.kind().name().toLowerCase(Locale.ROOT) + " " + link.target());
    }
    for (Problem problem : content.problems()) {
      String subject = problem.subject().isEmpty() ? "" : " " + problem.subject();
      lines.add(
          problem.place().line()
              + ","
              + problem.place().column()
              + " "
              + problem.rule().id()
              + subject
              + " "
              + problem.message());
    }
    return String.join("\n", lines);
  }

  private static String claim(TagClaim claim, Section section) {
    StringBuilder line = new StringBuilder();
    line.append(claim.kind().name().toLowerCase(Locale.ROOT)).append(' ');
    line.append(claim.code());
    if (!claim.parts().isEmpty()) {
      line.append('(').append(String.join(",", claim.parts())).append(')');
    }
    claim.date().ifPresent(date -> line.append(" on ").append(date));
    line.append(section.index() == 0 ? "" : " in “" + section.title() + "”");
    return line.append(": “").append(claim.quote()).append('”').toString();
  }

  private static List<Example> parse() throws IOException {
    List<String> lines;
    try (InputStream in = TagSpecificationTest.class.getResourceAsStream("/spec/tags.md")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    List<Example> examples = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        heading = line.replace("#", "").strip();
      } else if (line.endsWith("`example")) {
        String fence = line.substring(0, line.length() - "example".length());
        int dot = i + lines.subList(i, lines.size()).indexOf(".");
        int end = i + lines.subList(i, lines.size()).indexOf(fence);
        String markdown = String.join("\n", lines.subList(i + 1, dot)) + "\n";
        String expected = String.join("\n", lines.subList(dot + 1, end));
        examples.add(new Example(heading, i + 1, markdown, expected));
        i = end;
      }
    }
    return examples;
  }
}
