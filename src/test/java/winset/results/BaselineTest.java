package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.TestPlans;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Row;

class BaselineTest {

  private static final Scenario NINE = nine();
  private static final Offset<Double> NEAR = within(1e-4);

  @TempDir Path folder;

  private static Plan plan(int replications, Object... levels) {
    Factor trust =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(), new Levels.Listed(List.of(levels)));
    return new Plan("", NINE, List.of(trust), new Design.Grid(), replications, 3, List.of());
  }

  private static Row deal(long run, long point, int replicate, int day) {
    return new Row(run, point, replicate, 1, Row.Status.DONE, List.of("deal", true, day, day), "");
  }

  private static Row none(long run, long point, int replicate) {
    List<Object> values = Arrays.asList("stalemate", false, null, 366);
    return new Row(run, point, replicate, 1, Row.Status.DONE, values, "");
  }

  private static Row failed(long run, long point, int replicate) {
    return new Row(run, point, replicate, 1, Row.Status.FAILED, List.of(), "broke");
  }

  /** The second point, with deals in two of three runs, against the first, with one of four. */
  private SweepResults.Line compared(Plan plan) throws IOException {
    ScriptedRows.write(
        plan,
        folder,
        List.of(
            deal(0, 0, 0, 40),
            deal(1, 1, 0, 60),
            none(2, 0, 1),
            deal(3, 1, 1, 100),
            none(4, 0, 2),
            none(5, 1, 2),
            none(6, 0, 3),
            failed(7, 1, 3)));
    return SweepResults.read(plan, folder).points().get(1);
  }

  private static void shows(SweepResults.Line point, String stem, double d, double l, double h) {
    assertThat(point.number(stem + "_diff").orElseThrow()).isCloseTo(d, NEAR);
    assertThat(point.number(stem + "_diff_low").orElseThrow()).isCloseTo(l, NEAR);
    assertThat(point.number(stem + "_diff_high").orElseThrow()).isCloseTo(h, NEAR);
  }

  /**
   * Pairs of the first three replicates. Deal: 0, 1, 0, mean 1/3, sd sqrt(1/3), t(.975, 2) =
   * 4.302653, half width 1.434218, cut to -1 and 1. Days: 20, -266, 0, mean -82, sd sqrt(25492), so
   * half width 4.302653 x 159.6621 / sqrt(3) = 396.6228. Collapse: 0, 0, 0; Wilson's limit of 0 of
   * 3 is 3.841459 / 6.841459 = .561497.
   */
  @Test
  void runsOfOneSeedAreComparedInPairs() throws IOException {
    SweepResults.Line point = compared(plan(4, .2, .45).against(0));
    shows(point, "deal", 1 / 3.0, -1, 1);
    shows(point, "outcome.deal", 1 / 3.0, -1, 1);
    shows(point, "days", -82, -478.6228, 314.6228);
    shows(point, "outcome.collapse", 0, -.561497, .561497);
  }

  @Test
  void onePairHasADifferenceAndNoInterval() throws IOException {
    SweepResults.Line point = compared(plan(4, .2, .45).against(0));
    assertThat(point.number("days_to_deal_diff")).hasValue(20);
    assertThat(point.text("days_to_deal_diff_low")).isEmpty();
    assertThat(point.text("days_to_deal_diff_high")).isEmpty();
  }

  @Test
  void thePointThatOthersAreComparedWithHasNoDifference() throws IOException {
    compared(plan(4, .2, .45).against(0));
    SweepResults.Line baseline = SweepResults.read(plan(4, .2, .45), folder).points().get(0);
    assertThat(baseline.cells())
        .allSatisfy(
            (name, cell) -> assertThat(name.contains("_diff") && !cell.isEmpty()).isFalse());
  }

  /**
   * Welch: 2/3 - 1/4 = .416667, squared errors .25 / 4 and (1/3) / 3, 4.0324 degrees of freedom.
   * Neither side has a collapse: Wilson's limits of 0 of 3 and 0 of 4 are .561497 and 3.841459 /
   * 7.841459 = .489891 (Newcombe 1998).
   */
  @Test
  void runsOfSeedsOfTheirOwnAreNotPaired() throws IOException {
    SweepResults.Line point = compared(TestPlans.ownSeeds(plan(4, .2, .45).against(0)));
    shows(point, "deal", .416667, -.736545, 1);
    shows(point, "outcome.collapse", 0, -.489891, .561497);
  }

  @Test
  void differencesFollowTheColumnsOfEachMeasure() throws IOException {
    compared(plan(4, .2, .45).against(0));
    assertThat(Files.readAllLines(folder.resolve("points.csv")).get(0))
        .contains("outcome.stalemate_high,outcome.deal_diff,outcome.deal_diff_low,")
        .contains(",deal_high,deal_diff,deal_diff_low,deal_diff_high,days_to_deal,")
        .contains(",days_to_deal_n,days_to_deal_diff,")
        .endsWith(",days_high,days_diff,days_diff_low,days_diff_high");
  }

  @Test
  void everyColumnIsDescribed() throws IOException {
    Plan plan = plan(4, .2, .45).against(0);
    compared(plan);
    List<String> described = new ArrayList<>();
    DataPackage.of(plan, java.util.Optional.empty()).resources().stream()
        .filter(table -> table.path().equals("points.csv"))
        .forEach(table -> table.schema().fields().forEach(f -> described.add(f.name())));
    assertThat(described)
        .containsExactly(Files.readAllLines(folder.resolve("points.csv")).get(0).split(","));
  }

  @Test
  void nothingElseChangesWithABaseline() throws IOException {
    SweepResults.Line with = compared(plan(4, .2, .45).against(0));
    SweepResults.Line without = compared(plan(4, .2, .45));
    assertThat(with.cells()).containsAllEntriesOf(without.cells());
    assertThat(without.cells().keySet()).noneMatch(name -> name.contains("_diff"));
  }

  /** More points than are summed up at once, the baseline among the last. */
  @Test
  void theBaselineIsFoundWhereverItIs() throws IOException {
    int points = (int) Plan.MOST_ADAPTIVE_POINTS + 2;
    Object[] levels = new Object[points];
    Arrays.setAll(levels, i -> .1 + i * 1e-7);
    Plan plan = plan(2, levels).against(points - 1);
    List<Row> rows = new ArrayList<>();
    for (int run = 0; run < 2 * points; run++) {
      int point = run % points;
      rows.add(deal(run, point, run / points, point == points - 1 ? 100 : 30 + point % 7));
    }
    ScriptedRows.write(plan, folder, rows);
    List<String> lines = Files.readAllLines(folder.resolve("points.csv"));
    assertThat(lines.get(0)).endsWith(",days_diff,days_diff_low,days_diff_high");
    assertThat(lines.get(1)).endsWith(",-70,-70,-70");
    assertThat(lines.get(7)).endsWith(",-64,-64,-64");
    assertThat(lines.get(points - 1)).endsWith(",-67,-67,-67");
    assertThat(lines.get(points)).endsWith(",,,");
  }
}
