package winset.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/** The values a factor takes, counted from 0. */
public sealed interface Levels {

  /** How many there are, at least 1. */
  int size();

  /** The value of a level. */
  Object value(int level);

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

    private static final MathContext DIGITS = new MathContext(12);

    /** Checks that the ends differ and there are two steps. */
    public Spaced {
      if (!(steps >= 2 && from != to)) {
        throw new IllegalArgumentException(steps + " steps from " + from + " to " + to);
      }
    }

    @Override
    public int size() {
      return steps;
    }

    @Override
    public Object value(int level) {
      double value = level == steps - 1 ? to : from + (to - from) * level / (steps - 1);
      if (whole) {
        return (int) Math.rint(value);
      }
      return value == from || value == to
          ? value
          : new BigDecimal(value).round(DIGITS).doubleValue();
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
      if (!(steps >= 2 && !from.equals(to))) {
        throw new IllegalArgumentException(steps + " steps from " + from + " to " + to);
      }
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
