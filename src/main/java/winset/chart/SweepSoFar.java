package winset.chart;

import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import winset.results.SweepResults;
import winset.sweep.Design;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

/**
 * The picture of a sweep that is going on: a map over two factors with an order, curves over one,
 * or a panel a factor, as in its charts when it has ended. Runs are taken in and pictures made on
 * one thread, whichever; what is shown is the last picture made.
 */
public final class SweepSoFar {

  private final Tallies tallies;
  private volatile Sheet sheet;

  /** No runs yet. */
  public SweepSoFar(Plan plan) {
    tallies = Tallies.none(plan);
    sheet = made();
  }

  /** Takes in a run. */
  public void take(SweepResults.Line run) {
    tallies.take(run, false, false);
  }

  /** Makes the picture anew. */
  public void draw() {
    sheet = made();
  }

  /** A component that shows the last picture; its marks refer to runs by number. */
  public ChartView view() {
    return new ChartView(this::sheet);
  }

  Sheet sheet() {
    return sheet;
  }

  private Sheet made() {
    Design design = tallies.plan().design();
    Optional<Sheet> chart;
    if (design instanceof Design.Grid) {
      Roles roles = new Roles(tallies.factors());
      chart = DealMap.filling(tallies, roles).or(() -> DealRate.of(tallies, roles));
    } else if (design instanceof OneAtATime around) {
      chart = FactorPanels.around(tallies, around);
    } else {
      chart = FactorPanels.spread(tallies);
    }
    return chart.orElseGet(this::alike);
  }

  /** Where no point differs from another: how runs end. */
  private Sheet alike() {
    return tallies.all().done() > 0
        ? Outcomes.of(tallies, new Roles(tallies.factors()))
        : new Sheet(nothing(), Theme.COLUMN, Theme.COLUMN / 2);
  }

  private static JFreeChart nothing() {
    XYPlot plot = Theme.plot(Axes.rates(""), Axes.rates("share of runs"));
    plot.getDomainAxis().setVisible(false);
    return Theme.chart("No run yet", "", plot, new LegendItemCollection());
  }
}
