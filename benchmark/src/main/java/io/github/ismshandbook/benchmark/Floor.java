package io.github.ismshandbook.benchmark;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Flexmark with tables: reads, parses and renders each file to a string, and drops it. */
final class Floor implements Contender {

  private final Parser parser;
  private final HtmlRenderer renderer;
  private final int threads;

  Floor(int threads) {
    this.threads = threads;
    MutableDataSet options =
        new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).build();
  }

  @Override
  public long run(Path handbook, Path output) throws IOException {
    List<Callable<Long>> tasks;
    try (Stream<Path> files = Files.walk(handbook.resolve("policies"))) {
      tasks =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .sorted()
              .map(file -> (Callable<Long>) () -> render(file))
              .toList();
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      long made = 0;
      for (Future<Long> result : executor.invokeAll(tasks)) {
        made += result.get();
      }
      return made;
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException("the floor could not be measured", e);
    } finally {
      executor.shutdown();
    }
  }

  private long render(Path file) throws IOException {
    return renderer.render(parser.parse(Files.readString(file))).length();
  }
}
