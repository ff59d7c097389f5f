package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import winset.TestPlans;
import winset.analysis.SobolEstimator.Part;
import winset.sweep.Plan;
import winset.sweep.Saltelli;

/**
 * Three rows of two factors, A, B, AB1, AB2, BA1 and BA2 each, against loops in numpy over all
 * pairs of different replicates: with p(X, Y) their mean product, variance (p(A, A) + p(B, B)) / 2
 * - p(A, B); first (p(B, ABi) + p(A, BAi)) / 2 - p(A, B); total (d(A, ABi) + d(B, BAi)) / 4 with
 * d(X, Y) = p(X, X) - 2 p(X, Y) + p(Y, Y); both closed (p(BA1, AB2) + p(BA2, AB1)) / 2 - p(A, B),
 * less the firsts; chance w / (variance + w) with w the variance within A and B. Means over rows,
 * of those known. Of three rows no index is near what it should be; only the arithmetic counts
 * here.
 */
class SobolEstimatorTest {

  private static final double NO = Double.NaN;

  private static final double[][] RUNS = {
    {-4, -4, 2}, {2, 2, 0}, {7, 4, 5}, {11, 6, 8}, {-12, -9, -6}, {-10, -8, -8},
    {9, 4, 6}, {7, 6, 11}, {-8, -7, -5}, {-4, -7, -1}, {9, 10, 4}, {1, -2, -1},
    {-1, -6, -2}, {4, 5, 9}, {-6, -5, -6}, {-5, -3, -1}, {3, 5, 2}, {2, 3, 4}
  };

  private static Plan plan(int replicates) {
    return Designed.plan(new Saltelli(3, 2), Designed.factors(2), replicates);
  }

  private static Estimate[] estimates(Plan plan, double[][] values) {
    return new SobolEstimator(plan, Response.of("y", false, values)).estimates();
  }

  /** In the order variance, chance, firsts, totals, second. */
  private static void are(Estimate[] estimates, double... expected) {
    assertThat(Arrays.stream(estimates).mapToDouble(Estimate::mean).toArray())
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(expected);
  }

  @Test
  void partsAreThoseOfPairsOfDifferentReplicates() {
    are(
        estimates(plan(3), RUNS),
        13.277777777777779,
        .3379501385041552,
        -1.0059662172632886,
        -1.1858825352549203,
        1.9414225941422596,
        2.3723849372384938,
        -.49790794979079467);
  }

  @Test
  void termsWithoutRunsAreLeftOut() {
    double[][] gaps = Arrays.stream(RUNS).map(double[]::clone).toArray(double[][]::new);
    gaps[1][0] = NO;
    gaps[4][2] = NO;
    gaps[9][1] = NO;
    gaps[12][0] = NO;
    gaps[15][1] = NO;
    are(
        estimates(plan(3), gaps),
        15.623456790123457,
        .31110506260206866,
        -.8553931252469378,
        -.8187146055577506,
        1.7323850915316734,
        1.7397273804820228,
        -.5863624390886346);
  }

  private static double[][] first() {
    return Arrays.stream(RUNS).map(runs -> new double[] {runs[0]}).toArray(double[][]::new);
  }

  @Test
  void ofOneReplicateProductsArePlain() {
    are(
        estimates(plan(1), first()),
        10.83333333333333,
        NO,
        -.5435897435897438,
        -1.1521367521367525,
        4.892307692307694,
        4.569230769230771,
        -3.876923076923078);
  }

  /** With one run a point common seeds share nothing that own seeds do not: the same draws. */
  @Test
  void seedsMakeADifferenceOnlyWhereThereAreReplicates() {
    assertThat(estimates(plan(1), first()))
        .isEqualTo(estimates(TestPlans.ownSeeds(plan(1)), first()));
    assertThat(estimates(plan(3), RUNS)).isNotEqualTo(estimates(TestPlans.ownSeeds(plan(3)), RUNS));
  }

  /** All runs alike: no variance, of which nothing has a share, and no luck. */
  @Test
  void ofAConstantThereIsNoVarianceToShare() {
    double[][] same = new double[18][3];
    for (double[] runs : same) {
      Arrays.fill(runs, 4);
    }
    are(estimates(plan(3), same), 0, 0, NO, NO, NO, NO, NO);
  }

  @Test
  void everyNumberHasAPlaceOfItsOwn() {
    Plan plan = Designed.plan(new Saltelli(1, 4), Designed.factors(4), 1);
    SobolEstimator four = new SobolEstimator(plan, Response.of("y", false, new double[10][1]));
    assertThat(four.place(Part.TOTAL, 3)).isEqualTo(9);
    assertThat(
            new int[] {
              four.pair(0, 1),
              four.pair(0, 2),
              four.pair(0, 3),
              four.pair(1, 2),
              four.pair(1, 3),
              four.pair(2, 3)
            })
        .containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(four.estimates()).hasSize(16);
  }
}
