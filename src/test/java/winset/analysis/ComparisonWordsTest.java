package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.analysis.ByHand.line;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.sweep.Plan;

/**
 * Comparisons in sentences. Intervals are Student's: t is 3.182446 of 3 degrees and 2.364624 of 7;
 * those of shares are cut to what can be.
 */
class ComparisonWordsTest {

  private static final double NO = Double.NaN;

  private static final String BY =
      " (by Benjamini and Hochberg, at most 5 % of such points are expected to be chance).";

  private static double[] of(int... runs) {
    return Arrays.stream(runs).asDoubleStream().toArray();
  }

  private static Plan plan(int points, int seed) {
    Plan plan = line(8, IntStream.rangeClosed(1, points).mapToDouble(i -> i / 10.0).toArray());
    return plan.seed() == seed
        ? plan
        : new Plan(
            "",
            plan.scenario(),
            plan.factors(),
            plan.design(),
            plan.replications().atMost(),
            seed,
            plan.measures());
  }

  private static Comparison pairs(Response a, Response b) throws UnlikeSweepsException {
    Plan plan = plan(a.points(), 1);
    return Comparison.of(plan, a, plan, b);
  }

  private static Comparison apart(Response a, Response b) throws UnlikeSweepsException {
    return Comparison.of(plan(a.points(), 1), a, plan(b.points(), 2), b);
  }

  private static Response deals(double[]... runs) {
    return ByHand.deals(runs);
  }

  private static Response days(double[]... runs) {
    return Response.of("days", false, runs);
  }

  /**
   * 4 and 2 of 8: .5 +- 2.364624 x .534522 / sqrt 8 = .446871 and .25 +- .387; two pairs of eight
   * differ, so the difference is .25 +- .387 as well. Variances 2/7 and 1.5/7, of pairs 1.5/7: 3.5
   * / 1.5.
   */
  @Test
  void dealsOfOnePointInPairs() throws Exception {
    assertThat(
            pairs(deals(of(1, 1, 0, 0, 0, 0, 0, 0)), deals(of(1, 1, 1, 1, 0, 0, 0, 0))).sentences())
        .containsExactly(
            "B has a deal in 50 % (5.3 to 95) of runs where A has 25 % (0 to 64): a difference of 25 "
                + "points (-14 to 64), which may be none, in pairs of the same seed, which cut the "
                + "variance by a factor of 2.33.");
  }

  /** The same runs without pairs: .25, by squares of .446871 and .387 it reaches past either. */
  @Test
  void dealsOfOnePointWithoutPairs() throws Exception {
    assertThat(
            apart(deals(of(1, 1, 0, 0, 0, 0, 0, 0)), deals(of(1, 1, 1, 1, 0, 0, 0, 0))).sentences())
        .containsExactly(
            // below: sqrt(.446871^2 + .387^2) = .5912; above: sqrt(.446871^2 + .25^2) = .5121, as A
            // cannot be below 0.
            "B has a deal in 50 % (5.3 to 95) of runs where A has 25 % (0 to 64): a difference of 25 "
                + "points (-34 to 76), which may be none.",
            "The sweeps have other seeds, so that runs are not in pairs: the runs of B at a point "
                + "are compared with all those of A there.");
  }

  /**
   * Of 1 2 3 4 and 2 4 5 7: 2.5 +- 3.182446 x sqrt(5/3) / 2 = 2.0543, 4.5 +- 3.3124, of the pairs 2
   * +- 1.2992. Variances 5/3 and 13/3 over 2/3: 9.
   */
  @Test
  void aMeanWhoseDifferenceIsCertain() throws Exception {
    assertThat(pairs(days(of(1, 2, 3, 4)), days(of(2, 4, 5, 7))).sentences())
        .containsExactly(
            "The mean of days is 4.5 (1.19 to 7.81) in B and 2.5 (0.446 to 4.55) in A: a difference "
                + "of 2 (0.701 to 3.3), in pairs of the same seed, which cut the variance by a "
                + "factor of 9.");
    assertThat(pairs(days(of(2, 4, 5, 7)), days(of(1, 2, 3, 4))).sentences().get(0))
        .contains(": a difference of -2 (-3.3 to -0.701), in pairs");
  }

