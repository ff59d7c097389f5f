package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.measure.Summary;

/** P values as R gives them. */
class SignificanceTest {

  private static Summary.Mean mean(double... values) {
    Summary.Mean mean = new Summary.Mean();
    DoubleStream.of(values).forEach(mean::add);
    return mean;
  }

  /** R: binom.test(7, 9), (2, 9), (1, 1), (3, 3), and by definition where as many go each way. */
  @ParameterizedTest
  @CsvSource({"7, 2, .1796875", "2, 7, .1796875", "1, 0, 1", "3, 0, .25", "4, 4, 1", "0, 0, 1"})
  void signsHaveTheBinomialTest(int up, int down, double p) {
    assertThat(Significance.ofSigns(up, down)).isCloseTo(p, within(1e-12));
  }

  /** R: t.test(c(2, -1, 4, 3)), t.test(c(1, 3)); of two all alike 2 x 1/4 by signs. */
  @Test
  void numbersInPairsHaveStudentsTest() {
    assertThat(Significance.ofPairs(mean(2, -1, 4, 3))).isCloseTo(.1611618472135194, within(1e-12));
    // t = 2 on one degree: 1 - 2 atan(2) / pi
    assertThat(Significance.ofPairs(mean(1, 3)))
        .isCloseTo(1 - 2 * Math.atan(2) / Math.PI, within(1e-12));
  }

  @Test
  void pairsThatAllDifferAlikeHaveTheTestOfSigns() {
    assertThat(Significance.ofPairs(mean(5, 5))).isCloseTo(.5, within(1e-12));
    assertThat(Significance.ofPairs(mean(-2, -2, -2, -2))).isCloseTo(.125, within(1e-12));
    assertThat(Significance.ofPairs(mean(0, 0, 0))).isEqualTo(1);
  }

  @Test
  void fewerThanTwoPairsAreNoTest() {
    assertThat(Significance.ofPairs(mean())).isNaN();
    assertThat(Significance.ofPairs(mean(3))).isNaN();
  }

  /** R: fisher.test(matrix(c(7, 3, 2, 9), 2)), (0, 5, 4, 1), (0, 5, 1, 5), (2, 2, 2, 2). */
  @ParameterizedTest
  @CsvSource({
    "7, 10, 2, 11, .02997312285237984",
    "0, 5, 4, 5, .04761904761904762",
    "0, 5, 1, 6, 1",
    "2, 4, 2, 4, 1"
  })
  void sharesHaveFishersTest(int hits, int n, int otherHits, int otherN, double p) {
    assertThat(Significance.ofShares(hits, n, otherHits, otherN)).isCloseTo(p, within(1e-9));
  }

  @Test
  void aShareOfNothingIsNoTest() {
    assertThat(Significance.ofShares(0, 0, 1, 2)).isNaN();
    assertThat(Significance.ofShares(1, 2, 0, 0)).isNaN();
  }

  /** R: t.test(c(2, 4, 5, 7, 9), c(1, 2, 3, 4)), t.test(c(2, 4, 5), c(3, 3, 3)). */
  @Test
  void meansHaveWelchsTest() {
    assertThat(Significance.ofMeans(mean(2, 4, 5, 7, 9), mean(1, 2, 3, 4)))
        .isCloseTo(.0789149298255508, within(1e-12));
    assertThat(Significance.ofMeans(mean(2, 4, 5), mean(3, 3, 3)))
        .isCloseTo(.5285954792089684, within(1e-12));
    // t.test(c(2, 4), c(3, 6)): t = 1.5 / root(1 + 2.25), df = 3.25^2 / (1 + 2.25^2)
    assertThat(Significance.ofMeans(mean(2, 4), mean(3, 6)))
        .isCloseTo(.5038378637419374, within(1e-12));
  }

  @Test
  void meansThatDoNotVaryAreAlikeOrNoTest() {
    assertThat(Significance.ofMeans(mean(3, 3), mean(3, 3, 3))).isEqualTo(1);
    assertThat(Significance.ofMeans(mean(3, 3), mean(4, 4))).isNaN();
    assertThat(Significance.ofMeans(mean(3), mean(4, 5))).isNaN();
    assertThat(Significance.ofMeans(mean(3, 4), mean(4))).isNaN();
  }

  @Test
  void whatIsNoTestIsNotCountedAsOne() {
    assertThat(Significance.adjusted(new double[] {Double.NaN, .02, .01, Double.NaN}))
        .usingComparatorWithPrecision(1e-12)
        .containsExactly(Double.NaN, .02, .02, Double.NaN);
  }

  /** R: p.adjust(c(.04, .01, .5, .02, .9, .8), "BH"). */
  @Test
  void adjustedValuesAreThoseOfR() {
    assertThat(Significance.adjusted(new double[] {.04, .01, .5, .02, .9, .8}))
        .usingComparatorWithPrecision(1e-12)
        .containsExactly(.08, .06, .75, .06, .9, .9);
  }
}
