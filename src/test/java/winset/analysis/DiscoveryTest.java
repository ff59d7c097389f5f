package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import winset.config.Samples;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.Sobol;

class DiscoveryTest {

  private static final Scenario SMALL = Samples.small();
  private static final List<String> FOUR =
      List.of("iran.trust", "us.trust", "us.quota", "channel.noise");

  private static Factor factor(String path) {
    return new Factor(
        Paths.find(SMALL, path).orElseThrow(), new Levels.Spaced(0, 1, Levels.CONTINUOUS, false));
  }

  private static Factor listed(String path, Object... values) {
    return new Factor(Paths.find(SMALL, path).orElseThrow(), new Levels.Listed(List.of(values)));
  }

  private static Plan plan(Design design, int seed, List<Factor> factors) {
    return new Plan("", SMALL, factors, design, 20, seed, List.of());
  }

  private static Plan spread(int points, int seed) {
    List<Factor> factors = FOUR.stream().map(DiscoveryTest::factor).toList();
    return plan(new Sobol(points, factors.size()), seed, factors);
  }

  private static double number(List<Object> values, int factor) {
    return ((Number) values.get(factor)).doubleValue();
  }

  /** Runs that are yes by the chance of their point. */
  private static Response drawn(Plan plan, int runs, int seed, ToDoubleFunction<List<Object>> p) {
    Random random = new Random(seed);
    double[][] values = new double[(int) plan.points()][runs];
    for (int point = 0; point < values.length; point++) {
      double chance = p.applyAsDouble(plan.values(point));
      for (int run = 0; run < runs; run++) {
        values[point][run] = random.nextDouble() < chance ? 1 : 0;
      }
    }
    return Response.of("deal", true, values);
  }

  private static double planted(List<Object> values) {
    double first = number(values, 0);
    return first >= 0.3 && first <= 0.7 && number(values, 1) >= 0.5 ? 0.95 : 0.01;
  }

  /**
   * A fifth of the space with 95 % yes, 1 % elsewhere: it has .19 of .198 of all yes, so that
   * coverage is at best .96.
   */
  @Test
  void aPlantedBoxIsFoundWithTheFactorsThatBoundItAndNoOthers() {
    Plan plan = spread(512, 1);
    Discovery found = Discovery.of(plan, drawn(plan, 20, 1, DiscoveryTest::planted)).orElseThrow();
    ScenarioBox box = found.boxes().get(0);
    assertThat(box.coverage().mean()).isGreaterThan(0.9);
    assertThat(box.density().mean()).isGreaterThan(0.9);
    assertThat(box.coverageElsewhere()).isGreaterThan(0.85);
    assertThat(box.densityElsewhere()).isGreaterThan(0.85);
    assertThat(box.restrictions())
        .extracting(r -> r.factor().name() + " " + r.condition().replaceAll(" [0-9.]+", ""))
        .containsExactly("iran.trust at least", "iran.trust at most", "us.trust at least");
    assertThat(box.restrictions().get(0).value()).isCloseTo(0.3, within(0.03));
    assertThat(box.restrictions().get(1).value()).isCloseTo(0.7, within(0.03));
    assertThat(box.restrictions().get(2).value()).isCloseTo(0.5, within(0.03));
    assertThat(found.boxes()).hasSize(1);
    assertThat(found.sentences().get(0)).startsWith("A deal in 9").contains("out of sample");
  }

  private static int boxesInNoise(int runs, boolean commonLuck) {
    int told = 0;
    for (int seed = 0; seed < 40; seed++) {
      Plan plan = spread(128, seed);
      Response noise = noise(plan, runs, seed, commonLuck);
      told += Discovery.of(plan, noise).orElseThrow().boxes().isEmpty() ? 0 : 1;
    }
    return told;
  }

  private static Response noise(Plan plan, int n, int seed, boolean commonLuck) {
    Random random = new Random(seed + 1000L);
    double[] luck = new double[n];
    for (int r = 0; r < n; r++) {
      luck[r] = commonLuck && random.nextDouble() < 0.5 ? 0.7 : 0.3;
    }
    double[][] values = new double[(int) plan.points()][n];
    for (double[] runs : values) {
      for (int r = 0; r < n; r++) {
        runs[r] = random.nextDouble() < luck[r] ? 1 : 0;
      }
    }
    return Response.of("deal", true, values);
  }

  /**
   * Stated: at most 5 % of sweeps; at that rate more than 6 of 40 have a probability of .3 %
   * (binomial). What is dropped for its quasi-p keeps the rate of boxes below that of chance alone.
   */
  @Test
  void inNoiseHardlyAnyBoxIsTold() {
    assertThat(boxesInNoise(1, false)).isLessThanOrEqualTo(6);
    assertThat(boxesInNoise(20, true)).isLessThanOrEqualTo(6);
  }

