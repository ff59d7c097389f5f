package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.TestPlans;
import winset.sweep.Design;
import winset.sweep.Levels;
import winset.sweep.Plan;

/**
 * Shares against the formulas worked out in numpy: residuals e of a run about the share of the box,
 * weighed by w / n, n being the runs of its point; variance G / (G - 1) sum over points of their
 * sum squared, plus, with common seeds, R / (R - 1) sum over replicates of their sum squared less
 * the sum of all squares; the interval of Wilson as the roots in x of (p - x)^2 = t^2 x (1 - x) / n
 * with n = p (1 - p) / variance, and t by scipy.stats.t.ppf(.975, df), df after Satterthwaite.
 */
class ClusteredShareTest {

  private static final double NO = Double.NaN;

  /** Means 3/4, 0, 1/2, 2/3, 1/4. */
  private static final double[][] FIVE = {
    {1, 1, 0, 1}, {0, 0, 0, 0}, {1, 0, 0, 1}, {1, NO, 0, 1}, {0, 1, 0, 0}
  };

  private static Cases cases(boolean common, double[]... values) {
    Levels unit = new Levels.Spaced(0, 1, values.length, false);
    Plan plan =
        Designed.plan(new Design.Grid(), List.of(Designed.factor(0, unit)), values[0].length);
    return Cases.of(common ? plan : TestPlans.ownSeeds(plan), Response.of("deal", true, values));
  }

  private static void is(Estimate estimate, double share, double low, double high) {
    assertThat(estimate.mean()).isCloseTo(share, within(1e-9));
    assertThat(estimate.interval().low()).isCloseTo(low, within(1e-9));
    assertThat(estimate.interval().high()).isCloseTo(high, within(1e-9));
  }

  /** By points .00540123, by luck .04824912: n 4.300249, df 3.640825. */
  @Test
  void theDensityOfCommonSeedsIsAsUncertainAsPointsAndLuckTogether() {
    is(
        ClusteredShare.density(cases(true, FIVE), new int[] {0, 2, 3}),
        23 / 36.,
        .1464791310003274,
        .9480229650948756);
  }

  /** By points .00540123 alone: n 42.714286, df 2. */
  @Test
  void theDensityOfOwnSeedsIsAsUncertainAsPoints() {
    is(
        ClusteredShare.density(cases(false, FIVE), new int[] {0, 2, 3}),
        23 / 36.,
        .32945853037602674,
        .8643294843811774);
  }

  /**
   * Residuals are those of a ratio, ((1 if in, else 0) - c) / sum of all means. By points
   * .01747904, by luck .00382077: n 4.792110, df 5.584100.
   */
  @Test
  void theCoverageOfCommonSeedsIsAsUncertainAsPointsAndLuckTogether() {
    is(
        ClusteredShare.coverage(cases(true, FIVE), new int[] {0, 2, 3}),
        23 / 26.,
        .34392012848490217,
        .9911604192265642);
  }

  /** By points .01747904: n 5.839624, df 4. */
  @Test
  void theCoverageOfOwnSeedsIsAsUncertainAsPoints() {
    is(
        ClusteredShare.coverage(cases(false, FIVE), new int[] {0, 2, 3}),
        23 / 26.,
        .34025460893634346,
        .9913019787925338);
  }

  /** By points .08365319; by luck less than single runs alone, so none: n 2.917795, df 4. */
  @Test
  void luckThatCancelsOutTakesNothingOffThePoints() {
    is(
        ClusteredShare.coverage(cases(true, FIVE), new int[] {0, 2}),
        15 / 26.,
        .09664916460556801,
        .9455937136987294);
  }

  /** By points .004, by luck .0184: n 10.714286, df 5.660650. */
  @Test
  void luckThatAllPointsShareWidensTheInterval() {
    double[][] shared = {
      {1, 1, 0, 0, 0}, {1, 1, 0, 0, 1}, {1, 1, 0, 1, 0}, {1, 1, 0, 1, 1}, {1, 1, 1, 0, 0}
    };
    is(
        ClusteredShare.density(cases(true, shared), new int[] {0, 1, 2, 3, 4}),
        .6,
        .2651638088705671,
        .861789128818787);
  }

  /** Wilson of three cases: 3 / (3 + z^2) and z^2 / (3 + z^2), z = qnorm(.975). */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofAllOrNoneTheIntervalIsWilsonsOfThePoints(boolean common) {
    double[] yes = {1, 1, 1, 1};
    double[] no = {0, 0, 0, 0};
    Cases cases = cases(common, yes, no, yes, no, yes, no);
    is(ClusteredShare.density(cases, new int[] {0, 2, 4}), 1, .43850296824495444, 1);
    is(ClusteredShare.density(cases, new int[] {1, 3, 5}), 0, 0, .5614970317550455);
    is(ClusteredShare.coverage(cases, new int[] {0, 2, 4}), 1, .43850296824495444, 1);
    is(ClusteredShare.coverage(cases, new int[] {1, 3, 5}), 0, 0, .5614970317550455);
  }

  /**
   * Half of the runs of the one, 9 of 10 of the two: Wilson of one case and of two. Of a mean of .9
   * the sums of residuals are some 1e-17 and not 0, by which the interval was empty.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pointsThatAgreeTellNoMoreThanTheirNumber(boolean common) {
    Cases one = cases(common, new double[] {1, 0}, new double[] {1, 1});
    is(ClusteredShare.density(one, new int[] {0}), .5, .05462075552885192, .9453792444711481);
    double[] first = nine(0);
    double[] last = nine(9);
    is(
        ClusteredShare.density(cases(common, first, last), new int[] {0, 1}),
        .9,
        .27865056720981796,
        .9952536147955043);
  }

  /** Of 1 0 1 1 by points 4/3 x .75 / 16 = .0625: n 3, t(3). Of one run luck tells nothing. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofOneReplicateOnlyPointsAreChance(boolean common) {
    double[] yes = {1};
    double[] no = {0};
    is(
        ClusteredShare.density(cases(common, yes, no, yes, yes), new int[] {0, 1, 2, 3}),
        .75,
        .13068958274671783,
        .9835703241564466);
  }

  private static double[] nine(int but) {
    double[] runs = DoubleStream.generate(() -> 1).limit(10).toArray();
    runs[but] = 0;
    return runs;
  }

  /** By luck 2 x 2 x .25^2 - 10 x .05^2 = .225: n = .25 / .225 = 1.111111, t(1) = 12.706205. */
  @Test
  void pointsThatAgreeByTheSameLuckTellLess() {
    double[] half = {1, 0};
    is(
        ClusteredShare.density(
            cases(true, half, half, half, half, half), new int[] {0, 1, 2, 3, 4}),
        .5,
        .0017117138836720558,
        .9982882861163279);
  }
}
