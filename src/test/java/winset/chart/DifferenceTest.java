package winset.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.scenario.ChannelKind;
import winset.sweep.Factor;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

class DifferenceTest {

  private static final Factor KIND =
      Sweeps.listed("channel.kind", ChannelKind.INDIRECT, ChannelKind.DIRECT);
  private static final Factor TRUST = Sweeps.spaced("iran.trust", 0.2, 0.6, 3);
  private static final Factor QUOTA = Sweeps.spaced("us.quota", 0.55, 0.7, 2);
  private static final String ITSELF = ",,";

  @TempDir Path folder;

  private Map<String, Sheet> charts(Plan plan, String... differences) throws IOException {
    List<String> runs = Collections.nCopies((int) plan.runs(), Sweeps.deal(9, 0.4));
    return Sweeps.named(Sweeps.results(plan, folder, runs, List.of(differences)));
  }

  private Sheet sheet(Plan plan, String... differences) throws IOException {
    return requireNonNull(charts(plan, differences).get("difference"));
  }

  private static IntervalXYDataset data(XYPlot plot) {
    return (IntervalXYDataset) plot.getDataset();
  }

  @Test
  void differencesAreThoseOfThePointsFileAndZeroAtTheBaseline() throws IOException {
    Plan plan = Sweeps.plan("", 1, TRUST).against(1);
    Sheet sheet = sheet(plan, "-0.2,-0.3,-0.1", ITSELF, "0.4,0.25,0.55");
    IntervalXYDataset data = data(Sweeps.plot(sheet));
    assertThat(data.getItemCount(0)).isEqualTo(3);
    assertThat(data.getYValue(0, 0)).isEqualTo(-0.2);
    assertThat(data.getStartYValue(0, 0)).isEqualTo(-0.3);
    assertThat(data.getYValue(0, 1)).isZero();
    assertThat(data.getEndYValue(0, 1)).isZero();
    assertThat(data.getEndYValue(0, 2)).isEqualTo(0.55);
    assertThat(Sweeps.words(sheet))
        .contains("less that at the baseline, iran.trust = 0.4. Each run is compared")
        .contains("the baseline's run of the same seed.");
  }

  @Test
  void theAxisHoldsAllIntervalsAndZero() throws IOException {
    Plan plan = Sweeps.plan("", 1, TRUST).against(0);
    var axis = Sweeps.plot(sheet(plan, ITSELF, "0.2,0.1,0.3", "0.4,0.25,0.55")).getRangeAxis();
    assertThat(axis.getLowerBound()).isBetween(-0.05, 0.0);
    assertThat(axis.getUpperBound()).isBetween(0.55, 0.6);
    assertThat(axis.getLabel()).isEqualTo("difference in share of runs with a deal");
  }

  @Test
  void theBaselineIsMarkedOnItsOwnLine() throws IOException {
    Plan plan = Sweeps.plan("", 1, KIND, TRUST).against(4);
    XYPlot plot =
        Sweeps.plot(
            sheet(
                plan,
                "-0.2,-0.3,-0.1",
                "0.1,0,0.2",
                "0.4,0.2,0.5",
                "0,-0.1,0.1",
                ITSELF,
                "0.5,0.4,0.6"));
    IntervalXYDataset data = data(plot);
    assertThat(data.getSeriesKey(1).toString()).isEqualTo("direct");
    assertThat(data.getYValue(0, 1)).isEqualTo(0.1);
    assertThat(data.getYValue(1, 1)).isZero();
    assertThat(plot.getDataset(1).getXValue(0, 0)).isEqualTo(0.4);
    assertThat(plot.getDataset(1).getYValue(0, 0)).isZero();
  }

  @Test
  void aNameHasNoLineThroughTheBaselineAndNothingButTheMarkThere() throws IOException {
    XYPlot plot = Sweeps.plot(sheet(Sweeps.plan("", 1, KIND).against(0), ITSELF, "0.2,0.1,0.3"));
    assertThat(data(plot).getItemCount(0)).isEqualTo(1);
    assertThat(data(plot).getXValue(0, 0)).isEqualTo(1);
    assertThat(plot.getDataset(1).getXValue(0, 0)).isZero();
  }

  /** Points that differ from the baseline in two factors are not shown: their numbers are 0.9. */
  @Test
  void ofThreeFactorsThereIsAPanelEachWithTheOthersAsAtTheBaseline() throws IOException {
    Plan plan = Sweeps.plan("", 1, KIND, TRUST, QUOTA).against(0);
    String other = "0.9,0.8,1";
    Sheet sheet =
        sheet(
            plan,
            ITSELF,
            "0.05,0,0.1",
            "0.1,0,0.2",
            other,
            "0.3,0.2,0.4",
            other,
            "0.2,0.1,0.3",
            other,
            other,
            other,
            other,
            other);
    List<Panels.Panel> panels = ((Panels) sheet.chart().getPlot()).panels();
    assertThat(panels).hasSize(3);
    IntervalXYDataset trust = data(panels.get(1).plot());
    assertThat(trust.getYValue(0, 1)).isEqualTo(0.1);
    assertThat(trust.getYValue(0, 2)).isEqualTo(0.3);
    assertThat(data(panels.get(0).plot()).getYValue(0, 0)).isEqualTo(0.2);
    assertThat(data(panels.get(2).plot()).getYValue(0, 1)).isEqualTo(0.05);
    assertThat(Sweeps.words(sheet)).contains("the others as at the baseline.");
  }

  @Test
  void oneAtATimeEachPanelHoldsItsOwnFactorsPoints() throws IOException {
    Plan grid = Sweeps.plan("", 1, KIND, TRUST);
    Plan plan =
        new Plan(
                "",
                grid.scenario(),
                grid.factors(),
                OneAtATime.around(List.of(ChannelKind.INDIRECT, 0.4), grid.factors()),
                1,
                1,
                grid.measures())
            .against(0);
    Sheet sheet = sheet(plan, ITSELF, "0.3,0.2,0.4", "-0.1,-0.2,0", "0.2,0.1,0.3");
    List<Panels.Panel> panels = ((Panels) sheet.chart().getPlot()).panels();
    assertThat(data(panels.get(0).plot()).getYValue(0, 0)).isEqualTo(0.3);
    IntervalXYDataset trust = data(panels.get(1).plot());
    assertThat(trust.getYValue(0, 0)).isEqualTo(-0.1);
    assertThat(trust.getYValue(0, 1)).isZero();
    assertThat(trust.getYValue(0, 2)).isEqualTo(0.2);
    assertThat(Sweeps.words(sheet)).contains("all factors at their base values.");
  }

  @Test
  void withoutABaselineThereIsNoDifference() throws IOException {
    assertThat(charts(Sweeps.plan("", 1, TRUST))).doesNotContainKey("difference");
  }

  /** One run of each: a difference of 1 says nothing of its interval, which is all there can be. */
  @Test
  void whatIsNotKnownHasTheWidestInterval() throws IOException {
    Plan plan = Sweeps.plan("", 1, KIND).against(0);
    IntervalXYDataset data = data(Sweeps.plot(sheet(plan, ITSELF, "1,,")));
    assertThat(data.getStartYValue(0, 0)).isEqualTo(-1);
    assertThat(data.getEndYValue(0, 0)).isEqualTo(1);
  }
}
