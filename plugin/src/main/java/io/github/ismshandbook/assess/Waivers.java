package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The waivers: which are in force, and what is wrong with those that are not. */
final class Waivers {

  private static final int DAYS_AHEAD = 30;

  private final LocalDate asOf;
  private final List<Waiver> inForce = new ArrayList<>();
  private final List<Waiver> lapsed = new ArrayList<>();
  private final Set<Waiver> used = new HashSet<>();

  private Waivers(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Sorts them; one that is invalid permits nothing and is a problem. */
  static Waivers of(Handbook handbook, Needs needs, LocalDate asOf, List<Problem> problems) {
    Waivers waivers = new Waivers(asOf);
    WaiverChecks checks = new WaiverChecks(handbook, needs, asOf);
    for (Waiver waiver : handbook.sources().waivers()) {
      List<Problem> faults = checks.of(waiver);
      problems.addAll(faults);
      if (!faults.isEmpty()) {
        continue;
      }
      // The last day is included: everywhere on earth it is the same day, that of UTC.
      boolean over = waiver.expires().orElseThrow().isBefore(asOf);
      (over ? waivers.lapsed : waivers.inForce).add(waiver);
    }
    return waivers;
  }

  /** The waiver in force that permits a gap. */
  Optional<Waiver> permitting(Code requirement, String need) {
    for (Waiver lapse : lapsed) {
      if (concerns(lapse, requirement, need)) {
        used.add(lapse);
      }
    }
    Optional<Waiver> found = Optional.empty();
    for (Waiver waiver : inForce) {
      if (concerns(waiver, requirement, need)) {
        used.add(waiver);
        found = found.isPresent() ? found : Optional.of(waiver);
      }
    }
    return found;
  }

  private static boolean concerns(Waiver waiver, Code requirement, String need) {
    return waiver.requirement().filter(requirement::equals).isPresent()
        && (waiver.needs().isEmpty() || waiver.needs().contains(need));
  }

  /** Says which have lapsed, which will soon, and which permit nothing. To be asked last. */
  void check(List<Problem> problems) {
    for (Waiver waiver : lapsed) {
      problems.add(
          used.contains(waiver)
              ? about(
                  Rule.WAIVER_EXPIRED,
                  waiver,
                  "expired on "
                      + waiver.expires().orElseThrow()
                      + ", so it no longer permits the gap of "
                      + requirement(waiver)
                      + ". Close the gap, or have a new waiver approved.")
              : unused(waiver));
    }
    for (Waiver waiver : inForce) {
      LocalDate expires = waiver.expires().orElseThrow();
      if (!used.contains(waiver)) {
        problems.add(unused(waiver));
      } else if (!expires.isAfter(asOf.plusDays(DAYS_AHEAD))) {
        problems.add(
            about(
                Rule.WAIVER_EXPIRING,
                waiver,
                "expires on "
                    + expires
                    + ", and then the gap of "
                    + requirement(waiver)
                    + " fails the build. Close the gap before."));
      }
    }
  }

  private static Problem unused(Waiver waiver) {
    return about(
        Rule.WAIVER_UNUSED,
        waiver,
        "permits nothing: "
            + requirement(waiver)
            + " has no such gap. Delete the waiver; git keeps its history.");
  }

  private static String requirement(Waiver waiver) {
    return waiver.requirement().map(Code::text).orElse("");
  }

  private static Problem about(Rule rule, Waiver waiver, String message) {
    return Problem.about(waiver.id(), rule, waiver.place(), message);
  }
}
