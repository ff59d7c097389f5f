package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;
import winset.history.Forecasts;
import winset.history.Group;
import winset.history.Horizon;
import winset.history.Reliability;
import winset.history.Rival;

/** How often there was a deal or interim deal where the chance of it was said to be so much. */
final class ReliabilityChart {

  private static final int SIZE = 560;
  private static final double ASIDE = 0.012;

  private ReliabilityChart() {}

  /**
   * The diagram of a forecaster beside the regression.
   *
   * @param forecaster who is judged
   */
  static Sheet of(Forecasts forecasts, Group group, String forecaster) {
    Map<String, Look> looks = new LinkedHashMap<>();
    looks.put(forecaster, new Look(Theme.AGREEMENT, Glyphs.circle(7), Look.SOLID));
    looks.put(Rival.LOGISTIC.text(), new Look(new Color(0x7F7F7F), Glyphs.diamond(7), Look.SOLID));
    XYPlot plot =
        Theme.plot(
            Axes.shares("chance given to a deal or interim deal", -0.04, 1.08),
            Axes.shares("share of episodes that had one", -0.04, 1.04));
    plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, Look.DASHED, Theme.INK));
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    LegendItemCollection legend = new LegendItemCollection();
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setErrorStroke(new BasicStroke(1.6f));
    renderer.setCapLength(7);
    int number = 0;
    for (Map.Entry<String, Look> look : looks.entrySet()) {
      double aside = (2 * number - 1) * ASIDE;
      List<Reliability.Bin> bins = Reliability.of(forecasts, group, Horizon.FIXED, look.getKey());
      data.addSeries(series(look.getKey(), bins, aside));
      count(bins, aside, number == 0, plot);
      renderer.setSeriesPaint(number, look.getValue().colour());
      renderer.setSeriesShape(number, look.getValue().shape());
      legend.add(look.getValue().named(look.getKey()));
      number++;
    }
    plot.setDataset(data);
    plot.setRenderer(renderer);
    String note =
        Theme.wrapped(
            "Chances within 180 days, %s, in fifths. Numbers: episodes. Bars: Wilson's 95 %% intervals. On the dashed line what is said is what happens."
                .formatted(group.text()),
            Theme.TEXT,
            SIZE - 60.0);
    return new Sheet(
        Theme.chart("Is it as likely as it says?", note, plot, legend), SIZE, SIZE + 110);
  }

  private static YIntervalSeries series(String name, List<Reliability.Bin> bins, double aside) {
    YIntervalSeries series = new YIntervalSeries(name);
    for (Reliability.Bin bin : bins) {
      series.add(bin.forecast() + aside, bin.share(), bin.interval().low(), bin.interval().high());
    }
    return series;
  }

  private static void count(List<Reliability.Bin> bins, double aside, boolean left, XYPlot plot) {
    for (Reliability.Bin bin : bins) {
      double beside = bin.forecast() + aside + (left ? -2 : 2) * ASIDE;
      XYTextAnnotation text =
          new XYTextAnnotation(Integer.toString(bin.episodes()), beside, bin.share() + 0.03);
      text.setFont(Theme.NOTE);
      text.setPaint(Theme.INK);
      text.setTextAnchor(left ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
      plot.addAnnotation(text);
    }
  }
}