  /** Backwards: differences 3 1 -1 -3 with variance 20/3; (5/3 + 5/3) / (20/3) = .5. */
  @Test
  void pairsMayMakeItWorse() throws Exception {
    assertThat(pairs(days(of(1, 2, 3, 4)), days(of(4, 3, 2, 1))).sentences())
        .containsExactly(
            "The mean of days is 2.5 (0.446 to 4.55) in B and 2.5 (0.446 to 4.55) in A: a difference "
                + "of 0 (-4.11 to 4.11), which may be none, in pairs of the same seed, which did not "
                + "cut the variance (factor 0.5).");
    // Independent: 1/3 + 1/3 against 2/3.
    assertThat(pairs(days(of(0, 0, 1, 1)), days(of(0, 1, 0, 1))).sentences().get(0))
        .endsWith(", which did not cut the variance (factor 1).");
  }

  /** The bounds of numbers: three digits behind the point below 1, two below 10, one below 100. */
  @Test
  void numbersHaveDigitsByTheirSize() throws Exception {
    assertThat(mean(.123456)).isEqualTo("0.123");
    assertThat(mean(.9994)).isEqualTo("0.999");
    assertThat(mean(1)).isEqualTo("1");
    assertThat(mean(1.0009)).isEqualTo("1");
    assertThat(mean(-1.0009)).isEqualTo("-1");
    assertThat(mean(1.23456)).isEqualTo("1.23");
    assertThat(mean(9.996)).isEqualTo("10");
    assertThat(mean(10)).isEqualTo("10");
    assertThat(mean(10.04)).isEqualTo("10");
    assertThat(mean(12.3456)).isEqualTo("12.3");
    assertThat(mean(-12.3456)).isEqualTo("-12.3");
    assertThat(mean(100.4)).isEqualTo("100");
    assertThat(mean(1234.56)).isEqualTo("1235");
  }

  /** The mean of B as it is shown; of one run, so that there is no interval. */
  private static String mean(double value) throws Exception {
    String start = "The mean of days is ";
    String sentence = pairs(days(of(0)), days(new double[] {value})).sentences().get(0);
    assertThat(sentence).startsWith(start).contains(" (interval unknown) in B and 0 (");
    return sentence.substring(start.length(), sentence.indexOf(" (interval"));
  }

  @Test
  void ofOneRunIntervalsAreUnknownAndNothingIsRuledOut() throws Exception {
    assertThat(pairs(days(of(3)), days(of(5))).sentences())
        .containsExactly(
            "The mean of days is 5 (interval unknown) in B and 3 (interval unknown) in A: a "
                + "difference of 2 (interval unknown), in pairs of the same seed.");
  }

  /** Five days in every run, with and without luck: the interval is 0 to 0. */
  @Test
  void aDifferenceOfNothingMayBeNone() throws Exception {
    assertThat(apart(days(of(5, 5, 5)), days(of(5, 5, 5))).sentences().get(0))
        .isEqualTo(
            "The mean of days is 5 (5 to 5) in B and 5 (5 to 5) in A: a difference of 0 (0 to 0), "
                + "which may be none.");
    assertThat(pairs(days(of(5, 5, 5)), days(of(5, 5, 5))).sentences())
        .containsExactly(
            "The mean of days is 5 (5 to 5) in B and 5 (5 to 5) in A: each run of B came to the same "
                + "as that of A with its seed.");
  }

  /** 2 and 3 of 4: .75 +- .7956 and .5 +- .9187, cut; one pair of four differs, .25 +- .7956. */
  @Test
  void aYesOrNoThatIsNoDeal() throws Exception {
    Response a = Response.of("zone_share >= 0.5", true, new double[][] {{0, 0, 1, 1}});
    Response b = Response.of("zone_share >= 0.5", true, new double[][] {{0, 1, 1, 1}});
    assertThat(pairs(a, b).sentences())
        .containsExactly(
            "zone_share >= 0.5 holds in 75 % (0 to 100) of B's runs and in 50 % (0 to 100) of A's: "
                + "a difference of 25 points (-55 to 100), which may be none, in pairs of the same "
                + "seed, which cut the variance by a factor of 2.33.");
  }

  @Test
  void onePointIsNotPoints() throws Exception {
    double[] a = new double[100];
    double[] b = new double[100];
    b[0] = 1;
    assertThat(pairs(deals(a), deals(b)).sentences().get(0)).contains("a difference of 1 point (");
    assertThat(pairs(deals(b), deals(a)).sentences().get(0)).contains("a difference of -1 point (");
  }

