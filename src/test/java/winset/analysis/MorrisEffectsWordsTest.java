package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.analysis.MorrisEffects.Effect;
import winset.measure.Interval;
import winset.results.Table;
import winset.sweep.Morris;
import winset.sweep.Plan;

/** What is said of effects, and the table of them. */
class MorrisEffectsWordsTest {

  private static final Estimate UNKNOWN =
      new Estimate(Double.NaN, new Interval(Double.NaN, Double.NaN));

  private static Estimate estimate(double mean, double half) {
    return new Estimate(mean, new Interval(mean - half, mean + half));
  }

  private static Effect effect(String factor, double size, double half) {
    return new Effect(factor, UNKNOWN, estimate(size, half), UNKNOWN, .125);
  }

  private static List<String> sentences(boolean share, boolean tellsChance, Effect... effects) {
    return new MorrisEffects("deal", share, List.of(effects), tellsChance).sentences();
  }

  @Test
  void theLargestComesFirstAndWhatMayBeNothingLast() {
    assertThat(
            sentences(
                true, true, effect("a", .125, .0625), effect("b", .25, .25), effect("c", .5, .25)))
        .containsExactly(
            "Over its whole range, all else where it happens to be, a factor moves deal on average "
                + "by: c 50 points (25 to 75) and a 12 points (6.2 to 19).",
            "1 of 3 cannot be told from zero: b.");
  }

  @Test
  void numbersAreNoPoints() {
    assertThat(sentences(false, true, effect("a", 2, 1)))
        .containsExactly(
            "Over its whole range, all else where it happens to be, a factor moves deal on average "
                + "by: a 2.0 (1.0 to 3.0).");
  }

  @Test
  void noMoreThanFiveAreNamed() {
    Effect[] six =
        IntStream.range(0, 6).mapToObj(i -> effect("f" + i, 6 - i, .5)).toArray(Effect[]::new);
    assertThat(sentences(false, true, six).get(0)).contains("f4").doesNotContain("f5");
  }

  @Test
  void whereNothingIsFoundThatIsAll() {
    assertThat(sentences(true, true, effect("a", .1, .2)))
        .containsExactly("No factor moves deal by more than chance would.");
  }

  @Test
  void chanceIsSaidToCountWhereItCannotBeTold() {
    assertThat(sentences(true, false, effect("a", .1, .2)))
        .containsExactly(
            "No factor moves deal by more than chance would.",
            "With one run a point chance counts as an effect.");
  }

  @Test
  void theTableHasARowAFactorAndNothingWhereNothingIsKnown() {
    MorrisEffects effects =
        new MorrisEffects(
            "deal",
            true,
            List.of(
                new Effect("a", estimate(-.5, .25), estimate(.5, .25), estimate(.25, .125), .125),
                new Effect("b", UNKNOWN, estimate(.25, .25), estimate(0, 0), Double.NaN)),
            true);
    Finding.Numbers table = Objects.requireNonNull(effects.tables().get("morris.csv"));
    assertThat(String.join(",", table.header()))
        .isEqualTo(
            "measure,factor,mu,mu_low,mu_high,mu_star,mu_star_low,mu_star_high,sigma,sigma_low,"
                + "sigma_high,noise,above_zero");
    assertThat(Table.text(table.rows()))
        .isEqualTo(
            """
            deal,a,-0.5,-0.75,-0.25,0.5,0.25,0.75,0.25,0.125,0.375,0.125,true
            deal,b,,,,0.25,0,0.5,0,0,0,,false
            """);
  }

  @Test
  void oneReplicateTellsNoChanceAndTwoDo() {
    for (int replicates = 1; replicates <= 2; replicates++) {
      Plan plan = Designed.plan(new Morris(3, 5), Designed.factors(2), replicates);
      MorrisEffects effects =
          MorrisEffects.of(plan, Designed.response(plan, 1, (x, r, own) -> x[0])).orElseThrow();
      assertThat(effects.tellsChance()).isEqualTo(replicates == 2);
    }
  }
}
