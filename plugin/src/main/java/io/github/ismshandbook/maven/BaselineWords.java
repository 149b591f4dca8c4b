package io.github.ismshandbook.maven;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Build;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.ratchet.BaselineRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a baseline: what was done to it, or why nothing was. */
final class BaselineWords {

  private BaselineWords() {}

  /** What was done. */
  static String done(String file, BaselineRevision revision, boolean written) {
    int gaps = revision.gaps().size();
    if (revision.before().isEmpty()) {
      return "Baseline: " + file + " is new. It knows " + count(gaps) + ".";
    }
    List<String> changes = new ArrayList<>();
    change(revision.pruned().size(), " closed and taken out", changes);
    change(revision.tightened().size(), " better than before", changes);
    change(revision.added().size(), " added, with the reason", changes);
    return "Baseline: "
        + file
        + (written ? " is written" : " is as it should be")
        + changes.stream().map(change -> ", " + change).collect(Collectors.joining())
        + ". It knows "
        + count(gaps)
        + ".";
  }

  private static void change(int gaps, String what, List<String> changes) {
    if (gaps > 0) {
      changes.add(gaps + what);
    }
  }

  private static String count(int gaps) {
    return gaps == 0 ? "no gap" : gaps == 1 ? "1 gap" : gaps + " gaps";
  }

  /** Why it does not grow, gap by gap. */
  static String refusal(Build build, BaselineRevision revision) {
    StringBuilder text = new StringBuilder("Nothing was written: the baseline would grow by ");
    text.append(count(revision.added().size())).append(", and it may only shrink.");
    for (Baseline.Entry gap : revision.added()) {
      text.append("\n  ").append(gap.rule().id()).append(' ').append(gap.requirement()).append(' ');
      text.append(title(build, gap)).append(" (").append(gap.need()).append(')');
      revision
          .knownAs(gap)
          .ifPresent(known -> text.append(", known as no worse than ").append(known.id()));
    }
    return text.append(
            "\nClose them, have them waived in registers/waivers.yaml, or let the baseline grow and"
                + " say why: mvn isms:baseline -Disms.reason=\"…\"")
        .toString();
  }

  /** A title may come from a catalog of somebody else: it starts no line of its own. */
  private static String title(Build build, Baseline.Entry gap) {
    String title =
        build
            .handbook()
            .catalogs()
            .requirement(gap.requirement())
            .map(Requirement::displayTitle)
            .orElse("");
    StringBuilder line = new StringBuilder(title);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** Why the gaps there are cannot be told. */
  static String unreadable(List<Problem> obstacles) {
    return "Nothing was written: "
        + (obstacles.size() == 1 ? "1 problem" : obstacles.size() + " problems")
        + " in the way, the first in "
        + obstacles.get(0).place().path()
        + ". Mend what the lines above say, and run mvn isms:baseline again.";
  }
}
