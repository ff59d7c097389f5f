package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winset.TestPlans;
import winset.analysis.MorrisEffects.Effect;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Morris;
import winset.sweep.Plan;

/** Effects of functions that are known, and of none. */
class MorrisEffectsTest {

  private static final double[] SLOPES = {3, -2, .5, 0};

  private static Plan plan(int trajectories, List<Factor> factors, int replicates) {
    return Designed.plan(new Morris(trajectories, 5), factors, replicates);
  }

  private static List<Effect> effects(Plan plan, Response response) {
    return MorrisEffects.of(plan, response).orElseThrow().effects();
  }

  private static double linear(double[] x) {
    return IntStream.range(0, SLOPES.length).mapToDouble(i -> SLOPES[i] * x[i]).sum();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "8, true", "1, false", "8, false"})
  void ofALinearFunctionTheEffectsAreItsSlopes(int replicates, boolean common) {
    Plan shared = plan(10, Designed.factors(4), replicates);
    Plan plan = common ? shared : TestPlans.ownSeeds(shared);
    List<Effect> effects =
        effects(plan, Designed.response(plan, 1, (x, r, own) -> 100 + linear(x)));
    for (int i = 0; i < SLOPES.length; i++) {
      Effect effect = effects.get(i);
      assertThat(effect.mu().mean()).isCloseTo(SLOPES[i], within(1e-9));
      assertThat(effect.mu().interval().low()).isCloseTo(SLOPES[i], within(1e-9));
      assertThat(effect.muStar().mean()).isCloseTo(Math.abs(SLOPES[i]), within(1e-9));
      assertThat(effect.sigma().mean()).isCloseTo(0, within(1e-9));
      assertThat(effect.sigma().interval().high()).isCloseTo(0, within(1e-9));
    }
    assertThat(effects.get(0).aboveZero()).isTrue();
  }

  /**
   * Over 0 to 2/3 the square rises by 4/9, an effect of 2/3; over 1/3 to 1 by 8/9, one of 4/3; each
   * way is as likely: mean 1, standard deviation 1/3. Of the square of x - 1/2 the effects are one
   * less: -1/3 and 1/3, mean 0, mean size and standard deviation 1/3. Of 200 trajectories means are
   * within 4 x (1/3) / sqrt(200) = .094; the rest follows from the mean.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void ofAQuadraticFunctionTheEffectsAreThoseOfItsGrid(int replicates) {
    Plan plan = plan(200, Designed.factors(2), replicates);
    List<Effect> effects =
        effects(
            plan,
            Designed.response(plan, 1, (x, r, own) -> x[0] * x[0] + (x[1] - .5) * (x[1] - .5)));
    Effect square = effects.get(0);
    assertThat(square.mu().mean()).isCloseTo(1, within(.094));
    assertThat(square.muStar().mean()).isCloseTo(square.mu().mean(), within(1e-9));
    Effect valley = effects.get(1);
    assertThat(valley.mu().mean()).isCloseTo(0, within(.094));
    assertThat(valley.muStar().mean()).isCloseTo(1 / 3., within(1e-8));
    for (Effect effect : List.of(square, valley)) {
      double off = effect.mu().mean() - (effect.equals(square) ? 1 : 0);
      double sigma = Math.sqrt((1 / 9. - off * off) * 200 / 199);
      assertThat(effect.sigma().mean()).isCloseTo(sigma, within(1e-8));
      assertThat(effect.sigma().interval().low()).isBetween(.3, sigma);
    }
    assertThat(valley.mu().interval().low()).isNegative();
    assertThat(valley.mu().interval().high()).isPositive();
  }

  /** Mean size of the effects of means over replicates: what is usual, and wrong under luck. */
  private static double plain(Plan plan, Response response, int factor) {
    Morris design = (Morris) plan.design();
    int k = plan.factors().size();
    return IntStream.range(0, response.points())
            .filter(point -> design.moves(k, point).orElse(-1) == factor)
            .mapToDouble(point -> response.mean(point + 1) - response.mean(point))
            .map(difference -> Math.abs(difference) / Morris.STEP)
            .sum()
        / design.trajectories();
  }

  /**
   * The wrong case, the plain mean size, finds as much as luck alone would show. A mean size
   * differs by about .7 between trajectories, its mean over 3,000 by about .015: 4 of that. Found
   * above zero were none of 150 with common seeds and 11 with own seeds.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pureLuckMovesNothing(boolean common) {
    int above = 0;
    double stars = 0;
    double plain = 0;
    double noise = 0;
    int all = 25 * 6;
    for (int seed = 0; seed < 25; seed++) {
      Plan shared = plan(20, Designed.factors(6), 10);
      Plan plan = common ? shared : TestPlans.ownSeeds(shared);
      Response response = Designed.response(plan, 100 + seed, (x, r, own) -> own.nextGaussian());
      for (Effect effect : effects(plan, response)) {
        above += effect.aboveZero() ? 1 : 0;
        stars += effect.muStar().mean() / all;
        noise += effect.noise() / all;
      }
      for (int i = 0; i < 6; i++) {
        plain += plain(plan, response, i) / all;
      }
    }
    assertThat(above).isLessThan(all / 10);
    assertThat(stars).isCloseTo(0, within(.06));
    assertThat(noise).isCloseTo(plain, within(.1 * plain));
    assertThat(plain).isGreaterThan(.4);
  }

  /**
   * A slope that differs between replicates is luck that all trajectories share; luck of single
   * runs would by itself show a standard deviation of sqrt(2) / (2/3) / sqrt(20) = .47.
   */
  @Test
  void luckDoesNotSpreadTheEffects() {
    Plan plan = plan(200, Designed.factors(2), 20);
    double[] slope = Designed.normal(20, 7);
    Response shared = Designed.response(plan, 1, (x, r, own) -> (1 + slope[r]) * x[0]);
    Effect effect = effects(plan, shared).get(0);
    assertThat(effect.sigma().mean()).isCloseTo(0, within(1e-6));
    assertThat(effect.mu().interval().high() - effect.mu().interval().low())
        .isBetween(2 / Math.sqrt(20), 6 / Math.sqrt(20));
    Response single =
        Designed.response(plan, 2, (x, r, own) -> x[0] + slope[r] * x[0] + own.nextGaussian());
    assertThat(effects(plan, single).get(0).sigma().mean()).isLessThan(.25);
  }

  @Test
  void luckDoesNotHideHowEffectsSpread() {
    Plan plan = plan(200, Designed.factors(2), 20);
    Response response =
        Designed.response(plan, 3, (x, r, own) -> 6 * x[0] * x[0] + own.nextGaussian());
    Effect effect = effects(plan, response).get(0);
    assertThat(effect.sigma().mean()).isCloseTo(2, within(.15));
    assertThat(effect.muStar().mean()).isCloseTo(6, within(.6));
    assertThat(effect.aboveZero()).isTrue();
  }

  @Test
  void namesHaveADirectionOnlyIfThereAreTwoAndOneAloneHasNoEffect() {
    List<Factor> factors =
        List.of(
            Designed.factor(4, new Levels.Listed(List.of("a", "b", "c"))),
            Designed.factor(6, new Levels.Listed(List.of("direct", "mediated"))),
            Designed.factor(0, new Levels.Listed(List.of(.5))));
    Plan plan = plan(30, factors, 2);
    Response response =
        Designed.response(
            plan, 1, (x, r, own) -> (int) Math.min(2, 3 * x[0]) - 4 * (x[1] < .5 ? 0 : 1));
    MorrisEffects all = MorrisEffects.of(plan, response).orElseThrow();
    Effect three = all.effects().get(0);
    assertThat(three.mu().mean()).isNaN();
    assertThat(three.muStar().mean()).isBetween(1., 2.);
    Effect two = all.effects().get(1);
    assertThat(two.mu().mean()).isCloseTo(-4, within(1e-9));
    assertThat(two.muStar().mean()).isCloseTo(4, within(1e-9));
    Effect one = all.effects().get(2);
    assertThat(one.aboveZero()).isFalse();
    assertThat(one.muStar().mean()).isNaN();
    assertThat(String.join(" ", all.sentences()))
        .contains("channel.kind 4.0")
        .contains("1 of 3 cannot be told from zero: us.trust.")
        .doesNotContain("NaN");
  }

  /** A fifth of the runs failed, and a trajectory has no runs at all. */
  @Test
  void failedRunsLeaveTheEffects() {
    Plan plan = plan(20, Designed.factors(4), 6);
    Response whole =
        Designed.response(plan, 1, (x, r, own) -> own.nextDouble() < .2 ? Double.NaN : linear(x));
    double[][] values = new double[whole.points()][6];
    for (int point = 0; point < values.length; point++) {
      for (int r = 0; r < 6; r++) {
        values[point][r] = point < 5 ? Double.NaN : whole.value(point, r);
      }
    }
    List<Effect> effects = effects(plan, Response.of("y", false, values));
    for (int i = 0; i < SLOPES.length; i++) {
      assertThat(effects.get(i).mu().mean()).isCloseTo(SLOPES[i], within(1e-9));
      assertThat(effects.get(i).muStar().mean()).isCloseTo(Math.abs(SLOPES[i]), within(1e-9));
      assertThat(effects.get(i).sigma().mean()).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void otherDesignsHaveNoEffects() {
    Plan plan = Designed.plan(new Design.Grid(), Designed.factors(1), 1);
    assertThat(MorrisEffects.of(plan, Response.of("y", false, new double[][] {{1}, {2}})))
        .isEmpty();
    Plan morris = plan(2, Designed.factors(1), 1);
    assertThat(MorrisEffects.of(morris, Response.of("y", false, new double[4][0]))).isEmpty();
  }
}
