package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.chart.Sweeps.deal;
import static winset.chart.Sweeps.failed;
import static winset.chart.Sweeps.listed;
import static winset.chart.Sweeps.spaced;
import static winset.chart.Sweeps.stalemate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.sweep.Plan;

class SweepSoFarTest {

  @TempDir Path folder;

  private SweepSoFar after(Plan plan, List<String> runs) throws IOException {
    SweepSoFar soFar = new SweepSoFar(plan);
    Sweeps.results(plan, folder, runs).runs(soFar::take);
    soFar.draw();
    return soFar;
  }

  /** Of four cells the first has two deals, the second one run without, the others none. */
  private XYPlot map() throws IOException {
    Plan plan =
        Sweeps.plan("?", 2, spaced("iran.trust", 0.2, 0.4, 2), spaced("us.trust", 0.2, 0.4, 2));
    SweepSoFar soFar =
        after(plan, List.of(deal(9, 0.5), stalemate(), failed(), failed(), deal(8, 0.5)));
    return Sweeps.plot(soFar.sheet());
  }

  @Test
  void aCellOfTheMapIsTheShareOfDealsSoFar() throws IOException {
    XYZDataset cells = (XYZDataset) map().getDataset();
    assertThat(cells.getZValue(0, 0)).isEqualTo(1);
    assertThat(cells.getZValue(0, 1)).isEqualTo(0);
    assertThat(cells.getZValue(0, 2)).isNaN();
  }

  /** Wilson's interval of 2 of 2 is .342 to 1, of 0 of 1 it is 0 to .793 (R, binom.wilson). */
  @Test
  void aCellIsAsOpaqueAsItsRateIsCertain() throws IOException {
    CellBlocks blocks = (CellBlocks) map().getRenderer();
    assertThat(blocks.certainty(0)).isCloseTo(0.342, within(0.001));
    assertThat(blocks.certainty(1)).isCloseTo(1 - 0.793, within(0.001));
    assertThat(blocks.certainty(2)).isZero();
    assertThat(blocks.colour(2)).isEqualTo(DealMap.Shade.UNKNOWN);
  }

  @Test
  void theMapOfAFinishedSweepHidesNothing() throws IOException {
    Plan plan =
        Sweeps.plan("?", 1, spaced("iran.trust", 0.2, 0.4, 2), spaced("us.trust", 0.2, 0.4, 2));
    Tallies tallies =
        Sweeps.tallies(plan, folder, List.of(deal(9, 0.5), stalemate(), stalemate(), stalemate()));
    Sheet sheet = DealMap.of(tallies, new Roles(tallies.factors())).orElseThrow();
    CellBlocks blocks = (CellBlocks) Sweeps.plot(sheet).getRenderer();
    assertThat(blocks.certainty(0)).isEqualTo(1);
    assertThat(Sweeps.words(sheet)).doesNotContain("greyer");
  }

  @Test
  void aCellSaysWhatIsBehindItAndStandsForAUsualRun() throws IOException {
    XYItemRenderer blocks = map().getRenderer();
    XYZDataset cells = (XYZDataset) map().getDataset();
    assertThat(blocks.getToolTipGenerator(0, 0).generateToolTip(cells, 0, 0))
        .isEqualTo(
            "iran.trust 0.2, us.trust 0.2: deal in 2 of 2 runs (100 %, 95 % interval 34 to 100 %);"
                + " click for run 0");
    assertThat(blocks.getURLGenerator().generateURL(cells, 0, 1)).isEqualTo("1");
    assertThat(blocks.getURLGenerator().generateURL(cells, 0, 2)).isNull();
    assertThat(blocks.getToolTipGenerator(0, 2).generateToolTip(cells, 0, 2))
        .endsWith("no run yet");
  }

  /** The first level has no run that was done, so that the first mark is of the second. */
  @Test
  void marksOfCurvesStandForTheirOwnRuns() throws IOException {
    Plan plan =
        Sweeps.plan(
            "?",
            1,
            listed("channel.kind", "direct", "indirect"),
            spaced("iran.trust", 0.2, 0.4, 2));
    XYPlot plot =
        Sweeps.plot(
            after(plan, List.of(failed(), deal(9, 0.5), stalemate(), deal(9, 0.5))).sheet());
    XYItemRenderer marks = plot.getRenderer();
    assertThat(plot.getDataset().getXValue(0, 0)).isEqualTo(0.4);
    assertThat(marks.getURLGenerator().generateURL(plot.getDataset(), 0, 0)).isEqualTo("1");
    assertThat(marks.getURLGenerator().generateURL(plot.getDataset(), 1, 0)).isEqualTo("2");
    assertThat(marks.getToolTipGenerator(1, 1).generateToolTip(plot.getDataset(), 1, 1))
        .startsWith("channel.kind indirect, iran.trust 0.4: deal in 1 of 1 runs");
  }

  @Test
  void aSweepOfOnePointShowsHowItsRunsEnd() throws IOException {
    Plan plan = Sweeps.plan("?", 2);
    assertThat(Sweeps.words(new SweepSoFar(plan).sheet())).contains("No run yet");
    assertThat(after(plan, List.of(deal(9, 0.5), stalemate())).sheet().chart()).isNotNull();
  }
}
