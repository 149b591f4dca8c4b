package io.github.ismshandbook.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints documents per second of the whole engine beside its floor, cold and warm.
 *
 * <p>Each contender has a JVM of its own, one after the other in the same run: its first pass is
 * cold, the median of its last half is warm. Compare the ratios; the seconds belong to the machine.
 */
public final class Benchmark {

  private Benchmark() {}

  /** Arguments: folder to work in, number of documents, passes of each contender. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    int documents = Integer.parseInt(arguments[1]);
    int passes = Integer.parseInt(arguments[2]);
    Path handbook = folder.resolve("handbook-" + documents);
    if (!Files.exists(handbook)) {
      new Corpus(documents).write(handbook);
    }
    Map<String, long[]> nanos = new LinkedHashMap<>();
    for (String contender : List.of("floor-1", "floor-n", "check", "handbook")) {
      nanos.put(contender, measure(contender, handbook, folder.resolve("output"), passes));
    }
    print(documents, nanos);
  }

  private static long[] measure(String contender, Path handbook, Path output, int passes)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Measure.class.getName(),
                contender,
                handbook.toString(),
                output.toString(),
                Integer.toString(passes))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(contender + " failed");
    }
    return printed.lines().mapToLong(line -> Long.parseLong(line.split(" ")[0])).toArray();
  }

  private static void print(int documents, Map<String, long[]> nanos) {
    double coldFloor = documents * 1e9 / nanos.get("floor-1")[0];
    double warmFloor = documents * 1e9 / warm(nanos.get("floor-1"));
    System.out.println(
        documents + " documents, " + Runtime.getRuntime().availableProcessors() + " cores");
    System.out.println("| contender | cold docs/s | x floor | warm docs/s | x floor |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    nanos.forEach(
        (contender, passes) -> {
          double cold = documents * 1e9 / passes[0];
          double warm = documents * 1e9 / warm(passes);
          System.out.println(
              String.format(
                  Locale.ROOT,
                  "| %s | %.0f | %.2f | %.0f | %.2f |",
                  contender,
                  cold,
                  cold / coldFloor,
                  warm,
                  warm / warmFloor));
        });
  }

  /** The median of the last half. */
  private static long warm(long[] passes) {
    long[] last = Arrays.copyOfRange(passes, passes.length / 2, passes.length);
    Arrays.sort(last);
    return last[last.length / 2];
  }
}
