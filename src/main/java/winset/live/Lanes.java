package winset.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import winset.chart.Theme;
import winset.model.Message;
import winset.model.Reading;
import winset.scenario.Party;

/** The ways between the sides and what travels on them. */
final class Lanes {

  private static final Color WAY = new Color(0xC8C8C8);
  private static final int MARGIN = 6;

  /** Share of the way at which a message that is there is drawn: beside the side, not on it. */
  private static final double NEAR = 0.88;

  private final Graphics2D g;
  private final Plots plots;
  private final Scene scene;

  Lanes(Graphics2D g, Plots plots, Scene scene) {
    this.g = g;
    this.plots = plots;
    this.scene = scene;
  }

  void paint() {
    for (Message message : scene.traffic().underway()) {
      double way = message.transport().delay() <= 0 ? 1 : message.transport().delay();
      double share = Math.min(NEAR, (scene.day() - message.sent() + 0.5) / way);
      draw(message, share, Theme.INK);
    }
    for (Reading reading : scene.traffic().arrived()) {
      draw(reading.message(), 1, reading.misread() ? Scale.MISREAD : Theme.AGREEMENT);
    }
  }

  private void draw(Message message, double share, Color color) {
    String via = message.transport().direct() ? null : message.transport().via();
    Point2D from = gate(message.sender(), via);
    Point2D to = gate(message.sender().other(), via);
    g.setColor(WAY);
    g.setStroke(new BasicStroke(3));
    g.draw(new Line2D.Double(from, to));
    double x = from.getX() + Math.min(NEAR, share) * (to.getX() - from.getX());
    letter(x, from.getY(), color, message.sender() == Party.IRAN ? 1 : -1);
  }

  /** Where the way through a mediator, or past them at a table, meets a side. */
  private Point2D gate(Party party, @Nullable String via) {
    Rectangle middle = plots.middle();
    double y = plots.lane(via);
    double inset = MARGIN + 4;
    return new Point2D.Double(party == Party.IRAN ? middle.x + inset : middle.getMaxX() - inset, y);
  }

  private void letter(double x, double y, Color color, int heading) {
    Rectangle2D sheet = new Rectangle2D.Double(x - 9, y - 6, 18, 12);
    g.setColor(color);
    g.fill(sheet);
    g.setColor(Theme.PAPER);
    g.setStroke(new BasicStroke(1.2f));
    Path2D flap = new Path2D.Double();
    flap.moveTo(x - 8, y - 5);
    flap.lineTo(x, y + 1);
    flap.lineTo(x + 8, y - 5);
    g.draw(flap);
    g.setColor(color);
    g.fill(Arrows.head(x + heading * 10, y, heading, 0));
  }
}
