package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import winset.analysis.SobolIndices;
import winset.measure.Interval;

/** Bars to the right, each with the line of its interval; hollow if it is not told from zero. */
final class IndexBars extends XYBarRenderer {

  private static final Color PALE = Theme.tint(Theme.INK, 0.5);
  private static final BasicStroke RIM = new BasicStroke(1.2f);
  private static final BasicStroke LINE = new BasicStroke(1.4f);
  private static final double CAP = 2.5;

  private final List<Color> colours;
  private final Indices indices;

  /** Which index a bar is of. */
  @FunctionalInterface
  interface Indices {
    SobolIndices.Index of(int series, int item);
  }

  IndexBars(List<Color> colours, Indices indices) {
    this.colours = colours;
    this.indices = indices;
    setUseYInterval(true);
    setShadowVisible(false);
    setBarPainter(new StandardXYBarPainter());
    setDrawBarOutline(true);
    for (int series = 0; series < colours.size(); series++) {
      setSeriesOutlineStroke(series, RIM);
    }
  }

  @Override
  public Paint getItemPaint(int series, int item) {
    return indices.of(series, item).aboveZero() ? colours.get(series) : Theme.PAPER;
  }

  @Override
  public Paint getItemOutlinePaint(int series, int item) {
    return indices.of(series, item).aboveZero() ? colours.get(series) : PALE;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      XYItemRendererState state,
      Rectangle2D area,
      @Nullable PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis up,
      ValueAxis across,
      XYDataset data,
      int series,
      int item,
      @Nullable CrosshairState crosshair,
      int pass) {
    super.drawItem(
        graphics, state, area, info, plot, up, across, data, series, item, crosshair, pass);
    IntervalXYDataset bars = (IntervalXYDataset) data;
    double middle = (bars.getStartXValue(series, item) + bars.getEndXValue(series, item)) / 2;
    double y = up.valueToJava2D(middle, area, RectangleEdge.LEFT);
    Interval interval = indices.of(series, item).share().interval();
    double low = at(interval.low(), across, area);
    double high = at(interval.high(), across, area);
    graphics.setPaint(indices.of(series, item).aboveZero() ? Theme.INK : PALE);
    graphics.setStroke(LINE);
    graphics.draw(new Line2D.Double(low, y, high, y));
    graphics.draw(new Line2D.Double(low, y - CAP, low, y + CAP));
    graphics.draw(new Line2D.Double(high, y - CAP, high, y + CAP));
  }

  /** A place on the axis; its end for what lies beyond, which may be infinitely far. */
  private static double at(double value, ValueAxis across, Rectangle2D area) {
    double shown = Math.min(across.getUpperBound(), Math.max(across.getLowerBound(), value));
    return across.valueToJava2D(shown, area, RectangleEdge.BOTTOM);
  }
}
