package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.ValueMarker;
import org.jspecify.annotations.Nullable;

/**
 * How a line and its marks look; shape tells lines apart where colour does not.
 *
 * @param colour of both
 * @param shape of the marks
 * @param stroke of the line
 */
record Look(Color colour, Shape shape, Stroke stroke) {

  /** What has happened. */
  static final Stroke SOLID = new BasicStroke(2.2f);

  /** What stands against it. */
  static final Stroke DASHED =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

  /** Where a difference is none. */
  static final BasicStroke ZERO = new BasicStroke(1.2f);

  /** The rim of a mark that is white within. */
  static final BasicStroke HOLLOW = new BasicStroke(1.6f);

  private static final int[] CATEGORIES = {
    0xE69F00, 0x56B4E9, 0x222222, 0xCC79A7, 0x8A5A00, 0x7F7F7F
  };
  static final Color FIRST = new Color(0xE3B0CB);
  static final Color LAST = new Color(0x4A1F38);

  /** Deals where nothing is told apart. */
  static final Look DEALS = new Look(Theme.AGREEMENT, Glyphs.circle(5), SOLID);

  /** Weeks with a zone of agreement. */
  static final Look ZONE = new Look(Theme.INK, Glyphs.series(2), DASHED);

  /** The colours of levels without an order. */
  static List<Color> categories() {
    return Arrays.stream(CATEGORIES).mapToObj(Color::new).toList();
  }

  /** The look of one of so many levels: light to dark where they have an order. */
  static Look of(FactorAxis factor, int place, int places) {
    Color colour =
        factor.ordered()
            ? between(FIRST, LAST, places < 2 ? 1 : (double) place / (places - 1))
            : new Color(CATEGORIES[place % CATEGORIES.length]);
    return new Look(colour, Glyphs.series(place), SOLID);
  }

  /** A colour on the way from one to another, 0 to 1. */
  static Color between(Color from, Color to, double way) {
    return new Color(
        mix(from.getRed(), to.getRed(), way),
        mix(from.getGreen(), to.getGreen(), way),
        mix(from.getBlue(), to.getBlue(), way));
  }

  private static int mix(int from, int to, double way) {
    return (int) Math.round(from + (to - from) * way);
  }

  /** A line over the whole plot at one value. */
  static ValueMarker rule(double value, Stroke stroke) {
    ValueMarker rule = new ValueMarker(value, Theme.INK, stroke);
    // JFreeChart lets the ground through a marker that is not told to hide it.
    rule.setAlpha(1);
    return rule;
  }

  /** An entry of a legend with line and mark. */
  LegendItem named(String label) {
    return item(label, true, shape, true, stroke);
  }

  /** An entry of a legend with the line alone. */
  LegendItem line(String label) {
    return item(label, false, shape, true, stroke);
  }

  private LegendItem item(
      String label, boolean marked, Shape mark, boolean lined, @Nullable Stroke along) {
    return new LegendItem(
        label,
        null,
        null,
        null,
        marked,
        mark,
        true,
        colour,
        true,
        Theme.PAPER,
        new BasicStroke(0.8f),
        lined,
        new Line2D.Double(-13, 0, 13, 0),
        along == null ? SOLID : along,
        colour);
  }

  /** An entry of a legend for an area. */
  static LegendItem area(String label, Color colour) {
    return new Look(colour, Glyphs.swatch(), SOLID).item(label, true, Glyphs.swatch(), false, null);
  }

  /** An entry of a legend for a mark of any colour. */
  static LegendItem mark(String label, Shape shape) {
    return new Look(Theme.INK, shape, SOLID).item(label, true, shape, false, null);
  }

  /** An entry of a legend for a mark that is white within. */
  static LegendItem hollow(String label, Shape shape) {
    return new LegendItem(
        label,
        null,
        null,
        null,
        true,
        shape,
        true,
        Theme.PAPER,
        true,
        Theme.INK,
        HOLLOW,
        false,
        new Line2D.Double(-13, 0, 13, 0),
        SOLID,
        Theme.INK);
  }

  /** A legend that opens with what its entries are levels of. */
  static LegendItemCollection legend(@Nullable FactorAxis factor) {
    LegendItemCollection items = new LegendItemCollection();
    if (factor != null) {
      items.add(heading(factor.name() + ":"));
    }
    return items;
  }

  /** What the entries of a legend that follow are. */
  static LegendItem heading(String words) {
    return new Look(Theme.PAPER, Glyphs.circle(0), SOLID)
        .item(words, false, Glyphs.circle(0), false, null);
  }
}
