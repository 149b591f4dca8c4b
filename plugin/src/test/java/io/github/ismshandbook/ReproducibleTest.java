package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.publish.Publication;
import io.github.ismshandbook.publish.Publisher;
import io.github.ismshandbook.render.Renderer;
import io.github.ismshandbook.report.Report;
import io.github.ismshandbook.report.Run;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same inputs and day give the same bytes, wherever they are compiled. */
@Isolated("It changes the default locale and time zone.")
class ReproducibleTest {

  private static final Path SAMPLE = Path.of("../sample-project/src/isms");

  @Test
  void folderLocaleAndTimeZoneChangeNoByte(@TempDir Path one, @TempDir Path other)
      throws IOException {
    SortedMap<String, String> here = made(one, "tr-TR", "Pacific/Kiritimati");
    SortedMap<String, String> there = made(other.resolve("deeper/down"), "de-DE", "America/Adak");
    assertThat(there.keySet()).isEqualTo(here.keySet());
    here.forEach((path, text) -> assertThat(there.get(path)).as(path).isEqualTo(text));
  }

  @Test
  void aSecondBuildWritesNothing(@TempDir Path folder) throws IOException {
    Build build = compile(SAMPLE);
    Publication first = publish(build, folder);
    Publication second = publish(compile(SAMPLE), folder);
    assertThat(first.written()).isPositive();
    assertThat(second).isEqualTo(new Publication(0, first.written(), 0));
  }

  /** Everything that is made of a copy of the sample, by path. */
  private static SortedMap<String, String> made(Path folder, String locale, String zone)
      throws IOException {
    Locale ownLocale = Locale.getDefault();
    TimeZone ownZone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      copy(SAMPLE, folder.resolve("isms"));
      Build build = compile(folder.resolve("isms"));
      publish(build, folder.resolve("out"));
      SortedMap<String, String> made = read(folder.resolve("out/site"));
      Run run = new Run(build, "src/isms", build.handbook().sources().wording().english());
      for (Report report : Report.ALL) {
        byte[] bytes = report.content().apply(run);
        made.put(report.file(), new String(bytes, StandardCharsets.UTF_8));
      }
      return made;
    } finally {
      Locale.setDefault(ownLocale);
      TimeZone.setDefault(ownZone);
    }
  }

  private static Build compile(Path source) throws IOException {
    return Pipeline.compile(
        Scanner.scan(source), new Options(LocalDate.of(2026, 11, 1), Optional.empty()));
  }

  private static Publication publish(Build build, Path out) throws IOException {
    try (Publisher publisher = Publisher.to(out.resolve("site"), out.resolve("site.files"))) {
      Renderer.render(build, publisher);
      return publisher.commit();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        // Latin-1 keeps every byte.
        texts.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}
