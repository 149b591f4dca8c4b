package io.github.ismshandbook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever color an organisation has, its links can be read. */
class ContrastTest {

  private static final Pattern COLOR = Pattern.compile("--(accent|link): (#[0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "#000000,#ffffff,21.0",
    "#ffffff,#ffffff,1.0",
    "#777777,#ffffff,4.48",
    "#0000ff,#ffffff,8.59",
    "#ff0000,#000000,5.25"
  })
  void measuresAsTheGuidelinesDo(String one, String other, double contrast) {
    assertThat(Contrast.of(Contrast.parse(one), Contrast.parse(other)))
        .isCloseTo(contrast, within(0.01));
    assertThat(Contrast.of(Contrast.parse(other), Contrast.parse(one)))
        .isCloseTo(contrast, within(0.01));
  }

  @Test
  void changesNoColorThatCanBeRead() {
    assertThat(Contrast.hex(Contrast.readable(0x0B5394, List.of(0xFFFFFF)))).isEqualTo("#0b5394");
    assertThat(Contrast.hex(Contrast.readable(0x8EC5FF, List.of(0x14181D)))).isEqualTo("#8ec5ff");
  }

  @Test
  void goesNoFurtherThanItMust() {
    int yellow = Contrast.readable(0xFFD700, List.of(0xFFFFFF));
    assertThat(Contrast.of(yellow, 0xFFFFFF)).isBetween(4.5, 4.8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#ff0000", "#808080", "#0a5c8a",
        "#ffd700", "#123456", "#fedcba", "#7f7f00"
      })
  void everyAccentCanBeReadOnTheGroundsOfTheTheme(String accent) throws IOException {
    String style = style(accent, new TreeMap<>());
    String tokens =
        new String(
            Scanner.builtIn().get("assets/styles/10-tokens.css").bytes(), StandardCharsets.UTF_8);
    String[] schemes = tokens.split("prefers-color-scheme: dark");
    String[] rules = style.split("prefers-color-scheme: dark");
    assertThat(schemes).hasSize(2);
    assertThat(rules).hasSize(2);
    for (int scheme = 0; scheme < 2; scheme++) {
      Matcher color = COLOR.matcher(rules[scheme]);
      int colors = 0;
      while (color.find()) {
        colors++;
        Matcher token =
            Pattern.compile("--[a-z-]*(?:ground|surface|raised): (#[0-9a-f]{6});")
                .matcher(schemes[scheme]);
        int grounds = 0;
        while (token.find()) {
          grounds++;
          assertThat(Contrast.of(Contrast.parse(color.group(2)), Contrast.parse(token.group(1))))
              .as("%s as %s on %s", accent, color.group(), token.group())
              .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(grounds).isGreaterThan(10);
      }
      assertThat(colors).isEqualTo(2);
    }
  }

  @Test
  void knowsTheGroundsOfAProjectThatReplacesTheTokens() throws IOException {
    SortedMap<String, InputFile> own = new TreeMap<>();
    own.put(
        "assets/styles/10-tokens.css",
        InputFile.of(
            "assets/styles/10-tokens.css",
            ":root {--ground: #777777;}\n@media (prefers-color-scheme: dark) {:root {--ground: #000000;}}"));
    assertThat(style("#0000ff", own))
        .isEqualTo(
            """
            @media screen {
              :root {
                --accent: #00002f;
                --link: #00002f;
              }
            }

            @media screen and (prefers-color-scheme: dark) {
              :root {
                --accent: #5f5fff;
                --link: #5f5fff;
              }
            }
            """);
  }

  private static String style(String accent, SortedMap<String, InputFile> own) throws IOException {
    Inputs inputs = new Inputs(Inputs.layered(own, Scanner.builtIn()), List.of());
    return new String(AccentStyle.of(accent, inputs), StandardCharsets.UTF_8);
  }
}
