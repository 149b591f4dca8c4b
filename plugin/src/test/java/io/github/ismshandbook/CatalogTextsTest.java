package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Guidance;
import io.github.ismshandbook.model.GuidanceText;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.RequirementText;
import io.github.ismshandbook.read.CatalogReader;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the shipped catalogs say in words: that every entry says it, at a length that is read, in
 * words of its own that are spelled right, that its codes exist, and that none of it is the wording
 * of a standard.
 */
class CatalogTextsTest {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9'’.\\-/]*");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z][A-Za-z'’]*");
  private static final Pattern CODE = Pattern.compile("\\b[ACG]\\.\\d+(?:\\.\\d+)*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

  /** Words in a row that two entries may not share. */
  private static final int RUN = 7;

  /** Words in a row by which the wording of a standard is known. */
  private static final int PHRASE = 5;

  private static final List<Problem> PROBLEMS = new ArrayList<>();
  private static final Map<String, List<String>> TEXTS = new LinkedHashMap<>();
  private static Catalogs catalogs;

  @BeforeAll
  static void read() throws IOException {
    catalogs = CatalogReader.read(Scanner.builtIn(), List.of("iso27001-2022"), PROBLEMS);
    entries().forEach(entry -> TEXTS.put(entry.code().text(), all(text(entry))));
    catalogs
        .guidance()
        .values()
        .forEach(entry -> TEXTS.put(entry.code().text(), all(catalogs.texts().of(entry))));
  }

  private static List<Requirement> entries() {
    return catalogs.main().requirements().stream()
        .filter(entry -> entry.kind() != Requirement.Kind.THEME)
        .toList();
  }

  private static RequirementText text(Requirement entry) {
    return catalogs.texts().of(entry);
  }

  private static List<String> all(RequirementText text) {
    List<String> all = new ArrayList<>(text.asks());
    all.addAll(text.parts().values());
    all.addAll(text.steps());
    all.addAll(text.evidence());
    all.addAll(text.mistakes());
    return all;
  }

  private static List<String> all(GuidanceText text) {
    List<String> all = new ArrayList<>(text.outcome());
    all.addAll(text.small());
    all.addAll(text.large());
    all.addAll(text.software());
    all.addAll(text.evidence());
    all.addAll(text.mistakes());
    return all;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }

  private static int length(List<String> texts) {
    return texts.stream().mapToInt(text -> words(text).size()).sum();
  }

  private static List<String> sentences(String text) {
    return List.of(SENTENCE_END.split(text.strip()));
  }

  @Test
  void theFilesAreSound() {
    assertThat(PROBLEMS).isEmpty();
    assertThat(TEXTS).hasSize(41 + 93 + 93);
  }

  @Test
  void everyRequirementSaysWhatItAsksAndWhatShowsIt() {
    for (Requirement entry : entries()) {
      RequirementText text = text(entry);
      String code = entry.code().text();
      assertThat(text.asks().stream().flatMap(asks -> sentences(asks).stream()).count())
          .as("sentences of what %s asks", code)
          .isBetween(2L, 5L);
      assertThat(length(text.asks())).as("words of what %s asks", code).isBetween(25, 110);
      assertThat(text.evidence()).as("evidence of %s", code).hasSizeBetween(2, 5);
      assertThat(text.parts().keySet())
          .as("parts of %s", code)
          .containsExactlyElementsOf(entry.parts());
      text.parts()
          .forEach(
              (letter, label) ->
                  assertThat(words(label)).as("%s(%s)", code, letter).hasSizeBetween(2, 8));
    }
  }

  @Test
  void everyClauseSaysHowToGoAboutItAndWhatGoesWrong() {
    for (Requirement entry : entries()) {
      if (entry.kind() == Requirement.Kind.CLAUSE) {
        String code = entry.code().text();
        RequirementText text = text(entry);
        assertThat(text.steps().size()).as("steps of %s", code).isBetween(entry.leaf() ? 2 : 0, 5);
        assertThat(text.mistakes()).as("mistakes of %s", code).hasSizeBetween(2, 4);
        assertThat(text.related()).as("related to %s", code).hasSizeBetween(2, 7);
      } else {
        assertThat(entry.guidance()).as("guidance for %s", entry.code()).isPresent();
      }
    }
  }

  @Test
  void everyGuidanceSaysAllOfIt() {
    for (Guidance entry : catalogs.guidance().values()) {
      String code = entry.code().text();
      GuidanceText text = catalogs.texts().of(entry);
      assertThat(length(TEXTS.get(code))).as("words of %s", code).isBetween(150, 400);
      assertThat(length(text.outcome())).as("outcome of %s", code).isBetween(25, 85);
      assertThat(text.small()).as("small steps of %s", code).hasSizeBetween(2, 5);
      assertThat(text.large()).as("large steps of %s", code).hasSizeBetween(2, 4);
      assertThat(length(text.software())).as("software of %s", code).isBetween(25, 100);
      assertThat(text.evidence()).as("evidence of %s", code).hasSizeBetween(2, 5);
      assertThat(text.mistakes()).as("mistakes of %s", code).hasSizeBetween(2, 4);
      assertThat(text.related())
          .as("related to %s", code)
          .hasSizeBetween(2, 7)
          .doesNotContain(entry.control());
    }
  }

  @Test
  void everyCodeInThemIsThere() {
    Set<String> known = new HashSet<>();
    catalogs.requirements().keySet().forEach(code -> known.add(code.text()));
    catalogs.guidance().keySet().forEach(code -> known.add(code.text()));
    TEXTS.forEach(
        (entry, texts) ->
            texts.forEach(
                text ->
                    CODE.matcher(text)
                        .results()
                        .forEach(
                            code ->
                                assertThat(known)
                                    .as("%s: %s", entry, text)
                                    .contains(code.group()))));
    for (Requirement entry : entries()) {
      assertThat(text(entry).related()).as("%s", entry.code()).doesNotContain(entry.code());
    }
  }

  @Test
  void noTwoShareASentence() {
    Map<String, String> seen = new TreeMap<>();
    TEXTS.forEach(
        (entry, texts) ->
            texts.stream()
                .flatMap(text -> sentences(text).stream())
                .map(sentence -> String.join(" ", words(sentence.toLowerCase(Locale.ROOT))))
                .forEach(
                    sentence ->
                        assertThat(seen.put(sentence, entry))
                            .as("%s says as well: %s", entry, sentence)
                            .isNull()));
  }

  @Test
  void noTwoShareARunOfWords() {
    Map<String, String> seen = new TreeMap<>();
    TEXTS.forEach(
        (entry, texts) -> {
          Set<String> runs = new TreeSet<>();
          texts.forEach(text -> runs.addAll(runs(words(text.toLowerCase(Locale.ROOT)), RUN)));
          for (String run : runs) {
            assertThat(seen.put(run, entry)).as("%s says as well: %s", entry, run).isNull();
          }
        });
  }

  private static List<String> runs(List<String> words, int length) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }

  @Test
  void theySpeakPlainly() {
    TEXTS.forEach(
        (entry, texts) ->
            texts.forEach(
                text ->
                    assertThat(LETTERS.matcher(text.toLowerCase(Locale.ROOT)).results())
                        .as("%s: %s", entry, text)
                        .noneMatch(
                            word ->
                                Set.of("shall", "ensure", "ensures", "organization", "stakeholder")
                                    .contains(word.group()))));
  }

  @Test
  void theirWordsAreSpelledRight() throws IOException {
    Speller speller =
        new Speller(
            Dictionary.read(
                getClass().getResource("/org/languagetool/resource/en/hunspell/en_GB.dict")));
    Set<String> own = new HashSet<>(lines("words.txt"));
    Map<String, String> wrong = new TreeMap<>();
    TEXTS.forEach(
        (entry, texts) ->
            texts.forEach(
                text ->
                    LETTERS
                        .matcher(text)
                        .results()
                        .map(word -> bare(word.group()))
                        .filter(word -> !own.contains(word.toLowerCase(Locale.ROOT)))
                        .filter(word -> misspelled(speller, word))
                        .forEach(word -> wrong.put(word, entry))));
    assertThat(wrong).isEmpty();
  }

  private static boolean misspelled(Speller speller, String word) {
    return speller.isMisspelled(word) && speller.isMisspelled(word.toLowerCase(Locale.ROOT));
  }

  /** Without the ending of a possessive. */
  private static String bare(String word) {
    String plain = word.replace('’', '\'');
    if (plain.endsWith("'s")) {
      return plain.substring(0, plain.length() - 2);
    }
    return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
  }

  @Test
  void noneOfItIsTheWordingOfAStandard() throws IOException {
    Set<String> known = new HashSet<>(lines("known-phrases.txt"));
    assertThat(known).hasSizeGreaterThan(1000).allMatch(line -> line.matches("[0-9a-f]{16}"));
    List<String> found = new ArrayList<>();
    TEXTS.forEach(
        (entry, texts) ->
            texts.forEach(
                text ->
                    runs(normal(text), PHRASE).stream()
                        .filter(run -> known.contains(hash(run)))
                        .forEach(run -> found.add(entry + ": " + run))));
    assertThat(found).isEmpty();
  }

  private static List<String> normal(String text) {
    String lower =
        text.toLowerCase(Locale.ROOT)
            .replace("organization", "organisation")
            .replace("ization", "isation");
    return Arrays.stream(lower.split("[^a-z]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String hash(String phrase) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> lines(String name) throws IOException {
    try (InputStream in = CatalogTextsTest.class.getResourceAsStream("/texts/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }
}
