package io.github.ismshandbook.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.Handbooks;
import io.github.ismshandbook.Pipeline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new gap says of the tags that covered it in the base. */
class LostTagsTest {

  private static final String ONE =
      """
      //- policies/access.md
      +++ id: POL-01
      ## Access {covers: A.5.15}

      Text.
      """;
  private static final String LEVELS =
      """
      //- handbook.yaml
      title: Test
      gate:
        required: [A.5.15]
        needs: {A.5.15: [policy, procedure]}
        rules: {soa-absent: off, orphan-document: off}
      """;
  private static final String PARTS =
      """
      //- handbook.yaml
      title: Test
      gate:
        required: [C.5.2]
        rules: {soa-absent: off, orphan-document: off, missing-documented-information: off}
      //- policies/access.md
      +++ id: POL-01
      ## Access {covers: CODES}

      Text.
      """;

  @Test
  void everyTagThatWentIsNamed() {
    String other = ONE.replace("access.md", "doors.md").replace("POL-01", "POL-02");
    String rest = "//- policies/rest.md\n+++ id: POL-03\nText {covers: A.5.16}\n";
    assertThat(
            gap(
                ONE + other + rest,
                ONE.replace(" {covers: A.5.15}", "")
                    + other.replace(" {covers: A.5.15}", "")
                    + rest))
        .startsWith(
            "Access control: applicable, nobody covers it; in main access.md:[9,20] and"
                + " doors.md:[9,20] covered it, and those tags are gone. ");
  }

  @Test
  void aTagOfAnotherLevelDidNotMeetTheNeed() {
    String procedure = ONE.replace("access.md", "how.md").replace("id: POL-01", "type: procedure");
    String gap =
        gap(LEVELS + ONE + procedure, LEVELS + ONE + procedure.replace("A.5.15", "A.5.16"));
    assertThat(gap).contains("no procedure covers it").contains("; in main how.md:[");
    assertThat(gap).doesNotContain("access.md:[");
  }

  @Test
  void aTagThatClaimsFewerPartsSaysWhatItClaimed() {
    assertThat(gap(PARTS.replace("CODES", "C.5.2"), PARTS.replace("CODES", "C.5.2(a,b)")))
        .contains("; in main access.md:[9,20] covered all of it, and now covers less. ");
    assertThat(
            gap(
                PARTS.replace("CODES", "C.5.2(a,b,c), C.5.2(d,e,f,g)"),
                PARTS.replace("CODES", "C.5.2(a,b,c), C.5.2(d,e,f)")))
        .contains(" covered parts d, e, f and g, and now covers less. ");
  }

  @Test
  void aTagThatIsSplitIsNotGone() {
    assertThat(
            gap(
                PARTS.replace("CODES", "C.5.2(a,b)") + drafted(),
                PARTS.replace("CODES", "C.5.2(a), C.5.2(b)")))
        .contains(
            "; in main policies/rest.md:[9,15] covered parts c, d, e, f and g, and that document is"
                + " gone. ")
        .doesNotContain("access.md")
        .doesNotContain("covers less");
  }

  /** A document that covers the rest, so that there is a gap once it is not there. */
  private static String drafted() {
    return "//- policies/rest.md\n+++ id: POL-02\nText {covers: C.5.2(c,d,e,f,g)}\n";
  }

  private static String gap(String before, String after) {
    Snapshot base = Snapshot.of("main", Handbooks.compile(before));
    Build build = Handbooks.compile(after);
    List<String> gaps =
        Pipeline.judge(build, build.options().comparedWith(base)).assessment().problems().stream()
            .filter(problem -> !problem.subject().isEmpty())
            .filter(problem -> List.of("A.5.15", "C.5.2").contains(problem.subject()))
            .map(problem -> problem.message())
            .toList();
    assertThat(gaps).hasSize(1);
    return gaps.get(0);
  }
}
