package winset.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/**
 * Plots of one kind side by side, two in a row, each with its level above it, and what all of them
 * measure upward on their left.
 */
final class Panels extends Plot {

  private static final int COLUMNS = 2;
  private static final double GAP = 24;
  private static final double HEAD = 26;
  private static final double LINE = 19;

  /** Room for half a label that stands at the end of an axis. */
  private static final double RIGHT = 10;

  private final List<Panel> panels;
  private final String up;

  /**
   * One plot.
   *
   * @param title what it is of; empty where there is only one
   * @param plot the plot
   */
  record Panel(String title, XYPlot plot) {}

  private Panels(List<Panel> panels, String up) {
    this.panels = panels;
    this.up = up;
    setBackgroundPaint(Theme.PAPER);
    setOutlineVisible(false);
  }

  /** The plots together; the one plot itself if there is no other. */
  static Plot of(List<Panel> panels) {
    return panels.size() == 1 ? panels.get(0).plot() : new Panels(List.copyOf(panels), "");
  }

  /** The plots together, with words for the axis upward, in lines. */
  static Plot of(List<Panel> panels, String up) {
    return new Panels(List.copyOf(panels), up);
  }

  /** Width that words for the axis upward take. */
  static double beside(String up) {
    return up.isEmpty() ? 0 : lines(up) * LINE + 5;
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  /** A title in lines that fit above a panel. */
  static String title(String words) {
    return Theme.wrapped(words, Theme.LABEL, (Theme.COLUMN - 40 - GAP) / COLUMNS - 8);
  }

  /** Height of all titles beyond a line each. */
  static int heads(List<Panel> panels) {
    double more = 0;
    for (int row = 0; row < rows(panels.size()); row++) {
      more += head(panels, row) - HEAD;
    }
    return (int) Math.max(0, more);
  }

  private static double head(List<Panel> panels, int row) {
    int most =
        panels.stream()
            .skip((long) row * COLUMNS)
            .limit(COLUMNS)
            .mapToInt(p -> lines(p.title()))
            .max()
            .orElse(0);
    return most == 0 ? 0 : HEAD + (most - 1) * LINE;
  }

  /** Rows that so many panels take. */
  static int rows(int panels) {
    return (panels + COLUMNS - 1) / COLUMNS;
  }

  /** Width of each of so many panels, without the labels beside it. */
  static double width(int panels) {
    return panels == 1 ? Theme.COLUMN - 100 : (Theme.COLUMN - 40 - GAP) / COLUMNS - 83;
  }

  /** The plots, row by row. */
  List<Panel> panels() {
    return panels;
  }

  /** What all plots measure upward; empty where they say so themselves. */
  String up() {
    return up;
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
    double left = area.getX() + beside(up);
    graphics.setFont(Theme.LABEL);
    graphics.setPaint(Theme.INK);
    drawUp(graphics, area);
    int columns = Math.min(COLUMNS, panels.size());
    double width = (area.getMaxX() - RIGHT - left - (columns - 1) * GAP) / columns;
    double height = (area.getHeight() - heads(panels)) / rows(panels.size());
    double top = area.getY();
    for (int i = 0; i < panels.size(); i++) {
      double head = head(panels, i / COLUMNS);
      double x = left + i % COLUMNS * (width + GAP);
      Panel panel = panels.get(i);
      drawTitle(graphics, panel.title(), x + 4, top);
      double rest = height - Math.min(head, HEAD);
      panel
          .plot()
          .draw(graphics, new Rectangle2D.Double(x, top + head, width, rest), null, null, info);
      if (i % COLUMNS == COLUMNS - 1) {
        top += head + rest;
      }
    }
  }

  private static void drawTitle(Graphics2D graphics, String title, double x, double top) {
    graphics.setFont(Theme.LABEL);
    graphics.setPaint(Theme.INK);
    double base = top + HEAD - 8;
    for (String line : title.lines().toList()) {
      graphics.drawString(line, (float) x, (float) base);
      base += LINE;
    }
  }

  /** Words from below to above, along the middle. */
  private void drawUp(Graphics2D graphics, Rectangle2D area) {
    double x = area.getX() + LINE - 4;
    for (String line : up.lines().toList()) {
      double y = area.getCenterY() + Theme.width(line, Theme.LABEL) / 2;
      AffineTransform upright = graphics.getTransform();
      graphics.translate(x, y);
      graphics.rotate(-Math.PI / 2);
      graphics.drawString(line, 0f, 0f);
      graphics.setTransform(upright);
      x += LINE;
    }
  }
}
