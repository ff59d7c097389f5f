package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.model.OfferStrategy.Concession;
import winset.model.OfferStrategy.Rubinstein;
import winset.model.OfferStrategy.Situation;
import winset.model.OfferStrategy.Zeuthen;

class OfferStrategyTest {

  private static final double GRID = 0.01;

  /** Closed form (1 - d2) / (1 - d1 d2), Rubinstein 1982. */
  @ParameterizedTest
  @CsvSource({
    ".9, .9, .526316",
    ".9, .8, .714286",
    ".8, .9, .357143",
    ".99, .99, .502513",
    ".5, .5, .666667"
  })
  @DisplayName("V1 Rubinstein: the proposer's share of the zone")
  void v1TheProposerKeepsTheEquilibriumShare(double own, double other, double share) {
    assertThat(new Rubinstein(own, other, 0).share()).isCloseTo(share, within(5e-7));
  }

  /** Backward induction from a last round in which the proposer takes all, Stahl 1972. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, .1", "3, .91", "4, .181", "5, .8371", "10, .342801", "50, .523603"})
  @DisplayName("V2 Rubinstein with a last round")
  void v2ALastRoundIsWorkedBackward(int rounds, double share) {
    assertThat(new Rubinstein(.9, .9, rounds).share(rounds)).isCloseTo(share, within(5e-7));
  }

  @Test
  void aLongGameWithALastRoundIsLikeOneWithout() {
    assertThat(new Rubinstein(.9, .8, 1001).share(1001))
        .isCloseTo(new Rubinstein(.9, .8, 0).share(), within(1e-12));
  }

  @Test
  void theEquilibriumOfferLeavesTheOtherSideItsShareOfTheZone() {
    // reaches .7 and .5: a zone of .2, of which the proposer keeps 1/1.9 at discounts of .9
    double exposure =
        new Rubinstein(.9, .9, 0).exposure(new Situation(.7, .5, 0, Double.NaN, 0, 0));
    assertThat(exposure).isCloseTo(.5 + .2 * (1 - 1 / 1.9), within(1e-12));
  }

  /**
   * U1 = x and U2 = 1 - x; with a fallback d1 the Nash point is (1 + d1) / 2, which Zeuthen's
   * concessions reach (Harsanyi 1956).
   */
  @ParameterizedTest
  @CsvSource({"0, .5", ".2, .6"})
  @DisplayName("V3 Zeuthen: the sides meet at the Nash point")
  void v3ZeuthenMeetsAtTheNashPoint(double fallback, double expected) {
    Zeuthen zeuthen = new Zeuthen(GRID);
    double first = 1; // party 1 wants x = 1, its exposure is 1 - x and its reach 1 - fallback
    double second = 0; // party 2 wants x = 0, its exposure is x and its reach 1
    for (int round = 0; round < 1000 && first > second + 1e-9; round++) {
      first = 1 - zeuthen.exposure(new Situation(1 - fallback, 1, 1 - first, 1 - second, 0, round));
      if (first > second + 1e-9) {
        second = zeuthen.exposure(new Situation(1, 1 - fallback, second, first, 0, round));
      }
    }
    assertThat(first).isCloseTo(expected, within(GRID + 1e-9));
    assertThat(second).isCloseTo(expected, within(GRID + 1e-9));
  }

  @Test
  void zeuthenHoldsWhileTheOtherHasMoreToLose() {
    // at reach 1 the own product .3 x .7 = .21 beats .9 x .1 = .09: the other has to move
    assertThat(new Zeuthen(GRID).exposure(new Situation(1, 1, .3, .9, 0, 2))).isEqualTo(.3);
  }

  /** 1 - F at half time, F = t^(1/e) (Faratin et al. 1998). */
  @ParameterizedTest
  @CsvSource({".25, .9375", "1, .5", "4, .159104", ".2, .96875"})
  @DisplayName("V4 concession curves at half time")
  void v4WhatIsLeftAtHalfTime(double exponent, double left) {
    assertThat(1 - new Concession(0, 180, exponent).conceded(90)).isCloseTo(left, within(5e-7));
  }

  @Test
  void aConcederGivesTheOpeningAtOnceAndAllAtTheDeadline() {
    Concession concession = new Concession(.3, 100, 2);
    assertThat(concession.conceded(0)).isEqualTo(.3);
    assertThat(concession.conceded(100)).isEqualTo(1);
    assertThat(concession.conceded(1000)).isEqualTo(1);
  }
}
