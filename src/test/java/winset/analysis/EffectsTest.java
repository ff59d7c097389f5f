package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.ScriptedRows;
import winset.results.SweepResults;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.RandomPoints;
import winset.sweep.Row;

class EffectsTest {

  private static final Scenario NINE = nine();

  @TempDir Path folder;

  private static Plan plan(Design design) {
    Levels levels = new Levels.Listed(List.of(.2, .4));
    Factor trust = new Factor(Paths.find(NINE, "iran.trust").orElseThrow(), levels);
    return new Plan("", NINE, List.of(trust), design, 4, 1, List.of());
  }

  /** Deals by replicate at trust .2 and .4; of the others some collapse on day 90. */
  private SweepResults results(Plan plan) throws IOException {
    int[][] deals = {{0, 1}, {1, 1}, {0, 1}, {0, 1}};
    List<Row> rows = new ArrayList<>();
    for (int run = 0; run < 8; run++) {
      boolean deal = deals[run / 2][run % 2] == 1;
      List<Object> values =
          Arrays.asList(deal ? "deal" : "collapse", deal, deal ? 10 : null, deal ? 10 : 90);
      rows.add(new Row(run, run % 2, run / 2, 1, Row.Status.DONE, values, ""));
    }
    ScriptedRows.write(plan, folder, rows);
    return SweepResults.read(plan, folder);
  }

  private static Target target(String name, Plan plan) {
    return Target.find(name, plan).orElseThrow();
  }

  /**
   * Collapses by replicate 1, 0, 1, 1 at .2 and none at .4: differences mean -.75, sd .5, t(3) =
   * 3.182446: -.75 +- .7956, held within -1; each end and the middle as rates by replicate, R:
   * {@code t.test(c(.5, 0, .5, .5))}: .375 +- .3978.
   */
  @Test
  void whatAFactorDoesToAnyYesOrNoIsToldWithItsIntervals() throws IOException {
    Plan plan = plan(new Design.Grid());
    Effects effects = Effects.of(results(plan), target("outcome.collapse", plan)).orElseThrow();
    assertThat(effects.sentences())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("outcome.collapse, iran.trust from 0.2 to 0.4: from 75 % (")
        .endsWith("a difference of -75 points (-100 to 4.6).");
    assertThat(effects.sentences().get(0))
        .startsWith("outcome.collapse: in 38 % (")
        .endsWith(" of runs over all points.");
  }

  /** A run without a deal has no day of one, so none within 20 days. */
  @Test
  void aComparisonIsAYesOrNoToo() throws IOException {
    Plan plan = plan(new Design.Grid());
    SweepResults results = results(plan);
    Effects within = Effects.of(results, target("days_to_deal <= 20", plan)).orElseThrow();
    Effects deals = Effects.of(results, target("deal", plan)).orElseThrow();
    assertThat(within.bars()).isEqualTo(deals.bars());
    assertThat(within.measure()).isEqualTo("days_to_deal <= 20");
  }

  @Test
  void theTableHasARowAFactor() throws IOException {
    Plan plan = plan(new Design.Grid());
    SweepResults results = results(plan);
    Target target = target("deal", plan);
    Findings found =
        Findings.of(plan, Response.read(results, target))
            .after(Effects.of(results, target).orElseThrow());
    AnalysisFiles.write(List.of(found), folder);
    List<String> rows = Files.readAllLines(folder.resolve("analysis").resolve("effects.csv"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .startsWith("measure,factor,from,rate_from,")
        .endsWith("difference_high");
    assertThat(rows.get(1))
        .startsWith("deal,iran.trust,0.2,0.25,")
        .contains(",0.4,1,0.51", ",1,0.75,-0.0456");
  }

  @Test
  void numbersAndPointsSpreadOverRangesAreForOtherMethods() throws IOException {
    Plan plan = plan(new Design.Grid());
    assertThat(Effects.of(results(plan), target("days", plan))).isEmpty();
    Plan spread = plan(new RandomPoints(2, 1));
    assertThat(Effects.of(results(spread), target("deal", spread))).isEmpty();
  }
}
