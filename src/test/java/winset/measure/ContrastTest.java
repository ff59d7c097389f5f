package winset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

  private static Summary.Mean mean(double... values) {
    Summary.Mean mean = new Summary.Mean();
    for (double value : values) {
      mean.add(value);
    }
    return mean;
  }

  private static Summary.Mean times(double value, int n) {
    Summary.Mean mean = new Summary.Mean();
    for (int i = 0; i < n; i++) {
      mean.add(value);
    }
    return mean;
  }

  private static void isContrast(
      Optional<Contrast> contrast, double difference, double low, double high) {
    assertThat(contrast.orElseThrow().difference()).isCloseTo(difference, within(5e-7));
    Interval interval = contrast.orElseThrow().interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(low, within(5e-7));
    assertThat(interval.high()).isCloseTo(high, within(5e-7));
  }

  /** R: t.test(c(1, 2, 4, 9)) and t.test(c(1, 1, 0)). */
  @Test
  void pairsHaveStudentsIntervalOfTheirDifferences() {
    isContrast(Contrast.paired(mean(1, 2, 4, 9), false), 4, -1.663205, 9.663205);
    isContrast(Contrast.paired(mean(1, 1, 0), false), 2 / 3.0, -.767551, 2.100884);
  }

  @Test
  void aShareDiffersByNoMoreThanOne() {
    isContrast(Contrast.paired(mean(1, 1, 0), true), 2 / 3.0, -.767551, 1);
    isContrast(Contrast.paired(mean(-1, -1, 0), true), -2 / 3.0, -1, .767551);
    isContrast(Contrast.unpaired(mean(0, 1), mean(0, 1), true), 0, -1, 1);
  }

  /**
   * R: prop.test(0, 20, correct = FALSE) cannot rule out .161125, and these may differ by up to 1.
   */
  @Test
  void pairsThatAllDifferAlikeLeaveRoomForOthers() {
    isContrast(Contrast.paired(times(0, 20), true), 0, -.161125, .161125);
    isContrast(Contrast.paired(times(1, 20), true), 1, 1 - 2 * .1611252, 1);
    isContrast(Contrast.paired(times(-1, 20), true), -1, -1, -1 + 2 * .1611252);
    isContrast(Contrast.paired(times(3, 20), false), 3, 3, 3);
  }

  /** R: t.test(c(1, 2, 4, 9), c(2, 3, 5)), t.test(c(1, 3), c(2, 4)) and of shares the third. */
  @Test
  void runsWithNothingInCommonHaveTheIntervalOfWelch() {
    isContrast(
        Contrast.unpaired(mean(1, 2, 4, 9), mean(2, 3, 5), false), 2 / 3.0, -4.713429, 6.046762);
    isContrast(Contrast.unpaired(mean(1, 3), mean(2, 4), false), -1, -7.084870, 5.084870);
    isContrast(
        Contrast.unpaired(mean(1, 1, 0, 1, 0), mean(0, 0, 1), true), .6 - 1 / 3.0, -.866707, 1);
  }

  /**
   * Newcombe's method 10 by hand: R's prop.test without correction gives .722467 to 1 for 10 of 10
   * and 0 to .324408 for 0 of 8; their distances from the shares are added in squares.
   */
  @Test
  void sharesThatDoNotVaryHaveTheIntervalOfNewcombe() {
    double here = 1 - .7224672001;
    double there = .3244075649;
    double both = Math.sqrt(here * here + there * there);
    isContrast(Contrast.unpaired(times(1, 10), times(0, 8), true), 1, 1 - both, 1);
    isContrast(Contrast.unpaired(times(0, 8), times(1, 10), true), -1, -1, -1 + both);
    isContrast(Contrast.unpaired(times(1, 10), times(1, 8), true), 0, -here, there);
    isContrast(Contrast.unpaired(times(0, 10), times(0, 8), true), 0, -there, here);
    isContrast(Contrast.unpaired(times(5, 10), times(2, 8), false), 3, 3, 3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneRunHasADifferenceButNoInterval(boolean share) {
    Contrast one = new Contrast(1, Optional.empty());
    assertThat(Contrast.unpaired(mean(1), mean(0, 0), share)).contains(one);
    assertThat(Contrast.unpaired(mean(1, 1), mean(0), share)).contains(one);
    assertThat(Contrast.paired(mean(1), share)).contains(one);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofNothingNothingIsSaid(boolean share) {
    assertThat(Contrast.paired(mean(), share)).isEmpty();
    assertThat(Contrast.unpaired(mean(), mean(1, 2), share)).isEmpty();
    assertThat(Contrast.unpaired(mean(1, 2), mean(), share)).isEmpty();
  }
}
