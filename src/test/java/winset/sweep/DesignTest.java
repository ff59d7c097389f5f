package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static winset.TestPlans.ownSeeds;
import static winset.TestScenarios.nine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;

class DesignTest {

  private static final Scenario NINE = nine();
  private static final Factor TRUST = factor("iran.trust", new Levels.Spaced(.2, .6, 3, false));
  private static final Factor RANGE =
      factor("us.trust", new Levels.Spaced(.2, .6, Levels.CONTINUOUS, false));
  private static final Factor KIND =
      factor(
          "channel.kind",
          new Levels.Listed(List.of(ChannelKind.INDIRECT, ChannelKind.CHOSEN, ChannelKind.DIRECT)));
  private static final List<Factor> FACTORS = List.of(TRUST, RANGE, KIND);

  private static Factor factor(String path, Levels levels) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), levels);
  }

  private static List<List<Object>> points(Design design, List<Factor> factors) {
    return LongStream.range(0, design.points(factors))
        .mapToObj(point -> design.values(factors, point))
        .toList();
  }

  static Stream<Design> everyDesign() {
    return Stream.of(
        new Design.Grid(),
        OneAtATime.around(List.of(.4, .25, ChannelKind.CHOSEN), FACTORS),
        new LatinHypercube(7, 3, 5),
        new Sobol(7, 3),
        new RandomPoints(7, 5),
        new Morris(7, 5),
        new Saltelli(7, 3),
        new PointTable(List.of(new int[] {0, 2}, new int[] {5, 7}, new int[] {1, 0})));
  }

  @ParameterizedTest
  @MethodSource("everyDesign")
  void anyPointIsFoundByItsNumberAloneAndAgain(Design design) {
    long points = design.points(FACTORS);
    List<Object> last = design.values(FACTORS, points - 1);
    assertThat(last).hasSize(3);
    design.values(FACTORS, 0);
    assertThat(design.values(FACTORS, points - 1)).isEqualTo(last);
    for (int i = 0; i < last.size(); i++) {
      assertThat(FACTORS.get(i).levels().level(last.get(i))).isNotNegative();
    }
  }

  @Test
  void oneAtATimeTheBasePointComesFirstAndOnce() {
    List<Factor> factors = List.of(TRUST, KIND);
    Design design = OneAtATime.around(List.of(.24, ChannelKind.CHOSEN), factors);
    assertThat(points(design, factors))
        .extracting(List::toString)
        .containsExactly(
            "[0.24, CHOSEN]",
            "[0.2, CHOSEN]",
            "[0.4, CHOSEN]",
            "[0.6, CHOSEN]",
            "[0.24, INDIRECT]",
            "[0.24, DIRECT]");
  }

  /** 1 + (3 - 1) + (2^30 + 1) + (3 - 1). */
  @Test
  void oneAtATimeCountsLevelsWithoutMakingThem() {
    OneAtATime design = OneAtATime.around(List.of(.4, .25000001, ChannelKind.CHOSEN), FACTORS);
    assertThat(design.points(FACTORS)).isEqualTo(6L + (1 << 30));
    assertThat(design.varied(FACTORS, 0)).isEqualTo(-1);
    assertThat(design.varied(FACTORS, 2)).isZero();
    assertThat(design.varied(FACTORS, 3)).isEqualTo(1);
    assertThat(design.values(FACTORS, 5L + (1 << 30)))
        .containsExactly(.4, .25000001, ChannelKind.DIRECT);
  }

  /** A factor whose only level is its base value adds no point. */
  @Test
  void oneAtATimeAFactorMayHaveNothingToAdd() {
    List<Factor> factors = List.of(factor("us.quota", new Levels.Listed(List.of(.6))), TRUST);
    OneAtATime design = OneAtATime.around(List.of(.6, .4), factors);
    assertThat(points(design, factors))
        .containsExactly(List.of(.6, .4), List.of(.6, .2), List.of(.6, .6));
  }

  /** Bratley and Fox 1988; Joe and Kuo 2008: the sequence after 0. */
  @Test
  void theSobolSequenceBeginsInTheMiddle() {
    Sobol sobol = new Sobol(4, 3);
    assertThat(sobol.place(3, 0)).containsExactly(.5, .5, .5);
    assertThat(sobol.place(3, 1)).containsExactly(.75, .25, .25);
    assertThat(sobol.place(3, 2)).containsExactly(.25, .75, .75);
    assertThat(sobol.place(3, 3)).containsExactly(.375, .375, .625);
  }

  @Test
  void theSobolSequenceIsTheOneInOrder() {
    SobolSequenceGenerator oracle = new SobolSequenceGenerator(6);
    oracle.nextVector();
    Sobol sobol = new Sobol(2000, 6);
    for (int point = 0; point < 2000; point++) {
      assertThat(sobol.place(6, point)).containsExactly(oracle.nextVector());
    }
    assertThat(new Sobol(1, Sobol.MOST_FACTORS).place(Sobol.MOST_FACTORS, 0)).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 100, 12_345})
  void aLatinHypercubeHasOnePointAStratumOfEveryFactor(int n) {
    LatinHypercube design = new LatinHypercube(n, 4, 2021);
    for (int factor = 0; factor < 4; factor++) {
      int f = factor;
      assertThat(IntStream.range(0, n).map(point -> (int) (design.place(4, point)[f] * n)).sorted())
          .containsExactlyElementsOf(IntStream.range(0, n).boxed().toList());
    }
  }

  /**
   * Two factors of 10,000 points: the correlation of independent orders has standard deviation
   * 1/sqrt(9999); beyond 4 of them once in 16,000. The wrong case is one order for both.
   */
  @Test
  void theOrdersOfALatinHypercubeAreIndependent() {
    LatinHypercube design = new LatinHypercube(10_000, 2, 1);
    double together = 0;
    double alone = 0;
    for (int point = 0; point < 10_000; point++) {
      double[] place = design.place(2, point);
      together += 12 * (place[0] - .5) * (place[1] - .5) / 10_000;
      alone += 12 * (place[0] - .5) * (place[0] - .5) / 10_000;
    }
    assertThat(together).isBetween(-.04, .04);
    assertThat(alone).isCloseTo(1, within(.01));
  }

  @Test
  void aLatinHypercubeIsAFunctionOfItsSeed() {
    assertThat(points(new LatinHypercube(50, 3, 7), FACTORS))
        .isEqualTo(points(new LatinHypercube(50, 3, 7), FACTORS))
        .isNotEqualTo(points(new LatinHypercube(50, 3, 8), FACTORS));
    assertThatThrownBy(() -> new LatinHypercube(5_000_001, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRandomPointDependsOnSeedAndNumberAlone() {
    List<List<Object>> few = points(new RandomPoints(20, 7), FACTORS);
    assertThat(points(new RandomPoints(100, 7), FACTORS).subList(0, 20)).isEqualTo(few);
    assertThat(points(new RandomPoints(20, 8), FACTORS)).isNotEqualTo(few);
    assertThat(points(new RandomPoints(20, 7), List.of(TRUST, RANGE)))
        .isEqualTo(few.stream().map(point -> point.subList(0, 2)).toList());
  }

  /** Uniform: the mean of 10,000 has standard deviation 1/sqrt(12 x 10,000); 4 of them. */
  @Test
  void randomPointsAreUniform() {
    double sum = 0;
    for (int point = 0; point < 10_000; point++) {
      sum += new RandomPoints(10_000, 3).place(1, point)[0];
    }
    assertThat(sum / 10_000).isCloseTo(.5, within(.0116));
  }

  @Test
  void theRandomDesignsStayTheSame() {
    assertThat(new RandomPoints(9, 2021).place(2, 3))
        .containsExactly(0.6628555620807484, 0.44080129916843314);
    assertThat(new LatinHypercube(9, 2, 2021).place(2, 3))
        .containsExactly(0.9213865759753995, 0.010983392075079233);
  }

  @Test
  void aTableIsItsRows() {
    List<Factor> factors = List.of(KIND, TRUST);
    Design table = new PointTable(List.of(new int[] {0, 2, 2}, new int[] {1, 1, 0}));
    assertThat(points(table, factors))
        .containsExactly(
            List.of(ChannelKind.INDIRECT, .4),
            List.of(ChannelKind.DIRECT, .4),
            List.of(ChannelKind.DIRECT, .2));
  }

  private static Plan plan(boolean common, List<Factor> factors, int[]... columns) {
    Plan plan = new Plan("", NINE, factors, new PointTable(List.of(columns)), 5, 9, List.of());
    return common ? plan : ownSeeds(plan);
  }

  @Test
  void seedsAreCommonToAllPointsUnlessPointsHaveTheirOwn() {
    List<Factor> factors = List.of(TRUST, KIND);
    Plan common = plan(true, factors, new int[] {0, 1, 2}, new int[] {2, 0, 1});
    Plan own = plan(false, factors, new int[] {0, 1, 2}, new int[] {2, 0, 1});
    for (int replicate = 0; replicate < 5; replicate++) {
      int r = replicate;
      assertThat(IntStream.range(0, 3).map(p -> common.seed(p, r)))
          .containsOnly(new Seeds(9).of(r));
      assertThat(IntStream.range(0, 3).map(p -> own.seed(p, r)).boxed())
          .doesNotHaveDuplicates()
          .doesNotContain(new Seeds(9).of(r));
    }
  }

  @Test
  void seedsOfAPointsOwnGoWithItsValues() {
    Plan plan = plan(false, List.of(TRUST, KIND), new int[] {0, 1, 2}, new int[] {2, 0, 1});
    Plan turned = plan(false, List.of(KIND, TRUST), new int[] {1, 0, 2}, new int[] {2, 1, 0});
    List<Integer> seeds = new ArrayList<>();
    for (int point = 0; point < 3; point++) {
      assertThat(turned.values(2 - point)).containsExactlyInAnyOrderElementsOf(plan.values(point));
      for (int replicate = 0; replicate < 5; replicate++) {
        seeds.add(plan.seed(point, replicate));
        assertThat(turned.seed(2 - point, replicate)).isEqualTo(plan.seed(point, replicate));
      }
    }
    assertThat(seeds).doesNotHaveDuplicates();
  }

  @Test
  void rowsHoldTheSeedsThatThePlanTells() throws InterruptedException {
    Plan plan = plan(false, List.of(TRUST, KIND), new int[] {0, 1}, new int[] {2, 0});
    assertThat(SweepRows.of(plan, 2))
        .hasSize(10)
        .allMatch(row -> row.seed() == plan.seed(row.point(), row.replicate()));
  }

  @Test
  void eachDesignHasItsNameInFiles() {
    assertThat(everyDesign().map(Design::name))
        .containsExactly(
            "grid",
            "one-at-a-time",
            "latin-hypercube",
            "sobol",
            "random",
            "morris",
            "saltelli",
            "table");
    assertThat(new Sobol(7, 3).points(FACTORS)).isEqualTo(7);
    assertThat(new Sobol(7, 3).shape(FACTORS)).isEqualTo("sobol");
    assertThat(new LatinHypercube(5_000_000, 2, 1).points(FACTORS)).isEqualTo(5_000_000);
  }

  @Test
  void thePointOfValuesIsTheFirstThatHasThem() {
    List<Factor> factors = List.of(KIND, TRUST);
    Design table = new PointTable(List.of(new int[] {0, 2, 2}, new int[] {1, 0, 0}));
    assertThat(table.point(factors, List.of(ChannelKind.DIRECT, .2))).hasValue(1);
    assertThat(table.point(factors, List.of(ChannelKind.DIRECT, .4))).isEmpty();
  }

  @Test
  void oneAtATimeABaseAmongTheLevelsIsLeftOutWhereverItStands() {
    for (double base : new double[] {.2, .4, .6}) {
      Design design = OneAtATime.around(List.of(base), List.of(TRUST));
      List<Object> others = new ArrayList<>(List.of(.2, .4, .6));
      others.remove(base);
      assertThat(points(design, List.of(TRUST)))
          .containsExactly(List.of(base), List.of(others.get(0)), List.of(others.get(1)));
    }
  }

  @Test
  void aFactorHasTheNameOfItsPathAndPerhapsAnOrder() {
    assertThat(TRUST.name()).isEqualTo("iran.trust");
    assertThat(TRUST.ordered()).isTrue();
    assertThat(KIND.ordered()).isFalse();
    LocalDate may = LocalDate.parse("2021-05-01");
    assertThat(factor("end", new Levels.Days(may, may.plusDays(9), 2)).ordered()).isTrue();
  }
}
