package winset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import winset.measure.Interval;

class ChainBootstrapTest {

  private static final double[] SCORES = {0, 0, 0, 1, 1, 1};

  /** R: quantile(c(1, 2, 3, 4), c(.025, .975)). */
  @Test
  void quantilesAreThoseOfR() {
    double[] values = {1, 2, 3, 4};
    assertThat(ChainBootstrap.quantile(values, .025)).isCloseTo(1.075, within(1e-12));
    assertThat(ChainBootstrap.quantile(values, .975)).isCloseTo(3.925, within(1e-12));
  }

  /** Two chains that are alike within: a resample is one twice, the other twice, or both. */
  @Test
  void chainsAreResampledAndNotRows() {
    Interval chains = new ChainBootstrap(List.of("a", "a", "a", "b", "b", "b"), 1).ofMean(SCORES);
    assertThat(chains).isEqualTo(new Interval(0, 1));
    Interval rows = new ChainBootstrap(List.of("a", "b", "c", "d", "e", "f"), 1).ofMean(SCORES);
    assertThat(rows.low()).isPositive();
    assertThat(rows.high()).isLessThan(1);
  }

  @Test
  void oneChainAloneSaysNothingOfItsError() {
    Interval one = new ChainBootstrap(List.of("a", "a", "a", "a", "a", "a"), 1).ofMean(SCORES);
    assertThat(one).isEqualTo(new Interval(.5, .5));
  }

  /** The mean of 40 independent rows of 0 and 1 has standard error .5 / sqrt(40). */
  @Test
  void theIntervalIsAboutTwoStandardErrorsEitherWay() {
    double[] scores = new double[40];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = i % 2;
    }
    List<String> each =
        java.util.stream.IntStream.range(0, 40).mapToObj(i -> "chain " + i).toList();
    Interval interval = new ChainBootstrap(each, 1).ofMean(scores);
    double error = .5 / Math.sqrt(40);
    assertThat(interval.low()).isCloseTo(.5 - 1.96 * error, within(.03));
    assertThat(interval.high()).isCloseTo(.5 + 1.96 * error, within(.03));
  }

  @Test
  void skillIsTheShareOfTheReferencesScoreThatIsSaved() {
    ChainBootstrap bootstrap = new ChainBootstrap(List.of("a", "b", "c"), 1);
    double[] reference = {.4, .4, .4};
    Interval half = bootstrap.ofSkill(new double[] {.2, .2, .2}, reference);
    assertThat(half.low()).isCloseTo(.5, within(1e-12));
    assertThat(half.high()).isCloseTo(.5, within(1e-12));
    assertThat(bootstrap.ofSkill(reference, new double[3]).low()).isNaN();
  }
}
