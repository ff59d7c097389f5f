package winset.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Where the labels of upright lines stand, in rows above a chart: each beside its line, none over
 * another, none crossed by another's line. A label runs to the right of its line unless it would
 * meet the edge, or the line of one that runs to the left. Rightward labels are placed from the
 * right and leftward ones then from the left, each in the lowest free row: so whatever a line has
 * to pass stands above its end.
 */
final class LabelRows {

  /**
   * A label in its place.
   *
   * @param row counted upward from 0; beyond the last there is no room and it goes unwritten
   * @param leftward whether it runs to the left of its line
   */
  record Place(int row, boolean leftward) {}

  private final double[] lines;
  private final double[] widths;
  private final int rows;
  private final Place[] places;

  private LabelRows(double[] lines, double[] widths, int rows) {
    this.lines = lines;
    this.widths = widths;
    this.rows = rows;
    places = new Place[lines.length];
  }

  /**
   * Places labels.
   *
   * @param lines where the lines stand, ascending
   * @param widths of the labels, their distance from lines included
   * @param edge right edge
   * @param rows how many there are
   */
  static List<Place> of(double[] lines, double[] widths, double edge, int rows) {
    LabelRows labels = new LabelRows(lines, widths, rows);
    labels.placeRightward(edge);
    labels.placeLeftward();
    return Arrays.asList(labels.places);
  }

  private void placeRightward(double edge) {
    double limit = edge;
    double[] free = new double[rows];
    Arrays.fill(free, edge);
    for (int i = lines.length - 1; i >= 0; i--) {
      if (lines[i] + widths[i] > limit) {
        limit = lines[i];
        Arrays.fill(free, limit);
        places[i] = new Place(0, true);
        continue;
      }
      int row = 0;
      while (row < rows && lines[i] + widths[i] > free[row]) {
        row++;
      }
      // The line ends in its row: further up it is in nobody's way.
      Arrays.fill(free, 0, Math.min(row + 1, rows), lines[i]);
      places[i] = new Place(row, false);
    }
  }

  private void placeLeftward() {
    double[] taken = new double[rows];
    Arrays.fill(taken, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < lines.length; i++) {
      int row = places[i].row();
      boolean leftward = places[i].leftward();
      if (leftward) {
        while (row < rows && lines[i] - widths[i] < taken[row]) {
          row++;
        }
        places[i] = new Place(row, true);
      }
      Arrays.fill(taken, 0, Math.min(row + 1, rows), lines[i]);
      if (!leftward && row < rows) {
        taken[row] = lines[i] + widths[i];
      }
    }
  }
}
