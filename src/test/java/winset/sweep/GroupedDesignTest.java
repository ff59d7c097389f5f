package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.nine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.scenario.Paths;
import winset.scenario.Scenario;

/** Designs whose points stand together: trajectories, and rows of a base sample. */
class GroupedDesignTest {

  private static final Scenario NINE = nine();

  private static Factor factor(String path, Levels levels) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), levels);
  }

  private static List<Factor> alike(int factors) {
    Levels range = new Levels.Spaced(0, 1, Levels.CONTINUOUS, false);
    return IntStream.range(0, factors).mapToObj(i -> factor("us.trust", range)).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 40})
  void eachStepOfATrajectoryMovesOneFactorByTwoThirdsAndEachFactorOnce(int k) {
    Morris morris = new Morris(50, 7);
    List<Factor> factors = alike(k);
    assertThat(morris.points(factors)).isEqualTo(50L * (k + 1));
    for (int t = 0; t < 50; t++) {
      Set<Integer> moved = new HashSet<>();
      for (int step = 0; step < k; step++) {
        long point = t * (k + 1L) + step;
        assertThat(Morris.trajectory(k, point)).isEqualTo(t);
        assertThat(Morris.step(k, point)).isEqualTo(step);
        int factor = morris.moves(k, point).orElseThrow();
        moved.add(factor);
        double[] from = morris.place(k, point);
        double[] to = morris.place(k, point + 1);
        for (int i = 0; i < k; i++) {
          double way = i == factor ? 2 / 3. : 0;
          assertThat(Math.abs(to[i] - from[i])).isCloseTo(way, within(1e-15));
          assertThat(from[i]).isIn(0., 1 / 3., 2 / 3., 1.);
        }
        assertThat(morris.distance(factors, factor, point))
            .isCloseTo(to[factor] - from[factor], within(1e-8));
      }
      assertThat(moved).hasSize(k);
      assertThat(morris.moves(k, t * (k + 1L) + k)).isEmpty();
    }
  }

  /** Of 4,000 starts and ways a quarter each, +- 4 sd of sqrt(4000 x 3/16) = 27. */
  @Test
  void startsWaysAndTurnsAreDrawnAlike() {
    Morris morris = new Morris(4000, 11);
    int[] starts = new int[4];
    int[] first = new int[3];
    for (int t = 0; t < 4000; t++) {
      starts[(int) Math.rint(3 * morris.place(3, t * 4L)[1])]++;
      first[morris.moves(3, t * 4L).orElseThrow()]++;
    }
    assertThat(Arrays.stream(starts)).allMatch(n -> n > 1000 - 110 && n < 1000 + 110);
    assertThat(Arrays.stream(first)).allMatch(n -> n > 1333 - 120 && n < 1333 + 120);
  }

  @Test
  void aTrajectoryIsAFunctionOfSeedAndNumber() {
    assertThat(places(new Morris(5, 3), 4, 25)).isEqualTo(places(new Morris(9, 3), 4, 25));
    assertThat(places(new Morris(5, 3), 4, 25)).isNotEqualTo(places(new Morris(5, 4), 4, 25));
    assertThatThrownBy(() -> new Morris(1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<List<Double>> places(Design.Filling design, int k, long points) {
    return LongStream.range(0, points)
        .mapToObj(point -> Arrays.stream(design.place(k, point)).boxed().toList())
        .toList();
  }

  /**
   * Of few levels, whole numbers and days too: half a range of 3 levels from the middle, all of 2;
   * of five whole numbers 0 and 3, or 1 and 4.
   */
  @Test
  void aFactorOfFewValuesMovesAtEveryTurnAndTellsHowFar() {
    LocalDate may = LocalDate.of(2021, 5, 1);
    List<Factor> factors =
        List.of(
            factor("us.trust", new Levels.Listed(List.of(.2, .6))),
            factor("iran.trust", new Levels.Spaced(.2, .6, 3, false)),
            factor("iran.name", new Levels.Listed(List.of("a", "b", "c"))),
            factor("channel.delay", new Levels.Spaced(0, 4, Levels.CONTINUOUS, true)),
            factor("end", new Levels.Days(may, may.plusDays(1), Levels.CONTINUOUS)),
            factor("channel.noise", new Levels.Geometric(.01, 1, Levels.CONTINUOUS, false)),
            factor("us.quota", new Levels.Listed(List.of(.6))));
    List<List<Double>> ways = IntStream.range(0, 7).mapToObj(i -> ways(factors, i)).toList();
    assertThat(ways.get(0)).containsOnly(1.);
    assertThat(ways.get(1)).containsOnly(.5, 1.);
    assertThat(ways.get(2)).containsOnly(1.);
    assertThat(ways.get(3)).containsOnly(.75);
    assertThat(ways.get(4)).containsOnly(1.);
    assertThat(ways.get(5)).allMatch(way -> Math.abs(way - 2 / 3.) < 1e-8);
    assertThat(ways.get(6)).containsOnly(0.);
  }

  /** How far a factor moves at each of its turns, up or down. */
  private static List<Double> ways(List<Factor> factors, int factor) {
    Morris morris = new Morris(60, 5);
    int k = factors.size();
    return LongStream.range(0, morris.points(factors))
        .filter(point -> morris.moves(k, point).orElse(-1) == factor)
        .mapToObj(point -> Math.round(1e9 * morris.distance(factors, factor, point)) / 1e9)
        .map(Math::abs)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void aSaltelliRowIsTwoPointsAndTheirMixtures(int k) {
    Saltelli design = new Saltelli(64, k);
    assertThat(design.points(alike(k))).isEqualTo(64L * (2 * k + 2));
    SobolSequenceGenerator oracle = new SobolSequenceGenerator(2 * k);
    oracle.nextVector();
    for (int row = 0; row < 64; row++) {
      double[] both = oracle.nextVector();
      double[] a = design.place(k, Saltelli.a(k, row));
      double[] b = design.place(k, Saltelli.b(k, row));
      assertThat(a).containsExactly(Arrays.copyOf(both, k));
      assertThat(b).containsExactly(Arrays.copyOfRange(both, k, 2 * k));
      for (int i = 0; i < k; i++) {
        assertThat(design.place(k, Saltelli.ab(k, row, i))).containsExactly(mixed(a, b, i));
        assertThat(design.place(k, Saltelli.ba(k, row, i))).containsExactly(mixed(b, a, i));
      }
    }
    assertThat(Saltelli.ba(k, 63, k - 1)).isEqualTo(design.points(alike(k)) - 1);
  }

  private static double[] mixed(double[] mostly, double[] other, int factor) {
    double[] mixed = mostly.clone();
    mixed[factor] = other[factor];
    return mixed;
  }

  @Test
  void aSaltelliSampleHasItsLimits() {
    assertThat(new Saltelli(1, 500).place(500, 1001)).hasSize(500);
    assertThatThrownBy(() -> new Saltelli(1, 501)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Saltelli(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Saltelli(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theGroupedDesignsSayHowTheyAreMadeUp() {
    assertThat(new Morris(20, 1).shape(alike(6))).isEqualTo("morris, 20 trajectories x 7 points");
    assertThat(new Saltelli(256, 6).shape(alike(6))).isEqualTo("saltelli, base 256 x 14 points");
  }

  /**
   * Of 10, 20 and 40 by levels half or all of the way, not by their distances; of dates likewise.
   */
  @Test
  void listsOfNumbersAndDatesMoveByLevelsAndNamesAllTheWayEitherWay() {
    LocalDate may = LocalDate.of(2021, 5, 1);
    List<Factor> factors =
        List.of(
            factor("channel.delay", new Levels.Listed(List.of(10, 20, 40))),
            factor("end", new Levels.Listed(List.of(may, may.plusDays(1), may.plusDays(9)))),
            factor("iran.name", new Levels.Listed(List.of("c", "b", "a"))));
    assertThat(ways(factors, 0)).containsOnly(.5, 1.);
    assertThat(ways(factors, 1)).containsOnly(.5, 1.);
    Morris morris = new Morris(60, 5);
    for (long point = 0; point < morris.points(factors); point++) {
      if (morris.moves(3, point).orElse(-1) == 2) {
        Levels names = factors.get(2).levels();
        int from = names.level(morris.values(factors, point).get(2));
        int to = names.level(morris.values(factors, point + 1).get(2));
        assertThat(morris.distance(factors, 2, point)).isEqualTo(to > from ? 1 : -1);
      }
    }
  }

  @Test
  void theFewestTrajectoriesAreTwoAndABaseIsKept() {
    assertThat(new Morris(2, 3).points(alike(1))).isEqualTo(4);
    assertThat(new Saltelli(48, 2).base()).isEqualTo(48);
  }
}
