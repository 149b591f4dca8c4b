package io.github.ismshandbook.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismshandbook.model.Risk;
import io.github.ismshandbook.model.RiskRegister;
import io.github.ismshandbook.model.RiskRegister.Criterion;
import io.github.ismshandbook.render.view.RisksView.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskScaleTest {

  private static RiskScale scale(String... criteria) {
    List<Criterion> all = new ArrayList<>();
    for (int i = 0; i < criteria.length; i += 2) {
      all.add(new Criterion(criteria[i], criteria[i + 1]));
    }
    return RiskScale.of(new RiskRegister("", "", Optional.empty(), all, List.of()));
  }

  @Test
  void levelsOfFiguresAreSortedAndMultiplied() {
    RiskScale scale =
        scale(
            "acceptable", "6",
            "likelihood.10", "daily",
            "likelihood.2", "rarely",
            "consequence.1", "small",
            "consequence.3", "large");

    assertThat(scale.likelihoods())
        .containsExactly(new Level("2", "rarely"), new Level("10", "daily"));
    assertThat(scale.score(new Risk.Level("2", "3"))).hasValue(6);
    assertThat(scale.accepts(6)).isTrue();
    assertThat(scale.accepts(7)).isFalse();
    assertThat(scale.score(new Risk.Level("5", "3"))).isEmpty();
  }

  @Test
  void levelsOfWordsCountByTheirRank() {
    RiskScale scale =
        scale("likelihood", "low, medium, high", "consequence", "low, high", "acceptable", "low");

    assertThat(scale.score(new Risk.Level("High", "high"))).hasValue(6);
    assertThat(scale.acceptable()).isEmpty();
    assertThat(scale.accepts(1)).isFalse();
  }

  @Test
  void aSizeAloneMakesTheScale() {
    assertThat(scale("scale", "4").likelihoods()).hasSize(4);
    assertThat(scale("scale", "4").score(new Risk.Level("4", "4"))).hasValue(16);
  }

  @Test
  void whatCannotBeDrawnIsNot() {
    assertThat(scale().isDrawn()).isFalse();
    assertThat(scale("scale", "400").isDrawn()).isFalse();
    assertThat(scale("likelihood", "low, high").isDrawn()).isFalse();
  }
}
