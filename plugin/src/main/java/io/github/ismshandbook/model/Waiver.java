package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated, approved permission for one gap, as {@code registers/waivers.yaml} says it. What is not
 * given, or cannot be read, is empty; whether it is in force is judged later.
 *
 * @param id its identifier: {@code W-01}
 * @param requirement whose gap it permits; empty when it names none that exists
 * @param needs labels of the needs it is limited to; empty for all of them
 * @param kind {@code documentation-debt}, {@code accepted-risk} or {@code nonconformity}
 * @param reason why, in words
 * @param risk id of the risk that was accepted
 * @param correctiveAction of a nonconformity, in words
 * @param owner who answers for it
 * @param approvedBy who permitted it
 * @param approved when
 * @param expires the last day it is in force, in UTC
 * @param unreadable keys that are given and cannot be read, in the file's order: such a waiver
 *     permits nothing
 * @param place of its id, else of its row
 */
public record Waiver(
    String id,
    Optional<Code> requirement,
    List<String> needs,
    String kind,
    String reason,
    String risk,
    String correctiveAction,
    String owner,
    String approvedBy,
    Optional<LocalDate> approved,
    Optional<LocalDate> expires,
    List<String> unreadable,
    Place place) {

  /** The file it is read from. */
  public static final String PATH = "registers/waivers.yaml";

  public Waiver {
    needs = List.copyOf(needs);
    unreadable = List.copyOf(unreadable);
  }
}