  @Test
  void whereNothingCanBeComparedThatIsAll() throws Exception {
    assertThat(pairs(deals(new double[] {1, NO}), deals(new double[] {NO, 1})).sentences())
        .containsExactly("No point has a run of A and its counterpart of B with a value of deal.");
    Response none = days(new double[] {NO}, of(1));
    assertThat(apart(none, days(of(1), new double[] {NO})).sentences())
        .containsExactly("No point has runs of both with a value of days.");
  }

  private static double[] up(int runs) {
    return IntStream.range(0, 8).mapToDouble(r -> r < runs ? 1 : 0).toArray();
  }

  /**
   * Signs: 8 of 8 up has p = 2/256, 7 of 7 2/128, 6 of 6 2/64, and all four are below 5 % after
   * Benjamini and Hochberg. Where all eight differ Wilson cannot rule out .3244 of them: 1 - .3244
   * x 2. 7 of 8: .875 +- 2.364624 x .353553 / sqrt 8.
   */
  @Test
  void pointsThatSeparateAreCountedAndTheThreeGreatestNamed() throws Exception {
    Comparison four = pairs(deals(up(0), up(0), up(8), up(0)), deals(up(6), up(7), up(0), up(8)));
    assertThat(four.sentences().subList(1, 3))
        .containsExactly(
            "4 of 4 points separate, B higher at 3, lower at 1" + BY,
            "The greatest: -100 points (-100 to -35) at iran.trust = 0.3; 100 points (35 to 100) at "
                + "iran.trust = 0.4; 88 points (58 to 100) at iran.trust = 0.2.");
    assertThat(four.sentences()).hasSize(3);
    assertThat(four.sentences().get(0)).contains(" over all points, ");
  }

  @Test
  void oneWayIsSaidOnce() throws Exception {
    Response none = deals(up(0), up(0), up(0));
    Response two = deals(up(8), up(0), up(8));
    Response one = deals(up(0), up(8), up(0));
    assertThat(pairs(none, two).sentences())
        .contains("2 of 3 points separate, B higher at all of them" + BY);
    assertThat(pairs(two, none).sentences())
        .contains("2 of 3 points separate, B lower at all of them" + BY);
    assertThat(pairs(none, one).sentences())
        .contains("1 of 3 points separates, B higher at it" + BY);
    assertThat(pairs(one, none).sentences())
        .contains("1 of 3 points separates, B lower at it" + BY);
  }

  @Test
  void pointsThatDoNotSeparateAreNotNamed() throws Exception {
    assertThat(pairs(deals(up(1), up(2)), deals(up(2), up(1))).sentences())
        .hasSize(2)
        .endsWith("No point of 2 separates: by itself none differs by more than chance.");
  }

  /** One pair of numbers has no test, so that only the other point counts; of one run each none. */
  @Test
  void pointsWithoutATestAreNotCounted() throws Exception {
    assertThat(
            pairs(days(of(3), of(1, 1, 1, 1, 1, 1, 1, 2)), days(of(5), of(9, 9, 9, 9, 9, 9, 9, 9)))
                .sentences())
        .contains("1 of 1 point separates, B higher at it" + BY);
    assertThat(pairs(days(of(3), of(4)), days(of(5), of(7))).sentences().get(1))
        .isEqualTo("At no point can it be told whether the difference is more than chance.");
  }

  @Test
  void whatIsLeftOutIsCounted() throws Exception {
    double[] missing = {NO, NO};
    double[] half = {1, NO};
    assertThat(pairs(deals(up(3), half), deals(up(4), of(1, 1))).sentences())
        .endsWith("Left out: 1 run has no counterpart with a value.");
    assertThat(pairs(deals(up(3), half), deals(half, of(1, 1))).sentences())
        .endsWith("Left out: 8 runs have no counterpart with a value.");
    assertThat(pairs(deals(up(3), missing, missing), deals(up(4), missing, half)).sentences())
        .endsWith(
            "Left out: 2 points have nothing to compare, and 1 run has no counterpart with a value.");
    assertThat(apart(deals(up(3), missing, of(0, 0)), deals(up(4), half, missing)).sentences())
        .endsWith("Left out: 2 points have nothing to compare.");
    assertThat(apart(deals(up(3), missing), deals(up(4), half)).sentences())
        .endsWith("Left out: 1 point has nothing to compare.");
    assertThat(pairs(deals(up(3), up(2)), deals(up(4), up(2))).sentences())
        .noneMatch(s -> s.startsWith("Left out"));
  }
}
