package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.TestScenarios.nine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.measure.Measures;
import winset.model.Limits;
import winset.scenario.Paths;
import winset.scenario.Scenario;

class PlanTest {

  private static final Scenario NINE = nine();

  private static Factor factor(String path, Levels levels) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), levels);
  }

  private static Plan plan(int replications, Factor... factors) {
    return new Plan("", NINE, List.of(factors), new Design.Grid(), replications, 2021, List.of());
  }

  private static final Factor KIND =
      factor(
          "channel.kind",
          new Levels.Listed(
              List.of(winset.scenario.ChannelKind.INDIRECT, winset.scenario.ChannelKind.DIRECT)));
  private static final Factor TRUST = factor("iran.trust", new Levels.Spaced(.2, .6, 3, false));

  @Test
  void aGridHasEveryValueWithEveryOtherAndTheLastFactorChangesFirst() {
    Plan plan = plan(1, KIND, TRUST);
    List<List<Object>> points = new ArrayList<>();
    for (long point = 0; point < plan.points(); point++) {
      points.add(plan.values(point));
    }
    assertThat(points)
        .extracting(List::toString)
        .containsExactly(
            "[INDIRECT, 0.2]",
            "[INDIRECT, 0.4]",
            "[INDIRECT, 0.6]",
            "[DIRECT, 0.2]",
            "[DIRECT, 0.4]",
            "[DIRECT, 0.6]");
  }

  @Test
  void withoutFactorsThereIsOnePoint() {
    assertThat(plan(5).points()).isEqualTo(1);
    assertThat(plan(5).runs()).isEqualTo(5);
    assertThat(plan(5).scenario(0)).isEqualTo(NINE);
  }

  @Test
  void aPointIsTheScenarioWithItsValuesSet() {
    Scenario point = plan(1, KIND, TRUST).scenario(5);
    assertThat(point.channel().kind()).isEqualTo(winset.scenario.ChannelKind.DIRECT);
    assertThat((Double) Paths.find(point, "iran.trust").orElseThrow().get(point))
        .isCloseTo(.6, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void rangesIncludeBothEndsAndPlainNumbers() {
    Levels levels = new Levels.Spaced(.12, .54, 8, false);
    assertThat(levels.value(0)).isEqualTo(.12);
    assertThat(levels.value(3)).isEqualTo(.3);
    assertThat(levels.value(7)).isEqualTo(.54);
    assertThat(new Levels.Spaced(.1234567890123456, .9, 3, false).value(0))
        .isEqualTo(.1234567890123456);
    assertThat(new Levels.Spaced(0, 14, 8, true).value(3)).isEqualTo(6);
    Levels days = new Levels.Days(LocalDate.parse("2021-04-01"), LocalDate.parse("2021-04-04"), 3);
    assertThat(days.value(1)).isEqualTo(LocalDate.parse("2021-04-03"));
  }

  @Test
  void aBillionPointsAreCountedAndNotMade() {
    Factor wide = factor("iran.trust", new Levels.Spaced(.1, .9, 1_000_000_000, false));
    assertThat(plan(1, wide).points()).isEqualTo(1_000_000_000L);
    assertThat(plan(1, wide).values(999_999_999L)).containsExactly(.9);
    assertThatThrownBy(() -> plan(1, wide, wide, wide).points())
        .isInstanceOf(ArithmeticException.class);
  }

  /** A bijection: 200,000 replicates under each of three keys, no seed twice, none outside. */
  @ParameterizedTest
  @ValueSource(ints = {0, 2021, Integer.MAX_VALUE})
  void noTwoReplicatesShareASeed(int seed) {
    Seeds seeds = new Seeds(seed);
    BitSet seen = new BitSet();
    for (int replicate = 0; replicate < 200_000; replicate++) {
      int s = seeds.of(replicate);
      assertThat(s).isNotNegative();
      assertThat(seen.get(s)).isFalse();
      seen.set(s);
    }
  }

  /**
   * The map is onto: on 31 bits a one-to-one map has to be; shown on the lowest bits of each step.
   */
  @Test
  void everyStepOfASeedIsOneToOne() {
    Seeds seeds = new Seeds(7);
    Set<Integer> edge = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      edge.add(seeds.of(Integer.MAX_VALUE - i));
      edge.add(seeds.of(i));
    }
    assertThat(edge).hasSize(2000);
  }

  @Test
  void theSeedsOfASweepStayTheSame() {
    Seeds seeds = new Seeds(2021);
    assertThat(List.of(seeds.of(0), seeds.of(1), seeds.of(2)))
        .containsExactly(36510693, 600366066, 264042708);
  }

  @Test
  void theFourMeasuresThatAlwaysAreComeFirstAndOnce() {
    Plan plan =
        new Plan(
            "",
            NINE,
            List.of(),
            new Design.Grid(),
            1,
            1,
            List.of(Measures.find("days").orElseThrow(), Measures.find("exchanges").orElseThrow()));
    assertThat(plan.columns())
        .extracting(m -> m.name())
        .containsExactly("outcome", "deal", "days_to_deal", "days", "exchanges");
  }

  private static List<String> rows(Plan plan, int threads) throws InterruptedException {
    return SweepRows.of(plan, threads).stream().map(Row::toString).toList();
  }

  @Test
  @DisplayName("V20 the same rows in the same order for any number of threads")
  void v20TheSameRowsInTheSameOrderForAnyNumberOfThreads() throws InterruptedException {
    Plan plan = plan(60, KIND, TRUST);
    List<String> one = rows(plan, 1);
    assertThat(one).hasSize(360);
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(rows(plan, threads)).isEqualTo(one);
    }
    Plan other = new Plan("", NINE, plan.factors(), plan.design(), 60, 2022, List.of());
    assertThat(rows(other, 2)).isNotEqualTo(one);
  }

  @Test
  void moreReplicatesLeaveTheOthersWhereTheyWere() throws InterruptedException {
    List<String> few = rows(plan(20, TRUST), 2);
    assertThat(rows(plan(40, TRUST), 2).subList(0, few.size())).isEqualTo(few);
  }

  @Test
  void aPointThatCannotBeIsARowThatSaysSo() throws InterruptedException {
    Factor end =
        factor(
            "end",
            new Levels.Listed(
                List.of(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-05-01"))));
    List<Row> rows = SweepRows.of(plan(2, end), 1);
    assertThat(rows)
        .extracting(Row::status)
        .containsExactly(Row.Status.FAILED, Row.Status.DONE, Row.Status.FAILED, Row.Status.DONE);
    assertThat(rows.get(0).message()).contains("end").contains("must come after the start");
  }

  @Test
  void aPlanWithABadSeedOrBaselineIsRefused() {
    Plan plan = plan(1, TRUST);
    assertThat(plan.against(0).baseline()).hasValue(0);
    assertThatThrownBy(() -> plan.against(-1)).hasMessageContaining("baseline -1");
    assertThat(new Plan("", NINE, List.of(), plan.design(), 1, 0, List.of()).seed()).isZero();
    assertThatThrownBy(() -> new Plan("", NINE, List.of(), plan.design(), 1, -1, List.of()))
        .hasMessageContaining("seed -1");
  }

  @Test
  void aPlanIsTheSameWithABaselineOrOtherCharts() {
    Plan plan = plan(4, KIND, TRUST);
    List<ChartChoice> one = List.of(ChartChoice.of(ChartKind.HAZARD));
    assertThat(plan.charts()).isEmpty();
    Plan drawn = plan.against(2).drawing(one);
    assertThat(drawn.charts()).contains(one);
    assertThat(drawn.baseline()).hasValue(2);
    assertThat(drawn.factors()).isEqualTo(plan.factors());
    assertThat(drawn.runs()).isEqualTo(24);
  }

  /** Two values by three: run 20 is the fourth replicate of point 2. */
  @Test
  void aRunIsAReplicateOfAPoint() {
    Plan plan = plan(4, KIND, TRUST);
    assertThat(plan.pointOf(20)).isEqualTo(2);
    assertThat(plan.replicateOf(20)).isEqualTo(3);
    assertThat(plan.always(3)).isTrue();
    assertThat(plan.always(4)).isFalse();
  }

  @Test
  void thePointOfValuesIsFound() {
    Plan plan = plan(4, KIND, TRUST);
    for (long point = 0; point < 6; point++) {
      assertThat(plan.point(plan.values(point))).hasValue(point);
    }
    assertThat(plan.point(List.of(winset.scenario.ChannelKind.DIRECT, .3))).isEmpty();
    assertThat(plan.point(List.of(winset.scenario.ChannelKind.CHOSEN, .2))).isEmpty();
  }

  @Test
  void whatDecidesTheReplicationsIsAColumn() {
    assertThat(RoundsTest.plan(1, 5, 9, "exchanges", 2).columns())
        .extracting(m -> m.name())
        .containsExactly("outcome", "deal", "days_to_deal", "days", "exchanges");
  }

  /**
   * Values of a run beyond the points whose scenarios are kept are those of a runner of its own.
   */
  @Test
  void scenariosThatAreNotKeptGiveTheSameRows() {
    int points = Runner.MOST_KEPT + 1;
    Plan plan = plan(2, factor("iran.trust", new Levels.Spaced(.2, .6, points, false)));
    Row last = new Runner(plan).row(2L * points - 1, s -> List.of());
    assertThat(last.point()).isEqualTo(points - 1);
    assertThat(last.replicate()).isEqualTo(1);
    Row alone =
        new Runner(plan(2, factor("iran.trust", new Levels.Listed(List.of(.6)))))
            .row(1, s -> List.of());
    assertThat(last.seed()).isEqualTo(alone.seed());
    assertThat(last.values()).isEqualTo(alone.values()).hasSize(4);
  }

  @Test
  void aRunThatPassesALimitSaysWhich() {
    assertThat(row(new Limits(3, Double.POSITIVE_INFINITY)).status()).isEqualTo(Row.Status.LIMIT);
    assertThat(row(new Limits(1_000_000, 1e-9)).status()).isEqualTo(Row.Status.TIMED_OUT);
    assertThat(row(Plan.USUAL_LIMITS).status()).isEqualTo(Row.Status.DONE);
  }

  private static Row row(Limits limits) {
    Plan plan =
        new Plan(
            "",
            NINE,
            List.of(),
            new Design.Grid(),
            Replications.fixed(1),
            1,
            true,
            List.of(),
            Plan.Keeping.MEASURES,
            limits);
    return new Runner(plan).row(0, s -> List.of());
  }
}
