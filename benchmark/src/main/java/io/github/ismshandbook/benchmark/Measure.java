package io.github.ismshandbook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One JVM that measures one contender: prints the nanoseconds of each pass, the first one cold. */
final class Measure {

  private Measure() {}

  /** Arguments: contender, handbook, output, passes. */
  public static void main(String[] arguments) throws IOException {
    Contender contender = contender(arguments[0]);
    Path handbook = Path.of(arguments[1]);
    Path output = Path.of(arguments[2]);
    int passes = Integer.parseInt(arguments[3]);
    for (int pass = 0; pass < passes; pass++) {
      delete(output);
      long start = System.nanoTime();
      long made = contender.run(handbook, output);
      System.out.println((System.nanoTime() - start) + " " + made);
    }
  }

  private static Contender contender(String name) {
    int cores = Runtime.getRuntime().availableProcessors();
    return switch (name) {
      case "floor-1" -> new Floor(1);
      case "floor-n" -> new Floor(cores);
      case "check" -> new Engine(false);
      case "handbook" -> new Engine(true);
      default -> throw new IllegalArgumentException("no such contender: " + name);
    };
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Measure::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
