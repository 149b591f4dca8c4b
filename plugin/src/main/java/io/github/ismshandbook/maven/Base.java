package io.github.ismshandbook.maven;

import io.github.ismshandbook.Pipeline;
import io.github.ismshandbook.history.Commit;
import io.github.ismshandbook.model.MissingBaseException;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.report.CoverageReport;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the handbook is to be compared with. */
sealed interface Base {

  /**
   * What the handbook was there, judged for the same day.
   *
   * @throws MissingBaseException if it is not there
   * @throws IOException if it cannot be read
   */
  Snapshot snapshot(Settings settings) throws MissingBaseException, IOException;

  /**
   * A commit.
   *
   * @param name as git names it: {@code origin/main}
   */
  record Revision(String name) implements Base {
    @Override
    public Snapshot snapshot(Settings settings) throws MissingBaseException, IOException {
      try (Commit commit = Commit.of(settings.source(), name)) {
        return Snapshot.of(
            name,
            Pipeline.compile(Scanner.scan(commit.files(), commit.problems()), settings.options()));
      }
    }
  }

  /**
   * The {@code coverage.json} of an earlier run.
   *
   * @param name as it was written
   * @param file where it is
   */
  record Report(String name, Path file) implements Base {
    @Override
    public Snapshot snapshot(Settings settings) throws MissingBaseException, IOException {
      if (!Files.isRegularFile(file)) {
        throw MissingBaseException.of(
            name,
            "is no file. Name the coverage.json that isms:check wrote for the base, or compare"
                + " through git: -Disms.base=origin/main");
      }
      return CoverageReport.read(name, Files.readAllBytes(file));
    }
  }
}
