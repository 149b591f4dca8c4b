package io.github.ismshandbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One compilation serves the goals of a run, and none that was told something else. */
class CompilationTest {

  @TempDir private Path folder;
  private final Map<String, Object> context = new HashMap<>();
  private Path licensed;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("isms/policies"));
    Files.writeString(folder.resolve("isms/handbook.yaml"), "title: T\n");
    Files.writeString(folder.resolve("isms/policies/a.md"), "# A\n\nText. {covers: A.5.15}\n");
    licensed = folder.resolve("licensed.yaml");
    Files.writeString(licensed, "licence: {holder: A, scope: B}\ntexts: {A.5.15: One.}\n");
  }

  private Build compile(Optional<Path> text) throws IOException {
    return Compilation.of(
        new Settings(
            folder.resolve("isms"),
            folder.resolve("target"),
            new Options(LocalDate.of(2026, 11, 1), Optional.empty()),
            "isms",
            text),
        context);
  }

  @Test
  void isMadeOnceForGoalsThatAreToldTheSame() throws IOException {
    assertThat(compile(Optional.empty())).isSameAs(compile(Optional.empty()));
    assertThat(compile(Optional.of(licensed))).isSameAs(compile(Optional.of(licensed)));
  }

  @Test
  void withLicensedTextIsNotThatOfASiteWithout() throws IOException {
    assertThat(compile(Optional.of(licensed)).handbook().sources().licensed()).isPresent();
    assertThat(compile(Optional.empty()).handbook().sources().licensed()).isEmpty();
    assertThat(compile(Optional.of(licensed)).handbook().sources().licensed()).isPresent();
  }

  @Test
  void knowsWhenTheLicensedTextHasChanged() throws IOException {
    Build before = compile(Optional.of(licensed));
    Files.writeString(licensed, "licence: {holder: A, scope: B}\ntexts: {A.5.16: Another.}\n");
    assertThat(compile(Optional.of(licensed))).isNotSameAs(before);
  }
}
