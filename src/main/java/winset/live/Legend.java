package winset.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import winset.chart.Theme;

/** What the signs on the stage mean, below it in two rows. */
final class Legend {

  private static final int GAP = 14;
  private static final int BAR = 90;

  private final Graphics2D g;
  private int x;
  private int y;

  Legend(Graphics2D g) {
    this.g = g;
  }

  void paint(int width, int height) {
    g.setColor(Theme.GRID);
    g.setStroke(new BasicStroke(1));
    g.drawLine(8, height - Plots.LEGEND + 4, width - 8, height - Plots.LEGEND + 4);
    g.setFont(Painter.SMALL);
    x = 10;
    y = height - Plots.LEGEND + 20;
    bar();
    circle(5, false);
    circle(8, false);
    words("size: weight");
    circle(6, true);
    words("veto");
    x += 6;
    badge(g, x, y - 4, Theme.INK);
    x += 8;
    words("camp in office");
    x = 10;
    y = height - 12;
    g.setColor(Theme.INK);
    letter("message under way", Theme.INK);
    letter("understood", Theme.AGREEMENT);
    letter("misread", Scale.MISREAD);
    g.setColor(Painter.FLASH);
    g.fill(new Ellipse2D.Double(x, y - 10, 12, 12));
    x += 16;
    words("strike");
    g.setColor(Color.GRAY);
    g.drawLine(x, y - 4, x + 16, y - 4);
    g.fill(Arrows.head(x + 16, y - 4, 1, 0));
    x += 26;
    words("loudest voice it hears");
    words("darker ground: vote near");
  }

  private void bar() {
    g.setColor(Theme.INK);
    words("unwilling");
    x -= GAP - 5;
    for (int i = 0; i < BAR; i++) {
      g.setColor(Scale.of(i / (BAR - 1.0)));
      g.fill(new Rectangle2D.Double(x + i, y - 10, 1.5, 12));
    }
    g.setColor(Color.GRAY);
    g.draw(new Rectangle2D.Double(x, y - 10, BAR, 12));
    x += BAR + 5;
    words("willing to deal");
  }

  private void circle(double radius, boolean ring) {
    g.setColor(Theme.INK);
    g.setStroke(new BasicStroke(1));
    g.draw(new Ellipse2D.Double(x, y - 4 - radius, 2 * radius, 2 * radius));
    if (ring) {
      g.setStroke(new BasicStroke(2));
      g.draw(new Ellipse2D.Double(x - 3, y - 7 - radius, 2 * radius + 6, 2 * radius + 6));
      g.setStroke(new BasicStroke(1));
      x += 4;
    }
    x += (int) (2 * radius) + 4;
  }

  private void letter(String meaning, Color color) {
    g.setColor(color);
    g.fill(new Rectangle2D.Double(x, y - 10, 18, 12));
    x += 22;
    words(meaning);
  }

  private void words(String text) {
    g.setColor(Theme.INK);
    g.drawString(text, x, y);
    x += g.getFontMetrics().stringWidth(text) + GAP;
  }

  /** A star: the camp in office. */
  static void badge(Graphics2D g, double x, double y, Color color) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 8 : 3.5;
      double angle = Math.PI * i / 5 - Math.PI / 2;
      double px = x + radius * Math.cos(angle);
      double py = y + radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    g.setColor(color);
    g.fill(star);
    g.setColor(Theme.PAPER);
    g.setStroke(new BasicStroke(1));
    g.draw(star);
  }
}
