package io.github.ismshandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of the CommonMark and GFM specifications through the door, sanitiser and all.
 * What differs is listed in {@code spec/deviations.txt} with its reason; the list may only shrink.
 */
class SpecificationTest {

  private final MarkdownReader reader = new MarkdownReader(SmallCatalogs.get(), false, true);

  @Test
  void commonMarkExamplesDeviateOnlyWhereListed() throws IOException {
    check("commonmark", ExampleReader.readExamples(TestResources.getSpec()));
  }

  @Test
  void gfmExamplesDeviateOnlyWhereListed() throws IOException {
    check("gfm", ExampleReader.readExamples(TestResources.getGfmSpec()));
  }

  private void check(String specification, List<Example> examples) throws IOException {
    Set<Integer> failing = new TreeSet<>();
    List<String> details = new ArrayList<>();
    int number = 0;
    for (Example example : examples) {
      number++;
      String source = example.getSource().replace('→', '\t');
      String expected = Normal.form(example.getHtml().replace('→', '\t'));
      String actual = Normal.form(Html.of(reader.read("x.md", source, 1)));
      if (!expected.equals(actual)) {
        failing.add(number);
        details.add(
            number
                + "\n"
                + example.getSource()
                + "--- expected\n"
                + expected
                + "\n--- actual\n"
                + actual
                + "\n");
      }
    }
    if (System.getProperty("isms.spec.print") != null) {
      System.out.println(String.join("\n=====", details));
    }
    assertThat(examples).hasSizeGreaterThan(640);
    assertThat(failing).isEqualTo(deviations(specification).keySet());
  }

  /** Example number to reason. */
  private static TreeMap<Integer, String> deviations(String specification) throws IOException {
    TreeMap<Integer, String> listed = new TreeMap<>();
    try (InputStream in = SpecificationTest.class.getResourceAsStream("/spec/deviations.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.startsWith(specification + " ")) {
          int colon = line.indexOf(':');
          String reason = line.substring(specification.length() + 1, colon);
          for (String number : line.substring(colon + 1).strip().split(" +")) {
            listed.put(Integer.parseInt(number), reason);
          }
        }
      }
    }
    return new TreeMap<>(Collections.unmodifiableMap(listed));
  }
}