  /** The same of chance alone, before anything is dropped. */
  @Test
  void inNoiseChanceMostlyComesAsFar() {
    assertThat(standingOut(1)).isBetween(0, 6);
    assertThat(standingOut(20)).isBetween(0, 6);
  }

  private static int standingOut(int runs) {
    int told = 0;
    for (int seed = 0; seed < 40; seed++) {
      Plan plan = spread(128, seed);
      Cases cases = Cases.of(plan, noise(plan, runs, seed, true));
      BoxSearch search = new BoxSearch(cases, cases.all());
      told += search.chance(Chance.of(cases.size(), seed, "noise")) <= Chance.LEVEL ? 1 : 0;
    }
    return told;
  }

  /** The wrong case: a box taken as if it had been named beforehand lies 1.96 errors above. */
  @Test
  void takenAsIfItHadNotBeenSearchedForABoxStandsOutInNearlyAllNoise() {
    int found = 0;
    for (int seed = 0; seed < 40; seed++) {
      Plan plan = spread(128, seed);
      Cases cases = Cases.of(plan, noise(plan, 1, seed, false));
      int[] all = cases.all();
      double errors =
          new Peeling(cases, all, BoxSearch.fewest(all.length)).furthest(cases.yes())
              / Math.sqrt(cases.variance(all));
      found += errors > 1.96 ? 1 : 0;
    }
    assertThat(found).isGreaterThan(30);
  }

  @Test
  void namesAndGridsAndPointsWithoutRunsAreTakenAsTheyAre() {
    List<Factor> factors =
        List.of(
            listed("channel.kind", ChannelKind.INDIRECT, ChannelKind.DIRECT),
            new Factor(
                Paths.find(SMALL, "iran.trust").orElseThrow(),
                new Levels.Spaced(0.1, 1, 10, false)),
            listed("us.quota", 0.6),
            new Factor(
                Paths.find(SMALL, "us.trust").orElseThrow(), new Levels.Spaced(0.1, 1, 10, false)));
    Plan plan = plan(new Design.Grid(), 3, factors);
    double[][] values = new double[200][];
    for (int point = 0; point < 200; point++) {
      List<Object> at = plan.values(point);
      boolean yes = at.get(0) == ChannelKind.DIRECT && number(at, 1) > 0.55;
      values[point] = point % 50 == 7 ? new double[0] : new double[] {yes ? 1 : 0, Double.NaN};
    }
    Discovery found = Discovery.of(plan, Response.of("days <= 60", true, values)).orElseThrow();
    assertThat(found.points()).isEqualTo(196);
    assertThat(found.sentences().get(0))
        .startsWith("days <= 60 in 100 % (")
        .contains("channel.kind is direct and iran.trust is at least 0.55;");
    assertThat(found.boxes()).hasSize(1);
    assertThat(found.boxes().get(0).density().interval().low()).isBetween(0.9, 0.95);
  }

  @Test
  void whereAllAgreeOrPointsAreFewNothingIsTold() {
    Plan plan = spread(64, 1);
    assertThat(Discovery.of(plan, drawn(plan, 3, 1, v -> 1)).orElseThrow().sentences())
        .containsExactly("No part of the space stands out: A deal in every run.");
    assertThat(Discovery.of(plan, drawn(plan, 3, 1, v -> 0)).orElseThrow().boxes()).isEmpty();
    Plan two = spread(2, 1);
    assertThat(
            Discovery.of(two, Response.of("deal", true, new double[][] {{1}, {0}}))
                .orElseThrow()
                .sentences())
        .containsExactly(
            "Too few points to tell whether a part of the space stands out for deal (2).");
    assertThat(Discovery.of(two, Response.of("days", false, new double[][] {{1}, {0}}))).isEmpty();
    List<Factor> factors = List.of(factor("iran.trust"));
    Plan around = plan(OneAtATime.around(List.of(0.5), factors), 1, factors);
    Response one = Response.of("deal", true, new double[][] {{1}, {0}});
    Optional<Discovery> none = Discovery.of(around, one);
    assertThat(none).isEmpty();
  }

  /** P(X >= 8) of 10 at .5 is 56 / 1024; between 7.5 hits and 8 it rises to 176 / 1024 at 7. */
  @Test
  void quasiPIsTheUpperTailOfTheBinomial() {
    assertThat(BoxSearch.quasiP(8, 10, 0.5)).isCloseTo(56 / 1024.0, within(1e-12));
    assertThat(BoxSearch.quasiP(10, 10, 0.9)).isCloseTo(Math.pow(0.9, 10), within(1e-12));
    assertThat(BoxSearch.quasiP(7.5, 10, 0.5)).isBetween(56 / 1024.0, 176 / 1024.0);
  }
}
