package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Products against loops in numpy over all pairs r, s of different replicates: sum of t_r t_s (x_r
 * - c) (y_s - c) over sum of t_r t_s, of those that are there, t being how often a replicate is
 * drawn and c the mean of the means of points.
 */
class LuckTest {

  private static final double NO = Double.NaN;

  /** Means 5, 2, none and 4: c = 11/3. */
  private static final double[][] WITH_GAPS = {{2, 4, 9}, {1, NO, 3}, {NO, NO, NO}, {5, 6, 1}};

  /** Means 5, 11/3 and 4: c = 38/9. */
  private static final double[][] COMPLETE = {{2, 4, 9}, {1, 7, 3}, {5, 6, 1}};

  private static Luck luck(double[][] values, int... times) {
    Luck luck = new Luck(Response.of("y", false, values));
    luck.weigh(times);
    for (int point = 0; point < values.length; point++) {
      luck.sum(point);
    }
    return luck;
  }

  private static void product(Luck luck, int one, int other, double expected) {
    assertThat(luck.product(one, other)).isCloseTo(expected, within(1e-12));
    assertThat(luck.product(other, one)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void productsAreOverPairsOfDifferentReplicates() {
    Luck luck = luck(WITH_GAPS, 1, 1, 1);
    product(luck, 0, 0, -2.5555555555555554);
    product(luck, 0, 1, -3.555555555555556);
    product(luck, 0, 3, 3.2777777777777786);
    product(luck, 1, 1, 1.7777777777777772);
    product(luck, 1, 3, -.38888888888888895);
    product(luck, 3, 3, -2.222222222222222);
  }

  @Test
  void aReplicateDrawnTwiceIsNoPairWithItself() {
    Luck luck = luck(WITH_GAPS, 2, 0, 1);
    product(luck, 0, 0, -8.88888888888889);
    product(luck, 0, 1, -6.555555555555556);
    product(luck, 0, 3, 5.777777777777779);
    product(luck, 1, 3, 3.1111111111111107);
    product(luck, 3, 3, -3.555555555555556);
  }

  @Test
  void whereNothingLacksTheSameHolds() {
    Luck luck = luck(COMPLETE, 2, 1, 3);
    product(luck, 0, 0, -5.991021324354659);
    product(luck, 0, 1, -2.107182940516274);
    product(luck, 0, 2, 3.8473625140291805);
    product(luck, 1, 1, -.4051627384960714);
    product(luck, 1, 2, .731200897867565);
    product(luck, 2, 2, -2.6778900112233446);
    // Weighed anew, what was before is forgotten.
    luck.weigh(new int[] {1, 1, 1});
    luck.sum(0);
    // (2 - 5)^2, 1 and 16 add to 26: 13 = mean square - product, about the mean 7/9 off c.
    assertThat(luck.within(0)).isCloseTo(13, within(1e-12));
  }

  @Test
  void whatNoPairTellsOfIsUnknown() {
    assertThat(luck(WITH_GAPS, 1, 1, 1).product(0, 2)).isNaN();
    // Of 1 and 3 replicates 0 and 2 are there: of 0 alone there is no pair.
    assertThat(luck(WITH_GAPS, 3, 0, 0).product(1, 1)).isNaN();
    assertThat(luck(WITH_GAPS, 3, 0, 0).within(1)).isNaN();
  }

  /** R: var(c(2, 4, 9)), var(c(1, 3)), var(c(5, 6, 1)); drawn 2, 0, 1 times as by the loops. */
  @Test
  void withinIsTheVarianceOfTheRunsOfAPoint() {
    Luck once = luck(WITH_GAPS, 1, 1, 1);
    assertThat(once.within(0)).isCloseTo(13, within(1e-12));
    assertThat(once.within(1)).isCloseTo(2, within(1e-12));
    assertThat(once.within(3)).isCloseTo(7, within(1e-12));
    assertThat(luck(WITH_GAPS, 2, 0, 1).within(0))
        .isCloseTo(11.333333333333336 + 8.88888888888889, within(1e-12));
  }

  /** -2.5555556 + 2 x 3.5555556 + 1.7777778. */
  @Test
  void aDistanceIsOfExpectations() {
    assertThat(luck(WITH_GAPS, 1, 1, 1).distance(0, 1)).isCloseTo(19 / 3., within(1e-12));
  }

  /** Of 2, 5 and none: c = 3.5, (2 - 3.5) (5 - 3.5) = -2.25. */
  @Test
  void ofOneReplicateProductsArePlain() {
    Luck luck = luck(new double[][] {{2}, {5}, {NO}}, 1);
    assertThat(luck.paired()).isFalse();
    product(luck, 0, 1, -2.25);
    product(luck, 0, 0, 2.25);
    product(luck, 1, 1, 2.25);
    assertThat(luck.product(0, 2)).isNaN();
    assertThat(luck.product(2, 0)).isNaN();
    assertThat(luck.within(0)).isNaN();
    assertThat(luck.distance(0, 1)).isCloseTo(9, within(1e-12));
  }
}
