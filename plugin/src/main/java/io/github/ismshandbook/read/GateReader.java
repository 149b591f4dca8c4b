package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Configuration;
import io.github.ismshandbook.model.Place;
import io.github.ismshandbook.model.Problem;
import io.github.ismshandbook.model.Rule;
import io.github.ismshandbook.model.Severity;
import io.github.ismshandbook.yaml.YamlNode;
import java.time.Period;
import java.util.ArrayList;
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
  private static final List<String> MODES = List.of("strict", "ratchet", "report");
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
    return new Configuration.Gate(
        mode(gate),
        required(gate),
        needs(gate),
        evidence(gate),
        gate.period("review-grace").orElse(REVIEW_GRACE),
        rules(gate));
  }

  private static Configuration.Mode mode(Fields gate) {
    return gate.word("mode", MODES)
        .map(word -> Configuration.Mode.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Configuration.Mode.STRICT);
  }

  private List<Configuration.Needs> needs(Fields gate) {
    NeedReader reader = new NeedReader(problems);
    List<Configuration.Needs> needs = new ArrayList<>();
    for (YamlNode.Entry entry : entries(gate, "needs", "needs: {A.5.15: [policy, procedure]}")) {
      String key = "gate.needs." + entry.key().text();
      List<Item> items =
          entry.value().absent() ? List.of() : new Values("", problems).list(key, entry.value());
      needs.add(new Configuration.Needs(pattern(entry), reader.read(items, key)));
    }
    return needs;
  }

  private List<Configuration.EvidenceAge> evidence(Fields gate) {
    List<Configuration.EvidenceAge> ages = new ArrayList<>();
    for (YamlNode.Entry entry : entries(gate, "evidence", "evidence: {A.8.13: P90D}")) {
      new Values("gate.evidence.", problems)
          .period(entry.key().text(), entry.value())
          .ifPresent(age -> ages.add(new Configuration.EvidenceAge(pattern(entry), age)));
    }
    return ages;
  }

  private static List<YamlNode.Entry> entries(Fields gate, String key, String example) {
    return gate.block(key, example).map(YamlNode.Mapping::entries).orElse(List.of());
  }

  private static Configuration.Pattern pattern(YamlNode.Entry entry) {
    return new Configuration.Pattern(entry.key().text(), entry.key().place());
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
    List<String> known = Arrays.stream(Rule.values()).map(Rule::id).toList();
    Values values = new Values("gate.rules.", problems);
    for (YamlNode.Entry entry : entries(gate, "rules", "rules: {empty-section: off}")) {
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
