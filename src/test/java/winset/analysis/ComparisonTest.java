package winset.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static winset.TestPlans.ownSeeds;
import static winset.TestScenarios.nine;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winset.measure.Contrast;
import winset.measure.Interval;
import winset.measure.Summary;
import winset.results.Table;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;

class ComparisonTest {

  private static final Scenario NINE = nine();

  private static Factor trust(int points) {
    return new Factor(
        Paths.find(NINE, "iran.trust").orElseThrow(),
        points == 1 ? new Levels.Listed(List.of(.2)) : new Levels.Spaced(.2, .4, points, false));
  }

  private static Plan plan(int points, int replications, int seed) {
    return new Plan(
        "", NINE, List.of(trust(points)), new Design.Grid(), replications, seed, List.of());
  }

  private static Response deals(double[]... values) {
    return Response.of("deal", true, values);
  }

  private static Comparison paired(Response a, Response b) throws UnlikeSweepsException {
    Plan plan = plan(a.points(), Math.max(a.replicates(), b.replicates()), 1);
    return Comparison.of(plan, a, plan, b);
  }

  /** Runs with a deal in about a share of them. */
  private static double[][] runs(int points, int replicates, double share, long seed) {
    Random random = new Random(seed);
    double[][] luck = new double[points][replicates];
    for (double[] row : luck) {
      for (int r = 0; r < replicates; r++) {
        row[r] = random.nextDouble() < share ? 1 : 0;
      }
    }
    return luck;
  }

  @Test
  void aSweepDoesNotDifferFromItself() throws Exception {
    Response runs = deals(runs(6, 40, .3, 11));
    Comparison same = paired(runs, runs);
    assertThat(same.rows())
        .allSatisfy(
            row -> {
              assertThat(row.runs().contrast().orElseThrow().difference()).isZero();
              assertThat(row.runs().p()).isEqualTo(1);
              assertThat(row.separates()).isFalse();
              assertThat(row.runs().varianceFactor()).isNaN();
            });
    assertThat(same.difference().mean()).isZero();
    assertThat(same.varianceFactor()).isEmpty();
    assertThat(same.same()).isTrue();
    assertThat(same.sentences().get(0))
        .endsWith("each run of B came to the same as that of A with its seed.");
    assertThat(same.sentences().get(1)).startsWith("No point of 6 separates");
  }

  /**
   * A 0 0 1 1 and B 0 1 1 1: variances 1/3 and 1/4, differences 0 1 0 0 with variance 1/4: (1/3 +
   * 1/4) / (1/4) = 7/3. Mean difference 1/4.
   */
  @Test
  void theFactorOfPairingIsThatByHand() throws Exception {
    Comparison one = paired(deals(new double[] {0, 0, 1, 1}), deals(new double[] {0, 1, 1, 1}));
    PointPairs runs = one.rows().get(0).runs();
    assertThat(runs.varianceFactor()).isCloseTo(7 / 3.0, within(1e-12));
    assertThat(one.varianceFactor().orElseThrow()).isCloseTo(7 / 3.0, within(1e-12));
    assertThat(one.difference().mean()).isEqualTo(.25);
    // t(3) = 3.182446, sd 1/2: .25 +- .795612, cut to what can be.
    assertThat(runs.contrast().orElseThrow().interval().orElseThrow().high()).isEqualTo(1);
    assertThat(runs.contrast().orElseThrow().interval().orElseThrow().low())
        .isCloseTo(.25 - .795612, within(1e-6));
  }

  /** With the same replicates at all points it is Student's over replicates. */
  @Test
  void overPointsThatShareSeedsReplicatesAreWhatCounts() throws Exception {
    double[][] a = runs(5, 30, .3, 1);
    double[][] b = runs(5, 30, .5, 2);
    Comparison comparison = paired(deals(a), deals(b));
    Summary.Mean replicates = new Summary.Mean();
    for (int r = 0; r < 30; r++) {
      int replicate = r;
      replicates.add(
          IntStream.range(0, 5).mapToDouble(p -> b[p][replicate] - a[p][replicate]).sum() / 5);
    }
    Interval student = replicates.interval().orElseThrow();
    assertThat(comparison.difference().interval().low()).isCloseTo(student.low(), within(1e-9));
    assertThat(comparison.difference().interval().high()).isCloseTo(student.high(), within(1e-9));
  }

