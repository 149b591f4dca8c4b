package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.StatementOfApplicability;
import io.github.ismshandbook.model.StatementOfApplicability.Decision;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code registers/soa.yaml}. */
final class SoaReader {

  private static final List<String> KEYS = Register.keysWith("controls");
  private static final List<String> ROW =
      List.of(
          "applicable",
          "reasons",
          "justification",
          "status",
          "operated-by",
          "owner",
          "due",
          "risks");
  private static final List<String> REASONS =
      List.of("risk", "legal", "contractual", "business", "best-practice");
  private static final List<String> STATUSES = List.of("implemented", "planned", "not-implemented");
  private static final List<String> OPERATORS = List.of("us", "shared", "provider");
  private static final String EXAMPLE = "A.5.1: {applicable: true, reasons: [risk]}";

  private final CodeReader codes;
  private final List<Problem> problems;

  SoaReader(CodeReader codes, List<Problem> problems) {
    this.codes = codes;
    this.problems = problems;
  }

  Optional<StatementOfApplicability> read(Optional<InputFile> file) {
    return file.map(
        input -> {
          YamlNode.Mapping root =
              Register.root(input, problems).orElse(Register.none(input.path()));
          Fields soa = Fields.of(root, "", KEYS, problems);
          Map<Code, Decision> decisions = new LinkedHashMap<>();
          soa.block("controls", "controls: {" + EXAMPLE + "}")
              .map(YamlNode.Mapping::entries)
              .orElse(List.of())
              .forEach(row -> decision(row, decisions));
          return new StatementOfApplicability(
              soa.text("version"), soa.text("approver"), soa.date("approved"), decisions);
        });
  }

  private void decision(YamlNode.Entry row, Map<Code, Decision> decisions) {
    Item written = Item.of(row.key());
    CodeReader.Reading reading =
        codes.read(written.text(), written.place(), CodeReader.Context.CONTROLS);
    problems.addAll(reading.problems());
    if (reading.code().isEmpty()) {
      return;
    }
    Code code = reading.code().get();
    if (!reading.parts().isEmpty()) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.INVALID_VALUE,
              written.place(),
              "is decided as a whole. Write it without letters."));
    } else if (decisions.containsKey(code)) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.INVALID_VALUE,
              written.place(),
              "is decided twice, first in line "
                  + decisions.get(code).place().line()
                  + ", and only that one counts. Keep one."));
    } else {
      decisions.put(code, decision(code, written.place(), row.value()));
    }
  }

  private Decision decision(Code code, Place place, YamlNode value) {
    YamlNode.Mapping block =
        value.absent()
            ? new YamlNode.Mapping(List.of(), place)
            : new Values("controls.", problems)
                .block(code.text(), value, EXAMPLE)
                .orElse(new YamlNode.Mapping(List.of(), place));
    Fields row = Fields.of(block, code.text() + " ", ROW, problems);
    // What cannot be read excludes nothing.
    boolean applicable = row.flag("applicable").orElse(true);
    if (!row.has("applicable") && (value.absent() || value instanceof YamlNode.Mapping)) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.MISSING_KEY,
              place,
              "does not say whether it applies. Write `applicable: true` or `applicable: false`."));
    }
    if (row.has("applicable") && applicable && !row.has("status")) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.MISSING_KEY,
              place,
              "does not say whether it is implemented. Write `status: implemented`, planned or"
                  + " not-implemented."));
    }
    List<String> reasons = row.words("reasons", REASONS);
    if (row.has("applicable") && applicable && row.list("reasons").isEmpty()) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.SOA_JUSTIFICATION,
              place,
              "does not say what it applies for. Write `reasons:` with any of "
                  + String.join(", ", REASONS)
                  + "."));
    }
    return new Decision(
        code,
        applicable,
        reasons,
        row.text("justification"),
        row.word("status", STATUSES).orElse(""),
        row.word("operated-by", OPERATORS).orElse(""),
        row.text("owner"),
        row.date("due"),
        row.texts("risks"),
        place);
  }
}
