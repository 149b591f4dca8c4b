package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code registers.md}. */
class RegistersSpecificationTest {

  private static final String AROUND =
      "+++\n# A\n\nx {covers: A.5.15}\n//- handbook.yaml\ntitle: Example\ngate: {required: [A.5.15,"
          + " A.5.16], rules: {soa-absent: off, soa-missing: off}}\n";

  @TestFactory
  List<DynamicTest> everyExampleSaysWhatIsWritten() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    StringBuilder example = null;
    int number = 0;
    int start = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/spec/registers.md"))) {
      number++;
      if (!line.startsWith("```")) {
        if (example != null) {
          example.append(line).append('\n');
        }
      } else if (example == null) {
        example = new StringBuilder();
        start = number;
      } else {
        String text = AROUND + example;
        tests.add(DynamicTest.dynamicTest("line " + start, () -> Handbooks.check(text)));
        example = null;
      }
    }
    assertThat(tests).hasSizeGreaterThan(4);
    return tests;
  }
}
