package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how large a risk is, what is done about it, and what is left. */
final class RiskDetails {

  private static final List<String> ACTION = List.of("what", "owner", "due", "done");
  private static final String ACTIONS =
      "actions: [{what: Restore test, owner: CISO, due: 2027-03-31}]";
  private static final List<String> LEVEL = List.of("likelihood", "consequence");

  private final CriteriaReader criteria;
  private final List<Problem> problems;

  RiskDetails(CriteriaReader criteria, List<Problem> problems) {
    this.criteria = criteria;
    this.problems = problems;
  }

  /** A level, which is one of the criteria's if they say which there are. */
  String level(Fields row, String scale) {
    return level(row, scale, "risks.");
  }

  private String level(Fields row, String scale, String within) {
    List<String> levels = criteria.levels(scale);
    Optional<Item> written = row.item(scale).filter(item -> !item.text().isEmpty());
    if (written.isEmpty() || levels.isEmpty()) {
      return written.map(Item::text).orElse("");
    }
    Optional<String> known =
        levels.stream().filter(level -> level.equalsIgnoreCase(written.get().text())).findFirst();
    if (known.isEmpty()) {
      new Values(within, problems)
          .invalid(
              scale,
              written.get().place(),
              "cannot be `"
                  + Values.shown(written.get().text())
                  + "`: criteria."
                  + scale
                  + " has no such level. Write one of "
                  + String.join(", ", levels)
                  + ".");
    }
    return known.orElse("");
  }

  /** What is left: {@code {likelihood: 1, consequence: 5}}, or one text. */
  Optional<Risk.Level> residual(Fields row) {
    Optional<YamlNode> node = row.node("residual");
    if (node.isEmpty() || node.get() instanceof YamlNode.Scalar) {
      return row.optionalText("residual").map(text -> new Risk.Level(text, ""));
    }
    String within = "risks.residual.";
    return row.block("residual", "residual: {likelihood: 1, consequence: 3}")
        .map(block -> Fields.of(block, within, LEVEL, problems))
        .map(
            left ->
                new Risk.Level(
                    level(left, "likelihood", within), level(left, "consequence", within)));
  }

  List<Risk.Action> actions(Fields row) {
    List<Risk.Action> actions = new ArrayList<>();
    for (YamlNode.Mapping block : row.blocks("actions", ACTIONS)) {
      Fields action = Fields.of(block, "risks.actions.", ACTION, problems);
      actions.add(
          new Risk.Action(
              action.required("what", "Restore test").orElse(""),
              action.text("owner"),
              action.date("due"),
              done(action),
              block.place()));
    }
    return actions;
  }

  /** The day it was done. That it was, without the day, is no answer; that it was not, is none. */
  private Optional<LocalDate> done(Fields action) {
    Optional<YamlNode> node = action.node("done");
    String word =
        node.isPresent() && node.get() instanceof YamlNode.Scalar scalar
            ? scalar.text().strip().toLowerCase(Locale.ROOT)
            : "";
    return switch (word) {
      case "false", "no" -> Optional.empty();
      case "true", "yes" -> {
        new Values("risks.actions.", problems)
            .invalid(
                "done",
                action.place("done"),
                "says that it is done, and not when. Write the day, such as done: 2026-03-17.");
        yield Optional.empty();
      }
      default -> action.date("done");
    };
  }
}
