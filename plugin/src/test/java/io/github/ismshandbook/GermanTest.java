package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Wording;
import io.github.ismshandbook.render.Renderer;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme speaks German, all of it. */
class GermanTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  /** What is marked as English; messages and titles hold no element. */
  private static final Pattern ENGLISH = Pattern.compile("<span lang=\"en\">[^<]*</span>");

  /** Words that are the same in both, and are no slip. */
  private static final Set<String> SAME =
      Set.of(
          "attributeValue.governance",
          "filter",
          "list.more",
          "month.04",
          "month.08",
          "month.09",
          "month.11",
          "month.label",
          "report.title",
          "risk.acceptedOn",
          "nav.iso27001",
          "predecessors",
          "status",
          "type.plan",
          "type.standard",
          "types.standard",
          "version",
          "level.plan",
          "level.standard");

  private static SortedMap<String, String> words(String file) throws IOException {
    Properties properties = new Properties();
    String text =
        new String(
            Scanner.builtIn().get("messages/" + file + ".properties").bytes(),
            StandardCharsets.UTF_8);
    properties.load(new java.io.StringReader(text));
    SortedMap<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    // A key that is written twice would be one here, and a line lost.
    assertThat(words)
        .as(file)
        .hasSize(
            (int) text.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').count());
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_", "rules_"})
  void everyWordIsTranslatedWithItsArguments(String name) throws IOException {
    SortedMap<String, String> english = words(name + "en");
    SortedMap<String, String> german = words(name + "de");

    assertThat(german.keySet()).containsExactlyElementsOf(english.keySet());
    english.forEach(
        (key, word) -> {
          assertThat(arguments(german.get(key))).as(key).isEqualTo(arguments(word));
          if (!SAME.contains(key) && !key.endsWith(".example")) {
            assertThat(german.get(key)).as(key).isNotBlank().isNotEqualTo(word);
          }
        });
  }

  private static Set<String> arguments(String word) {
    Set<String> arguments = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(word);
    while (matcher.find()) {
      arguments.add(matcher.group());
    }
    return arguments;
  }

  @Test
  void theSampleHasNoEnglishWordOfTheInterface() throws IOException {
    Inputs sample = Scanner.scan(Path.of("../sample-project/src/isms"));
    SortedMap<String, InputFile> files = new TreeMap<>(sample.files());
    String configuration =
        new String(files.get("handbook.yaml").bytes(), StandardCharsets.UTF_8) + "language: de\n";
    files.put("handbook.yaml", InputFile.of("handbook.yaml", configuration));
    Build build =
        Pipeline.compile(
            new Inputs(files, sample.problems()),
            new Options(LocalDate.of(2026, 11, 1), Optional.empty()));
    assertThat(build.assessment().problems())
        .as("nothing is said of the language")
        .extracting(Problem::place)
        .doesNotContain(build.handbook().configuration().language().place());
    Map<String, String> pages = new ConcurrentSkipListMap<>();
    Renderer.render(
        build,
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, plain(new String(bytes, StandardCharsets.UTF_8)));
          }
        });

    assertThat(pages.get("index.html"))
        .startsWith("<!DOCTYPE html>\n<html lang=\"de\" dir=\"ltr\"");
    List<String> english = english(build.handbook().sources().wording(), files);
    assertThat(english).hasSizeGreaterThan(200);
    List<String> found = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (String words : english) {
            if (page.contains(words)) {
              found.add(path + ": " + words);
            }
          }
        });
    assertThat(found).isEmpty();
  }

  private static String plain(String page) {
    return ENGLISH
        .matcher(page)
        .replaceAll("")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** What no page may hold: long enough to be no accident, and in no file of the handbook. */
  private static List<String> english(Wording wording, SortedMap<String, InputFile> files)
      throws IOException {
    StringBuilder own = new StringBuilder();
    for (InputFile file : files.values()) {
      if (!file.path().startsWith("messages/") && !file.path().startsWith("templates/")) {
        own.append(new String(file.bytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    List<String> english = new ArrayList<>();
    wording
        .english()
        .forEach(
            (key, word) -> {
              String longest = "";
              for (String part : ARGUMENT.split(word)) {
                longest = part.length() > longest.length() ? part : longest;
              }
              if (longest.length() > 12
                  && !wording.words().get(key).contains(longest)
                  && own.indexOf(longest) < 0) {
                english.add(longest);
              }
            });
    return english;
  }
}
