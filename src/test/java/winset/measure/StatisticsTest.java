package winset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

  /** R: prop.test(x, n, correct = FALSE)$conf.int. */
  @ParameterizedTest
  @CsvSource({"8, 10, .490162, .943318", "0, 20, 0, .161125", "200, 200, .981154, 1"})
  @DisplayName("V7 Wilson's interval")
  void v7WilsonsInterval(int hits, int n, double low, double high) {
    assertThat(Interval.wilson(hits, n).low()).isCloseTo(low, within(1e-6));
    assertThat(Interval.wilson(hits, n).high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void aShareOfNothingHasNoInterval() {
    assertThatThrownBy(() -> Interval.wilson(0, 0)).hasMessageContaining("0 of 0");
  }

  /** qt(.975, 9) = 2.262157, so 5 +- 2.262157 x 2 / sqrt(10). */
  @Test
  void studentsIntervalOfAMean() {
    assertThat(Interval.ofMean(5, 2, 10).low()).isCloseTo(3.569286, within(5e-7));
    assertThat(Interval.ofMean(5, 2, 10).high()).isCloseTo(6.430714, within(5e-7));
  }

  /**
   * Freireich et al. 1963, the 6-MP arm: with no competing event what is left is Kaplan-Meier's.
   */
  @ParameterizedTest
  @CsvSource({
    "6, .857143",
    "7, .806723",
    "10, .752941",
    "13, .690196",
    "16, .627451",
    "22, .537815",
    "23, .448179"
  })
  @DisplayName("V9 Kaplan-Meier on Freireich's data")
  void v9KaplanMeierOnFreireichsData(int time, double survival) {
    String weeks = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
    CumulativeIncidence incidence = new CumulativeIncidence();
    for (String week : weeks.split(" ", -1)) {
      incidence.add(
          Integer.parseInt(week.replace("+", "")),
          week.endsWith("+")
              ? CumulativeIncidence.Ending.CENSORED
              : CumulativeIncidence.Ending.EVENT);
    }
    assertThat(1 - incidence.event(time)).isCloseTo(survival, within(5e-7));
  }
}
