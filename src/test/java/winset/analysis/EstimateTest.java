package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import winset.measure.Interval;

/** Means and rates; Student's intervals from scipy.stats.t.ppf, Wilson's from their roots. */
class EstimateTest {

  private static void is(Estimate estimate, double mean, double low, double high) {
    assertThat(estimate.mean()).isCloseTo(mean, within(1e-9));
    assertThat(estimate.interval().low()).isCloseTo(low, within(1e-9));
    assertThat(estimate.interval().high()).isCloseTo(high, within(1e-9));
  }

  private static void unbounded(Estimate estimate) {
    assertThat(estimate.interval())
        .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  /** R: t.test(c(.2, .5, .9))$conf.int and t.test(c(0, .5))$conf.int. */
  @Test
  void ratesBetweenNoneAndAllHaveStudentsInterval() {
    is(Estimate.ofRate(List.of(.2, .5, .9)), 1.6 / 3, -.33906716018017946, 1.4057338268468462);
    is(Estimate.ofRate(List.of(0., .5)), .25, -2.9265511840436735, 3.4265511840436735);
  }

  /** R: prop.test(2, 3, correct = FALSE)$conf.int. */
  @Test
  void ratesOfNoneOrAllHaveWilsonsInterval() {
    is(Estimate.ofRate(List.of(1., 0., 1.)), 2 / 3., .20765960080204773, .9385080552796037);
  }

  /** None of three replicates lies elsewhere; up to .5614970 may, and be 0 or 1. */
  @Test
  void ratesThatAgreeAreNotCertain() {
    is(Estimate.ofRate(List.of(.5, .5, .5)), .5, .21925148412247725, .7807485158775227);
    unbounded(Estimate.ofRate(List.of(.5)));
  }

  /** Wilson's limit of none of two is .6576198: .3 less 1.3 times it, and .7 times it more. */
  @Test
  void differencesThatAgreeButForRoundingAreNotCertain() {
    assertThat(.6 - .3).isNotEqualTo(.7 - .4);
    is(Estimate.ofDifference(List.of(.6 - .3, .7 - .4)), .3, -.554905704241351, .7603338407453428);
  }

  /** R: t.test(c(-.5, .25, 1))$conf.int and t.test(c(3, 7))$conf.int. */
  @Test
  void otherDifferencesAndNumbersHaveStudentsInterval() {
    is(Estimate.ofDifference(List.of(-.5, .25, 1.)), .25, -1.6131032838127477, 2.1131032838127477);
    is(Estimate.ofMean(List.of(3., 7.)), 5, -20.41240947234939, 30.41240947234939);
  }

  @Test
  void ofNoValuesThereIsNoMeanAndOfOneNoInterval() {
    assertThat(Estimate.ofMean(List.of()).mean()).isNaN();
    unbounded(Estimate.ofMean(List.of()));
    assertThat(Estimate.ofRate(List.of()).mean()).isNaN();
    assertThat(Estimate.ofDifference(List.of()).mean()).isNaN();
    assertThat(Estimate.ofMean(List.of(4.)).mean()).isEqualTo(4);
    unbounded(Estimate.ofMean(List.of(4.)));
  }

  /** Newcombe (1998), table II, (a), method 10: 56 / 70 less 48 / 80 is .0524 to .3339. */
  @Test
  void theDifferenceOfTwoSharesIsNewcombes() {
    Estimate first = new Estimate(56 / 70., Interval.wilson(56, 70));
    Estimate second = new Estimate(48 / 80., Interval.wilson(48, 80));
    is(first.minus(second), .2, .05243147240236451, .3338726540369064);
  }

  /** By hand: 2 - 7 = -5; below root(1 + 9), above root(4 + 16). */
  @Test
  void distancesToUnlikeEndsAreAddedInSquares() {
    Estimate here = new Estimate(2, new Interval(1, 4));
    Estimate there = new Estimate(7, new Interval(3, 10));
    is(here.minus(there), -5, -5 - Math.sqrt(10), -5 + Math.sqrt(20));
  }

  /** t(4) = 2.776445 times .2. */
  @Test
  void influencesHaveStudentsIntervalOverClusters() {
    is(
        Estimate.ofInfluences(.4, .04, 5, 3, 0, 1),
        .4,
        .4 - .5552890210395587,
        .4 + .5552890210395587);
  }

  /** Wilson's limit of none of six is .3903343: .25 less 1.25 times it, and .75 times it more. */
  @Test
  void clustersThatAllAgreeAreAsUncertainAsWilsonSays() {
    is(Estimate.ofInfluences(.25, 0, 9, 6, -1, 1), .25, -.2379178598777067, .542750715926624);
    is(Estimate.ofInfluences(.25, 1e-33, 9, 6, -1, 1), .25, -.2379178598777067, .542750715926624);
  }

  @Test
  void numbersWithoutLimitsThatAllAgreeAreCertain() {
    double none = Double.NEGATIVE_INFINITY;
    is(Estimate.ofInfluences(3, 0, 4, 2, none, Double.POSITIVE_INFINITY), 3, 3, 3);
  }

  @Test
  void oneClusterOrNoMeanSaysNothing() {
    unbounded(Estimate.ofInfluences(.5, .1, 1, 1, 0, 1));
    unbounded(Estimate.ofInfluences(Double.NaN, .1, 5, 5, 0, 1));
    // t(1) = 12.7062047 times root .1
    is(
        Estimate.ofInfluences(.5, .1, 2, 1, 0, 1),
        .5,
        .5 - 12.706204736174694 * Math.sqrt(.1),
        .5 + 12.706204736174694 * Math.sqrt(.1));
  }

  @Test
  void anIntervalIsCutToWhatCanBe() {
    is(new Estimate(.5, new Interval(-1, 3)).within(0, 1), .5, 0, 1);
    is(new Estimate(.5, new Interval(.4, .6)).within(0, 1), .5, .4, .6);
  }
}
