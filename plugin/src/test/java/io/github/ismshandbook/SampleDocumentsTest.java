package io.github.ismshandbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Document;
import io.github.ismshandbook.model.DocumentType;
import io.github.ismshandbook.model.FrontMatter;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Inputs;
import io.github.ismshandbook.model.Judgement;
import io.github.ismshandbook.model.LinkedDocument;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Options;
import io.github.ismshandbook.model.Overlay;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Snapshot;
import io.github.ismshandbook.model.Status;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.scan.Scanner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
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

/** The sample is a whole ISMS, and none of its documents can be spared. */
class SampleDocumentsTest {

  private static final Options OPTIONS = new Options(LocalDate.of(2026, 11, 1), Optional.empty());

  private static Inputs inputs;
  private static Build build;

  @BeforeAll
  static void compile() throws IOException {
    inputs = Scanner.scan(Path.of("../sample-project/src/isms"));
    build = Pipeline.compile(inputs, OPTIONS);
  }

  @Test
  void hasDocumentsOfEverySortAndStanding() {
    assertThat(build.failures()).isEmpty();
    List<FrontMatter> all = documents().map(Document::frontMatter).toList();
    assertThat(all).hasSizeBetween(30, 40);
    assertThat(all).extracting(FrontMatter::type).containsAll(EnumSet.allOf(DocumentType.class));
    assertThat(all)
        .extracting(FrontMatter::status)
        .contains(Status.APPROVED, Status.IN_REVIEW, Status.RETIRED);
    assertThat(build.handbook().sources().risks().risks()).hasSize(15);
  }

  @Test
  void asksForMoreThanTheStandardDoes() {
    assertThat(build.assessment().judgements().values())
        .filteredOn(SampleDocumentsTest::hasOwnLevels)
        .hasSizeGreaterThanOrEqualTo(10);
    assertThat(build.assessment().judgements().values())
        .filteredOn(
            judgement -> judgement.needs().stream().anyMatch(n -> n.need().evidence().isPresent()))
        .hasSizeGreaterThanOrEqualTo(6);
  }

  private static boolean hasOwnLevels(Judgement judgement) {
    List<Need> levels =
        judgement.needs().stream()
            .map(Judgement.NeedVerdict::need)
            .filter(need -> need.evidence().isEmpty())
            .toList();
    return !levels.isEmpty() && !levels.equals(judgement.requirement().needs());
  }

  /** Its one gap is real, small, and permitted for some weeks by somebody else than its owner. */
  @Test
  void hasOneWaiver() {
    assertThat(build.handbook().sources().waivers())
        .singleElement()
        .extracting(Waiver::id)
        .isEqualTo("W-01");
    assertThat(build.assessment().judgements().values())
        .filteredOn(Judgement::gap)
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.requirement().code()).isEqualTo(new Code("A.5.22"));
              assertThat(gap.overlay()).containsInstanceOf(Overlay.Waived.class);
            });
  }

  static Stream<String> paths() throws IOException {
    compile();
    return documents().map(Document::path);
  }

  /** By itself, for something leads to it; and, with the base known, for what it covered. */
  @ParameterizedTest
  @MethodSource("paths")
  void failsWithoutADocumentAndNamesIt(String path) {
    Document document = build.handbook().documents().get(path).document();
    Build without = Pipeline.compile(without(path), OPTIONS);
    assertThat(without.failures())
        .filteredOn(problem -> saysThatItIsNotThere(problem, document))
        .isNotEmpty();
    if (counts(document)) {
      assertThat(without.failures())
          .filteredOn(
              problem ->
                  EnumSet.of(Rule.UNCOVERED, Rule.PARTIAL, Rule.STALE, Rule.CLAIMED_ONLY)
                      .contains(problem.rule()))
          .isNotEmpty();
      Build compared = Pipeline.judge(without, OPTIONS.comparedWith(Snapshot.of("main", build)));
      assertThat(compared.failures())
          .extracting(Problem::message)
          .filteredOn(message -> message.contains("; in main "))
          .anySatisfy(
              message ->
                  assertThat(message)
                      .matches(
                          ".*"
                              + Pattern.quote(path)
                              + ":\\[.*(document is|documents are) gone\\b.*"));
    }
  }

  private static boolean saysThatItIsNotThere(Problem problem, Document document) {
    String said = problem.subject() + " " + problem.message();
    return problem.rule() == Rule.BROKEN_LINK
        && (said.contains(" leads to " + document.path() + ", which does not exist.")
            || said.startsWith(document.id() + " is no "));
  }

  /** Whether the gate goes by it: what is in review, retired or advice claims nothing. */
  private static boolean counts(Document document) {
    FrontMatter front = document.frontMatter();
    return front.status() == Status.APPROVED
        && front.type() != DocumentType.PAGE
        && front.effective().filter(OPTIONS.asOf()::isBefore).isEmpty();
  }

  private static Stream<Document> documents() {
    return build.handbook().documents().values().stream().map(LinkedDocument::document);
  }

  private static Inputs without(String path) {
    SortedMap<String, InputFile> files = new TreeMap<>(inputs.files());
    assertThat(files.remove(path)).isNotNull();
    return new Inputs(files, inputs.problems());
  }
}
