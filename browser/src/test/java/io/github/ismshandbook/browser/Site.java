package io.github.ismshandbook.browser;

import io.github.ismshandbook.Pipeline;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.publish.Publisher;
import io.github.ismshandbook.render.Renderer;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished site in a folder.
 *
 * @param folder where its {@code index.html} is
 */
record Site(Path folder) {

  /** The day that handbooks are judged for here, the sample's own. */
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  /** The sample's, as Maven built it. */
  static Site sample() {
    Path folder = Path.of(System.getProperty("isms.sample", "")).normalize();
    if (!Files.isRegularFile(folder.resolve("index.html"))) {
      throw new IllegalStateException("There is no site at " + folder + ": run mvn verify");
    }
    return new Site(folder);
  }

  /**
   * Compiles the handbook in a folder into another one; with the licensed text beside it, if any.
   */
  static Site compiled(Path handbook, Path folder) throws IOException {
    Path licensed = handbook.resolveSibling("licensed.yaml");
    Inputs inputs = Scanner.scan(handbook);
    var build =
        Pipeline.compile(
            Files.exists(licensed) ? inputs.with(Scanner.outside(licensed)) : inputs,
            new Options(AS_OF, Optional.empty()));
    try (Publisher publisher = Publisher.to(folder, folder.resolveSibling("site.files"))) {
      Renderer.render(build, publisher);
      publisher.commit();
    }
    return new Site(folder);
  }

  /** The address of a page, with its fragment. */
  String address(String path) {
    int hash = path.indexOf('#');
    String file = hash < 0 ? path : path.substring(0, hash);
    String fragment = hash < 0 ? "" : path.substring(hash);
    return folder.resolve(file).toUri() + fragment;
  }

  /** Every page, relative to the folder, with {@code /}. */
  List<String> pages() {
    return files(".html");
  }

  /** Every page that stays: not those which only lead on to where something moved. */
  List<String> pagesToRead() {
    return pages().stream().filter(path -> !leadsOn(path)).toList();
  }

  private boolean leadsOn(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8).contains("class=\"moved-to\"");
  }

  /** Every file whose name ends so, relative to the folder, with {@code /}. */
  List<String> files(String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
