package winset.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.SideProfile;

/**
 * Who listens to whom inside a side: from each faction's loudest voice an arrow to it, and from all
 * that it hears where it is chosen.
 */
final class Arrows {

  private static final Color GREY = new Color(0x9A9A9A);
  private static final double AUDIBLE = 0.05;
  private static final double HEAD = 6;

  private final Graphics2D g;
  private final Plots plots;
  private final Function<String, Ellipse2D> circles;

  Arrows(Graphics2D g, Plots plots, Function<String, Ellipse2D> circles) {
    this.g = g;
    this.plots = plots;
    this.circles = circles;
  }

  void influence(Scenario scenario, Party party, Set<String> chosen) {
    SideProfile side = scenario.side(party);
    for (String listener : side.factions().keySet()) {
      Map<String, Double> voices = voices(side, listener);
      double loudest = voices.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
      boolean lit = chosen.size() == 1 && chosen.contains(listener);
      voices.forEach(
          (voice, share) -> {
            if (plots.of(voice) != null && (lit ? share >= AUDIBLE : share == loudest)) {
              arrow(circles.apply(voice), circles.apply(listener), share, lit);
            }
          });
    }
  }

  /** Shares of what a faction hears from others: its row, or power where the scenario has none. */
  private static Map<String, Double> voices(SideProfile side, String listener) {
    Map<String, Double> heard = new HashMap<>();
    Map<String, Double> row = side.influence().get(listener);
    if (row == null) {
      side.factions().forEach((id, f) -> heard.put(id, f.power()));
    } else {
      heard.putAll(row);
    }
    double total = heard.values().stream().mapToDouble(Double::doubleValue).sum();
    heard.replaceAll((id, weight) -> weight / total);
    heard.remove(listener);
    return heard;
  }

  private void arrow(Ellipse2D from, Ellipse2D to, double share, boolean lit) {
    double dx = to.getCenterX() - from.getCenterX();
    double dy = to.getCenterY() - from.getCenterY();
    double length = Math.hypot(dx, dy);
    double start = from.getWidth() / 2 + 3;
    double end = length - to.getWidth() / 2 - 6;
    if (end <= start) {
      return;
    }
    double x = from.getCenterX() + dx / length * end;
    double y = from.getCenterY() + dy / length * end;
    g.setColor(Scale.faint(lit ? Color.DARK_GRAY : GREY, lit ? 0.9 : 0.5));
    g.setStroke(new BasicStroke((float) (0.8 + 3 * share)));
    g.draw(
        new Line2D.Double(
            from.getCenterX() + dx / length * start,
            from.getCenterY() + dy / length * start,
            x,
            y));
    g.fill(head(x, y, dx / length, dy / length));
  }

  /** A tip that points along a direction of length 1. */
  static Path2D head(double x, double y, double dx, double dy) {
    Path2D tip = new Path2D.Double();
    tip.moveTo(x + HEAD * dx, y + HEAD * dy);
    tip.lineTo(x - HEAD / 2 * dy, y + HEAD / 2 * dx);
    tip.lineTo(x + HEAD / 2 * dy, y - HEAD / 2 * dx);
    tip.closePath();
    return tip;
  }
}
