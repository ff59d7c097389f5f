package winset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.model.Evidence.CLEAR;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import winset.scenario.Track;

/**
 * The patterns of the base case that speak of how often, on what terms and at what trust: P1, P3,
 * P6, P7. The hand-set values that make them hold are an illustration, not a prediction.
 *
 * <p>A pattern is affirmed only where it lies 4.5 standard errors on its side of the limit: a model
 * that sits on the limit would pass once in 290,000 sets of seeds (1 - Phi(4.5) = 3.4e-6). Seeds
 * are 1 to n. Where a test rests on several such comparisons the rates add up. Each is paired with
 * a case in which the pattern does not hold and the same comparison says so.
 */
class PatternsTest {

  private static final double[] TRUST = {.12, .18, .24, .30, .38, .50};

  private static Batch trust(double trust) {
    return trust <= .18 ? Batch.many("iran.trust=" + trust) : Batch.some("iran.trust=" + trust);
  }

  /** P1: the share of runs with a deal before day 80 lies within .03 to .25. */
  private static boolean uncommonBeforeTheVote(Batch batch) {
    double share = batch.share(Gist::dealBeforeVote);
    return Evidence.ofShare(share, .03, batch.size()) > CLEAR
        && Evidence.ofShare(share, .25, batch.size()) < -CLEAR;
  }

  /** False alarm 3.4e-6 at either limit. Wrong cases: too little trust, and too much. */
  @Test
  @DisplayName("P1 a deal before the vote is uncommon")
  void p1ADealBeforeTheVoteIsUncommon() {
    assertThat(uncommonBeforeTheVote(Batch.many())).isTrue();
    assertThat(uncommonBeforeTheVote(trust(.12))).isFalse();
    assertThat(uncommonBeforeTheVote(trust(.38))).isFalse();
  }

  private static boolean someDealIsMaximalist(Batch batch) {
    return batch.runs().stream()
        .flatMap(run -> run.ratified().stream())
        .anyMatch(p -> p.track() == Track.ROADMAP && Gist.maximalist(p));
  }

  /**
   * P3, deals: none in 4,000 runs has x up to .1 or from .9. At trust .18 their x has mean .635 and
   * standard deviation .056 over some 150 deals; were it normal, one beyond .9 would be met in 2e-4
   * of all sets of seeds. In the other direction: a model in which .3 % of runs end so would pass
   * with .997^4000 = 6e-6. Wrong case: at trust .5 Iran goes first in one deal in eight.
   */
  @Test
  @DisplayName("P3 at low trust no deal is maximalist")
  void p3AtLowTrustNoDealIsMaximalist() {
    assertThat(trust(.12).count(Gist::deal)).isPositive();
    assertThat(someDealIsMaximalist(trust(.12))).isFalse();
    assertThat(someDealIsMaximalist(trust(.18))).isFalse();
    assertThat(someDealIsMaximalist(trust(.50))).isTrue();
  }

  /**
   * P3, all packages: it does not hold to the letter. At depth .2 exposure costs an eleventh
   * (.2^1.5), so that a few gesture packages, and only these, are ratified in which the US does
   * nearly everything first. Affirmed is what is true: fewer than 1 % of runs see one. Up to 15 of
   * 4,000 pass; at 1 % the binomial chance of that is 5.0e-6. Wrong case: talks that start on
   * gestures on both sides.
   */
  @Test
  @DisplayName("P3 at low trust maximalist gestures are rare, and the US goes first in them")
  void p3AtLowTrustMaximalistGesturesAreRare() {
    for (double trust : new double[] {.12, .18}) {
      assertThat(trust(trust).count(Gist::maximalist)).isLessThanOrEqualTo(15);
      assertThat(trust(trust).runs())
          .flatMap(Gist::ratified)
          .filteredOn(Gist::maximalist)
          .allMatch(p -> p.track() == Track.GESTURES && p.x() >= .9);
    }
    assertThat(Batch.many("iran.trust=0.18", "iran.track=gestures").count(Gist::maximalist))
        .isGreaterThan(15);
  }

