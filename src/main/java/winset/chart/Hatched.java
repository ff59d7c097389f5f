package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The cells of a map of differences; those that may be chance are hatched. */
final class Hatched extends Cells {

  private static final int CLOSE = 9;

  /** Ink thinned enough to leave the colour below it. */
  private static final Color LINE = new Color(0x22, 0x22, 0x22, 110);

  private final boolean[] sure;

  /**
   * Cells.
   *
   * @param sure which of them are not hatched
   */
  Hatched(Diverging colours, boolean[] sure) {
    this.sure = sure.clone();
    setPaintScale(colours);
  }

  /** True if a cell is hatched. */
  boolean hatched(int cell) {
    return !sure[cell];
  }

  @Override
  void end(Graphics2D graphics, Rectangle2D place, int cell) {
    if (hatched(cell)) {
      hatch(graphics, place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }
  }

  /** Lines that rise to the right, cut off at the cell's edges. */
  private static void hatch(
      Graphics2D graphics, double left, double top, double width, double height) {
    graphics.setStroke(new BasicStroke(0.8f));
    graphics.setPaint(LINE);
    int lines = Math.max(1, (int) Math.floor((width + height) / CLOSE));
    for (int i = 1; i <= lines; i++) {
      double along = (width + height) * i / (lines + 1);
      double fromX = Math.max(0, along - height);
      double toX = Math.min(along, width);
      graphics.draw(
          new Line2D.Double(left + fromX, top + along - fromX, left + toX, top + along - toX));
    }
  }
}
