package io.github.ismshandbook.report;

import io.github.ismshandbook.model.Assessment.Area;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The gate's last word, complete in itself: often nobody scrolls up. */
public final class GateVerdict {

  private static final int FIRST_THINGS = 3;

  private GateVerdict() {}

  /** Why the build passes: the gate does, or it is off. */
  public static LogLine passing(Build build) {
    return Tally.of(build).isNothing()
        ? LogLine.info(sentence(build))
        : LogLine.warning(sentence(build));
  }

  /** Whether the build passes, and why, in one sentence of nothing but numbers. */
  static String sentence(Build build) {
    Tally tally = Tally.of(build);
    if (tally.isNothing()) {
      return "The gate passes: " + coverage(build) + ".";
    }
    String start =
        build.failures().isEmpty()
            ? "The build passes because the gate is off: "
            : "The gate fails: ";
    return start + tally.words() + "; " + coverage(build) + ".";
  }

  /**
   * Why the build fails, with the first things to do.
   *
   * @param prefix the handbook's folder as seen from where Maven was started
   */
  public static String failing(Build build, String prefix) {
    return sentence(build) + first(told(build), prefix);
  }

  /** What fails it; a line about a cause stands for what follows from that. */
  private static List<Problem> told(Build build) {
    List<RootCauses.Told> causes = RootCauses.of(build);
    Set<Problem> told = GateLog.told(causes);
    List<Problem> lines = new ArrayList<>();
    boolean first = true;
    for (Problem problem : build.failures()) {
      if (first && problem.rule().compareTo(Rule.CLAIMED_ONLY) >= 0) {
        first = false;
        causes.stream().map(RootCauses.Told::line).filter(build::fails).forEach(lines::add);
      }
      if (!told.contains(problem)) {
        lines.add(problem);
      }
    }
    return lines;
  }

  /**
   * Why nothing can be published.
   *
   * @param prefix the handbook's folder as seen from where Maven was started
   */
  public static String unpublishable(Build build, String prefix) {
    List<Problem> obstacles = build.obstacles();
    return "Nothing was published, and what was published before is untouched: "
        + Counted.of(obstacles.size(), "problem")
        + " in the way."
        + first(obstacles, prefix);
  }

  /**
   * Why nothing was judged.
   *
   * @param missing the base that is not there
   * @param prefix the handbook's folder as seen from where Maven was started
   */
  public static String incomparable(Problem missing, String prefix) {
    return "There is nothing to compare with, so nothing was judged."
        + first(List.of(missing), prefix);
  }

  /**
   * Why nothing can be compared.
   *
   * @param prefix the handbook's folder as seen from where Maven was started
   */
  public static String incomparable(Build build, String prefix) {
    List<Problem> obstacles =
        build.obstacles().stream().filter(problem -> problem.rule().hidesCoverage()).toList();
    return "Nothing was compared: "
        + Counted.of(obstacles.size(), "problem")
        + " in the way."
        + first(obstacles, prefix);
  }

  private static String coverage(Build build) {
    int applicable = 0;
    int covered = 0;
    int planned = 0;
    int waived = 0;
    int known = 0;
    for (Area area : build.assessment().areas()) {
      applicable += area.applicable();
      covered += area.covered();
      planned += area.planned();
      waived += area.waived();
      known += area.known();
    }
    return covered
        + " of "
        + Counted.of(applicable, "applicable requirement")
        + " covered"
        + permitted(planned, "planned")
        + permitted(waived, "waived")
        + permitted(known, "known")
        + ", as of "
        + build.assessment().asOf();
  }

  private static String permitted(int number, String how) {
    return number == 0 ? "" : ", " + number + " " + how;
  }

  private static String first(List<Problem> problems, String prefix) {
    StringBuilder text = new StringBuilder(400);
    text.append(problems.size() == 1 ? " To do:" : " First:");
    problems.stream()
        .limit(FIRST_THINGS)
        .forEach(problem -> text.append("\n  ").append(ProblemLine.of(problem, prefix)));
    if (problems.size() > FIRST_THINGS) {
      text.append("\n  … and ")
          .append(problems.size() - FIRST_THINGS)
          .append(" more: see the lines above.");
    }
    return text.toString();
  }
}
