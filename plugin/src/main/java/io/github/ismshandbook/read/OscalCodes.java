package io.github.ismshandbook.read;

import io.github.ismshandbook.model.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The code of each group and control of an OSCAL catalog: the label that people cite, {@code
 * AC-2(1)}, where just one entry has it, else the id, {@code ac-2.1}.
 */
final class OscalCodes {

  /** Labels of this class are those of the catalog; others are of its companions. */
  private static final String OWN = "sp800-53";

  private final String prefix;
  private final List<Problem> problems;
  private final Map<String, Integer> labels = new HashMap<>();
  private final Map<String, OscalNode> ids = new HashMap<>();
  private final Map<OscalNode, String> codes = new LinkedHashMap<>();

  /** For each name that several groups have, the number that the next one gets. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private OscalCodes(String prefix, List<Problem> problems) {
    this.prefix = prefix;
    this.problems = problems;
  }

  /** The codes, in order and without the prefix. */
  static Map<OscalNode, String> of(List<OscalNode> nodes, String prefix, List<Problem> problems) {
    OscalCodes codes = new OscalCodes(prefix, problems);
    for (OscalNode node : nodes) {
      codes.ids.put(Spellings.folded(node.id()), node);
      codes
          .label(node)
          .ifPresent(label -> codes.labels.merge(Spellings.folded(label), 1, Integer::sum));
    }
    Set<String> taken = new HashSet<>();
    nodes.forEach(node -> codes.choose(node, taken));
    return codes.codes;
  }

  private void choose(OscalNode node, Set<String> taken) {
    String code = label(node).filter(label -> isAlone(label, node)).orElse(node.id());
    if (code.isEmpty()) {
      code = named(node.title(), taken);
    }
    String wrong = CodeForm.wrong(code, prefix);
    if (!wrong.isEmpty()) {
      new Values("", problems)
          .invalid(
              "id",
              node.fields().place("id"),
              Values.shown(code) + " " + wrong + ". Write an id such as ac-2.1.");
    }
    taken.add(Spellings.folded(code));
    codes.put(node, code);
  }

  /** Whether no other entry has that label, or is called so by its id. */
  private boolean isAlone(String label, OscalNode node) {
    String folded = Spellings.folded(label);
    OscalNode named = ids.get(folded);
    return labels.get(folded) == 1 && (named == null || named.id().equals(node.id()));
  }

  /** Of several labels the catalog's own, and one without zeros before numbers. */
  private Optional<String> label(OscalNode node) {
    return node.props("label").stream()
        .filter(prop -> CodeForm.wrong(prop.value(), prefix).isEmpty())
        .min(Comparator.comparingInt(OscalCodes::rank))
        .map(OscalNode.Prop::value);
  }

  private static int rank(OscalNode.Prop label) {
    boolean own = label.kind().isEmpty() || label.kind().equals(OWN);
    return (isPadded(label.value()) ? 2 : 0) + (own ? 0 : 1);
  }

  private static boolean isPadded(String label) {
    return !label.equals(io.github.ismshandbook.tags.Codes.canonical(label));
  }

  /** A group without an id is called after its title: {@code access-control}. */
  private String named(String title, Set<String> taken) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < title.length() && name.length() < 30; i++) {
      char c = Character.toLowerCase(title.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        name.append(c);
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    String base = name.length() == 0 ? "group" : name.toString();
    String code = base;
    int next = numbers.getOrDefault(base, 2);
    while (taken.contains(code) || ids.containsKey(code) || labels.containsKey(code)) {
      code = base + "-" + next++;
    }
    numbers.put(base, next);
    return code;
  }
}
