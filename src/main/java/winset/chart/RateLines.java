package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;

/**
 * Shares with their intervals over a factor: lines with bands where it is to scale, else marks with
 * bars beside each other.
 */
final class RateLines {

  private static final double ASIDE = 0.14;
  private static final int MOST_MARKS = 31;

  /**
   * One line.
   *
   * @param look how it looks
   * @param estimates one a level of the factor; null where nothing can be said
   */
  record Line(String name, Look look, List<@Nullable Estimate> estimates) {}

  private RateLines() {}

  /** Draws lines of shares over a factor. */
  static XYPlot plot(FactorAxis across, List<Line> lines, String label, double width) {
    return plot(across, lines, Axes.rates(label), width);
  }

  /** Draws lines over a factor. */
  static XYPlot plot(FactorAxis across, List<Line> lines, ValueAxis up, double width) {
    XYPlot plot = Theme.plot(across.across(width), up);
    plot.setDomainGridlinesVisible(across.ordered());
    YIntervalSeriesCollection data = data(across, lines);
    plot.setDataset(data);
    plot.setRenderer(across.ordered() ? bands(lines, across.size() <= MOST_MARKS) : bars(lines));
    return plot;
  }

  /** The highest upper end of all intervals; 0 if there are none. */
  static double highest(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.estimates().stream())
        .filter(Objects::nonNull)
        .mapToDouble(e -> e.interval().high())
        .max()
        .orElse(0);
  }

  /** Where one of so many lines stands at a level: beside the others where there is no scale. */
  static double x(FactorAxis across, int level, int line, int lines) {
    double aside = across.ordered() ? 0 : (line - (lines - 1) / 2.0) * ASIDE;
    return across.at(level) + aside;
  }

  /** How intervals are drawn over some factors: "Bands", "Bars" or both. */
  static String drawn(List<FactorAxis> axes) {
    boolean ordered = axes.stream().anyMatch(FactorAxis::ordered);
    boolean names = axes.stream().anyMatch(axis -> !axis.ordered());
    return ordered && names ? "Bands and bars" : ordered ? "Bands" : "Bars";
  }

  private static YIntervalSeriesCollection data(FactorAxis across, List<Line> lines) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(lines.get(i).name(), true, true);
      for (int level = 0; level < across.size(); level++) {
        Estimate e = lines.get(i).estimates().get(level);
        if (e != null) {
          double x = x(across, level, i, lines.size());
          series.add(x, e.mean(), e.interval().low(), e.interval().high());
        }
      }
      data.addSeries(series);
    }
    return data;
  }

  private static XYLineAndShapeRenderer bands(List<Line> lines, boolean marked) {
    DeviationRenderer renderer = new DeviationRenderer(true, marked);
    renderer.setAlpha(lines.size() > 2 ? 0.15f : 0.22f);
    for (int i = 0; i < lines.size(); i++) {
      renderer.setSeriesFillPaint(i, lines.get(i).look().colour());
    }
    return looked(renderer, lines);
  }

  private static XYLineAndShapeRenderer bars(List<Line> lines) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setErrorStroke(new BasicStroke(2));
    renderer.setCapLength(8);
    return looked(renderer, lines);
  }

  private static XYLineAndShapeRenderer looked(XYLineAndShapeRenderer renderer, List<Line> lines) {
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    for (int i = 0; i < lines.size(); i++) {
      Look look = lines.get(i).look();
      Color colour = look.colour();
      renderer.setSeriesPaint(i, colour);
      renderer.setSeriesShape(i, look.shape());
      renderer.setSeriesStroke(i, look.stroke());
      renderer.setSeriesOutlinePaint(i, Theme.PAPER);
      renderer.setSeriesOutlineStroke(i, new BasicStroke(0.8f));
    }
    return renderer;
  }
}