  /** Deals planted on top of A's: .2 more at half of the points; each by itself and over all. */
  @Test
  void aPlantedDifferenceIsFoundWhereItIs() throws Exception {
    double[][] a = runs(10, 400, .3, 5);
    double[][] b = new double[10][];
    double[][] more = runs(10, 400, .2, 6);
    for (int point = 0; point < 10; point++) {
      b[point] = a[point].clone();
      for (int r = 0; point >= 5 && r < 400; r++) {
        b[point][r] = Math.max(a[point][r], more[point][r]);
      }
    }
    Comparison comparison = paired(deals(a), deals(b));
    assertThat(comparison.separate().stream().map(Comparison.Row::point))
        .containsExactly(5, 6, 7, 8, 9);
    // .2 of the .7 without a deal, at half of the points.
    Interval interval = comparison.difference().interval();
    assertThat(interval.low()).isLessThan(.07).isGreaterThan(.05);
    assertThat(interval.high()).isGreaterThan(.07).isLessThan(.09);
    assertThat(comparison.varianceFactor().orElseThrow()).isGreaterThan(2);
    assertThat(comparison.sentences())
        .anyMatch(s -> s.startsWith("5 of 10 points separate, B higher at all of them"))
        .anyMatch(s -> s.startsWith("The greatest: "));
  }

  @Test
  void otherSeedsAreNoPairs() throws Exception {
    Response a = deals(runs(4, 50, .3, 1));
    Response b = deals(runs(4, 50, .5, 2));
    Comparison comparison = Comparison.of(plan(4, 50, 1), a, plan(4, 50, 2), b);
    assertThat(comparison.paired()).isFalse();
    assertThat(comparison.varianceFactor()).isEmpty();
    assertThat(comparison.sentences()).anyMatch(s -> s.contains("runs are not in pairs"));
    assertThat(comparison.rows().get(0).runs().varianceFactor()).isNaN();
    Estimate pooled = comparison.difference();
    assertThat(pooled.mean())
        .isCloseTo(comparison.meanOfB().mean() - comparison.meanOfA().mean(), within(1e-12));
  }

  @Test
  void seedsOfPointsOfTheSameSweepSeedArePairsAndOfCommonOnesNot() throws Exception {
    Response a = deals(runs(4, 50, .3, 1));
    Plan own = ownSeeds(plan(4, 50, 1));
    assertThat(Comparison.of(own, a, own, a).paired()).isTrue();
    assertThat(Comparison.of(own, a, plan(4, 50, 1), a).paired()).isFalse();
    assertThat(Comparison.of(own, a, ownSeeds(plan(4, 50, 2)), a).paired()).isFalse();
  }

  @Test
  void pairsAreThoseThatBothHaveAndTheRestIsTold() throws Exception {
    double no = Double.NaN;
    Comparison comparison =
        paired(
            deals(new double[] {0, 1, 0, 1, 1}, new double[] {no, no}),
            deals(new double[] {1, 1, no}, new double[] {1, 1}));
    PointPairs first = comparison.rows().get(0).runs();
    assertThat(first.nA()).isEqualTo(2);
    assertThat(first.a()).isEqualTo(.5);
    assertThat(first.b()).isEqualTo(1);
    assertThat(comparison.rows().get(1).runs().contrast()).isEmpty();
    assertThat(comparison.sentences())
        .contains(
            "Left out: 1 point has nothing to compare, and 5 runs have no counterpart with a value.");
    assertThat(Table.text(comparison::rows)).contains("deal,1,0.4,0,0,,,,,,,,,\n");
  }

  @Test
  void numbersHaveWelchsOrStudentsTest() throws Exception {
    Response a = Response.of("days", false, new double[][] {{1, 2, 3, 4}});
    Response b = Response.of("days", false, new double[][] {{2, 4, 5, 7}});
    // R: t.test(c(2,4,5,7), c(1,2,3,4), paired = TRUE): t = 4.8990, df = 3, p = 0.01628
    assertThat(paired(a, b).rows().get(0).runs().p()).isCloseTo(0.01628, within(1e-4));
    // R: t.test(c(2,4,5,7), c(1,2,3,4)): t = 1.6330 on 4.96 degrees, p about .164
    assertThat(Comparison.of(plan(1, 4, 1), a, plan(1, 4, 2), b).rows().get(0).runs().p())
        .isCloseTo(0.164, within(2e-3));
  }

  /** 2 (1/2)^10 (1 + 10) of one down of ten; Fisher's tea: 1 + 16 of 70 tables, two-sided 34/70. */
  @Test
  void sharesHaveExactTests() {
    assertThat(Significance.ofSigns(9, 1)).isCloseTo(22 / 1024.0, within(1e-12));
    assertThat(Significance.ofSigns(200, 0)).isPositive();
    assertThat(Significance.ofShares(3, 4, 1, 4)).isCloseTo(34 / 70.0, within(1e-9));
  }

  /** By hand: .01 x 4/1, .02 x 4/2, .04 x 4/3, .5: from the largest down never rising. */
  @Test
  void valuesAreAdjustedAsBenjaminiAndHochbergDo() {
    assertThat(Significance.adjusted(new double[] {.04, .01, Double.NaN, .5, .02}))
        .usingComparatorWithPrecision(1e-12)
        .containsExactly(.16 / 3, .04, Double.NaN, .5, .04);
  }

