package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code gate} of {@code handbook.yaml}. */
final class GateReader {

  private static final List<String> KEYS =
      List.of("mode", "required", "needs", "evidence", "review-grace", "rules");
  private static final List<String> MODES = List.of("strict", "report", "ratchet");
  private static final List<String> SEVERITIES = List.of("error", "warning", "note", "off");

  /** Everything the main catalog asks for. */
  private static final String EVERYTHING = "*";

  private static final Period REVIEW_GRACE = Period.ofDays(90);

  private final List<Problem> problems;

  GateReader(List<Problem> problems) {
    this.problems = problems;
  }

  Configuration.Gate read(Optional<YamlNode.Mapping> block) {
    Fields gate =
        Fields.of(block.orElse(Register.none(ConfigurationReader.PATH)), "gate.", KEYS, problems);
    for (String later : List.of("needs", "evidence")) {
      gate.node(later).ifPresent(node -> withoutEffect("gate." + later, node.place(), ""));
    }
    return new Configuration.Gate(
        mode(gate), required(gate), gate.period("review-grace").orElse(REVIEW_GRACE), rules(gate));
  }

  private Configuration.Mode mode(Fields gate) {
    String mode = gate.word("mode", MODES).orElse("strict");
    if (mode.equals("ratchet")) {
      withoutEffect("gate.mode: ratchet", gate.place("mode"), "It is read as strict. ");
    }
    return mode.equals("report") ? Configuration.Mode.REPORT : Configuration.Mode.STRICT;
  }

  private void withoutEffect(String what, Place place, String instead) {
    problems.add(
        Problem.of(
                Rule.INVALID_VALUE,
                place,
                "`" + what + "` has no effect in this version. " + instead + "Take it out for now.")
            .graded(Severity.WARNING));
  }

  private List<Configuration.Pattern> required(Fields gate) {
    if (!gate.has("required")) {
      return List.of(new Configuration.Pattern(EVERYTHING, Place.file(ConfigurationReader.PATH)));
    }
    return gate.list("required").stream()
        .map(item -> new Configuration.Pattern(item.text(), item.place()))
        .toList();
  }

  private Map<Rule, Severity> rules(Fields gate) {
    Map<Rule, Severity> rules = new LinkedHashMap<>();
    Optional<YamlNode.Mapping> block = gate.block("rules", "rules: {empty-section: off}");
    List<String> known = Arrays.stream(Rule.values()).map(Rule::id).toList();
    Values values = new Values("gate.rules.", problems);
    for (YamlNode.Entry entry : block.map(YamlNode.Mapping::entries).orElse(List.of())) {
      String id = entry.key().text();
      Optional<Rule> rule = Rule.byId(id);
      if (rule.isEmpty()) {
        problems.add(
            Problem.of(
                Rule.UNKNOWN_KEY,
                entry.key().place(),
                "`gate.rules." + id + "` is no rule. " + Spelling.advice(id, known)));
      } else if (rule.get().fixed()) {
        values.invalid(
            id,
            entry.key().place(),
            "cannot be changed: it makes the gate fail closed. Remove it.");
      } else {
        values
            .word(id, entry.value(), SEVERITIES)
            .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
            .ifPresent(severity -> rules.put(rule.get(), severity));
      }
    }
    return rules;
  }
}
