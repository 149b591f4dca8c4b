package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code registers/risks.yaml}: how risks are measured, and the risks. */
final class RiskReader {

  private static final List<String> KEYS = Register.keysWith("criteria", "risks");
  private static final List<String> ROW =
      List.of(
          "id",
          "title",
          "owner",
          "likelihood",
          "consequence",
          "treatment",
          "controls",
          "actions",
          "residual",
          "accepted-by",
          "accepted",
          "review");
  private static final List<String> TREATMENTS = List.of("modify", "retain", "avoid", "share");
  private static final String EXAMPLE = "risks: [{id: RISK-01, title: Ransomware, owner: CISO}]";

  private final CodeReader codes;
  private final List<Problem> problems;

  RiskReader(CodeReader codes, List<Problem> problems) {
    this.codes = codes;
    this.problems = problems;
  }

  RiskRegister read(Optional<InputFile> file) {
    Optional<YamlNode.Mapping> root = file.flatMap(input -> Register.root(input, problems));
    if (root.isEmpty()) {
      return RiskRegister.NONE;
    }
    Fields register = Fields.of(root.get(), "", KEYS, problems);
    CriteriaReader criteria =
        new CriteriaReader(register.block("criteria", "criteria: {acceptable: 6}"));
    List<Risk> risks = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (YamlNode.Mapping row : register.blocks("risks", EXAMPLE)) {
      risk(Fields.of(row, "risks.", ROW, problems), criteria)
          .filter(risk -> isNew(risk, seen))
          .ifPresent(risks::add);
    }
    return new RiskRegister(
        register.text("version"),
        register.text("approver"),
        register.date("approved"),
        criteria.criteria(),
        risks);
  }

  private Optional<Risk> risk(Fields row, CriteriaReader criteria) {
    Optional<String> id = row.required("id", "RISK-01");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!id.get().matches("[A-Za-z][A-Za-z0-9]*-[A-Za-z0-9._-]{1,40}")) {
      new Values("risks.", problems)
          .invalid(
              "id",
              row.place("id"),
              "is `"
                  + Values.shown(id.get())
                  + "`, which cannot be linked to. Write one such as"
                  + " RISK-01.");
      return Optional.empty();
    }
    String title = row.required("title", "Ransomware stops the platform").orElse(id.get());
    if (!row.has("treatment")) {
      problems.add(
          Problem.about(
              id.get(),
              Rule.RISK_UNTREATED,
              row.place("id"),
              "has no treatment. Write `treatment:` with one of "
                  + String.join(", ", TREATMENTS)
                  + "."));
    }
    RiskDetails details = new RiskDetails(criteria, problems);
    return Optional.of(
        new Risk(
            id.get(),
            title,
            row.text("owner"),
            details.level(row, "likelihood"),
            details.level(row, "consequence"),
            row.word("treatment", TREATMENTS).orElse(""),
            controls(row),
            details.actions(row),
            details.residual(row),
            row.text("accepted-by"),
            row.date("accepted"),
            row.date("review"),
            row.place("id")));
  }

  private List<Code> controls(Fields row) {
    Set<Code> controls = new LinkedHashSet<>();
    for (Item item : ClaimReader.codesOf(row.entries("controls"))) {
      CodeReader.Reading reading =
          codes.read(item.text(), item.place(), CodeReader.Context.CONTROLS);
      problems.addAll(reading.problems());
      reading.code().ifPresent(controls::add);
    }
    return List.copyOf(controls);
  }

  private boolean isNew(Risk risk, Map<String, Place> seen) {
    Place first = seen.putIfAbsent(risk.id(), risk.place());
    if (first != null) {
      problems.add(
          Problem.about(
              risk.id(),
              Rule.DUPLICATE_ID,
              risk.place(),
              "is the id of two risks, first in line " + first.line() + ". Give each its own."));
    }
    return first == null;
  }
}
