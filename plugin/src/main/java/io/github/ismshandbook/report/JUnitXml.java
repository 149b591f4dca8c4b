package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.report.TestCase.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code TEST-isms.xml}: the requirements as test cases, for any CI. It says no time, so that the
 * same run gives the same bytes.
 */
final class JUnitXml {

  private JUnitXml() {}

  static byte[] of(Run run) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("asOf", run.build().assessment().asOf().toString());
    properties.put("mode", run.build().mode().id());
    run.build()
        .options()
        .base()
        .map(Snapshot::name)
        .ifPresent(base -> properties.put("base", base));
    TestCases cases = new TestCases(run);
    List<TestCase> others = cases.others();
    return Xml.document(
        "testsuites",
        xml -> {
          suite(xml, "isms.requirements", properties, cases.requirements());
          if (!others.isEmpty()) {
            suite(xml, "isms.problems", properties, others);
          }
        });
  }

  static byte[] skipped() {
    return Xml.document(
        "testsuites",
        xml ->
            suite(
                xml,
                "isms.requirements",
                Map.of("mode", "skipped"),
                List.of(TestCase.skipped("isms", "gate", Report.SKIPPED, List.of()))));
  }

  private static void suite(
      Xml xml, String name, Map<String, String> properties, List<TestCase> cases) {
    xml.element(
        "testsuite",
        () -> {
          xml.attribute("name", name)
              .attribute("tests", Integer.toString(cases.size()))
              .attribute("failures", count(cases, Outcome.FAILED))
              .attribute("errors", "0")
              .attribute("skipped", count(cases, Outcome.SKIPPED))
              .attribute("time", "0");
          xml.element(
              "properties", () -> properties.forEach((key, value) -> property(xml, key, value)));
          cases.forEach(one -> xml.element("testcase", () -> testCase(xml, one)));
        });
  }

  private static void property(Xml xml, String name, String value) {
    xml.element("property", () -> xml.attribute("name", name).attribute("value", value));
  }

  private static void testCase(Xml xml, TestCase one) {
    xml.attribute("classname", one.group()).attribute("name", one.name()).attribute("time", "0");
    switch (one.outcome()) {
      case FAILED ->
          xml.element(
              "failure",
              () ->
                  xml.attribute("type", one.type())
                      .attribute("message", one.message())
                      .text(String.join("\n", one.lines())));
      case SKIPPED ->
          xml.element(
              "skipped",
              () -> xml.attribute("message", one.message()).text(String.join("\n", one.lines())));
      default -> {
        // A case without a child passed.
      }
    }
  }

  private static String count(List<TestCase> cases, Outcome outcome) {
    return Long.toString(cases.stream().filter(one -> one.outcome() == outcome).count());
  }
}
