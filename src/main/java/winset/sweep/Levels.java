package winset.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * The values a factor takes, counted from 0; those of a range rise or fall. Numbers have twelve
 * significant digits, so that 0.3 is 0.3.
 */
public sealed interface Levels {

  /**
   * How many levels stand for a range without steps, whose numbers then lie too close for the eye:
   * with one more than a power of two, halves and quarters of the range are among them.
   */
  int CONTINUOUS = (1 << 30) + 1;

  /** How many there are, at least 1. */
  int size();

  /** The value of a level. */
  Object value(int level);

  /**
   * The value at a share of the way, each level having an equal share.
   *
   * @param share 0 to 1
   */
  default Object at(double share) {
    return value((int) Math.min(share * size(), size() - 1));
  }

  /** The level that has a value, found by halving; -1 if there is none. */
  default int level(Object value) {
    double sought = number(value);
    double direction = number(value(size() - 1)) - number(value(0));
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = low + (high - low) / 2;
      double beyond = (number(value(middle)) - sought) * direction;
      if (beyond == 0) {
        return middle;
      }
      low = beyond < 0 ? middle + 1 : low;
      high = beyond > 0 ? middle - 1 : high;
    }
    return -1;
  }

  /** A number as it is, a date as days since 1970. */
  private static double number(Object value) {
    return value instanceof LocalDate date ? date.toEpochDay() : ((Number) value).doubleValue();
  }

  /** A number to twelve significant digits. */
  static double plain(double value) {
    return new BigDecimal(value).round(new MathContext(12)).doubleValue();
  }

  /** A number on the way from one end to the other, which are given as they are. */
  private static Object number(double value, double from, double to, boolean whole) {
    double exact = value == from || value == to ? value : plain(value);
    return whole ? (Object) (int) Math.rint(exact) : (Object) exact;
  }

  private static void check(Object from, Object to, int steps) {
    if (steps < 2 || from.equals(to)) {
      throw new IllegalArgumentException(steps + " steps from " + from + " to " + to);
    }
  }

  /**
   * Values as listed.
   *
   * @param values at least one
   */
  record Listed(List<Object> values) implements Levels {

    /** Checks that there is a value. */
    public Listed {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a factor needs at least one value");
      }
    }

    @Override
    public int size() {
      return values.size();
    }

    @Override
    public Object value(int level) {
      return values.get(level);
    }

    @Override
    public int level(Object value) {
      return values.indexOf(value);
    }
  }

  /**
   * Numbers at even distances: from + (to - from) i / (steps - 1), both ends included, those
   * between to twelve significant digits, so that 0.3 is 0.3.
   *
   * @param from first value
   * @param to last value
   * @param steps how many, at least 2
   * @param whole whether values are rounded to whole numbers
   */
  record Spaced(double from, double to, int steps, boolean whole) implements Levels {

    /** Checks that the ends differ and there are two steps. */
    public Spaced {
      check(from, to, steps);
    }

    @Override
    public int size() {
      return steps;
    }

    @Override
    public Object value(int level) {
      double value = level == steps - 1 ? to : from + (to - from) * level / (steps - 1);
      return number(value, from, to, whole);
    }
  }

  /**
   * Numbers at even ratios, as on a logarithmic scale: from (to / from)^(i / (steps - 1)), both
   * ends included, those between to twelve significant digits.
   *
   * @param from first value, above 0
   * @param to last value, above 0
   * @param steps how many, at least 2
   * @param whole whether values are rounded to whole numbers
   */
  record Geometric(double from, double to, int steps, boolean whole) implements Levels {

    /** Checks that the ends differ and are above 0, and there are two steps. */
    public Geometric {
      check(from, to, from > 0 && to > 0 ? steps : 0);
    }

    @Override
    public int size() {
      return steps;
    }

    @Override
    public Object value(int level) {
      double share = (double) level / (steps - 1);
      double value = share == 1 ? to : from * FastMath.exp(FastMath.log(to / from) * share);
      return number(value, from, to, whole);
    }
  }

  /**
   * Dates at even distances, in whole days.
   *
   * @param from first date
   * @param to last date
   * @param steps how many, at least 2
   */
  record Days(LocalDate from, LocalDate to, int steps) implements Levels {

    /** Checks that the ends differ and there are two steps. */
    public Days {
      check(from, to, steps);
    }

    @Override
    public int size() {
      return steps;
    }

    @Override
    public Object value(int level) {
      double days = (double) (to.toEpochDay() - from.toEpochDay()) * level / (steps - 1);
      return from.plusDays((long) Math.rint(days));
    }
  }
}
