package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.measure.Contrast;

/** Two sweeps of two points, against numpy, scipy and R. */
class PairsTest {

  private static final double NO = Double.NaN;

  private static final Response A = numbers(new double[] {1, 3, 2, 6}, new double[] {2, 5, NO, 4});
  private static final Response B = numbers(new double[] {4, 3, 7, 8}, new double[] {1, 9, 6, NO});

  private static Response numbers(double[]... values) {
    return Response.of("days", false, values);
  }

  private static Response deals(double[]... values) {
    return Response.of("deal", true, values);
  }

  private static BitSet both() {
    BitSet points = new BitSet();
    points.set(0, 2);
    return points;
  }

  private static void is(Pooled pooled, double mean, double variance, double low, double high) {
    assertThat(pooled.estimate().mean()).isCloseTo(mean, within(1e-9));
    assertThat(pooled.variance()).isCloseTo(variance, within(1e-9));
    assertThat(pooled.estimate().interval().low()).isCloseTo(low, within(1e-9));
    assertThat(pooled.estimate().interval().high()).isCloseTo(high, within(1e-9));
  }

  /** As in PooledTest, of the runs that both have. */
  @ParameterizedTest
  @CsvSource({
    "true, 1.160352884514564, 3.428120885500878, 3.9459183762028025, 6.321718214132272, "
        + "1.06786778871359, 3.28866645311583",
    "false, .8541666666666666, 2.3757609742364565, 4.354166666666666, 5.363940586422144, "
        + "1.8333333333333333, 3.480584259161503"
  })
  void inPairsRunsThatBothHaveCount(
      boolean common, double ofA, double halfA, double ofB, double halfB, double d, double halfD) {
    Pairs pairs = new Pairs(A, B, true, common, common);
    is(pairs.meanOfA(both()), 3.25, ofA, 3.25 - halfA, 3.25 + halfA);
    is(pairs.meanOfB(both()), 5.25, ofB, 5.25 - halfB, 5.25 + halfB);
    is(pairs.difference(both()), 2, d, 2 - halfD, 2 + halfD);
  }

  /** A with common seeds, B with its own: variances add, distances to the ends in squares. */
  @Test
  void withoutPairsAllRunsCount() {
    Pairs pairs = new Pairs(A, B, false, true, false);
    is(pairs.meanOfA(both()), 10 / 3., .7414552265395867, .5929990102328939, 6.073667656433772);
    is(pairs.meanOfB(both()), 65 / 12., 1.7152777777777783, 2.211980136454867, 8.621353196878465);
    is(
        pairs.difference(both()),
        25 / 12.,
        2.456733004317365,
        -2.133234934735296,
        6.299901601401962);
  }

  /** Of shares no mean is above 1, and no difference. */
  @Test
  void sharesAreCutToWhatCanBe() {
    Response no = deals(new double[] {0, 0, 1}, new double[] {0, 0, 0});
    Response yes = deals(new double[] {1, 1, 1}, new double[] {1, 0, 1});
    Pairs pairs = new Pairs(no, yes, true, true, true);
    assertThat(pairs.meanOfA(both()).estimate().interval().low()).isZero();
    assertThat(pairs.meanOfB(both()).estimate().interval().high()).isEqualTo(1);
    assertThat(pairs.difference(both()).estimate().interval().high()).isEqualTo(1);
  }

  /**
   * Differences 3, 0, 5, 2: scipy.stats.ttest_1samp has p .0957089; var(1, 3, 2, 6) + var(4, 3, 7,
   * 8) over their variance is 31/13.
   */
  @Test
  void numbersOfAPointInPairs() {
    PointPairs point = new Pairs(A, B, true, true, true).point(0);
    assertThat(point.nA()).isEqualTo(4);
    assertThat(point.nB()).isEqualTo(4);
    assertThat(point.a()).isCloseTo(3, within(1e-12));
    assertThat(point.b()).isCloseTo(5.5, within(1e-12));
    Contrast contrast = point.contrast().orElseThrow();
    assertThat(contrast.difference()).isCloseTo(2.5, within(1e-12));
    // R: t.test(c(3, 0, 5, 2))$conf.int
    assertThat(contrast.interval().orElseThrow().high())
        .isCloseTo(2.5 + 3.312395134417855, within(1e-9));
    assertThat(point.p()).isCloseTo(.09570892463402966, within(1e-12));
    assertThat(point.varianceFactor()).isCloseTo(31 / 13., within(1e-12));
    assertThat(point.same()).isFalse();
  }

