package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import winset.TestPlans;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Morris;
import winset.sweep.Plan;

/**
 * Effects that are set, by trajectory and replicate, against loops in numpy. Of each trajectory:
 * mean over replicates; size, the mean of each effect times the sign of the sum of the others;
 * square, the mean product of two different replicates, about the mean of all effects; error, s /
 * sqrt(n) (1 + 1 / (4 (n - 1))). Mu and mu* are means over trajectories; sigma^2 is n / (n - 1) of
 * the mean square less the mean product of two replicates' own means; noise is sqrt(2 / pi) of the
 * mean error.
 */
class MorrisEstimatorTest {

  private static final double NO = Double.NaN;
  private static final int SEED = 5;

  private static Plan plan(int trajectories, int replicates) {
    return Designed.plan(new Morris(trajectories, SEED), Designed.factors(1), replicates);
  }

  /** What runs come to of one factor, for effects to be as set; where there is none, no run. */
  private static Response response(Plan plan, double[][] effects) {
    double[][] values = new double[2 * effects.length][effects[0].length];
    for (int point = 0; point < values.length; point++) {
      double place = ((Number) plan.values(point).get(0)).doubleValue();
      for (int r = 0; r < effects[0].length; r++) {
        values[point][r] = 10 + place * effects[point / 2][r];
      }
    }
    return Response.of("y", false, values);
  }

  private static MorrisEffects.Effect effect(Plan plan, double[][] effects) {
    return new MorrisEstimator(plan, (Morris) plan.design(), response(plan, effects)).effect(0);
  }

  private static void is(
      MorrisEffects.Effect effect, double mu, double star, double sigma, double noise) {
    assertThat(effect.mu().mean()).isCloseTo(mu, within(1e-9));
    assertThat(effect.muStar().mean()).isCloseTo(star, within(1e-9));
    assertThat(effect.sigma().mean()).isCloseTo(sigma, within(1e-9));
    assertThat(effect.noise()).isCloseTo(noise, within(1e-9));
  }

  /** Means 3, -1.5 and 4; sizes 3, 1.5 and 4. */
  @Test
  void effectsAreMeansOverTrajectoriesWithLuckTakenOff() {
    double[][] effects = {{1, 2, 6}, {-1, .5, -4}, {3, 4, 5}};
    is(effect(plan(3, 3), effects), 11 / 6., 17 / 6., 2.576604138956718, 1.0256061472293292);
  }

  /** The fourth has one run, which tells no luck from effect: it is left out but for the centre. */
  @Test
  void effectsThatLackAreLeftOut() {
    double[][] effects = {{1, 2, 6}, {-1, .5, -4}, {3, NO, 5}, {NO, 7, NO}};
    is(effect(plan(4, 3), effects), 11 / 6., 17 / 6., 2.4181030214244847, 1.1853109728281885);
  }

  /** By numpy sigma is root 3; errors .5 x 1.25 and 1 x 1.25. */
  @Test
  void twoReplicatesAreEnoughToTellLuck() {
    is(
        effect(plan(2, 2), new double[][] {{1, 2}, {3, 5}}),
        2.75,
        2.75,
        Math.sqrt(3),
        Math.sqrt(2 / Math.PI) * .75 * 1.25);
  }

  /**
   * Of 2, -3 and 7: mean 2, mean size 4, R: sd(c(2, -3, 7)) = 5; a run lacks in the third of four.
   */
  @Test
  void ofOneReplicateEffectsArePlain() {
    MorrisEffects.Effect effect = effect(plan(4, 1), new double[][] {{2}, {-3}, {NO}, {7}});
    is(effect, 2, 4, 5, NO);
  }

  @Test
  void ofOneTrajectoryThatTellsLuckThereIsNoSigma() {
    double[][] effects = {{NO, 4}, {NO, 3}, {2, 1}};
    is(effect(plan(3, 2), effects), 1.5, 1.5, NO, Math.sqrt(2 / Math.PI) * .5 * 1.25);
  }

  @Test
  void whereReplicatesAgreeLuckWouldShowNothing() {
    is(effect(plan(2, 2), new double[][] {{1, 1}, {4, 4}}), 2.5, 2.5, Math.sqrt(4.5), 0);
  }

  /**
   * Replicates 2 and -2, 3 and -1: the other turns each sign, -2 and -2. About .5 products are
   * -3.75 and -3.75, of means 2.5 and -1.5 it is -4: sigma^2 is .25 x 2.
   */
  @Test
  void luckThatTurnsTheSignTakesFromTheSize() {
    MorrisEffects.Effect effect = effect(plan(2, 2), new double[][] {{2, -2}, {3, -1}});
    is(effect, .5, -2, Math.sqrt(.5), Math.sqrt(2 / Math.PI) * 2 * 1.25);
    assertThat(effect.aboveZero()).isFalse();
  }

  /** Replicates 4 and 0, 0 and 4: about 2 products are -4, of means 2 and 2 none: below 0. */
  @Test
  void sigmaIsNotBelowZero() {
    is(
        effect(plan(2, 2), new double[][] {{4, 0}, {0, 4}}),
        2,
        0,
        0,
        Math.sqrt(2 / Math.PI) * 2 * 1.25);
  }

  /**
   * Of two trajectories a draw has the one or the other alone in a quarter of cases each: mu is 1
   * to 4, sigma 0 to R: sd(c(1, 4)), however often a replicate is drawn, as all agree.
   */
  @Test
  void drawsWeighReplicatesByHowOftenTheyAreThere() {
    MorrisEffects.Effect effect = effect(plan(2, 3), new double[][] {{1, 1, 1}, {4, 4, 4}});
    for (Estimate mean : List.of(effect.mu(), effect.muStar())) {
      assertThat(mean.interval().low()).isCloseTo(1, within(1e-9));
      assertThat(mean.interval().high()).isCloseTo(4, within(1e-9));
    }
    assertThat(effect.sigma().interval().low()).isCloseTo(0, within(1e-9));
    assertThat(effect.sigma().interval().high()).isCloseTo(Math.sqrt(4.5), within(1e-9));
  }

  /** With one run a point common seeds share nothing that own seeds do not: the same draws. */
  @Test
  void ofOneReplicateSeedsMakeNoDifference() {
    Plan common = plan(4, 1);
    double[][] effects = {{2}, {-3}, {1}, {7}};
    assertThat(effect(common, effects)).isEqualTo(effect(TestPlans.ownSeeds(common), effects));
  }

  /** From .2 to .6, five times which: over the whole range 2, up or down. */
  @Test
  void effectsArePerWholeRange() {
    Factor ends = Designed.factor(0, new Levels.Listed(List.of(.2, .6)));
    Plan plan = Designed.plan(new Morris(6, SEED), List.of(ends), 1);
    double[][] values = new double[12][1];
    for (int point = 0; point < 12; point++) {
      values[point][0] = 5 * (double) plan.values(point).get(0);
    }
    Response response = Response.of("y", false, values);
    MorrisEffects.Effect effect =
        new MorrisEstimator(plan, (Morris) plan.design(), response).effect(0);
    is(effect, 2, 2, 0, NO);
  }
}
