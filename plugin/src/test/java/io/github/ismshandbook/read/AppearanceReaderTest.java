package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.model.Appearance;
import io.github.ismshandbook.model.Build;
import org.junit.jupiter.api.Test;

/** What handbook.yaml says of language and looks, and what is told of slips. */
class AppearanceReaderTest {

  private static void says(String key, String... problems) {
    Build build =
        Handbooks.compile(
            "//- handbook.yaml\n"
                + Handbooks.HANDBOOK
                + key
                + "\n//- assets/logo.svg\n<svg/>\n//- policies/a.md\n+++\n# A\n\nx {covers: A.5.15}\n");
    assertThat(Handbooks.lines(build)).containsExactly(problems);
    if (problems.length > 0) {
      assertThat(build.handbook().configuration().appearance()).isEqualTo(Appearance.NONE);
      assertThat(build.handbook().configuration().language().tag()).isEqualTo("en");
    }
  }

  @Test
  void whatCanBeSaid() {
    says("appearance: {logo: assets/logo.svg, accent: \"#0A5c8a\", footer: Ask us.}");
    says("language: de");
  }

  @Test
  void aLanguageThatIsNone() {
    says(
        "language: german",
        "handbook.yaml:[3,11] invalid-value `language` cannot be `german`. Did you mean de?");
    says(
        "language: Deutsch",
        "handbook.yaml:[3,11] invalid-value `language` cannot be `Deutsch`. Did you mean de?");
    says(
        "language: pt_br",
        "handbook.yaml:[3,11] invalid-value `language` cannot be `pt_br`. Did you mean pt-BR?");
    says(
        "language: xx",
        "handbook.yaml:[3,11] invalid-value `language` cannot be `xx`. Write a language tag of BCP"
            + " 47, such as de, en or pt-BR.");
  }

  @Test
  void aLogoThatIsNotThere() {
    says(
        "appearance: {logo: assets/logoo.svg}",
        "handbook.yaml:[3,20] missing-image the logo assets/logoo.svg does not exist. Did you mean"
            + " assets/logo.svg?");
    says(
        "appearance: {logo: logo.pdf}",
        "handbook.yaml:[3,20] invalid-value `appearance.logo` cannot be `logo.pdf`. Write the path of"
            + " a picture in assets, such as assets/logo.svg (svg, png, jpg, gif or webp).");
  }

  @Test
  void anAccentThatIsNoColor() {
    says(
        "appearance: {accent: teal}",
        "handbook.yaml:[3,22] invalid-value `appearance.accent` is `teal`, which is no color. Write #"
            + " and six hexadecimal digits, in quotes: \"#0a5c8a\".");
    says(
        "appearance:\n  accent: #0a5c8a\n",
        "handbook.yaml:[4,3] invalid-value `appearance.accent` has no value, for # starts a comment."
            + " Put the color in quotes: accent: \"#0a5c8a\".");
  }

  @Test
  void aFooterOfSeveralLinesAndAnUnknownKey() {
    says(
        "appearance: {footer: \"one\\ntwo\"}",
        "handbook.yaml:[3,22] invalid-value `appearance.footer` has several lines. Write one.");
    says(
        "appearance: {acent: \"#123456\"}",
        "handbook.yaml:[3,14] unknown-key `appearance.acent` is not a key here. Did you mean"
            + " accent?");
  }
}
