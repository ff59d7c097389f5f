package winset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.history.Score.Question.DEAL_OR_INTERIM;
import static winset.history.Score.Question.FOUR_OUTCOMES;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import winset.model.Outcome;

class ScoreTest {

  private static final double EXACT = 1e-12;

  private static Forecast forecast(double deal, double interim, double collapse, double stalemate) {
    return new Forecast(
        Map.of(
            Outcome.DEAL, deal,
            Outcome.INTERIM, interim,
            Outcome.COLLAPSE, collapse,
            Outcome.STALEMATE, stalemate));
  }

  /** Sure of an outcome. */
  private static Forecast sure(Outcome outcome) {
    return Forecast.of(o -> o == outcome ? 1 : 0);
  }

  /** (.5-1)^2 + .2^2 + .1^2 + .2^2 = .34; the chance of either deal is .7, (1-.7)^2 = .09. */
  @Test
  void brierIsTheSumOfSquaredDifferences() {
    Forecast f = forecast(.5, .2, .1, .2);
    assertThat(Score.BRIER.of(FOUR_OUTCOMES, f, Outcome.DEAL)).isCloseTo(.34, within(EXACT));
    assertThat(Score.BRIER.of(DEAL_OR_INTERIM, f, Outcome.DEAL)).isCloseTo(.09, within(EXACT));
    assertThat(Score.BRIER.of(DEAL_OR_INTERIM, f, Outcome.COLLAPSE)).isCloseTo(.49, within(EXACT));
  }

  /** -ln .5, -ln .7, -ln .3, from tables of logarithms. */
  @Test
  void theLogScoreIsTheLogarithmOfTheChanceOfWhatHappened() {
    Forecast f = forecast(.5, .2, .1, .2);
    assertThat(Score.LOG.of(FOUR_OUTCOMES, f, Outcome.DEAL)).isCloseTo(.693147, within(1e-6));
    assertThat(Score.LOG.of(DEAL_OR_INTERIM, f, Outcome.INTERIM)).isCloseTo(.356675, within(1e-6));
    assertThat(Score.LOG.of(DEAL_OR_INTERIM, f, Outcome.STALEMATE))
        .isCloseTo(1.203973, within(1e-6));
  }

  /** Three of ten runs: (3 + .5) / (10 + 2); none: .5 / 12; either deal: (3 + 0 + 1) / 12. */
  @Test
  void sharesOfRunsAreSmoothed() {
    Forecast f = Forecast.ofCounts(Map.of(Outcome.DEAL, 3, Outcome.STALEMATE, 7));
    assertThat(f.of(Outcome.DEAL)).isCloseTo(3.5 / 12, within(EXACT));
    assertThat(f.of(Outcome.INTERIM)).isCloseTo(.5 / 12, within(EXACT));
    assertThat(f.agreed()).isCloseTo(4.0 / 12, within(EXACT));
  }

  private static List<Scores.Line> scores(Function<Episode, Forecast> forecaster) {
    EpisodeTable table = Episodes.table();
    Map<Horizon, List<Forecast>> said = new EnumMap<>(Horizon.class);
    for (Horizon horizon : Horizon.values()) {
      said.put(horizon, table.episodes().stream().map(forecaster).toList());
    }
    return Scores.of(Forecasts.ofRivals(table, table).with("judged", said), 1);
  }

  private static Scores.Line line(
      List<Scores.Line> lines, Score score, Score.Question question, String name) {
    return lines.stream()
        .filter(l -> l.group() == Group.FAIR && l.horizon() == Horizon.FIXED)
        .filter(l -> l.score() == score && l.question() == question)
        .filter(l -> l.forecaster().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPerfectForecasterScoresNothingAndHasAllTheSkill() {
    List<Scores.Line> lines = scores(e -> sure(e.outcome()));
    for (Score score : Score.values()) {
      for (Score.Question question : Score.Question.values()) {
        Scores.Line line = line(lines, score, question, "judged");
        assertThat(line.mean()).isZero();
        assertThat(line.skill()).isEqualTo(1);
        assertThat(line.skillInterval().low()).isEqualTo(1);
      }
    }
  }

  /** An even chance of either deal: (1 - .5)^2 whatever happens; four even ones: 9/16 + 3/16. */
  @Test
  void aConstantForecasterScoresTheSameWhateverHappens() {
    List<Scores.Line> lines = scores(e -> forecast(.25, .25, .25, .25));
    Scores.Line two = line(lines, Score.BRIER, DEAL_OR_INTERIM, "judged");
    assertThat(two.mean()).isEqualTo(.25);
    assertThat(two.meanInterval().low()).isEqualTo(.25);
    assertThat(line(lines, Score.BRIER, FOUR_OUTCOMES, "judged").mean()).isEqualTo(.75);
    assertThat(line(lines, Score.BRIER, FOUR_OUTCOMES, Rival.BASE_RATE.text()).skill()).isZero();
  }

  /** Sure of what does not happen: 1 of two, 2 of four, and no chance left for what does. */
  @Test
  void aReversedForecasterIsWorseThanTheBaseRate() {
    List<Scores.Line> lines = scores(e -> sure(e.agreed() ? Outcome.STALEMATE : Outcome.DEAL));
    Scores.Line two = line(lines, Score.BRIER, DEAL_OR_INTERIM, "judged");
    assertThat(two.mean()).isEqualTo(1);
    assertThat(two.skill()).isNegative();
    assertThat(two.skillInterval().high()).isNegative();
    assertThat(HindcastWords.verdict(two)).isEqualTo("worse than the base rate");
    assertThat(line(lines, Score.BRIER, FOUR_OUTCOMES, "judged").mean()).isEqualTo(2);
    assertThat(line(lines, Score.LOG, DEAL_OR_INTERIM, "judged").mean())
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  /** Without chain a: no deal, 1 interim, 1 collapse, 2 stalemates, each with .5 added, of 6. */
  @Test
  void theBaseRateDoesNotKnowTheChainThatItForecasts() {
    EpisodeTable table = Episodes.table();
    Forecast f =
        Forecasts.ofRivals(table, table)
            .of(Rival.BASE_RATE.text(), Horizon.FIXED, table.episodes().get(0));
    assertThat(f.of(Outcome.DEAL)).isCloseTo(.5 / 6, within(EXACT));
    assertThat(f.of(Outcome.STALEMATE)).isCloseTo(2.5 / 6, within(EXACT));
  }

  @Test
  void numbersAreShownToTwoDecimals() {
    assertThat(HindcastWords.two(-0.004)).isEqualTo("0.00");
    assertThat(HindcastWords.two(-1.257)).isEqualTo("-1.26");
    assertThat(HindcastWords.two(12)).isEqualTo("12.00");
    assertThat(HindcastWords.two(Double.NaN)).isEqualTo("-");
  }
}
