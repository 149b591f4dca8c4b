package io.github.ismshandbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Configuration.Mode;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowCommandsTest {

  @Test
  void escapesWhatWouldEndAPropertyOrTheLine() {
    Problem problem =
        Problem.about(
            "A.5.10",
            Rule.UNCOVERED,
            new Place("policies/a,b:c%d.md", 9, 14),
            "100 %, x: y\r\n::error::forged");
    assertThat(commands(Optional.empty(), List.of(problem)))
        .containsExactly(
            "::error file=src/isms/policies/a%2Cb%3Ac%25d.md,line=9,col=14,title=uncovered::A.5.10"
                + " 100 %25, x: y  ::error::forged");
  }

  @Test
  void saysNoMoreThanGitHubShows() {
    List<Problem> many = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      many.add(Problem.of(Rule.BROKEN_LINK, new Place("policies/a.md", 30 - i, 0), "Mend it."));
      many.add(Problem.of(Rule.EMPTY_SECTION, Place.file("policies/a.md"), "Fill it."));
    }
    List<String> commands = commands(Optional.empty(), many);
    assertThat(commands).hasSize(20);
    assertThat(commands.get(0))
        .isEqualTo("::error file=src/isms/policies/a.md,line=6,title=broken-link::Mend it.");
    assertThat(commands.subList(0, 10)).allMatch(command -> command.startsWith("::error "));
    assertThat(commands.subList(10, 20)).allMatch(command -> command.startsWith("::warning "));
  }

  @Test
  void isNoLouderThanAWarningWhereTheGateIsOff() {
    Problem gap = Problem.of(Rule.UNCOVERED, new Place("registers/soa.yaml", 9, 0), "Nobody.");
    assertThat(commands(Optional.of(Mode.REPORT), List.of(gap)))
        .containsExactly(
            "::warning file=src/isms/registers/soa.yaml,line=9,title=uncovered::Nobody.");
    assertThat(WorkflowCommands.skipped(""))
        .containsExactly(
            "::warning file=handbook.yaml,title=skipped::The gate was skipped (isms.skip), and"
                + " nothing is known about the coverage.");
  }

  private static List<String> commands(Optional<Mode> mode, List<Problem> problems) {
    return WorkflowCommands.of(Runs.of(SmallBuild.with(mode, problems)));
  }
}
