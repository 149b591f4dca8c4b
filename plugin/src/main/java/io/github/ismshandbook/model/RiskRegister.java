package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code registers/risks.yaml}: how risks are measured, and the risks.
 *
 * @param version of the register; may be empty
 * @param approver who approved it; may be empty
 * @param approved when
 * @param criteria the scale and what is acceptable, by name, in the file's order
 * @param risks in the file's order
 */
public record RiskRegister(
    String version,
    String approver,
    Optional<LocalDate> approved,
    List<Criterion> criteria,
    List<Risk> risks) {

  /** The file it is read from. */
  public static final String PATH = "registers/risks.yaml";

  /** What there is without the file. */
  public static final RiskRegister NONE =
      new RiskRegister("", "", Optional.empty(), List.of(), List.of());

  public RiskRegister {
    criteria = List.copyOf(criteria);
    risks = List.copyOf(risks);
  }

  /** One criterion: {@code acceptable}, and what it says in words. */
  public record Criterion(String name, String value) {}
}
