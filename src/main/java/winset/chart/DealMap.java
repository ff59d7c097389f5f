package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import winset.model.Outcome;

/**
 * Share of runs with a deal over two factors, a cell a pair of levels, a panel a level of a third.
 */
final class DealMap {

  private static final int HEIGHT = 380;
  private static final int PANEL = 230;
  private static final int BAR = 75;
  private static final double LIGHT = 0.65;
  private static final double NUMBER_WIDTH = 40;
  private static final double NUMBER_HEIGHT = 17;

  /** From nearly white to dark green, a deal's colour between; the darker the more. */
  enum Shade implements SharePaint {
    DEALS;

    private static final Color NONE = new Color(0xF1F7F4);
    private static final Color ALL = new Color(0x003D2C);
    static final Color UNKNOWN = new Color(0xBBBBBB);

    @Override
    public Color getPaint(double share) {
      if (Double.isNaN(share)) {
        return UNKNOWN;
      }
      return share < 0.6
          ? Look.between(NONE, Theme.AGREEMENT, share / 0.6)
          : Look.between(Theme.AGREEMENT, ALL, Math.min(1, (share - 0.6) / 0.4));
    }
  }

  private DealMap() {}

  /** The chart; none without two factors of which one may go up. */
  static Optional<Sheet> of(Tallies tallies, Roles roles) {
    return of(tallies, roles, false);
  }

  /**
   * The chart of a sweep that is going on: cells come out of grey as they become known, and stand
   * for a run.
   */
  static Optional<Sheet> filling(Tallies tallies, Roles roles) {
    return of(tallies, roles, true);
  }

  private static Optional<Sheet> of(Tallies tallies, Roles roles, boolean filling) {
    return roles
        .across()
        .flatMap(across -> roles.up().map(up -> sheet(tallies, roles, across, up, filling)));
  }

  private static Sheet sheet(
      Tallies tallies, Roles roles, FactorAxis across, FactorAxis up, boolean filling) {
    FactorAxis third = roles.panels().orElse(null);
    List<Panels.Panel> panels = panels(tallies, across, up, third, filling);
    String pooled = third == null ? roles.pooled(across, up) : roles.pooled(across, up, third);
    String finding = "Share of runs with a deal." + pooled;
    if (third != null) {
      finding += " A panel each: " + third.words() + ".";
    }
    int height = height(panels.size());
    Sheet sheet =
        SweepSheet.of(
            tallies,
            new SweepSheet.Caption(
                finding, across.words(), filling ? CellBlocks.NOTE : note(panels)),
            Panels.of(panels, upward(up, panels.size())),
            List.of(new LegendItemCollection()),
            height);
    sheet.chart().addSubtitle(bar(panels.size()));
    return sheet;
  }

  private static String note(List<Panels.Panel> panels) {
    boolean drawn =
        panels.stream()
            .flatMap(panel -> ((List<?>) panel.plot().getAnnotations()).stream())
            .anyMatch(XYLineAnnotation.class::isInstance);
    return drawn ? "Line: half of the runs have a deal, between the middles of cells." : "";
  }

  private static int height(int panels) {
    return panels == 1 ? HEIGHT : PANEL * Panels.rows(panels);
  }

  private static String upward(FactorAxis up, int panels) {
    return Theme.wrapped(up.words(), Theme.LABEL, height(panels) - 20);
  }

  private static List<Panels.Panel> panels(
      Tallies tallies,
      FactorAxis across,
      FactorAxis up,
      @Nullable FactorAxis third,
      boolean filling) {
    if (third == null) {
      return List.of(new Panels.Panel("", plot(tallies, across, up, 1, filling)));
    }
    List<Panels.Panel> panels = new ArrayList<>();
    for (int i = 0; i < third.size(); i++) {
      panels.add(
          new Panels.Panel(
              third.name() + ": " + third.label(i),
              plot(tallies.where(third, i), across, up, third.size(), filling)));
    }
    return panels;
  }

  private static XYPlot plot(
      Tallies tallies, FactorAxis across, FactorAxis up, int panels, boolean filling) {
    double aside = BAR + Panels.beside(upward(up, panels));
    double width = Panels.width(panels) - aside / (panels == 1 ? 1.0 : 2);
    double height = panels == 1 ? HEIGHT - 30 : PANEL - 55;
    XYPlot plot = Theme.plot(across.slots(width), up.rows(height));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    List<List<Tally>> columns = columns(tallies, across, up);
    double[][] cells = cells(columns, up.size());
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("deal", cells);
    plot.setDataset(data);
    CellBlocks blocks = new CellBlocks(Shade.DEALS, columns, filling);
    plot.setRenderer(blocks);
    if (filling) {
      blocks.tell(across, up);
    } else if (across.ordered() && up.ordered()) {
      half(cells, up.size(), plot);
    }
    if (width / across.size() >= NUMBER_WIDTH && height / up.size() >= NUMBER_HEIGHT) {
      number(cells, blocks, plot);
    }
    return plot;
  }

  private static List<List<Tally>> columns(Tallies tallies, FactorAxis across, FactorAxis up) {
    List<List<Tally>> columns = new ArrayList<>();
    for (int x = 0; x < across.size(); x++) {
      columns.add(tallies.where(across, x).over(up));
    }
    return columns;
  }

  private static double[][] cells(List<List<Tally>> columns, int rows) {
    double[][] cells = new double[3][columns.size() * rows];
    for (int cell = 0; cell < cells[0].length; cell++) {
      int x = cell / rows;
      int y = cell % rows;
      cells[0][cell] = x;
      cells[1][cell] = y;
      cells[2][cell] = columns.get(x).get(y).share(Outcome.DEAL);
    }
    return cells;
  }

  /** A dark line in a light one, to be seen on every shade, where half of the runs have a deal. */
  private static void half(double[][] cells, int rows, XYPlot plot) {
    double[][] shares = new double[cells[2].length / rows][];
    for (int x = 0; x < shares.length; x++) {
      shares[x] = Arrays.copyOfRange(cells[2], x * rows, (x + 1) * rows);
    }
    List<Line2D> line = Contour.of(shares, 0.5);
    line.forEach(piece -> draw(piece, 4.5f, Theme.PAPER, plot));
    line.forEach(piece -> draw(piece, 2, Theme.INK, plot));
  }

  private static void draw(Line2D piece, float width, Color colour, XYPlot plot) {
    plot.addAnnotation(
        new XYLineAnnotation(
            piece.getX1(),
            piece.getY1(),
            piece.getX2(),
            piece.getY2(),
            new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND),
            colour));
  }

  private static void number(double[][] cells, CellBlocks blocks, XYPlot plot) {
    for (int i = 0; i < cells[0].length; i++) {
      double share = cells[2][i];
      if (!Double.isNaN(share)) {
        XYTextAnnotation text =
            new XYTextAnnotation(
                String.format(Locale.ROOT, "%.2f", share), cells[0][i], cells[1][i]);
        text.setFont(Theme.NOTE);
        text.setBackgroundPaint(blocks.colour(i));
        text.setPaint(blocks.words(i, share < LIGHT));
        plot.addAnnotation(text);
      }
    }
  }

  private static PaintScaleLegend bar(int panels) {
    PaintScaleLegend bar =
        new PaintScaleLegend(Shade.DEALS, Axes.shares("share of runs with a deal", 0, 1));
    bar.setPosition(RectangleEdge.RIGHT);
    bar.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    bar.setStripWidth(14);
    bar.setSubdivisionCount(100);
    bar.setMargin(panels == 1 ? 6 : 26, 14, 28, 0);
    return bar;
  }
}
