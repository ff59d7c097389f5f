package winset.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** The cells of a map, one a pair of levels: a step along either axis wide and high. */
abstract class Cells extends XYBlockRenderer {

  @Override
  public void drawItem(
      Graphics2D graphics,
      XYItemRendererState state,
      Rectangle2D area,
      @Nullable PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis across,
      ValueAxis up,
      XYDataset data,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    begin(item);
    super.drawItem(
        graphics, state, area, info, plot, across, up, data, series, item, crosshair, pass);
    double x = data.getXValue(series, item);
    double y = data.getYValue(series, item);
    double left = across.valueToJava2D(x - 0.5, area, plot.getDomainAxisEdge());
    double right = across.valueToJava2D(x + 0.5, area, plot.getDomainAxisEdge());
    double bottom = up.valueToJava2D(y - 0.5, area, plot.getRangeAxisEdge());
    double top = up.valueToJava2D(y + 0.5, area, plot.getRangeAxisEdge());
    end(graphics, new Rectangle2D.Double(left, top, right - left, bottom - top), item);
  }

  /** What comes before a cell is filled; nothing by default. */
  void begin(int cell) {}

  /**
   * What is drawn on a cell that is filled; nothing by default.
   *
   * @param place of the cell, in points
   */
  void end(Graphics2D graphics, Rectangle2D place, int cell) {}
}