  /**
   * Differences -1 and 4: ttest_1samp has p .6559583; (4.5 + 32) / 12.5 = 2.92. One goes each way.
   */
  @Test
  void twoPairsAreEnough() {
    PointPairs point = new Pairs(A, B, true, true, true).point(1);
    assertThat(point.nA()).isEqualTo(2);
    assertThat(point.a()).isEqualTo(3.5);
    assertThat(point.b()).isEqualTo(5);
    assertThat(point.p()).isCloseTo(.6559582607547387, within(1e-12));
    assertThat(point.varianceFactor()).isCloseTo(2.92, within(1e-12));
    assertThat(point.same()).isFalse();
  }

  /** scipy.stats.ttest_ind(b, a, equal_var=False). */
  @Test
  void numbersOfAPointWithoutPairs() {
    Pairs pairs = new Pairs(A, B, false, true, true);
    assertThat(pairs.point(0).p()).isCloseTo(.17130347143450822, within(1e-12));
    assertThat(pairs.point(1).p()).isCloseTo(.5592784412305986, within(1e-12));
    assertThat(pairs.point(1).nA()).isEqualTo(3);
    assertThat(pairs.point(1).nB()).isEqualTo(3);
    assertThat(pairs.point(0).varianceFactor()).isNaN();
  }

  @Test
  void onePairTellsADifferenceAlone() {
    PointPairs point =
        new Pairs(numbers(new double[] {4, NO}), numbers(new double[] {6, 1}), true, true, true)
            .point(0);
    assertThat(point.contrast()).contains(new Contrast(2, Optional.empty()));
    assertThat(point.p()).isNaN();
    assertThat(point.varianceFactor()).isNaN();
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void whereOneHasNoRunsNothingIsCompared(boolean share, boolean inPairs) {
    Response none = Response.of("y", share, new double[][] {{NO, NO}});
    Response some = Response.of("y", share, new double[][] {{1, 0}});
    PointPairs point = new Pairs(none, some, inPairs, true, true).point(0);
    assertThat(point.nA()).isZero();
    assertThat(point.a()).isNaN();
    assertThat(point.contrast()).isEmpty();
    assertThat(point.p()).isNaN();
    assertThat(new Pairs(some, none, inPairs, true, true).point(0).b()).isNaN();
  }

  /**
   * Five up and two down, R: binom.test(5, 7)$p.value; 6 and 9 in 11, R: fisher.test(matrix(c(6, 5,
   * 9, 2), 2))$p.value. Shares are whole counts over n to the last digit.
   */
  @Test
  void sharesOfAPoint() {
    Response a = deals(new double[] {0, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0});
    Response b = deals(new double[] {1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1});
    PointPairs point = new Pairs(a, b, true, true, true).point(0);
    assertThat(point.a()).isEqualTo(6 / 11.);
    assertThat(point.b()).isEqualTo(9 / 11.);
    assertThat(point.p()).isCloseTo(.453125, within(1e-12));
    assertThat(new Pairs(a, b, false, true, true).point(0).p())
        .isCloseTo(.3614551083591331, within(1e-9));
  }

  /** Of a mean taken in one by one the last digit differs: of 1 0 0 it is .33333333333333337. */
  @Test
  void sharesAreToTheLastDigit() {
    Response a = deals(new double[] {1, 0, 0});
    Response b = deals(new double[] {1, 1, 1, 1, 0, 0});
    assertThat(new Pairs(a, b, false, true, true).point(0).a()).isEqualTo(1 / 3.);
    assertThat(new Pairs(a, b, false, true, true).point(0).b()).isEqualTo(4 / 6.);
  }

  /** As many go up as down, which is not the same. */
  @Test
  void runsThatGoBothWaysAreNotTheSame() {
    Response a = deals(new double[] {0, 1});
    Response b = deals(new double[] {1, 0});
    assertThat(new Pairs(a, b, true, true, true).point(0).same()).isFalse();
    assertThat(new Pairs(a, a, true, true, true).point(0).same()).isTrue();
    // No luck is taken off by pairs of opposite luck: (1/2 + 1/2) / 2.
    assertThat(new Pairs(a, b, true, true, true).point(0).varianceFactor())
        .isCloseTo(.5, within(1e-12));
  }

  /** B has more replicates than A, and then A than B: all of them are looked at. */
  @Test
  void replicatesThatOnlyOneHasCountWithoutPairs() {
    Response few = numbers(new double[] {1, 3});
    Response many = numbers(new double[] {2, 2, 8});
    assertThat(new Pairs(few, many, false, true, true).point(0).b()).isCloseTo(4, within(1e-12));
    assertThat(new Pairs(many, few, false, true, true).point(0).a()).isCloseTo(4, within(1e-12));
  }
}
