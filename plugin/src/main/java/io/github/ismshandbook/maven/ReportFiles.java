package io.github.ismshandbook.maven;

import io.github.ismshandbook.report.Report;
import io.github.ismshandbook.report.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The folder that the reports for machines are written to, each only if it differs.
 *
 * @param folder {@code target/isms}
 */
record ReportFiles(Path folder) {

  void write(Run run) throws MojoExecutionException {
    for (Report report : Report.ALL) {
      write(report.file(), report.content().apply(run));
    }
  }

  /** Leaves none of an earlier run behind that would be taken for this one's. */
  void skip(String prefix) throws MojoExecutionException {
    for (Report report : Report.ALL) {
      write(report.file(), report.skipped().apply(prefix));
    }
  }

  private void write(String name, byte[] bytes) throws MojoExecutionException {
    Path file = folder.resolve(name);
    try {
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.createDirectories(folder);
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + file + ": " + e, e);
    }
  }
}
