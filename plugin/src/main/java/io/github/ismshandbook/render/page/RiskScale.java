package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.RiskRegister.Criterion;
import io.github.ismshandbook.render.view.RisksView.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How the register measures risks, as far as its criteria say it in figures: the levels of
 * likelihood and consequence, and up to which product of the two a risk is acceptable.
 *
 * @param likelihoods from the lowest; empty where there is no scale
 * @param consequences from the lowest; empty where there is no scale
 * @param acceptable the highest acceptable product
 */
record RiskScale(List<Level> likelihoods, List<Level> consequences, OptionalInt acceptable) {

  private static final int MOST_LEVELS = 10;

  static RiskScale of(RiskRegister register) {
    List<Level> likelihoods = levels(register.criteria(), "likelihood");
    List<Level> consequences = levels(register.criteria(), "consequence");
    boolean drawn = fits(likelihoods) && fits(consequences);
    return new RiskScale(
        drawn ? likelihoods : List.of(),
        drawn ? consequences : List.of(),
        figure(criterion(register.criteria(), "acceptable").orElse("")));
  }

  private static boolean fits(List<Level> levels) {
    return levels.size() > 1 && levels.size() <= MOST_LEVELS;
  }

  /** The keys of the scale's block, the texts of its list, or 1 to the scale's size. */
  private static List<Level> levels(List<Criterion> criteria, String scale) {
    List<Level> levels = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (criterion.name().startsWith(scale + ".")) {
        levels.add(new Level(criterion.name().substring(scale.length() + 1), criterion.value()));
      }
    }
    if (levels.isEmpty()) {
      criterion(criteria, scale)
          .ifPresent(
              list -> List.of(list.split(", ")).forEach(id -> levels.add(new Level(id, ""))));
    }
    if (levels.isEmpty()) {
      int size = figure(criterion(criteria, "scale").orElse("")).orElse(0);
      IntStream.rangeClosed(1, Math.min(size, MOST_LEVELS + 1))
          .forEach(id -> levels.add(new Level(Integer.toString(id), "")));
    }
    if (levels.stream().allMatch(level -> figure(level.id()).isPresent())) {
      levels.sort(Comparator.comparingInt(level -> figure(level.id()).getAsInt()));
    }
    return levels;
  }

  private static Optional<String> criterion(List<Criterion> criteria, String name) {
    return criteria.stream()
        .filter(criterion -> criterion.name().equals(name))
        .map(Criterion::value)
        .findFirst();
  }

  private static OptionalInt figure(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /** Whether there is a picture to draw. */
  boolean isDrawn() {
    return !likelihoods.isEmpty();
  }

  /** The product of a likelihood and a consequence; empty where one is no level. */
  OptionalInt score(Risk.Level level) {
    int likelihood = position(likelihoods, level.likelihood());
    int consequence = position(consequences, level.consequence());
    return likelihood < 0 || consequence < 0
        ? OptionalInt.empty()
        : OptionalInt.of(score(likelihood, consequence));
  }

  /** The product of two levels, by their positions: of their figures, else of their ranks. */
  int score(int likelihood, int consequence) {
    return weight(likelihoods, likelihood) * weight(consequences, consequence);
  }

  private static int weight(List<Level> levels, int position) {
    return figure(levels.get(position).id()).orElse(position + 1);
  }

  /** Where a word stands in a scale; -1 if it is no level of it. */
  static int position(List<Level> levels, String id) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).id().equalsIgnoreCase(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a product is acceptable. */
  boolean accepts(int score) {
    return acceptable.isPresent() && score <= acceptable.getAsInt();
  }
}
