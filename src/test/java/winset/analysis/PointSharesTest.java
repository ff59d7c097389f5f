package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.TestPlans;
import winset.sweep.Design;
import winset.sweep.Levels;
import winset.sweep.Plan;

/**
 * Against the formulas worked out in numpy: influences (y - share of its point) / sqrt(n (n - 1)),
 * over the number of points, summed by replicate where seeds are common, else each by itself;
 * squared and added, and 1/4 over the number of points squared for each point of one run.
 * Intervals: mean +- scipy.stats.t.ppf(.975, clusters - 1) x root of it.
 */
class PointSharesTest {

  private static final double NO = Double.NaN;

  /** Three points of one group, with means 1/2, 1/3 and 1, and three of another: 3/4, 2/3, 1. */
  private static final double[][] SIX = {
    {1, 0, 1, 0}, {0, 0, 1, NO}, {NO, 1, NO, NO}, {1, 1, 0, 1}, {0, NO, 1, 1}, {NO, NO, NO, 1}
  };

  private static PointShares shares(boolean common, double[]... values) {
    Levels unit = new Levels.Spaced(0, 1, values.length, false);
    Plan plan =
        Designed.plan(new Design.Grid(), List.of(Designed.factor(0, unit)), values[0].length);
    PointShares shares = new PointShares(common ? plan : TestPlans.ownSeeds(plan));
    each(values, (p, r) -> shares.count(p, values[p][r] == 1));
    each(
        values,
        (p, r) ->
            shares.add(p < (values.length + 1) / 2 ? "low" : "high", p, r, values[p][r] == 1));
    return shares;
  }

  private interface Run {
    void at(int point, int replicate);
  }

  private static void each(double[][] values, Run run) {
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < values[p].length; r++) {
        if (!Double.isNaN(values[p][r])) {
          run.at(p, r);
        }
      }
    }
  }

  private static void is(Estimate estimate, double mean, double low, double high) {
    assertThat(estimate.mean()).isCloseTo(mean, within(1e-9));
    assertThat(estimate.interval().low()).isCloseTo(low, within(1e-9));
    assertThat(estimate.interval().high()).isCloseTo(high, within(1e-9));
  }

  /** Variances .0581124 and .0383382, t(3). */
  @Test
  void withCommonSeedsReplicatesAreClusters() {
    PointShares shares = shares(true, SIX);
    is(shares.rate("low"), 11 / 18., -.15606593568610783, 1.37828815790833);
    is(shares.rate("high"), 29 / 36., .18242811644420442, 1.4286829946669064);
  }

  /** Variances .0493827 and .0470679, t(7): eight runs each. */
  @Test
  void withOwnSeedsRunsAreClusters() {
    PointShares shares = shares(false, SIX);
    is(shares.rate("low"), 11 / 18., .08563905520160353, 1.1365831670206186);
    is(shares.rate("high"), 29 / 36., .29254706125990115, 1.3185640498512097);
  }

  /**
   * Influences of a replicate are subtracted: variance .1154381 with 1/4 / 9 of each side, t(3).
   */
  @Test
  void withCommonSeedsDifferencesArePairedByReplicate() {
    is(
        shares(true, SIX).difference("low", "high"),
        7 / 36.,
        -.8868293834754426,
        1.2757182723643314);
  }

  /** Two points beside three: variance .1103546, of which 1/4 / 9 of the point of one run, t(3). */
  @Test
  void eachSideIsAMeanOverItsOwnPoints() {
    double[][] five = {SIX[0], SIX[1], SIX[2], SIX[3], SIX[4]};
    is(
        shares(true, five).difference("low", "high"),
        7 / 72.,
        -.9599756776549816,
        1.1544201220994261);
  }

  /** Distances to the ends, cut to 0 to 1, added in squares. */
  @Test
  void withOwnSeedsDifferencesAreNewcombes() {
    is(
        shares(false, SIX).difference("low", "high"),
        7 / 36.,
        -.44930417351191987,
        .754738584621792);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofPointsThatHaveNoRunsNothingIsKnown(boolean common) {
    PointShares shares = shares(common, SIX);
    assertThat(shares.rate("none").mean()).isNaN();
    assertThat(shares.rate("none").interval().low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(shares.difference("low", "none").mean()).isNaN();
    assertThat(shares.difference("none", "low").mean()).isNaN();
  }

  /**
   * Wilson's upper limit of none of n: with common seeds of the point with fewest runs, 2,
   * .6576198; with own seeds of all 5 runs .4344825.
   */
  @Test
  void whereAllAgreeThePointWithFewestRunsDecidesOrAllRuns() {
    double[][] yes = {{1, 1, 1}, {1, 1, NO}, {0, 0, 0}};
    is(shares(true, yes).rate("low"), 1, 1 - .6576197724933469, 1);
    is(shares(false, yes).rate("low"), 1, 1 - .43448246478317476, 1);
    // The other has 3: the fewer decide; down from 1 to 0, all may be 1 instead.
    is(shares(true, yes).difference("low", "high"), -1, -1, -1 + 2 * .6576197724933469);
  }

  @Test
  void countsThePointsThatHaveRuns() {
    assertThat(
            shares(true, new double[] {1, 0}, new double[] {NO, NO}, new double[] {0, NO})
                .withRuns())
        .isEqualTo(2);
  }
}
