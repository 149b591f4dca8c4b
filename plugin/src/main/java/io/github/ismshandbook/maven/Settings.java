package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Snapshot;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a goal was told, understood.
 *
 * @param source the handbook's folder
 * @param output where the run writes
 * @param options what the handbook is judged with
 * @param prefix the handbook's folder as seen from where Maven was started, with {@code /}
 * @param licensed a file with licensed text of the standards, if one is named
 */
record Settings(Path source, Path output, Options options, String prefix, Optional<Path> licensed) {

  /** The same, compared with what the handbook was before. */
  Settings comparedWith(Snapshot before) {
    return new Settings(source, output, options.comparedWith(before), prefix, licensed);
  }

  /** The day written as {@code 2026-11-01}, or today when none is. */
  static LocalDate day(String written, LocalDate today) throws MojoExecutionException {
    if (written == null || written.isBlank()) {
      return today;
    }
    try {
      return LocalDate.parse(written.trim());
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "isms.asOf is '"
              + written
              + "', which is no date. Write year, month and day, such as 2026-11-01, or leave it"
              + " out for today.",
          e);
    }
  }

  /** The mode, if one is written. */
  static Optional<Mode> mode(String written) throws MojoExecutionException {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (written.trim()) {
          case "strict" -> Mode.STRICT;
          case "ratchet" -> Mode.RATCHET;
          case "report" -> Mode.REPORT;
          default ->
              throw new MojoExecutionException(
                  "isms.mode is '"
                      + written
                      + "', which is no mode. Write strict (gaps fail the build), ratchet (new gaps"
                      + " do) or report (gaps are only reported), or leave it out for what handbook.yaml says.");
        });
  }

  /** A path as seen from the directory where Maven was started; absolute on another drive. */
  static String seenFrom(Path start, Path path) {
    Path from = start.toAbsolutePath().normalize();
    Path to = path.toAbsolutePath().normalize();
    boolean sameRoot = from.getRoot() != null && from.getRoot().equals(to.getRoot());
    Path seen = sameRoot ? from.relativize(to) : to;
    return seen.toString().replace(File.separatorChar, '/');
  }
}
