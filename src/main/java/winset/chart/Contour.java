package winset.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a value over a grid of cells passes a level: straight between the middles of cells that are
 * neighbours, in pieces (marching squares, Lorensen and Cline 1987 in the plane).
 */
final class Contour {

  private final double[][] values;
  private final double level;
  private final List<Line2D> pieces = new ArrayList<>();

  private Contour(double[][] values, double level) {
    this.values = values;
    this.level = level;
  }

  /**
   * The pieces, in places of cells across and up; none beside a cell that is not a number.
   *
   * @param values of each cell across, then up
   */
  static List<Line2D> of(double[][] values, double level) {
    Contour contour = new Contour(values, level);
    for (int x = 0; x + 1 < values.length; x++) {
      for (int y = 0; y + 1 < values[x].length; y++) {
        contour.square(x, y);
      }
    }
    return contour.pieces;
  }

  /** The square between four middles: around it the line comes in and leaves, once or twice. */
  private void square(int x, int y) {
    double sum = values[x][y] + values[x + 1][y] + values[x + 1][y + 1] + values[x][y + 1];
    if (Double.isNaN(sum)) {
      return;
    }
    List<Point2D> crossings = new ArrayList<>();
    cross(x, y, x + 1, y, crossings);
    cross(x + 1, y, x + 1, y + 1, crossings);
    cross(x + 1, y + 1, x, y + 1, crossings);
    cross(x, y + 1, x, y, crossings);
    if (crossings.size() == 2) {
      join(crossings.get(0), crossings.get(1));
    } else if (crossings.size() == 4) {
      // A saddle: what the middle is like hangs together.
      boolean first = above(values[x][y]) == above(sum / 4);
      join(crossings.get(0), crossings.get(first ? 1 : 3));
      join(crossings.get(2), crossings.get(first ? 3 : 1));
    }
  }

  private void cross(int x, int y, int toX, int toY, List<Point2D> crossings) {
    double from = values[x][y];
    double to = values[toX][toY];
    if (above(from) != above(to)) {
      double way = (level - from) / (to - from);
      crossings.add(new Point2D.Double(x + way * (toX - x), y + way * (toY - y)));
    }
  }

  private boolean above(double value) {
    return value >= level;
  }

  private void join(Point2D from, Point2D to) {
    pieces.add(new Line2D.Double(from, to));
  }
}
