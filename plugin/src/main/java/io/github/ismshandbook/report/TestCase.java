package io.github.ismshandbook.report;

import java.util.List;

/**
 * One case of {@code TEST-isms.xml}.
 *
 * @param group what readers take for the class: the area
 * @param name the requirement's code and title
 * @param outcome what became of it
 * @param type the rule that fails it; empty otherwise
 * @param message why it fails or is skipped; empty when it passes
 * @param lines the log's lines about it
 */
record TestCase(
    String group, String name, Outcome outcome, String type, String message, List<String> lines) {

  TestCase {
    lines = List.copyOf(lines);
  }

  /** What JUnit knows. */
  enum Outcome {
    PASSED,
    SKIPPED,
    FAILED
  }

  static TestCase passed(String group, String name) {
    return new TestCase(group, name, Outcome.PASSED, "", "", List.of());
  }

  static TestCase skipped(String group, String name, String why, List<String> lines) {
    return new TestCase(group, name, Outcome.SKIPPED, "", why, lines);
  }

  static TestCase failed(
      String group, String name, String type, String message, List<String> lines) {
    return new TestCase(group, name, Outcome.FAILED, type, message, lines);
  }
}
