package winset.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.util.ShapeUtilities;
import org.jspecify.annotations.Nullable;
import winset.scenario.Party;

/** The shapes of marks, centred, in points. */
final class Glyphs {

  static final double LARGE = 6.5;
  static final double SMALL = 4.5;

  private Glyphs() {}

  /** Iran's offers are triangles and US offers circles, so that they differ without colour too. */
  static Shape message(@Nullable Party sender, Mark.@Nullable Kind kind) {
    if (kind == Mark.Kind.REFUSAL) {
      return cross(4.5f);
    }
    double size = kind == Mark.Kind.OFFER ? LARGE : SMALL;
    return sender == Party.IRAN ? ShapeUtilities.createUpTriangle((float) size) : circle(size);
  }

  static Shape circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  static Shape cross(float arm) {
    return ShapeUtilities.createDiagonalCross(arm, 1.7f);
  }

  static Shape diamond(float size) {
    return ShapeUtilities.createDiamond(size);
  }

  static Shape square() {
    return new Rectangle2D.Double(-6, -6, 12, 12);
  }

  static Shape tick() {
    return new Rectangle2D.Double(-1.5, -7, 3, 14);
  }

  static Shape tooth() {
    return new Rectangle2D.Double(-1.5, -5, 3, 10);
  }

  static Shape swatch() {
    return new Rectangle2D.Double(-9, -6, 18, 12);
  }

  /** The marks of lines that stand beside each other. */
  static Shape series(int place) {
    return switch (place % 6) {
      case 0 -> circle(5);
      case 1 -> ShapeUtilities.createUpTriangle(6);
      case 2 -> new Rectangle2D.Double(-4.5, -4.5, 9, 9);
      case 3 -> diamond(6.5f);
      case 4 -> ShapeUtilities.createDownTriangle(6);
      default -> cross(5);
    };
  }

  /** A star of five rays, one of them up. */
  static Shape star(double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double r = i % 2 == 0 ? radius : radius * 0.42;
      double x = r * Math.sin(Math.PI * i / 5);
      double y = -r * Math.cos(Math.PI * i / 5);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    return star;
  }
}
