package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.analysis.Pooled.Range;

/**
 * Means over points against the formulas worked out in numpy: influences (y - mean of its point) /
 * sqrt(n (n - 1)), summed by replicate where these are clusters, squared, added, over the number of
 * points squared; plus for each point of one run the variance of a single value. Intervals: mean +-
 * scipy.stats.t.ppf(.975, clusters - 1) x root of the variance.
 */
class PooledTest {

  private static final double NO = Double.NaN;

  /** Means 6, 2.5 and 7.5, and none. */
  private static final double[][] NUMBERS = {
    {3, 5, NO, 10}, {NO, 1, 4, NO}, {7, 8, 6, 9}, {NO, NO, NO, NO}
  };

  /** Beside them 2, alone; variance within the others (26 + 4.5 + 5) / (2 + 1 + 3) = 35.5 / 6. */
  private static final double[][] NUMBERS_AND_ONE = {
    NUMBERS[0], NUMBERS[1], NUMBERS[2], NUMBERS[3], {NO, 2, NO, NO}
  };

  private static final double[][] SHARES = {
    {1, 0, 1, 0, 1}, {0, 0, 1, 1, NO}, {1, NO, NO, 0, 0}, {1, NO, NO, NO, NO}
  };

  private static final double[][] DIFFERENCES = {
    {1, 0, 0, -1, 0}, {0, NO, 1, 0, 1}, {NO, NO, 0, NO, NO}
  };

  private static Pooled pooled(double[][] values, boolean clustered, Range range) {
    BitSet points = new BitSet();
    points.set(0, values.length);
    return Pooled.of(points, values[0].length, clustered, range, (p, r) -> values[p][r]);
  }

  private static void is(Pooled pooled, double mean, double variance, double low, double high) {
    assertThat(pooled.estimate().mean()).isCloseTo(mean, within(1e-9));
    assertThat(pooled.variance()).isCloseTo(variance, within(1e-9));
    assertThat(pooled.estimate().interval().low()).isCloseTo(low, within(1e-9));
    assertThat(pooled.estimate().interval().high()).isCloseTo(high, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "true, .9212440394623845, 3.054558382913484",
    "false, .7777777777777779, 2.0337044880122632"
  })
  void numbersHaveStudentsIntervalOverReplicatesOrRuns(
      boolean clustered, double variance, double half) {
    Pooled pooled = pooled(NUMBERS, clustered, Range.NUMBER);
    is(pooled, 16 / 3., variance, 16 / 3. - half, 16 / 3. + half);
  }

  @ParameterizedTest
  @CsvSource({
    "true, .887991438864258, 2.9989240998567483",
    "false, .8072916666666667, 2.03253488787949"
  })
  void aSingleNumberLiesAsFarOffAsThoseOfOtherPoints(
      boolean clustered, double variance, double half) {
    Pooled pooled = pooled(NUMBERS_AND_ONE, clustered, Range.NUMBER);
    is(pooled, 4.5, variance, 4.5 - half, 4.5 + half);
  }

  /** Means .6, .5, 1/3 and 1, the last of variance 1/4; above 1 the interval is cut. */
  @ParameterizedTest
  @CsvSource({
    "true, .027965711011981562, .14402976227033515, 1",
    "false, .03152777777777778, .2214619518736789, .9952047147929879"
  })
  void aSingleShareLiesAsFarOffAsCanBe(
      boolean clustered, double variance, double low, double high) {
    is(pooled(SHARES, clustered, Range.SHARE), .6083333333333334, variance, low, high);
  }

  /** Means 0, .5 and 0, the last of variance 1. */
  @ParameterizedTest
  @CsvSource({"true, -.8400827476794294, 1", "false, -.6536000097903402, .9869333431236734"})
  void aSingleDifferenceLiesTwiceAsFarOff(boolean clustered, double low, double high) {
    is(pooled(DIFFERENCES, clustered, Range.DIFFERENCE), 1 / 6., .13148148148148148, low, high);
  }

  @Test
  void whereNoPointTellsHowFarNumbersLieApartNothingIsKnown() {
    unknown(pooled(new double[][] {{1, NO}, {NO, 4}}, true, Range.NUMBER), 2.5);
    unknown(pooled(new double[][] {{1, NO}, {3, NO}}, true, Range.SHARE), 2);
    unknown(pooled(new double[][] {{1}}, false, Range.SHARE), 1);
  }

  private static void unknown(Pooled pooled, double mean) {
    assertThat(pooled.estimate().mean()).isEqualTo(mean);
    assertThat(pooled.variance()).isNaN();
    assertThat(pooled.estimate().interval().low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(pooled.estimate().interval().high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void ofNoValuesThereIsNoMean() {
    Pooled none = pooled(new double[][] {{NO, NO}, {NO, NO}}, true, Range.NUMBER);
    unknown(new Pooled(new Estimate(0, none.estimate().interval()), none.variance()), 0);
    assertThat(none.estimate().mean()).isNaN();
  }

  @Test
  void numbersThatAllAgreeAreCertain() {
    is(pooled(new double[][] {{7, 7, 7}, {1, 1, NO}}, true, Range.NUMBER), 4, 0, 4, 4);
  }

  /**
   * All yes; Wilson's upper limit of none of n is z^2 / (n + z^2): of the 2 replicates of the point
   * with fewest .6576198, of all 5 runs z^2 / (5 + z^2) = .4344825.
   */
  @Test
  void sharesThatAllAgreeAreAsUncertainAsWilsonSays() {
    double[][] yes = {{1, 1, 1}, {1, 1, NO}};
    is(pooled(yes, true, Range.SHARE), 1, 0, 1 - .6576197724933469, 1);
    is(pooled(yes, false, Range.SHARE), 1, 0, 1 - .43448246478317, 1);
  }

  /**
   * The one point has what the other lacks, so each replicate comes to half; of 2/3 - 2/3 and the
   * like some 1e-17 is left, by which the interval was empty. Wilson's limit of none of 3 is
   * .5614970.
   */
  @Test
  void replicatesThatAgreeButForRoundingAreNotCertain() {
    double[][] halves = {{1, 0, 0}, {0, 1, 1}};
    double half = .5614970317550455 / 2;
    is(pooled(halves, true, Range.SHARE), .5, 0, .5 - half, .5 + half);
  }

  @Test
  void onlyThePointsThatAreAskedForCount() {
    BitSet second = new BitSet();
    second.set(1);
    Pooled pooled = Pooled.of(second, 4, true, Range.NUMBER, (p, r) -> NUMBERS[p][r]);
    assertThat(pooled.estimate().mean()).isEqualTo(2.5);
    // 1 and 4: ((1.5 / sqrt(2))^2 x 2 = 2.25
    assertThat(pooled.variance()).isCloseTo(2.25, within(1e-12));
  }
}
