package winset.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/**
 * A scale of ratios, numbered where it is told to be, for JFreeChart numbers powers of ten alone.
 */
final class RatioAxis extends LogAxis {

  private final List<BigDecimal> at;

  /**
   * An axis.
   *
   * @param at its numbers
   */
  RatioAxis(List<BigDecimal> at) {
    super(null);
    this.at = at;
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
    return at.stream()
        .map(
            tick ->
                new NumberTick(
                    tick.doubleValue(),
                    tick.stripTrailingZeros().toPlainString(),
                    TextAnchor.TOP_CENTER,
                    TextAnchor.CENTER,
                    0))
        .toList();
  }

  /**
   * Where a scale of ratios is numbered: at 1, 2 and 5 times powers of ten, at powers alone, or
   * within one power as a scale of differences is.
   */
  static List<BigDecimal> ticks(double from, double to, int most) {
    for (List<Integer> times : List.of(List.of(1, 2, 5), List.of(1, 3), List.of(1))) {
      List<BigDecimal> ticks = new ArrayList<>();
      int lowest = (int) Math.floor(Math.log10(from));
      for (int power = lowest; power <= Math.ceil(Math.log10(to)); power++) {
        for (int digit : times) {
          BigDecimal tick = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
          if (tick.doubleValue() >= from * (1 - 1e-9) && tick.doubleValue() <= to * (1 + 1e-9)) {
            ticks.add(tick);
          }
        }
      }
      if (ticks.size() < 3) {
        return evenly(from, to, most);
      }
      if (ticks.size() <= most) {
        return ticks;
      }
    }
    return evenly(from, to, 2);
  }

  private static List<BigDecimal> evenly(double from, double to, int most) {
    if (most <= 2) {
      return List.of(shortened(from), shortened(to));
    }
    BigDecimal unit = BigDecimal.valueOf(Axes.numberUnit((to - from) / (most - 1)).getSize());
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal tick =
        unit.multiply(BigDecimal.valueOf((long) Math.ceil(from / unit.doubleValue())));
    for (; tick.doubleValue() <= to * (1 + 1e-9); tick = tick.add(unit)) {
      ticks.add(tick);
    }
    return ticks;
  }

  private static BigDecimal shortened(double value) {
    return new BigDecimal(value).round(new MathContext(2));
  }
}
