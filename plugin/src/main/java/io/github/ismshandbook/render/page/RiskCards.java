package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.SitePaths;
import io.github.ismshandbook.render.view.Cell;
import io.github.ismshandbook.render.view.Entry;
import io.github.ismshandbook.render.view.Facet;
import io.github.ismshandbook.render.view.Facet.Choice;
import io.github.ismshandbook.render.view.Mark;
import io.github.ismshandbook.render.view.RisksView.ActionLine;
import io.github.ismshandbook.render.view.RisksView.Level;
import io.github.ismshandbook.render.view.RisksView.RiskCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The risks one by one: what is known of each, and what it needs attention for. */
final class RiskCards {

  private static final String PATH = SitePaths.RISKS;

  private final Site site;
  private final RiskScale scale;
  private final LocalDate asOf;
  private final Map<String, String> owners = new TreeMap<>();
  private final Map<String, String> treatments = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();

  RiskCards(Site site, RiskScale scale) {
    this.site = site;
    this.scale = scale;
    this.asOf = site.assessment().asOf();
  }

  /** In the register's order. */
  List<RiskCard> cards(List<Risk> risks) {
    return risks.stream().map(this::card).toList();
  }

  /** By what the cards that were made can be narrowed down. */
  List<Facet> facets() {
    List<Facet> facets = new ArrayList<>();
    facet(facets, "state", "risk.attention", states);
    facet(facets, "treatment", "risk.treatment", treatments);
    facet(facets, "owner", "owner", owners);
    return facets;
  }

  private void facet(List<Facet> facets, String id, String word, Map<String, String> values) {
    if (!values.isEmpty()) {
      List<Choice> choices = new ArrayList<>();
      values.forEach((value, label) -> choices.add(new Choice(value, label)));
      facets.add(new Facet(id, site.words().get(word), choices));
    }
  }

  private RiskCard card(Risk risk) {
    List<ActionLine> actions = risk.actions().stream().map(this::action).toList();
    StringBuilder keys = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    if (risk.residual().map(scale::score).filter(this::isTooMuch).isPresent()) {
      attention("above", marks, keys);
    }
    if (actions.stream().anyMatch(action -> action.state().kind().equals("overdue"))) {
      attention("late", marks, keys);
    }
    if (isOverdue(risk.review())) {
      attention("review", marks, keys);
    }
    if (risk.accepted().isEmpty() && !risk.treatment().equals("avoid")) {
      attention("unaccepted", marks, keys);
    }
    if (!risk.owner().isEmpty()) {
      owners.put(risk.owner().replace('|', '/'), risk.owner());
      Facet.key(keys, "owner", risk.owner());
    }
    if (!risk.treatment().isEmpty()) {
      treatments.put(risk.treatment(), treatment(risk));
      Facet.key(keys, "treatment", risk.treatment());
    }
    return new RiskCard(
        risk.id(),
        risk.title(),
        keys.toString(),
        marks,
        facts(risk),
        actions,
        controls(risk),
        site.reverse().treating(risk.id()).stream()
            .map(document -> site.document(PATH, document))
            .toList());
  }

  private boolean isTooMuch(OptionalInt score) {
    return score.isPresent() && scale.acceptable().isPresent() && !scale.accepts(score.getAsInt());
  }

  private void attention(String state, List<Mark> marks, StringBuilder keys) {
    String label = site.words().get("risk.state." + state);
    marks.add(new Mark("overdue", label));
    states.put(state, label);
    Facet.key(keys, "state", state);
  }

  private boolean isOverdue(Optional<LocalDate> day) {
    return day.filter(due -> due.isBefore(asOf)).isPresent();
  }

  private ActionLine action(Risk.Action action) {
    boolean done = action.done().filter(day -> !day.isAfter(asOf)).isPresent();
    String state = done ? "done" : isOverdue(action.due()) ? "late" : "open";
    String kind = done ? "covered" : state.equals("late") ? "overdue" : "upcoming";
    return new ActionLine(
        action.what(),
        action.owner(),
        action.due().map(LocalDate::toString).orElse(""),
        action.done().map(LocalDate::toString).orElse(""),
        new Mark(kind, site.words().get("action." + state)));
  }

  private List<Entry> facts(Risk risk) {
    Words words = site.words();
    List<Entry> facts = new ArrayList<>();
    add(facts, "owner", risk.owner());
    add(facts, "risk.treatment", treatment(risk));
    add(facts, "risk.before", level(RiskGrids.today(risk)));
    add(facts, "risk.after", risk.residual().map(this::level).orElse(""));
    add(
        facts,
        "risk.accepted",
        risk.acceptedBy().isEmpty()
            ? ""
            : risk.accepted()
                .map(day -> words.get("risk.acceptedOn", risk.acceptedBy(), day))
                .orElse(risk.acceptedBy()));
    add(facts, "nextReview", risk.review().map(LocalDate::toString).orElse(""));
    return facts;
  }

  private String treatment(Risk risk) {
    return risk.treatment().isEmpty() ? "" : site.phrases().value("treatment", risk.treatment());
  }

  /** {@code 3 × 5 = 15 (once in a year; several ports for hours)}, or the words there are. */
  private String level(Risk.Level level) {
    if (level.consequence().isEmpty()) {
      return level.likelihood();
    }
    String product =
        scale.score(level).stream().mapToObj(score -> " = " + score).findFirst().orElse("");
    String likelihood = meaning(scale.likelihoods(), level.likelihood());
    String consequence = meaning(scale.consequences(), level.consequence());
    return level.likelihood()
        + " × "
        + level.consequence()
        + product
        + (likelihood.isEmpty() ? "" : ": " + likelihood)
        + (consequence.isEmpty() ? "" : "; " + consequence);
  }

  private static String meaning(List<Level> levels, String id) {
    int position = RiskScale.position(levels, id);
    return position < 0 ? "" : levels.get(position).meaning();
  }

  private void add(List<Entry> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(Entry.of(site.words().get(key), value));
    }
  }

  private List<Cell> controls(Risk risk) {
    return risk.controls().stream()
        .map(site.catalogs()::requirement)
        .flatMap(Optional::stream)
        .map(control -> site.cell(PATH, control))
        .toList();
  }
}
