package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Code;
import io.github.ismshandbook.model.InputFile;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.tags.CodeReader;
import io.github.ismshandbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code registers/risks.yaml}, as far as links and decisions need it. */
final class RiskReader {

  static final String PATH = "registers/risks.yaml";

  private static final List<String> KEYS = List.of("criteria", "risks");
  private static final List<String> RISK_KEYS =
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

  private final CodeReader codes;
  private final List<Problem> problems;

  RiskReader(CodeReader codes, List<Problem> problems) {
    this.codes = codes;
    this.problems = problems;
  }

  List<Risk> read(InputFile file) {
    YamlNode.Mapping root = Register.root(file, problems).orElse(Register.none(file.path()));
    Fields fields = Fields.of(root, "", KEYS, problems);
    List<Risk> risks = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    for (YamlNode.Mapping block :
        fields.blocks("risks", "risks: [{id: RISK-01, title: …, owner: …}]")) {
      Fields one = Fields.of(block, "", RISK_KEYS, problems);
      String id = one.required("id", "RISK-01").orElse("");
      if (id.isEmpty()) {
        continue;
      }
      one.word("treatment", TREATMENTS);
      Place place = one.place("id");
      Place first = places.putIfAbsent(id, place);
      if (first != null) {
        problems.add(
            Problem.about(
                id,
                Rule.DUPLICATE_ID,
                place,
                "is already the id of the risk at line "
                    + first.line()
                    + ". Give one of them another."));
        continue;
      }
      risks.add(new Risk(id, one.text("title"), one.text("owner"), controls(one), place));
    }
    return risks;
  }

  private List<Code> controls(Fields risk) {
    List<Code> controls = new ArrayList<>();
    for (Item item : risk.list("controls")) {
      CodeReader.Reading reading =
          codes.read(item.text(), item.place(), CodeReader.Context.CONTROLS);
      problems.addAll(reading.problems());
      reading.code().ifPresent(controls::add);
    }
    return controls;
  }
}
