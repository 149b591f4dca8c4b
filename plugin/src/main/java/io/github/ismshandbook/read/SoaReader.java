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

  private static final List<String> KEYS = List.of("version", "approver", "approved", "controls");
  private static final List<String> ROW_KEYS =
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
  private static final String EXAMPLE =
      "controls: {A.5.1: {applicable: true, reasons: [risk], justification: …}}";

  private final CodeReader codes;
  private final List<Problem> problems;

  SoaReader(CodeReader codes, List<Problem> problems) {
    this.codes = codes;
    this.problems = problems;
  }

  /** The statement; one that cannot be read decides nothing. */
  StatementOfApplicability read(InputFile file) {
    YamlNode.Mapping root = Register.root(file, problems).orElse(Register.none(file.path()));
    Fields fields = Fields.of(root, "", KEYS, problems);
    Map<Code, Decision> decisions = new LinkedHashMap<>();
    Optional<YamlNode.Mapping> controls = fields.block("controls", EXAMPLE);
    for (YamlNode.Entry entry : controls.map(YamlNode.Mapping::entries).orElse(List.of())) {
      decision(entry, decisions);
    }
    return new StatementOfApplicability(
        fields.text("version"), fields.text("approver"), fields.date("approved"), decisions);
  }

  private void decision(YamlNode.Entry entry, Map<Code, Decision> decisions) {
    Place place = entry.key().place();
    CodeReader.Reading reading = codes.read(entry.key().text(), place, CodeReader.Context.COVERS);
    problems.addAll(reading.problems());
    Optional<YamlNode.Mapping> row =
        new Values("controls.", problems).block(entry.key().text(), entry.value(), EXAMPLE);
    if (reading.code().isEmpty() || row.isEmpty()) {
      return;
    }
    Code code = reading.code().get();
    Fields fields = Fields.of(row.get(), code + ".", ROW_KEYS, problems);
    Optional<Boolean> applicable = fields.flag("applicable");
    if (!fields.has("applicable")) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.MISSING_KEY,
              place,
              "does not say whether it applies. Write `applicable: true` or `applicable: false`."));
    }
    if (applicable.orElse(true) && !fields.has("status")) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.MISSING_KEY,
              place,
              "does not say whether it is implemented. Write `status: implemented`, planned or"
                  + " not-implemented."));
    }
    Decision decision =
        new Decision(
            code,
            // What cannot be read excludes nothing.
            applicable.orElse(true),
            fields.words("reasons", REASONS),
            fields.text("justification"),
            fields.word("status", STATUSES).orElse(""),
            fields.word("operated-by", OPERATORS).orElse(""),
            fields.text("owner"),
            fields.date("due"),
            fields.texts("risks"),
            place);
    if (decisions.putIfAbsent(code, decision) != null) {
      problems.add(
          Problem.about(
              code.text(),
              Rule.INVALID_VALUE,
              place,
              "has a decision already, at line "
                  + decisions.get(code).place().line()
                  + ". Keep one of the two."));
    }
  }
}
