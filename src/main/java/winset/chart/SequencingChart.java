package winset.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.Layer;

/** Who moves first in the deals: how often their sequencing lies in each twentieth of 0 to 1. */
final class SequencingChart {

  private static final int HEIGHT = 320;
  private static final int PANEL = 220;
  private static final double ROOM = 1.04;

  private SequencingChart() {}

  /** The chart; none without deals or where sequencing was not asked for. */
  static Optional<Sheet> of(Tallies tallies, Roles roles) {
    if (!tallies.has("sequencing") || tallies.all().deals() == 0) {
      return Optional.empty();
    }
    List<Panels.Panel> panels = panels(tallies, roles.category());
    String pooled = roles.category().map(roles::pooled).orElseGet(roles::pooled);
    String finding =
        "Sequencing of "
            + count(tallies.all())
            + ": 0, Iran does everything first, to 1, the US does.";
    String each = roles.category().map(c -> " A panel each: " + c.words() + ".").orElse("");
    return Optional.of(
        SweepSheet.of(
            tallies,
            new SweepSheet.Caption(
                finding + each + pooled,
                "Iran first  \u2190  sequencing  \u2192  US first",
                "Bins of a twentieth. Dashed: the maximalist ends, everything by one side first."),
            Panels.of(panels),
            List.of(new LegendItemCollection()),
            panels.size() == 1 ? HEIGHT : PANEL * Panels.rows(panels.size())));
  }

  private static List<Panels.Panel> panels(Tallies tallies, Optional<FactorAxis> category) {
    if (category.isEmpty()) {
      Tally all = tallies.all();
      return List.of(new Panels.Panel("", plot(all, highest(List.of(all)))));
    }
    FactorAxis by = category.get();
    List<Tally> levels = tallies.over(by);
    double highest = highest(levels);
    List<Panels.Panel> panels = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      panels.add(
          new Panels.Panel(
              count(levels.get(i)) + ": " + by.label(i), plot(levels.get(i), highest)));
    }
    return panels;
  }

  private static String count(Tally tally) {
    int deals = tally.deals();
    return String.format(Locale.ROOT, "%,d %s", deals, deals == 1 ? "deal" : "deals");
  }

  private static double highest(List<Tally> tallies) {
    return tallies.stream()
        .filter(t -> t.deals() > 0)
        .flatMapToDouble(t -> IntStream.range(0, Tally.BINS).mapToDouble(t::binned))
        .max()
        .orElse(1);
  }

  private static XYPlot plot(Tally tally, double highest) {
    NumberAxis up = Axes.numbers(0, highest, 6);
    up.setLabel("share of deals");
    up.setRange(0, highest * ROOM);
    XYPlot plot = Theme.plot(Axes.shares("", -0.03, 1.03), up);
    plot.setDomainGridlinesVisible(false);
    plot.setDataset(bins(tally));
    plot.setRenderer(renderer());
    for (int end : new int[] {0, 1}) {
      ValueMarker marker = Look.rule(end, Look.DASHED);
      plot.addDomainMarker(marker, Layer.BACKGROUND);
    }
    return plot;
  }

  private static XYIntervalSeriesCollection bins(Tally tally) {
    XYIntervalSeries series = new XYIntervalSeries("sequencing");
    for (int bin = 0; tally.deals() > 0 && bin < Tally.BINS; bin++) {
      double low = (double) bin / Tally.BINS;
      double high = (double) (bin + 1) / Tally.BINS;
      double share = tally.binned(bin);
      series.add((low + high) / 2, low, high, share, 0, share);
    }
    XYIntervalSeriesCollection bins = new XYIntervalSeriesCollection();
    bins.addSeries(series);
    return bins;
  }

  private static XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setShadowVisible(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setDrawBarOutline(true);
    renderer.setSeriesPaint(0, Theme.AGREEMENT);
    renderer.setSeriesOutlinePaint(0, Theme.PAPER);
    renderer.setSeriesOutlineStroke(0, new BasicStroke(1));
    return renderer;
  }
}
