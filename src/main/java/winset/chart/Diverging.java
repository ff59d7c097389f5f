package winset.chart;

import java.awt.Color;
import org.jfree.chart.renderer.PaintScale;

/**
 * Colours of differences: near white at none, through a deal's green to dark where there is more,
 * through violet where there is less, as far on either side.
 *
 * @param most the difference, above 0, whose colour is the darkest
 */
record Diverging(double most) implements PaintScale {

  static final Color LESS = new Color(0x3D0A4F);
  static final Color FEWER = new Color(0x9656A8);
  static final Color NONE = new Color(0xF7F7F7);
  static final Color MORE = new Color(0x003D2C);

  private static final double MIDDLE = 0.55;

  @Override
  public double getLowerBound() {
    return -most;
  }

  @Override
  public double getUpperBound() {
    return most;
  }

  @Override
  public Color getPaint(double difference) {
    if (Double.isNaN(difference)) {
      return DealMap.Shade.UNKNOWN;
    }
    double size = Math.min(1, Math.abs(difference) / most);
    Color middle = difference > 0 ? Theme.AGREEMENT : FEWER;
    Color end = difference > 0 ? MORE : LESS;
    return size < MIDDLE
        ? Look.between(NONE, middle, size / MIDDLE)
        : Look.between(middle, end, (size - MIDDLE) / (1 - MIDDLE));
  }

  /** The colour of words on it. */
  Color words(double difference) {
    Color ground = getPaint(difference);
    double light = 0.3 * ground.getRed() + 0.59 * ground.getGreen() + 0.11 * ground.getBlue();
    return light > 115 ? Theme.INK : Theme.PAPER;
  }
}