  /**
   * With moods of standard deviation .03 instead of .08, inside their range, P3 holds to the letter
   * over the same seeds and P1 still does. None in 4,000 runs: a model with .3 % would pass with
   * 6e-6. (Never is more than runs can show: of 12,000 others at .12 one had such a package.) Wrong
   * case: the shipped moods.
   */
  @Test
  @DisplayName("P3 holds to the letter where moods are calmer")
  void p3HoldsToTheLetterWhereMoodsAreCalmer() {
    String calm = "shocks.sd=0.03";
    assertThat(Batch.many(calm, "iran.trust=0.12").count(Gist::maximalist)).isZero();
    assertThat(Batch.many(calm, "iran.trust=0.18").count(Gist::maximalist)).isZero();
    assertThat(uncommonBeforeTheVote(Batch.some(calm))).isTrue();
    assertThat(trust(.18).count(Gist::maximalist)).isPositive();
  }

  /** P6: more than half of all runs end without a deal, and a stalemate is the commonest end. */
  private static boolean mostlyNoDeal(Batch batch) {
    double[] lead =
        batch.each(
            run -> run.outcome() == Outcome.STALEMATE ? 1 : run.outcome() == Outcome.DEAL ? -1 : 0);
    double[] rest =
        batch.each(
            run ->
                run.outcome() == Outcome.STALEMATE
                    ? 1
                    : run.outcome() == Outcome.INTERIM || run.outcome() == Outcome.COLLAPSE
                        ? -1
                        : 0);
    return Evidence.ofShare(batch.share(run -> !run.deal()), .5, batch.size()) > CLEAR
        && Evidence.ofMean(lead) > CLEAR
        && Evidence.ofMean(rest) > CLEAR;
  }

  /**
   * "No deal" is every end but a deal, interim ones included. Three comparisons of 3.4e-6, all of
   * which have to come out. Wrong case: the same winner and an Iran that trusts at .5.
   */
  @Test
  @DisplayName("P6 under a hard-line winner no deal is the most frequent outcome")
  void p6UnderAHardWinnerNoDealIsTheMostFrequentOutcome() {
    String hard = "iran.election.options.raisi.probability=1";
    assertThat(mostlyNoDeal(Batch.some(hard))).isTrue();
    assertThat(mostlyNoDeal(Batch.some(hard, "iran.trust=0.5"))).isFalse();
  }

  private static double[] first(double[] values) {
    return Arrays.copyOf(values, Batch.SOME);
  }

  /** Rise of the deal rate per unit of trust, run by run. */
  private static double[] slope(List<Batch> batches, double[] trust, int step) {
    double[] low = first(batches.get(step).flags(Gist::deal));
    double[] high = first(batches.get(step + 1).flags(Gist::deal));
    return IntStream.range(0, low.length)
        .mapToDouble(i -> (high[i] - low[i]) / (trust[step + 1] - trust[step]))
        .toArray();
  }

  /** P7: rises at every step from under .1 to over .9, steepest at neither end. */
  private static boolean shapedLikeAnS(double... trust) {
    List<Batch> batches = Arrays.stream(trust).mapToObj(PatternsTest::trust).toList();
    int steps = trust.length - 1;
    List<double[]> slopes =
        IntStream.range(0, steps).mapToObj(s -> slope(batches, trust, s)).toList();
    Batch lowest = batches.get(0);
    Batch highest = batches.get(steps);
    return slopes.stream().allMatch(s -> Evidence.ofMean(s) > CLEAR)
        && Evidence.ofShare(lowest.share(Gist::deal), .1, lowest.size()) < -CLEAR
        && Evidence.ofShare(highest.share(Gist::deal), .9, highest.size()) > CLEAR
        && slopes.stream().anyMatch(s -> steeper(s, slopes.get(0), slopes.get(steps - 1)));
  }

  private static boolean steeper(double[] slope, double[] first, double[] last) {
    return Evidence.ofDifference(slope, first) > CLEAR
        && Evidence.ofDifference(slope, last) > CLEAR;
  }

  /**
   * All conditions have to come out, each with 3.4e-6; three steps may be the steepest: at most
   * 1.0e-5. Wrong cases: the upper half of the curve (starts high, steepest at once), the lower
   * half (ends low), the curve from right to left.
   */
  @Test
  @DisplayName("P7 deals are S-shaped in trust")
  void p7DealsAreShapedLikeAnSInTrust() {
    assertThat(shapedLikeAnS(TRUST)).isTrue();
    assertThat(shapedLikeAnS(.30, .38, .50)).isFalse();
    assertThat(shapedLikeAnS(.12, .18, .24)).isFalse();
    assertThat(shapedLikeAnS(.50, .38, .30, .24, .18, .12)).isFalse();
  }
}
