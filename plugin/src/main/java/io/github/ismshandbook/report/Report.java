package io.github.ismshandbook.report;

import java.util.List;
import java.util.function.Function;

/**
 * A file that every run writes for machines.
 *
 * @param file its name in {@code target/isms/}
 * @param content what it says of a run
 * @param skipped what it says when the gate was skipped, of the handbook whose folder has that
 *     prefix: what an earlier run left would be taken for this one's
 */
public record Report(String file, Function<Run, byte[]> content, Function<String, byte[]> skipped) {

  /** What is said where the gate was skipped. */
  static final String SKIPPED =
      "The gate was skipped (isms.skip), and nothing is known about the coverage.";

  /** All of them. */
  public static final List<Report> ALL =
      List.of(
          new Report(
              "coverage.json",
              run -> CoverageJson.of(run.build()),
              prefix -> CoverageJson.skipped()),
          new Report("coverage.sarif", CoverageSarif::of, CoverageSarif::skipped),
          new Report("TEST-isms.xml", JUnitXml::of, prefix -> JUnitXml.skipped()),
          new Report("coverage.csv", CoverageCsv::of, prefix -> CoverageCsv.skipped()),
          new Report("gl-code-quality.json", CodeQualityJson::of, CodeQualityJson::skipped));
}
