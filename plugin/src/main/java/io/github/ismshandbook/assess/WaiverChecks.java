package io.github.ismshandbook.assess;

import io.github.ismshandbook.model.DocumentedInformation;
import io.github.ismshandbook.model.Handbook;
import io.github.ismshandbook.model.Need;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Waiver;
import io.github.ismshandbook.tags.Placeholders;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What makes a waiver invalid, whatever the day it is asked about. */
final class WaiverChecks {

  static final int MOST_DAYS = 365;

  private final Handbook handbook;
  private final Needs needs;
  private final LocalDate asOf;
  private final Set<String> risks = new HashSet<>();

  WaiverChecks(Handbook handbook, Needs needs, LocalDate asOf) {
    this.handbook = handbook;
    this.needs = needs;
    this.asOf = asOf;
    handbook.sources().risks().risks().stream().map(Risk::id).forEach(risks::add);
  }

  /** Everything that is wrong with it; nothing when it may permit a gap until it expires. */
  List<Problem> of(Waiver waiver) {
    List<String> faults = new ArrayList<>();
    unreadable(waiver, faults);
    Optional<Requirement> requirement =
        waiver.requirement().flatMap(handbook.catalogs()::requirement);
    if (requirement.isPresent()) {
      requirement(waiver, requirement.get(), faults);
    } else if (!waiver.unreadable().contains("requirement")) {
      faults.add("names no requirement. Write requirement: A.5.15.");
    }
    boolean clause = requirement.filter(one -> one.kind() == Requirement.Kind.CLAUSE).isPresent();
    said(waiver, waiver.kind(), "kind", clause ? "nonconformity" : "documentation-debt", faults);
    said(waiver, waiver.reason(), "reason", "what hinders it, and until when", faults);
    people(waiver, faults);
    days(waiver, faults);
    if (waiver.kind().equals("accepted-risk") && lacks(waiver, waiver.risk(), "risk")) {
      faults.add("accepts a risk and names none. Write risk: RISK-01.");
    } else if (!waiver.risk().isEmpty() && !risks.contains(waiver.risk())) {
      faults.add(
          "names " + waiver.risk() + ", which is not in registers/risks.yaml. Name one that is.");
    }
    return faults.stream().map(fault -> invalid(waiver, fault)).toList();
  }

  /** What is wrong with a value is said where it stands; here, what follows from it. */
  private static void unreadable(Waiver waiver, List<String> faults) {
    List<String> keys = waiver.unreadable();
    if (!keys.isEmpty()) {
      faults.add(
          (keys.contains("expires") ? "has lapsed, for " : "permits nothing, for ")
              + Words.list(keys)
              + " cannot be read. Correct "
              + (keys.size() == 1 ? "it." : "them."));
    }
  }

  private static void said(
      Waiver waiver, String value, String key, String example, List<String> faults) {
    if (lacks(waiver, value, key)) {
      faults.add("has no " + key + ". Write " + key + ": " + example + ".");
    }
  }

  private static boolean lacks(Waiver waiver, String value, String key) {
    return (value.isBlank() || Placeholders.isOne(value)) && !waiver.unreadable().contains(key);
  }

  private void requirement(Waiver waiver, Requirement requirement, List<String> faults) {
    if (!requirement.leaf()) {
      faults.add(
          "is for "
              + requirement.code()
              + ", a group. Write one for each requirement in it that has a gap.");
    }
    if (requirement.kind() == Requirement.Kind.CLAUSE
        && !waiver.kind().isEmpty()
        && !waiver.kind().equals("nonconformity")) {
      faults.add(
          "is for the clause "
              + requirement.code()
              + ", which cannot be left out of an ISMS: a gap there is a nonconformity. Write kind:"
              + " nonconformity, with its corrective-action.");
    }
    if (waiver.kind().equals("nonconformity")
        && lacks(waiver, waiver.correctiveAction(), "corrective-action")) {
      faults.add(
          "is a nonconformity without a corrective action. Write corrective-action: what is done,"
              + " by whom.");
    }
    List<String> labels =
        Stream.concat(
                needs.of(requirement).stream().map(Need::label),
                requirement.documentedInformation().stream().map(DocumentedInformation::id))
            .toList();
    for (String need : waiver.needs()) {
      if (!labels.contains(need)) {
        faults.add(
            "is for the need `"
                + need
                + "`, which "
                + requirement.code()
                + " does not have. "
                + (labels.isEmpty()
                    ? "It has none. Delete the waiver."
                    : "Write one of: " + String.join(", ", labels) + "."));
      }
    }
  }

  private static void people(Waiver waiver, List<String> faults) {
    said(waiver, waiver.owner(), "owner", "who answers for it", faults);
    said(waiver, waiver.approvedBy(), "approved-by", "who permits it", faults);
    if (!waiver.owner().isBlank() && waiver.owner().equalsIgnoreCase(waiver.approvedBy())) {
      faults.add(
          "is approved by its owner, "
              + waiver.owner()
              + ". Have it approved by someone else: nobody permits their own gap.");
    }
  }

  private void days(Waiver waiver, List<String> faults) {
    if (waiver.approved().isEmpty() && !waiver.unreadable().contains("approved")) {
      faults.add("has no date of approval. Write approved: " + asOf + ".");
    } else if (waiver.approved().filter(day -> day.isAfter(asOf)).isPresent()) {
      faults.add(
          "is approved only from "
              + waiver.approved().get()
              + ". Until then it permits nothing: correct the date, or wait.");
    }
    if (waiver.expires().isEmpty() && !waiver.unreadable().contains("expires")) {
      faults.add(
          "has no last day, so it has lapsed: no waiver is permanent. Write expires: with a date at"
              + " most "
              + MOST_DAYS
              + " days after its approval.");
    } else if (waiver.expires().isPresent() && waiver.approved().isPresent()) {
      long days = ChronoUnit.DAYS.between(waiver.approved().get(), waiver.expires().get());
      if (days > MOST_DAYS) {
        faults.add(
            "is for "
                + days
                + " days, and "
                + MOST_DAYS
                + " are the most. Write expires: "
                + waiver.approved().get().plusDays(MOST_DAYS)
                + " or earlier, and renew it then if need be.");
      } else if (days < 0) {
        faults.add("expires before it is approved. Correct one of the dates.");
      }
    }
  }

  private static Problem invalid(Waiver waiver, String fault) {
    return Problem.about(waiver.id(), Rule.WAIVER_INVALID, waiver.place(), fault);
  }
}