  /**
   * Noise against noise: any point that separates is false. In 400 comparisons of 20 points, with
   * pairs and without, at most 5 % may have one; exact tests keep well below. The same with a
   * quarter of points of 10 points more is found.
   */
  @Test
  void noiseSeldomSeparates() throws Exception {
    int pairs = 0;
    int apart = 0;
    for (int i = 0; i < 400; i++) {
      Response a = deals(runs(20, 60, .4, 2L * i));
      Response b = deals(runs(20, 60, .4, 2L * i + 1));
      pairs += paired(a, b).separate().isEmpty() ? 0 : 1;
      Comparison unpaired = Comparison.of(plan(20, 60, 1), a, plan(20, 60, 2), b);
      apart += unpaired.separate().isEmpty() ? 0 : 1;
    }
    assertThat(pairs).isLessThanOrEqualTo(20);
    assertThat(apart).isLessThanOrEqualTo(20);
    Response a = deals(runs(20, 60, .4, 1000));
    Response b = deals(runs(20, 60, .8, 1001));
    assertThat(Comparison.of(plan(20, 60, 1), a, plan(20, 60, 2), b).separate())
        .hasSizeGreaterThan(15);
  }

  /** Of two sweeps of one truth the interval of the difference covers 0 in 95 %: 370 to 390. */
  @Test
  void theIntervalOverAllPointsHoldsItsLevel() throws Exception {
    int covered = 0;
    for (int i = 0; i < 400; i++) {
      Response a = deals(runs(5, 30, .4, 5000 + 2L * i));
      Response b = deals(runs(5, 30, .4, 5001 + 2L * i));
      Interval interval = paired(a, b).difference().interval();
      covered += interval.low() <= 0 && interval.high() >= 0 ? 1 : 0;
    }
    // Binomial(400, .95): below 366 or above 393 once in a thousand.
    assertThat(covered).isBetween(366, 393);
  }

  @Test
  void sweepsOfOtherPointsAreRefused() {
    Plan four = plan(4, 10, 1);
    assertThatThrownBy(() -> Comparison.check(four, plan(5, 10, 1)))
        .isInstanceOf(UnlikeSweepsException.class)
        .hasMessage("A has 4 points and B has 5");
    Factor other =
        new Factor(Paths.find(NINE, "us.trust").orElseThrow(), new Levels.Spaced(.2, .4, 4, false));
    Plan us = new Plan("", NINE, List.of(other), new Design.Grid(), 10, 1, List.of());
    assertThatThrownBy(() -> Comparison.check(four, us))
        .hasMessage("iran.trust is a factor of A and none of B");
    Factor wider =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(), new Levels.Spaced(.2, .5, 4, false));
    Plan wide = new Plan("", NINE, List.of(wider), new Design.Grid(), 10, 1, List.of());
    assertThatThrownBy(() -> Comparison.check(four, wide))
        .hasMessage("iran.trust at point 1 is 0.266666666667 in A and 0.3 in B");
  }

  @Test
  void whatDiffersBetweenScenariosIsListedButNotWhatIsVaried() {
    Plan a = plan(4, 10, 1);
    Scenario changed = Paths.find(NINE, "us.quota").orElseThrow().with(NINE, .7);
    Plan b = new Plan("", changed, a.factors(), a.design(), 10, 1, List.of());
    assertThat(Change.between(a, a)).isEmpty();
    assertThat(Change.between(a, b).stream().map(Change::sentence))
        .containsExactly("us.quota: %s in A, 0.7 in B".formatted(quota()));
    Factor quota =
        new Factor(Paths.find(NINE, "us.quota").orElseThrow(), new Levels.Listed(List.of(.6, .8)));
    Plan c = new Plan("", NINE, List.of(quota), a.design(), 10, 1, List.of());
    Plan d = new Plan("", changed, List.of(quota), a.design(), 10, 1, List.of());
    assertThat(Change.between(c, d)).isEmpty();
  }

  private static String quota() {
    return Scalars.text(requireNonNull(Paths.find(NINE, "us.quota").orElseThrow().get(NINE)));
  }

  @Test
  void contrastsOfAPointAreThoseOfMeasures() throws Exception {
    double[] a = runs(1, 40, .3, 8)[0];
    double[] b = runs(1, 40, .6, 9)[0];
    Summary.Mean pairs = new Summary.Mean();
    IntStream.range(0, 40).forEach(r -> pairs.add(b[r] - a[r]));
    assertThat(paired(deals(a), deals(b)).rows().get(0).runs().contrast())
        .isEqualTo(Contrast.paired(pairs, true));
  }
}
