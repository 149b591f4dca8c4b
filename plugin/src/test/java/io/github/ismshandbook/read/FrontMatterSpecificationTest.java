package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Redirect;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.Sources;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code spec/front-matter.md}. */
class FrontMatterSpecificationTest {

  private static final String PATH = "policies/x.md";

  private record Example(String handbook, String text, String expected) {}

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    SortedMap<String, InputFile> builtIn = Scanner.builtIn();
    List<Example> examples = all();
    assertThat(examples).hasSizeGreaterThan(20);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.text().replace('\n', ' '),
                    () -> assertThat(said(example, builtIn)).isEqualTo(example.expected())));
  }

  private static String said(Example example, SortedMap<String, InputFile> builtIn) {
    SortedMap<String, InputFile> files = new TreeMap<>(builtIn);
    files.put("handbook.yaml", InputFile.of("handbook.yaml", example.handbook()));
    files.put(PATH, InputFile.of(PATH, example.text()));
    Sources sources = Reader.read(new Inputs(files, List.of()));
    Document document = sources.documents().get(0);
    List<String> lines = new ArrayList<>();
    values(document, lines);
    Stream.of(document.problems(), document.content().problems(), sources.problems())
        .flatMap(Collection::stream)
        .sorted()
        .map(FrontMatterSpecificationTest::line)
        .forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private static void values(Document document, List<String> lines) {
    FrontMatter front = document.frontMatter();
    lines.add(
        front.id().orElse("-")
            + " \""
            + document.title()
            + "\" "
            + front.type().id()
            + " "
            + front.status().id());
    new TreeMap<>(front.text()).forEach((key, value) -> lines.add(key + " = " + value));
    front.approved().ifPresent(day -> lines.add("approved = " + day));
    front.effective().ifPresent(day -> lines.add("effective = " + day));
    front.date().ifPresent(day -> lines.add("date = " + day));
    front.nextReview().ifPresent(day -> lines.add("next review = " + day));
    list("tags", front.tags(), lines);
    list("provides", front.provides(), lines);
    list("implements", front.implemented(), lines);
    list("treats", front.treats(), lines);
    list("supersedes", front.supersedes(), lines);
    list("redirects", front.redirects().stream().map(Redirect::text).toList(), lines);
    front
        .changes()
        .forEach(
            change ->
                lines.add(
                    "change = "
                        + change.version()
                        + " on "
                        + change.date().map(Object::toString).orElse("-")
                        + " by "
                        + change.author()
                        + ": "
                        + change.summary()));
    for (TagClaim claim : front.claims()) {
      String parts = claim.parts().isEmpty() ? "" : "(" + String.join(",", claim.parts()) + ")";
      lines.add(
          "claims "
              + claim.code()
              + parts
              + " at "
              + claim.place().line()
              + ","
              + claim.place().column());
    }
    list("defaulted", List.copyOf(new TreeSet<>(front.defaulted())), lines);
  }

  private static void list(String name, List<String> values, List<String> lines) {
    if (!values.isEmpty()) {
      lines.add(name + " = " + String.join(", ", values));
    }
  }

  private static String line(Problem problem) {
    return (problem.place().path().equals(PATH) ? "" : problem.place().path() + " ")
        + problem.place().line()
        + ","
        + problem.place().column()
        + " "
        + problem.rule().id()
        + (problem.severity() == Severity.WARNING ? " (warning) " : " ")
        + (problem.subject().isEmpty() ? "" : problem.subject() + " ")
        + problem.message();
  }

  /** The examples, each with the handbook.yaml of the last {@code handbook} block before it. */
  private static List<Example> all() throws IOException {
    List<Example> examples = new ArrayList<>();
    String handbook = "title: Acme\n";
    try (InputStream in =
        FrontMatterSpecificationTest.class.getResourceAsStream("/spec/front-matter.md")) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].equals("```example") || lines[i].equals("```handbook")) {
          boolean example = lines[i].endsWith("example");
          StringBuilder[] parts = {new StringBuilder(), new StringBuilder()};
          int part = 0;
          for (i++; !lines[i].equals("```"); i++) {
            if (lines[i].equals(".")) {
              part = 1;
            } else {
              parts[part].append(lines[i]).append('\n');
            }
          }
          if (example) {
            examples.add(new Example(handbook, parts[0].toString(), parts[1].toString()));
          } else {
            handbook = parts[0].toString();
          }
        }
      }
    }
    return examples;
  }
}
