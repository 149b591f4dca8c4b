package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Severity;

/**
 * One line of the log.
 *
 * @param level how loud it is: {@code ERROR}, {@code WARNING}, or {@code NOTE} for mere information
 * @param text the line, without its level and without control characters
 */
public record LogLine(Severity level, String text) {

  static LogLine info(String text) {
    return new LogLine(Severity.NOTE, text);
  }

  static LogLine warning(String text) {
    return new LogLine(Severity.WARNING, text);
  }
}
