package winset.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.ui.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.measure.Interval;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.PointTable;
import winset.sweep.Sobol;

class FactorPanelsTest {

  private static final String DEAL = Sweeps.deal(9, 0.4);
  private static final String NONE = Sweeps.stalemate();
  private static final Factor KIND =
      Sweeps.listed("channel.kind", ChannelKind.INDIRECT, ChannelKind.DIRECT);

  @TempDir Path folder;

  private Map<String, Sheet> charts(
      Design design, int replications, List<String> runs, Factor... factors) throws IOException {
    Plan grid = Sweeps.plan("", replications, factors);
    Plan plan =
        new Plan("Who?", grid.scenario(), grid.factors(), design, replications, 1, grid.measures());
    return Sweeps.charts(plan, folder, runs);
  }

  private static List<XYPlot> plots(Map<String, Sheet> charts) {
    Sheet sheet = requireNonNull(charts.get("deal-rate"));
    return ((Panels) sheet.chart().getPlot()).panels().stream().map(Panels.Panel::plot).toList();
  }

  private static List<Double> rates(XYPlot plot) {
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < plot.getDataset().getItemCount(0); i++) {
      rates.add(plot.getDataset().getYValue(0, i));
    }
    return rates;
  }

  /** Base .4 and indirect; trust .2 and .6; direct. Nobody else's points are in a panel. */
  @Test
  void oneAtATimeAPanelHasTheBaseAndItsOwnPoints() throws IOException {
    Factor trust = Sweeps.listed("iran.trust", 0.2, 0.6);
    OneAtATime design = OneAtATime.around(List.of(0.4, ChannelKind.INDIRECT), List.of(trust, KIND));
    Map<String, Sheet> charts =
        charts(design, 2, List.of(DEAL, NONE, DEAL, NONE, NONE, NONE, DEAL, DEAL), trust, KIND);
    List<XYPlot> plots = plots(charts);
    assertThat(rates(plots.get(0))).containsExactly(0.0, 0.5, 1.0);
    assertThat(rates(plots.get(1))).containsExactly(0.5, 0.5);
    IntervalXYDataset data = (IntervalXYDataset) plots.get(0).getDataset();
    assertThat(data.getXValue(0, 1)).isEqualTo(0.4);
    assertThat(data.getEndYValue(0, 0)).isEqualTo(Interval.wilson(0, 2).high());
    Collection<?> markers = plots.get(0).getDomainMarkers(Layer.BACKGROUND);
    assertThat(markers).hasSize(1);
    assertThat(((ValueMarker) markers.iterator().next()).getValue()).isEqualTo(0.4);
    assertThat(charts).containsOnlyKeys("deal-rate", "incidence", "outcomes", "sequencing");
    assertThat(Sweeps.words(requireNonNull(charts.get("outcomes"))))
        .contains("All factors at their base values. 2 runs.");
  }

  /** At .2 + .4 i/32, i 1 to 31: bins of 10, 10, 11; of i 11 to 20 four lie above the middle. */
  @Test
  void spreadPointsAreTakenTogetherInEqualNumbers() throws IOException {
    Factor trust =
        new Factor(
            Paths.find(Sweeps.SCENARIO, "iran.trust").orElseThrow(),
            new Levels.Spaced(.2, .6, Levels.CONTINUOUS, false));
    Sobol design = new Sobol(31, 1);
    List<String> runs = new ArrayList<>();
    for (int point = 0; point < 31; point++) {
      runs.add((double) design.values(List.of(trust), point).get(0) > 0.4 ? DEAL : NONE);
    }
    Map<String, Sheet> charts = charts(design, 1, runs, trust);
    XYPlot plot = plots(charts).get(0);
    assertThat(rates(plot)).hasSize(3);
    assertThat(rates(plot).get(0)).isZero();
    assertThat(rates(plot).get(1)).isCloseTo(0.4, within(1e-12));
    assertThat(rates(plot).get(2)).isEqualTo(1);
    assertThat(plot.getDataset().getXValue(0, 1)).isCloseTo(0.3875, within(1e-12));
    assertThat(Sweeps.words(requireNonNull(charts.get("incidence"))))
        .contains("All points together. No run collapsed. 31 runs, 1 a point.");
  }

  @Test
  void theColumnsOfATableAreShownAsTheyAre() throws IOException {
    Factor trust = Sweeps.listed("iran.trust", 0.5, 0.3);
    PointTable table = new PointTable(List.of(new int[] {0, 1, 1}, new int[] {0, 0, 1}));
    List<XYPlot> plots = plots(charts(table, 1, List.of(DEAL, DEAL, NONE), trust, KIND));
    assertThat(rates(plots.get(0))).containsExactly(0.5, 1.0);
    assertThat(rates(plots.get(1))).containsExactly(1.0, 0.0);
  }

  /** Values 0 0 0 0 1 2: the first of three bins takes all four 0, the second nothing. */
  @Test
  void aValueIsNeverParted() {
    Plan plan = Sweeps.plan("", 1, Sweeps.listed("us.quota", 0.6, 0.7, 0.8));
    List<List<Object>> points =
        List.of(List.of(0.6), List.of(0.6), List.of(0.8), List.of(0.6), List.of(0.7), List.of(0.6));
    FactorAxis bins = FactorAxis.of(plan, 0, points).binned(points, 3);
    assertThat(bins.size()).isEqualTo(2);
    assertThat(bins.level(List.of(0.6))).isZero();
    assertThat(bins.level(List.of(0.7))).isEqualTo(1);
    assertThat(bins.level(List.of(0.8))).isEqualTo(1);
    assertThat(bins.at(0)).isEqualTo(0.6);
  }
}
