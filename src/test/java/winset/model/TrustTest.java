package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {

  private static final Trust EVEN = Trust.of(.5, 2);

  @Test
  @DisplayName("V8 trust from evidence")
  void v8TrustIsTheMeanOfTheEvidence() {
    assertThat(EVEN.with(8, 2).mean()).isCloseTo(.75, within(1e-12));
  }

  /**
   * Expected counts: a week's evidence of 1, good with chance .7, at memory .9 settles at 1 + .7 /
   * .1 = 8 and 1 + .3 nu / .1.
   */
  @ParameterizedTest
  @CsvSource({"1, .666667", "3, .444444"})
  @DisplayName("V8 the steady state of trust")
  void v8TrustSettlesWhereForgettingBalancesLearning(double negativity, double settled) {
    Trust trust = EVEN;
    for (int week = 0; week < 1000; week++) {
      trust = trust.faded(.9, EVEN).with(.7, .3 * negativity);
    }
    assertThat(trust.mean()).isCloseTo(settled, within(5e-7));
  }

  @Test
  void timeAloneLeavesTrustWhereItStarted() {
    Trust start = Trust.of(.24, 8);
    Trust later = start;
    for (int week = 0; week < 200; week++) {
      later = later.faded(.99, Trust.of(.24, 2));
    }
    assertThat(later.mean()).isCloseTo(.24, within(1e-12));
    assertThat(later.kept() + later.broken()).isLessThan(3);
  }

  /** tau (1 - c) / (tau (1 - c) + 1 - tau), Kydd and Walter 2002. */
  @ParameterizedTest
  @CsvSource({".5, .428571", "0, .6", "1, 0"})
  @DisplayName("V11 trust after an attack")
  void v11AnAttackCostsTrustByWhatCouldHaveBeenPrevented(double control, double after) {
    assertThat(Trust.of(.6, 8).afterAttack(control, 1).mean()).isCloseTo(after, within(5e-7));
  }

  @Test
  void anAttackOnFullTrustThatCouldHaveBeenPreventedEndsIt() {
    assertThat(Trust.of(1, 8).afterAttack(1, 1).mean()).isZero();
  }

  @Test
  void anAttackLeavesTheAmountOfEvidence() {
    Trust after = Trust.of(.6, 8).afterAttack(.5, .1);
    assertThat(after.kept() + after.broken()).isCloseTo(8, within(1e-12));
    assertThat(after.mean()).isCloseTo(.6 + .1 * (3.0 / 7 - .6), within(1e-12));
  }
}
