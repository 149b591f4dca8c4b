package io.github.ismshandbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Place;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

  private static List<String> said(String text) {
    return YamlReader.read("f.yaml", text, 1).problems().stream()
        .map(p -> p.place().line() + "," + p.place().column() + " " + p.message())
        .toList();
  }

  private static YamlNode.Mapping mapping(String text) {
    Yaml yaml = YamlReader.read("f.yaml", text, 1);
    assertThat(yaml.problems()).isEmpty();
    return (YamlNode.Mapping) yaml.root().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"5.10", "010", "yes", "2026-12-31", "1e3", "0x10", "12:30:45", "true"})
  void everyScalarIsTheTextItIsWrittenAs(String written) {
    assertThat(mapping("a: " + written).get("a"))
        .contains(new YamlNode.Scalar(written, new Place("f.yaml", 1, 4), true, 0));
  }

  @Test
  void nothingIsAbsentAndQuotedNothingIsNot() {
    YamlNode.Mapping mapping = mapping("a:\nb: ~\nc: null\nd: ''\n");
    assertThat(mapping.get("a")).isEmpty();
    assertThat(mapping.get("b")).isEmpty();
    assertThat(mapping.get("c")).isEmpty();
    assertThat(mapping.get("d")).isPresent();
  }

  @Test
  void placesCountUtf16UnitsAndStartAtTheLineGiven() {
    Yaml yaml = YamlReader.read("f.yaml", "x: 1\n\uD83D\uDE00: [\uD83D\uDE00, b]\n", 10);
    YamlNode.Mapping mapping = (YamlNode.Mapping) yaml.root().orElseThrow();
    YamlNode.Sequence list = (YamlNode.Sequence) mapping.entries().get(1).value();
    assertThat(list.items().get(1).place()).isEqualTo(new Place("f.yaml", 11, 10));
  }

  @Test
  void theCharactersOfAQuotedTextHavePlacesUnlessItHasEscapes() {
    YamlNode.Mapping mapping = mapping("a: \"b, c\"\nd: \"\\u0062, c\"\n");
    assertThat(((YamlNode.Scalar) mapping.get("a").orElseThrow()).place(3))
        .isEqualTo(new Place("f.yaml", 1, 8));
    assertThat(((YamlNode.Scalar) mapping.get("d").orElseThrow()).place(3))
        .isEqualTo(new Place("f.yaml", 2, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: @x   | 1,4 A text cannot start with this character. Put it in quotes.
          a: *x   | 1,4 *x repeats a value that is nowhere marked &x. Put a text that starts with * in quotes.
          a: & x  | 1,5 A text cannot start with & or *. Put it in quotes.
          a: {{x}} | 1,5 A key cannot be a block of keys. Put a text that starts with { or [ in quotes.
          a: - b  | 1,4 A list item cannot stand here. Put each on a line of its own, or write [a, b].
          """)
  void whatIsMalformedIsSaidInPlainWords(String text, String message) {
    assertThat(said(text)).containsExactly(message);
  }

  @Test
  void anUnclosedQuoteNamesTheLineItIsOpenedIn() {
    assertThat(said("b: 2\na: \"x\nc: 1\n"))
        .containsExactly("4,1 A quote is opened in line 2 and never closed. Close it.");
  }

  @Test
  void aQuotedTextThatGoesOnIsExplained() {
    assertThat(said("a: 'x' y\n"))
        .containsExactly(
            "1,8 This does not fit the lines above. Indent the keys of one block alike, and put a"
                + " text that goes on after its closing quote in quotes as a whole.");
  }

  @Test
  void aControlCharacterIsFound() {
    assertThat(said("a: 1\nb: x\u0001\n"))
        .containsExactly("2,5 The control character U+0001 cannot stand in YAML. Remove it.");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(said("a: 1\n---\nb: 2\n"))
        .containsExactly("2,1 A second YAML document starts here. Keep one, without --- between.");
  }

  @Test
  void anAliasRepeatsAValue() {
    assertThat(mapping("a: &x [1]\nb: *x\n").get("b")).isEqualTo(mapping("a: &x [1]\n").get("a"));
  }

  @Test
  void aValueCannotHoldItself() {
    assertThat(said("a: &x [*x]\n"))
        .containsExactly(
            "1,8 *x repeats a value that is nowhere marked &x. Put a text that starts with * in"
                + " quotes.");
  }

  @Test
  void bombsAndDepthsAreBounded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [".formatted(i, i)).append(("*a" + (i - 1) + ", ").repeat(9));
      bomb.append("x]\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(said(bomb.toString()))
              .singleElement()
              .asString()
              .endsWith("Aliases repeat more than 10000 values. Write the values out.");
          assertThat(said("[".repeat(1_000_000)))
              .containsExactly("1,52 Lists and blocks are nested more than 50 deep. Flatten them.");
          assertThat(said("a: " + "x".repeat(YamlReader.MAX_LENGTH)))
              .containsExactly("1,1 This YAML is longer than 4194304 characters. Split it.");
        });
  }
}
