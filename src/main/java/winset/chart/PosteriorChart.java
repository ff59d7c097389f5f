package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;
import org.jspecify.annotations.Nullable;
import winset.history.HindcastWords;
import winset.history.Posterior;

/** Where each parameter may lie after the episodes, within the range it had before them. */
final class PosteriorChart {

  private static final int ROW = 58;
  private static final int ABOVE_AND_BELOW = 200;
  private static final Color BEFORE = new Color(0xC8C8C8);

  private PosteriorChart() {}

  static Sheet of(Posterior posterior) {
    List<Posterior.Range> ranges = new ArrayList<>(posterior.ranges(""));
    Collections.reverse(ranges);
    NumberAxis across = Axes.shares("place in the prior range", -0.04, 1.04);
    NumberAxis up = Axes.names(ranges.stream().map(Posterior.Range::parameter).toList(), 1);
    XYPlot plot = Theme.plot(across, up);
    plot.setRangeGridlinesVisible(false);
    XYIntervalSeries before = new XYIntervalSeries("before: all values equally likely");
    XYIntervalSeries after = new XYIntervalSeries("after the episodes: median, 95 % range");
    for (int row = 0; row < ranges.size(); row++) {
      Posterior.Range r = ranges.get(row);
      before.add(0.5, 0, 1, row, row, row);
      after.add(place(r, r.median()), place(r, r.low()), place(r, r.high()), row, row, row);
      label(r.from(), 0, row, TextAnchor.TOP_LEFT, plot);
      label(r.to(), 1, row, TextAnchor.TOP_RIGHT, plot);
      label(r.median(), place(r, r.median()), row + 0.34, TextAnchor.CENTER, plot);
    }
    Look look = new Look(Theme.US, Glyphs.circle(6), Look.SOLID);
    plot.setDataset(0, data(before));
    plot.setRenderer(0, bars(new BasicStroke(10, BasicStroke.CAP_BUTT, 0), 0, BEFORE, null));
    plot.setDataset(1, data(after));
    plot.setRenderer(1, bars(new BasicStroke(2.4f), 10, look.colour(), look.shape()));
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(look.named("median and 95 % range after the episodes"));
    String finding =
        "Grey: the prior, all values equally likely. A range as wide as the grey is one of which the episodes tell nothing.";
    return new Sheet(
        Theme.chart(
            "What the episodes say of each parameter",
            Theme.wrapped(finding, Theme.TEXT, Theme.WIDTH - 60.0),
            plot,
            legend),
        Theme.WIDTH,
        ABOVE_AND_BELOW + ROW * ranges.size());
  }

  private static XYIntervalSeriesCollection data(XYIntervalSeries series) {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYErrorRenderer bars(
      BasicStroke stroke, double cap, Color colour, @Nullable Shape shape) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setErrorStroke(stroke);
    renderer.setCapLength(cap);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesShapesVisible(0, shape != null);
    renderer.setSeriesShape(0, shape);
    return renderer;
  }

  private static double place(Posterior.Range range, double value) {
    return (value - range.from()) / (range.to() - range.from());
  }

  private static void label(double value, double x, double y, TextAnchor anchor, XYPlot plot) {
    boolean below = !anchor.equals(TextAnchor.CENTER);
    XYTextAnnotation text = new XYTextAnnotation(HindcastWords.two(value), x, below ? y - 0.13 : y);
    text.setFont(Theme.NOTE);
    text.setPaint(Theme.INK);
    text.setTextAnchor(anchor);
    plot.addAnnotation(text);
  }
}
