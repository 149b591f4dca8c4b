package io.github.ismshandbook.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions of risk treatment: for each control, whether it applies and why.
 *
 * @param version of the statement; may be empty
 * @param approver who approved it; may be empty
 * @param approved when
 * @param decisions by code, in the file's order
 */
public record StatementOfApplicability(
    String version, String approver, Optional<LocalDate> approved, Map<Code, Decision> decisions) {

  public StatementOfApplicability {
    decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
  }

  /** The file it is read from. */
  public static final String PATH = "registers/soa.yaml";

  /**
   * The decision about one control.
   *
   * @param code the control
   * @param applicable whether it is necessary here
   * @param reasons any of risk, legal, contractual, business, best-practice
   * @param justification why, in words; empty when none is given
   * @param status implementation: implemented, planned, not-implemented; empty when none is given
   * @param operatedBy us, shared or provider; empty when none is given
   * @param owner a role; empty when none is given
   * @param due when it will be implemented, if it is not
   * @param risks ids of the risks it modifies
   * @param place of the row: of its code
   */
  public record Decision(
      Code code,
      boolean applicable,
      List<String> reasons,
      String justification,
      String status,
      String operatedBy,
      String owner,
      Optional<LocalDate> due,
      List<String> risks,
      Place place) {
    public Decision {
      reasons = List.copyOf(reasons);
      risks = List.copyOf(risks);
    }
  }
}
