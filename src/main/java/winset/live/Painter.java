package winset.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winset.chart.Theme;
import winset.model.Authority;
import winset.scenario.Party;
import winset.scenario.Scalars;

/** Draws a scene once: ground, influence, factions, mediators, outsiders. */
final class Painter {

  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  static final Color FLASH = new Color(0xE31A1C);
  private static final Color QUIET = new Color(0x767676);
  private static final int LINE = 13;
  private static final int LEAST = 7;
  private static final double SHADE = 0.3;

  /** Opacity of what keeps arrows from running through names. */
  private static final double VEIL = 0.65;

  private static final double LARGE = 0.3;

  private final Graphics2D g;
  private final Plots plots;
  private final Scene scene;
  private final Map<String, String> names;
  private final Set<String> chosen;
  private Color veil = Scale.faint(Theme.PAPER, 0);

  Painter(Graphics2D g, Plots plots, Scene scene, Map<String, String> names, Set<String> chosen) {
    this.g = g;
    this.plots = plots;
    this.scene = scene;
    this.names = names;
    this.chosen = chosen;
  }

  void paint(int width, int height) {
    scene.sides().forEach(this::ground);
    head(width);
    Arrows arrows = new Arrows(g, plots, this::center);
    scene.sides().forEach((party, group) -> arrows.influence(scene.scenario(), party, chosen));
    new Lanes(g, plots, scene).paint();
    scene
        .sides()
        .forEach((party, group) -> group.factions().forEach(m -> faction(party, group, m)));
    veil = Scale.faint(Theme.PAPER, 0);
    middle();
    outsiders();
    new Legend(g).paint(width, height);
  }

  private static Color of(Party party) {
    return party == Party.IRAN ? Theme.IRAN : Theme.US;
  }

  private static Color shade(Party party, Scene.Group group) {
    return Scale.mix(new Color(0xF7F7F7), of(party), SHADE * group.pressure());
  }

  /** The nearer the vote, the darker the ground. */
  private void ground(Party party, Scene.Group group) {
    Rectangle r = plots.side(party);
    g.setColor(shade(party, group));
    g.fill(new RoundRectangle2D.Double(r.x, r.y + 1, r.width, r.height - 3, 12, 12));
    if (chosen.contains(Scalars.text(party))) {
      g.setColor(of(party));
      g.setStroke(new BasicStroke(2.5f));
      g.draw(new RoundRectangle2D.Double(r.x, r.y + 1, r.width, r.height - 3, 12, 12));
    }
    g.setFont(BOLD);
    g.setColor(of(party));
    String name = names.getOrDefault(Scalars.text(party), "");
    g.drawString(name, r.x + 8, r.y + 16);
    int after = r.x + 8 + g.getFontMetrics().stringWidth(name) + 8;
    g.setFont(SMALL);
    g.setColor(Theme.INK);
    int room = r.x + r.width - after - 4;
    g.drawString(Words.cut(standing(group), g.getFontMetrics(), room), after, r.y + 16);
  }

  private static String standing(Scene.Group group) {
    String vote =
        group.daysToVote() < 0 || group.daysToVote() > 365
            ? ""
            : ", vote in " + group.daysToVote() + " days";
    String campaign = group.campaign() ? ", campaign" : "";
    String frozen =
        group.authority() == Authority.NORMAL
            ? ""
            : group.authority() == Authority.LAME_DUCK ? ", voted out" : ", new team settling in";
    return "trust %s, willing %s%s%s%s"
        .formatted(
            Words.number(group.trust()), Words.number(group.willingness()), vote, campaign, frozen);
  }

  private void head(int width) {
    g.setFont(BOLD);
    g.setColor(Theme.INK);
    g.drawString(scene.date() + "   day " + scene.day(), 8, 18);
    String zone = scene.zone() ? "win-sets meet" : "win-sets do not meet";
    String state = scene.end().isEmpty() ? zone : "ended: " + scene.end();
    g.setColor(scene.zone() || scene.end().equals("deal") ? Theme.AGREEMENT : Theme.INK);
    g.drawString(state, width - 8 - g.getFontMetrics().stringWidth(state), 18);
  }

