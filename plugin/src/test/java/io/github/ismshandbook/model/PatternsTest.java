package io.github.ismshandbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

  @ParameterizedTest
  @CsvSource({
    "*, A.5.15, true",
    "A.*, A.5.15, true",
    "A.*15, A.5.15, true",
    "A.*1*5, A.5.15, true",
    "A.*16, A.5.15, false",
    "A.**, A.5.15, true",
    "A.5, A.5.15, true",
    "A.5.1, A.5.15, false",
    "*, nist:AC-2, false",
    "nist:*, nist:AC-2, true",
    "nist:AC-*(*, nist:AC-2(1), true",
    "nist:AC-*(*, nist:AC-2, false",
    "*:AC-2, nist:AC-2, true",
  })
  void aStarStandsForAnyText(String pattern, String code, boolean selects) {
    assertThat(Patterns.select(pattern, code)).isEqualTo(selects);
  }

  @Test
  void manyStarsCostNoMoreThanPatternTimesCode() {
    String pattern = "a*".repeat(200) + "b";

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(Patterns.select(pattern, "a".repeat(4000))).isFalse());
  }
}
