package io.github.ismshandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Content;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.read.CatalogReader;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code spec/tags.md}. */
class TagSpecificationTest {

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    Catalogs catalogs =
        CatalogReader.read(Scanner.builtIn(), List.of(CatalogReader.DEFAULT), new ArrayList<>());
    MarkdownReader reader = new MarkdownReader(catalogs, true);
    List<String[]> examples = examplesOf("/spec/tags.md");
    assertThat(examples).hasSizeGreaterThan(14);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example[0].lines().findFirst().orElse(""),
                    () ->
                        assertThat(said(reader.read("x.md", example[0], 1)))
                            .isEqualTo(example[1])));
  }

  private static String said(Content content) {
    StringBuilder said = new StringBuilder();
    for (TagClaim claim : content.claims()) {
      if (claim.kind() != TagClaim.Kind.COVERS) {
        said.append(claim.kind().name().toLowerCase(Locale.ROOT)).append(' ');
      }
      said.append(claim.code());
      if (!claim.parts().isEmpty()) {
        said.append('(').append(String.join(",", claim.parts())).append(')');
      }
      claim.date().ifPresent(date -> said.append(" on ").append(date));
      said.append(' ').append(claim.anchor()).append(" \"").append(claim.quote()).append("\"\n");
    }
    for (Problem problem : content.problems()) {
      said.append(problem.place().line()).append(',').append(problem.place().column()).append(' ');
      said.append(problem.rule().id()).append(' ');
      said.append(problem.subject()).append(problem.subject().isEmpty() ? "" : " ");
      said.append(problem.message()).append('\n');
    }
    return said.toString();
  }

  /** Text and expectation of each fenced block whose language is {@code example}. */
  private static List<String[]> examplesOf(String resource) throws IOException {
    List<String[]> examples = new ArrayList<>();
    try (InputStream in = TagSpecificationTest.class.getResourceAsStream(resource)) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].endsWith("`example")) {
          String fence = lines[i].substring(0, lines[i].length() - "example".length());
          StringBuilder[] parts = {new StringBuilder(), new StringBuilder()};
          int part = 0;
          for (i++; !lines[i].equals(fence); i++) {
            if (lines[i].equals(".")) {
              part = 1;
            } else {
              parts[part].append(lines[i]).append('\n');
            }
          }
          examples.add(new String[] {parts[0].toString(), parts[1].toString()});
        }
      }
    }
    return examples;
  }
}
