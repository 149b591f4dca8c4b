package io.github.ismshandbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "policies/**, policies/a.md, true",
    "policies/**, policies/x/y/a.md, true",
    "policies/**, policiesx/a.md, false",
    "policies/, policies/x/a.md, true",
    "./policies/*.md, policies/a.md, true",
    "policies/*.md, policies/x/a.md, false",
    "policies/**/a.md, policies/a.md, true",
    "policies/**/a.md, policies/x/y/a.md, true",
    "policies/**/a.md, policies/xa.md, false",
    "**/README.md, README.md, true",
    "**/README.md, policies/README.md, true",
    "**/README.md, policies/MYREADME.md, false",
    "policies/?.md, policies/a.md, true",
    "policies/?.md, policies/ab.md, false",
    "policies/a.md, policies/a.md, true",
    "policies/a.md, policies/A.md, false",
    "policies/a+(b).md, policies/a+(b).md, true",
  })
  void matches(String pattern, String path, boolean expected) {
    assertThat(new Glob(pattern).matches(path)).isEqualTo(expected);
  }

  @Test
  void aHostilePatternTakesNoTime() {
    String pattern = "*a".repeat(500) + "b";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(new Glob(pattern).matches("a".repeat(1000))).isFalse());
  }
}
