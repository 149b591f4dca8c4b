package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Claim;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.TagClaim;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample keeps what the README says of it: it passes, and it hangs on every one of its tags.
 */
class SampleHandbookTest {

  private static final Options OPTIONS = new Options(LocalDate.of(2026, 11, 1), Optional.empty());

  private static Inputs inputs;
  private static Build build;

  @BeforeAll
  static void compile() throws IOException {
    inputs = Scanner.scan(Path.of("../sample-project/src/isms"));
    build = Pipeline.compile(inputs, OPTIONS);
  }

  @Test
  void passesWithEveryClauseAndControlClaimed() {
    assertThat(build.assessment().problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(build.handbook().documents()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(build.assessment().judgements()).hasSize(30 + 93);
    assertThat(build.assessment().judgements().values())
        .filteredOn(judgement -> !judgement.excluded())
        .allMatch(judgement -> !judgement.claims().isEmpty() || judgement.overlay().isPresent());
  }

  static Stream<Code> coveredControls() throws IOException {
    compile();
    return build.assessment().judgements().values().stream()
        .filter(judgement -> judgement.requirement().kind() == Requirement.Kind.CONTROL)
        .filter(Judgement::counted)
        .filter(judgement -> !judgement.gap())
        .filter(SampleHandbookTest::isDone)
        .map(judgement -> judgement.requirement().code());
  }

  /** What is planned may have a gap until its day. */
  private static boolean isDone(Judgement judgement) {
    Code code = judgement.requirement().code();
    return build.handbook().decision(code).orElseThrow().status().equals("implemented");
  }

  @ParameterizedTest
  @MethodSource("coveredControls")
  void failsWithoutTheTagsOfAControl(Code code) throws IOException {
    Build without = Pipeline.compile(without(code), OPTIONS);
    Requirement requirement = build.assessment().judgement(code).orElseThrow().requirement();
    List<Problem> gaps =
        without.failures().stream().filter(problem -> problem.rule() == Rule.UNCOVERED).toList();
    assertThat(gaps).isNotEmpty();
    for (Problem gap : gaps) {
      assertThat(gap.subject()).isEqualTo(code.text());
      assertThat(gap.message())
          .matches(
              Pattern.quote(requirement.title())
                  + ": applicable, (nobody|no [a-z]+( or [a-z]+)?) covers it\\b.*")
          .contains(" Owner: " + build.handbook().decision(code).orElseThrow().owner() + ". ")
          .contains("Write {covers: " + code + "} where a ")
          .endsWith(" deals with it, or decide in registers/soa.yaml that it does not apply.");
      assertThat(gap.place().path()).isEqualTo(StatementOfApplicability.PATH);
      assertThat(gap.place()).isEqualTo(build.handbook().decision(code).orElseThrow().place());
    }
  }

  /** The sample with every claim on a control turned into one on another that is claimed anyway. */
  private static Inputs without(Code code) throws IOException {
    String other = code.text().equals("A.5.1") ? "5.2" : "5.1";
    SortedMap<String, InputFile> files = new TreeMap<>(inputs.files());
    List<Place> places =
        build.handbook().claims(code).stream()
            .filter(claim -> claim.kind() == TagClaim.Kind.COVERS)
            .map(Claim::place)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    assertThat(places).isNotEmpty();
    for (Place place : places) {
      // Its text is about to change: it must not be the approval alone that is missed.
      String text =
          new String(files.get(place.path()).bytes(), StandardCharsets.UTF_8)
              .replaceFirst("\ndigest: .*", "\n");
      files.put(place.path(), InputFile.of(place.path(), replaced(text, place, code, other)));
    }
    return new Inputs(files, inputs.problems());
  }

  private static String replaced(String text, Place place, Code code, String other) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String line = lines.get(place.line() - 1);
    String before = line.substring(0, place.column() - 1);
    String after = line.substring(place.column() - 1);
    String number = code.text().substring(2);
    assertThat(after).containsPattern("^(A\\.)?" + Pattern.quote(number) + "\\b");
    lines.set(place.line() - 1, before + after.replaceFirst(Pattern.quote(number), other));
    return String.join("\n", lines) + "\n";
  }
}
