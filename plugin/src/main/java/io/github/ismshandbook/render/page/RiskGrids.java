package io.github.ismshandbook.render.page;

import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.render.view.Ref;
import io.github.ismshandbook.render.view.RisksView.Field;
import io.github.ismshandbook.render.view.RisksView.Grid;
import io.github.ismshandbook.render.view.RisksView.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The risks by likelihood and consequence: as they are, and as they are left. */
final class RiskGrids {

  private final Words words;
  private final RiskScale scale;
  private final List<Risk> risks;

  RiskGrids(Words words, RiskScale scale, List<Risk> risks) {
    this.words = words;
    this.scale = scale;
    this.risks = risks;
  }

  /** Before and after; none without a scale. */
  List<Grid> grids() {
    return scale.isDrawn()
        ? List.of(
            grid("risk.before", risk -> Optional.of(today(risk))),
            grid("risk.after", Risk::residual))
        : List.of();
  }

  static Risk.Level today(Risk risk) {
    return new Risk.Level(risk.likelihood(), risk.consequence());
  }

  private Grid grid(String title, Function<Risk, Optional<Risk.Level>> level) {
    List<Row> rows = new ArrayList<>();
    for (int c = scale.consequences().size() - 1; c >= 0; c--) {
      List<Field> fields = new ArrayList<>();
      for (int l = 0; l < scale.likelihoods().size(); l++) {
        int score = scale.score(l, c);
        fields.add(new Field(score, scale.accepts(score), at(l, c, level)));
      }
      rows.add(new Row(scale.consequences().get(c), fields));
    }
    List<Ref> apart =
        risks.stream()
            .filter(risk -> level.apply(risk).flatMap(this::placed).isEmpty())
            .map(RiskGrids::ref)
            .toList();
    return new Grid(words.get(title), scale.likelihoods(), rows, apart);
  }

  private Optional<Risk.Level> placed(Risk.Level level) {
    return scale.score(level).isPresent() ? Optional.of(level) : Optional.empty();
  }

  private List<Ref> at(
      int likelihood, int consequence, Function<Risk, Optional<Risk.Level>> level) {
    return risks.stream()
        .filter(
            risk ->
                level
                    .apply(risk)
                    .filter(
                        one ->
                            RiskScale.position(scale.likelihoods(), one.likelihood()) == likelihood
                                && RiskScale.position(scale.consequences(), one.consequence())
                                    == consequence)
                    .isPresent())
        .map(RiskGrids::ref)
        .toList();
  }

  private static Ref ref(Risk risk) {
    return new Ref(risk.id(), Href.between("", "", risk.id()));
  }
}
