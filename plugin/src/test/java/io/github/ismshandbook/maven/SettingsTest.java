package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismshandbook.model.Configuration.Mode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void readsADay() throws MojoExecutionException {
    assertThat(Settings.day(" 2026-11-01 ", TODAY)).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(Settings.day(null, TODAY)).isEqualTo(TODAY);
    assertThat(Settings.day("", TODAY)).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "1.11.2026", "today", "2026-11-01T00:00:00Z"})
  void refusesWhatIsNoDay(String written) {
    assertThatThrownBy(() -> Settings.day(written, TODAY))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "isms.asOf is '"
                + written
                + "', which is no date. Write year, month and day, such as 2026-11-01, or leave it"
                + " out for today.");
  }

  @Test
  void readsAMode() throws MojoExecutionException {
    assertThat(Settings.mode("strict")).contains(Mode.STRICT);
    assertThat(Settings.mode(" report")).contains(Mode.REPORT);
    assertThat(Settings.mode(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lenient", "off", "Strict"})
  void refusesWhatIsNoMode(String written) {
    assertThatThrownBy(() -> Settings.mode(written))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "isms.mode is '"
                + written
                + "', which is no mode. Write strict (gaps fail the build), ratchet (new gaps do) or report (gaps are"
                + " only reported), or leave it out for what handbook.yaml says.");
  }

  @ParameterizedTest
  @CsvSource({
    "/repo/a, /repo/a/src/isms, src/isms",
    "/repo/a, /repo/b/src/isms, ../b/src/isms",
    "/repo/a, /repo/a, ''",
  })
  void seesAFolderFromWhereMavenWasStarted(String start, String folder, String seen) {
    assertThat(Settings.seenFrom(Path.of(start), Path.of(folder))).isEqualTo(seen);
  }
}
