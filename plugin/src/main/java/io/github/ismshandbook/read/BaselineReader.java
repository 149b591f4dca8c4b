package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Baseline;
import io.github.ismshandbook.model.Catalogs;
import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Requirement;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code registers/baseline.yaml}. It guesses at nothing: a gap is known only if every word
 * of its entry is right, and a file that cannot be read knows none.
 */
final class BaselineReader {

  private static final List<String> RULES =
      List.of(
          Rule.UNCOVERED.id(),
          Rule.CLAIMED_ONLY.id(),
          Rule.STALE.id(),
          Rule.PARTIAL.id(),
          Rule.MISSING_DOCUMENTED_INFORMATION.id());
  private static final String GAPS = "gaps: [{rule: uncovered, requirement: A.5.15, need: any}]";
  private static final String GROWTH =
      "growth: [{date: 2026-11-23, added: 2, reason: \"The scope grew.\"}]";

  private final Catalogs catalogs;
  private final CodeReader codes;
  private final List<Problem> problems;

  BaselineReader(Catalogs catalogs, CodeReader codes, List<Problem> problems) {
    this.catalogs = catalogs;
    this.codes = codes;
    this.problems = problems;
  }

  Optional<Baseline> read(Optional<InputFile> file) {
    return file.map(
        input -> {
          YamlNode.Mapping root =
              Register.root(input, problems).orElse(Register.none(input.path()));
          Fields baseline = Fields.of(root, "", List.of("gaps", "growth"), problems);
          List<Baseline.Entry> gaps = new ArrayList<>();
          for (YamlNode.Mapping row : baseline.blocks("gaps", GAPS)) {
            entry(row).ifPresent(gaps::add);
          }
          gaps.sort(null);
          List<Baseline.Growth> growth = new ArrayList<>();
          for (YamlNode.Mapping row : baseline.blocks("growth", GROWTH)) {
            growth(row).ifPresent(growth::add);
          }
          return new Baseline(gaps, growth);
        });
  }

  private Optional<Baseline.Entry> entry(YamlNode.Mapping row) {
    Fields entry = Fields.of(row, "gaps.", List.of("rule", "requirement", "need"), problems);
    entry.require("rule", "uncovered");
    Optional<Rule> rule = entry.word("rule", RULES).flatMap(Rule::byId);
    entry.require("requirement", "A.5.15");
    Optional<Code> requirement = entry.item("requirement").flatMap(this::requirement);
    Optional<String> need = entry.required("need", "any");
    return rule.isEmpty() || requirement.isEmpty() || need.isEmpty()
        ? Optional.empty()
        : Optional.of(new Baseline.Entry(rule.get(), requirement.get(), need.get(), row.place()));
  }

  /** A requirement by its exact code. */
  private Optional<Code> requirement(Item written) {
    Optional<Code> exact = catalogs.requirement(new Code(written.text())).map(Requirement::code);
    if (exact.isEmpty()) {
      CodeReader.Reading near =
          codes.read(written.text(), written.place(), CodeReader.Context.COVERS);
      problems.addAll(near.problems());
      near.code()
          .ifPresent(
              code ->
                  new Values("gaps.", problems)
                      .invalid(
                          "requirement",
                          written.place(),
                          "is `"
                              + Values.shown(written.text())
                              + "`, which is no code. Write "
                              + code
                              + "."));
    }
    return exact;
  }

  private Optional<Baseline.Growth> growth(YamlNode.Mapping row) {
    Fields growth = Fields.of(row, "growth.", List.of("date", "added", "reason"), problems);
    growth.require("date", "2026-11-23");
    Optional<LocalDate> date = growth.date("date");
    Optional<Integer> added = growth.item("added").flatMap(this::number);
    Optional<String> reason = growth.required("reason", "The scope grew.");
    return date.isEmpty() || reason.isEmpty()
        ? Optional.empty()
        : Optional.of(new Baseline.Growth(date.get(), added.orElse(0), reason.get()));
  }

  private Optional<Integer> number(Item written) {
    if (written.text().matches("[0-9]{1,6}")) {
      return Optional.of(Integer.valueOf(written.text()));
    }
    new Values("growth.", problems)
        .invalid(
            "added",
            written.place(),
            "is `" + Values.shown(written.text()) + "`, which is no number. Write one such as 2.");
    return Optional.empty();
  }
}
