package winset.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** Plots of one kind side by side, two in a row, each with its level above it. */
final class Panels extends Plot {

  private static final int COLUMNS = 2;
  private static final double GAP = 16;
  private static final double HEAD = 26;

  private final List<Panel> panels;

  /**
   * One plot.
   *
   * @param title what it is of; empty where there is only one
   * @param plot the plot
   */
  record Panel(String title, XYPlot plot) {}

  private Panels(List<Panel> panels) {
    this.panels = panels;
    setBackgroundPaint(Theme.PAPER);
    setOutlineVisible(false);
  }

  /** The plots together; the one plot itself if there is no other. */
  static Plot of(List<Panel> panels) {
    return panels.size() == 1 ? panels.get(0).plot() : new Panels(List.copyOf(panels));
  }

  /** Rows that so many panels take. */
  static int rows(int panels) {
    return (panels + COLUMNS - 1) / COLUMNS;
  }

  /** Width of each of so many panels, without the labels beside it. */
  static double width(int panels) {
    return panels == 1 ? Theme.COLUMN - 100 : (Theme.COLUMN - 40 - GAP) / COLUMNS - 60;
  }

  /** The plots, row by row. */
  List<Panel> panels() {
    return panels;
  }

  @Override
  public String getPlotType() {
    return "panels";
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    double width = (area.getWidth() - GAP) / COLUMNS;
    double height = area.getHeight() / rows(panels.size());
    for (int i = 0; i < panels.size(); i++) {
      double x = area.getX() + i % COLUMNS * (width + GAP);
      int row = i / COLUMNS;
      double y = area.getY() + row * height;
      Panel panel = panels.get(i);
      graphics.setFont(Theme.LABEL);
      graphics.setPaint(Theme.INK);
      graphics.drawString(panel.title(), (float) x + 4, (float) (y + HEAD - 8));
      Rectangle2D rest = new Rectangle2D.Double(x, y + HEAD, width, height - HEAD);
      panel.plot().draw(graphics, rest, null, null, null);
    }
  }
}