  /** Circle of a faction: its area is its share of the side's weight. */
  private Ellipse2D circle(Rectangle plot, double share) {
    double most = Math.min(plot.height - 2 * LINE - 12, plot.width - 20) / 2.0;
    double radius = Math.max(LEAST, Math.min(most, most * Math.sqrt(share / largest())));
    double x = plot.getCenterX();
    double y = plot.y + (plot.height - 2 * LINE - 4) / 2.0;
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Largest share of weight that any faction holds, or more where all are small. */
  private double largest() {
    return scene.sides().values().stream()
        .flatMap(s -> s.factions().stream())
        .mapToDouble(Scene.Member::share)
        .reduce(LARGE, Math::max);
  }

  private Ellipse2D center(String id) {
    Rectangle plot = plots.all().getOrDefault(id, new Rectangle());
    Scene.Member member = scene.faction(id);
    return circle(plot, member == null ? 0 : member.share());
  }

  private void faction(Party party, Scene.Group group, Scene.Member m) {
    Rectangle plot = plots.all().getOrDefault(m.id(), new Rectangle());
    Ellipse2D circle = circle(plot, m.share());
    halo(m.id(), circle);
    g.setColor(Scale.of(m.stand().willingness()));
    g.fill(circle);
    g.setColor(Theme.INK);
    g.setStroke(new BasicStroke(1));
    g.draw(circle);
    if (m.veto()) {
      g.setStroke(new BasicStroke(2.5f));
      g.draw(grown(circle, 4));
    }
    if (m.inOffice()) {
      Legend.badge(g, circle.getMaxX() - 1, circle.getMinY() + 1, of(party));
    }
    double clear = chosen.contains(m.id()) ? 8 : m.veto() ? 5 : 2;
    veil = Scale.faint(shade(party, group), VEIL);
    label(names.getOrDefault(m.id(), m.id()), plot, circle.getMaxY() + clear, Theme.INK);
  }

  /** A strike flashes, those spoken of are lit. */
  private void halo(String id, Ellipse2D circle) {
    scene.traffic().strikes().stream()
        .filter(s -> s.actor().equals(id))
        .forEach(
            s -> {
              g.setColor(Scale.faint(FLASH, glow(s.day())));
              g.fill(grown(circle, 10));
            });
    if (chosen.contains(id)) {
      g.setColor(Theme.MEDIATOR);
      g.fill(grown(circle, 8));
    }
  }

  private double glow(int since) {
    return 1 - Math.max(0, scene.day() - since) / (Traffic.AFTERGLOW + 1.0);
  }

  private static Ellipse2D grown(Ellipse2D c, double by) {
    return new Ellipse2D.Double(
        c.getX() - by, c.getY() - by, c.getWidth() + 2 * by, c.getHeight() + 2 * by);
  }

  private void label(String name, Rectangle plot, double top, Color color) {
    g.setFont(SMALL);
    List<String> lines = Words.lines(name, g.getFontMetrics(), plot.width - 4, 2);
    double y = Math.min(top, plot.getMaxY() - LINE * lines.size() - 2);
    for (String line : lines) {
      y += LINE - 1;
      int width = g.getFontMetrics().stringWidth(line);
      g.setColor(veil);
      g.fill(
          new Rectangle2D.Double(
              plot.getCenterX() - width / 2.0 - 1, y - LINE + 3, width + 2, LINE));
      g.setColor(color);
      g.drawString(line, (float) (plot.getCenterX() - width / 2.0), (float) y);
    }
  }

  private void middle() {
    Rectangle r = plots.middle();
    g.setFont(SMALL);
    g.setColor(Theme.INK);
    String channel = scene.direct() ? "at one table" : "messages carried by";
    int width = g.getFontMetrics().stringWidth(channel);
    g.drawString(channel, (float) (r.getCenterX() - width / 2.0), r.y + 16);
    boolean headed = false;
    for (Scene.Carrier m : scene.mediators()) {
      Rectangle plot = plots.of(m.id());
      if (plot != null && m.active()) {
        mediator(m, plot);
      }
    }
    for (Map.Entry<String, winset.scenario.MediatorProfile> e :
        scene.scenario().mediators().all().entrySet()) {
      Rectangle plot = plots.of(e.getKey());
      if (plot != null && !e.getValue().active()) {
        if (!headed) {
          label("not called on:", new Rectangle(r.x, plot.y - 18, r.width, 16), plot.y - 17, QUIET);
          headed = true;
        }
        boxed(plot, chosen.contains(e.getKey()) ? Theme.MEDIATOR : Theme.PAPER, false);
        label(names.getOrDefault(e.getKey(), e.getKey()), plot, plot.y, QUIET);
      }
    }
  }

  private void mediator(Scene.Carrier m, Rectangle plot) {
    boolean tabled =
        scene.traffic().formula() != null && m.id().equals(scene.traffic().formula().mediator());
    boolean lit = chosen.contains(m.id()) || tabled;
    boxed(plot, lit ? Theme.MEDIATOR : new Color(0xFFFCE0), true);
    String name = names.getOrDefault(m.id(), m.id()) + (tabled ? ": a formula" : "");
    g.setFont(SMALL);
    g.setColor(Theme.INK);
    g.drawString(
        Words.cut(name, g.getFontMetrics(), plot.width - 12), plot.x + 6, plot.y + LINE + 2);
    int bar = plot.width - 12;
    g.setColor(Theme.GRID);
    g.fillRect(plot.x + 6, plot.y + LINE + 7, bar, 6);
    g.setColor(QUIET);
    g.fillRect(plot.x + 6, plot.y + LINE + 7, (int) (bar * m.effort()), 6);
    if (plot.height > 3 * LINE) {
      g.drawString("effort " + Words.number(m.effort()), plot.x + 6, plot.y + 2 * LINE + 13);
    }
  }

  private void boxed(Rectangle plot, Color fill, boolean framed) {
    RoundRectangle2D box =
        new RoundRectangle2D.Double(plot.x, plot.y, plot.width, plot.height - 1, 8, 8);
    g.setColor(fill);
    g.fill(box);
    if (framed) {
      g.setColor(QUIET);
      g.setStroke(new BasicStroke(1));
      g.draw(box);
    }
  }

  private void outsiders() {
    for (String id : scene.scenario().spoilers().keySet()) {
      Rectangle plot = plots.of(id);
      if (plot == null) {
        continue;
      }
      boxed(plot, chosen.contains(id) ? Theme.MEDIATOR : Theme.PAPER, true);
      scene.traffic().strikes().stream()
          .filter(s -> s.actor().equals(id))
          .forEach(
              s -> {
                g.setColor(Scale.faint(FLASH, glow(s.day())));
                g.fill(
                    new RoundRectangle2D.Double(plot.x, plot.y, plot.width, plot.height - 1, 8, 8));
              });
      Party victim = scene.scenario().spoilers().get(id).victim();
      String text =
          names.getOrDefault(id, id)
              + ", outsider, strikes "
              + Words.side(scene.scenario(), victim);
      label(text, plot, plot.getCenterY() - LINE, Theme.INK);
    }
  }
}
