package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;

/**
 * A problem as the log says it: {@code src/isms/policies/access.md:[9,14] unknown-requirement
 * A.5.51 does not exist. Did you mean A.5.15 Access control?}
 */
final class ProblemLine {

  private ProblemLine() {}

  /**
   * The line.
   *
   * @param prefix the handbook's folder as seen from where Maven was started; empty if it is that
   *     folder
   */
  static String of(Problem problem, String prefix) {
    StringBuilder line = new StringBuilder(160);
    appendPlace(line, problem.place(), prefix);
    line.append(' ').append(problem.rule().id());
    return harmless(line.append(' ').append(unplaced(problem)));
  }

  /** The line without place and rule, which some formats have fields for. */
  static String said(Problem problem) {
    return harmless(new StringBuilder(unplaced(problem)));
  }

  private static String unplaced(Problem problem) {
    return problem.subject().isEmpty()
        ? problem.message()
        : problem.subject() + " " + problem.message();
  }

  /** A place: {@code src/isms/policies/access.md:[9,14]}, without a colon at its end. */
  static String place(Place place, String prefix) {
    StringBuilder text = new StringBuilder(80);
    appendPlace(text, place, prefix);
    return place.line() == 0 ? text.substring(0, text.length() - 1) : text.toString();
  }

  private static void appendPlace(StringBuilder line, Place place, String prefix) {
    if (!place.path().startsWith(Inputs.OUTSIDE)) {
      line.append(prefix);
      if (!prefix.isEmpty() && !place.path().isEmpty() && !prefix.endsWith("/")) {
        line.append('/');
      }
    }
    line.append(place.path());
    if (line.isEmpty()) {
      line.append('.');
    }
    line.append(':');
    if (place.line() > 0) {
      line.append('[').append(place.line());
      if (place.column() > 0) {
        line.append(',').append(place.column());
      }
      line.append(']');
    }
  }

  /** Names and titles are untrusted: none may start a line of its own or steer the terminal. */
  static String harmless(String line) {
    return harmless(new StringBuilder(line));
  }

  private static String harmless(StringBuilder line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean breaksLines = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      boolean reorders = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
      if (breaksLines || reorders) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
