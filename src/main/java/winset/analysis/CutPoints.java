package winset.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import winset.scenario.Scalars;
import winset.sweep.Levels;

/**
 * Where a line is drawn between two values of a factor that occur: half way, at a number of as few
 * digits as keep them apart. Values that lie so close that this takes many digits are not kept
 * apart: the line may then be off by a five-hundredth of the range, or of itself on a scale of
 * ratios. Of whole numbers and dates it is one of them, the next from half way.
 */
final class CutPoints {

  private static final int EXACT = 17;
  private static final int CLOSE = 500;

  private CutPoints() {}

  /**
   * The least value that is above the line.
   *
   * @param below a value
   * @param above a larger one
   */
  static double least(Axis axis, double below, double above) {
    return whole(axis) ? Math.ceil(middle(below, above)) : between(axis, below, above);
  }

  /** The largest value that is below the line. */
  static double most(Axis axis, double below, double above) {
    return whole(axis) ? Math.floor(middle(below, above)) : between(axis, below, above);
  }

  private static double middle(double below, double above) {
    return below + (above - below) / 2;
  }

  private static double between(Axis axis, double below, double above) {
    double middle = middle(below, above);
    double off =
        axis.factor().levels() instanceof Levels.Geometric
            ? middle
            : axis.key(axis.size() - 1) - axis.key(0);
    BigDecimal exact = new BigDecimal(middle);
    for (int digits = 1; digits < EXACT; digits++) {
      double shown = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue();
      boolean apart = shown > below && shown < above;
      if (apart || Math.abs(shown - middle) <= Math.abs(off) / CLOSE) {
        return shown;
      }
    }
    return middle;
  }

  /** True for dates and whole numbers. */
  private static boolean whole(Axis axis) {
    return !(axis.factor().levels().value(0) instanceof Double);
  }

  /** A limit as files and sentences show it: numbers at their shortest, dates in full. */
  static String text(Axis axis, double limit) {
    return axis.factor().levels().value(0) instanceof LocalDate
        ? LocalDate.ofEpochDay((long) limit).toString()
        : Scalars.text(limit);
  }
}
