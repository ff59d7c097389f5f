package winset.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.ui.RectangleInsets;

/** The axes of every chart: dates, shares, numbers, names. */
final class Axes {

  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};
  private static final int MOST_DATES = 8;

  private Axes() {}

  /** A date axis from one day to another, with a margin so that marks on either stay whole. */
  static DateAxis dates(LocalDate from, LocalDate to) {
    return dates(from, to, MOST_DATES);
  }

  /** The same with room for so many labels, at least 3. */
  static DateAxis dates(LocalDate from, LocalDate to, int most) {
    DateAxis axis = new DateAxis(null, Theme.UTC, Locale.ENGLISH);
    double margin = (Theme.at(to) - Theme.at(from)) / 60;
    axis.setRange(Theme.at(from) - margin, Theme.at(to) + margin);
    axis.setTickUnit(dateUnit(to.toEpochDay() - from.toEpochDay(), most));
    plain(axis);
    return axis;
  }

  /** The same with more room beyond the last day, on which no dates stand. */
  @SuppressWarnings("JavaUtilDate") // JFreeChart hands on nothing else
  static DateAxis dates(LocalDate from, LocalDate to, double beyond) {
    DateAxis axis = dates(from, to);
    double last = axis.getUpperBound();
    DateTickUnit unit = axis.getTickUnit();
    axis.setTickUnit(
        new DateTickUnit(unit.getUnitType(), unit.getMultiple()) {
          @Override
          public String dateToString(Date date) {
            return date.getTime() > last ? "" : unit.dateToString(date);
          }
        });
    axis.setRange(axis.getLowerBound(), last + (last - axis.getLowerBound()) * beyond);
    return axis;
  }

  private static DateTickUnit dateUnit(long days, int most) {
    if (days <= 70) {
      int step = (int) days / (most - 2) + 1;
      return new DateTickUnit(DateTickUnitType.DAY, step, format("d MMM"));
    }
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0 && days <= 31L * most * MONTHS[i]; i--) {
      step = MONTHS[i];
    }
    return new DateTickUnit(DateTickUnitType.MONTH, step, format("MMM yyyy"));
  }

  private static SimpleDateFormat format(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
    format.setTimeZone(Theme.UTC);
    return format;
  }

  /** An axis of shares, numbered 0.0 to 1.0 in fifths, with room below and above. */
  static NumberAxis shares(String label, double lower, double upper) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(lower, upper);
    axis.setTickUnit(
        new NumberTickUnit(0.2, new DecimalFormat("0.0", new DecimalFormatSymbols(Locale.ROOT))) {
          @Override
          public String valueToString(double value) {
            return value > 1.1 ? "" : super.valueToString(value);
          }
        });
    plain(axis);
    return axis;
  }

  /**
   * An axis from 0 to what data go up to, numbered in fifths of it, with room below and above.
   *
   * @param most a number whose fifth has few digits
   * @param upper where the axis ends
   */
  static NumberAxis fifths(String label, double most, double upper) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(-0.025 * most, upper);
    BigDecimal fifth = BigDecimal.valueOf(most).divide(BigDecimal.valueOf(5));
    DecimalFormat format = new DecimalFormat("0.0", new DecimalFormatSymbols(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(1, fifth.stripTrailingZeros().scale()));
    axis.setTickUnit(
        new NumberTickUnit(fifth.doubleValue(), format) {
          @Override
          public String valueToString(double value) {
            boolean beyond = value > most * 1.1 || value < -most * 0.1;
            return beyond ? "" : super.valueToString(value);
          }
        });
    plain(axis);
    return axis;
  }

  /** The least of 1, 2, 3, 5 and 7.5 times a power of ten that is no less, at most 1. */
  static double above(double highest) {
    BigDecimal top = BigDecimal.ONE;
    for (int power = 0; power < 6; power++) {
      for (String step : List.of("0.75", "0.5", "0.3", "0.2", "0.1")) {
        BigDecimal lower = new BigDecimal(step).scaleByPowerOfTen(-power);
        top = lower.doubleValue() >= highest ? lower : top;
      }
    }
    return top.doubleValue();
  }

  private static void plain(ValueAxis axis) {
    axis.setLabelFont(Theme.TEXT);
    axis.setTickLabelFont(Theme.TEXT);
    axis.setLabelPaint(Theme.INK);
    axis.setTickLabelPaint(Theme.INK);
    axis.setAxisLinePaint(Theme.INK);
    axis.setTickMarkPaint(Theme.INK);
  }

  /** An axis of shares from 0 to 1 with room for marks that stand on either. */
  static NumberAxis rates(String label) {
    return shares(label, -0.025, 1.025);
  }

  /** An axis of shares from 0 to the least of .1, .2, .5 and 1 that holds the highest of them. */
  static NumberAxis rates(String label, double highest) {
    double top = DoubleStream.of(0.1, 0.2, 0.5).filter(t -> t >= highest).findFirst().orElse(1);
    if (top == 1) {
      return rates(label);
    }
    NumberAxis axis = numbers(0, top, 6);
    axis.setLabel(label);
    return axis;
  }

  /**
   * An axis of numbers from one to another, at most so many of them written, with a margin so that
   * marks on either stay whole.
   */
  static NumberAxis numbers(double from, double to, int most) {
    NumberAxis axis = new NumberAxis();
    axis.setTickUnit(numberUnit((to - from) / (most - 1)));
    double margin = (to - from) / 40;
    axis.setRange(from - margin, to + margin);
    plain(axis);
    return axis;
  }

  /** An axis of ratios from one number above 0 to another, at most so many of them written. */
  static LogAxis ratios(double from, double to, int most) {
    LogAxis axis = new RatioAxis(RatioAxis.ticks(from, to, most));
    double margin = Math.pow(to / from, 1 / 40.0);
    axis.setRange(from / margin, to * margin);
    plain(axis);
    return axis;
  }

  /** The least of 1, 2 and 5 times a power of ten that is no less, with the decimals it needs. */
  static NumberTickUnit numberUnit(double least) {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
    BigDecimal unit = power.multiply(BigDecimal.TEN);
    for (int times : new int[] {5, 2, 1}) {
      BigDecimal smaller = power.multiply(BigDecimal.valueOf(times));
      unit = smaller.doubleValue() >= least * (1 - 1e-9) ? smaller : unit;
    }
    DecimalFormat format = new DecimalFormat("#,##0", new DecimalFormatSymbols(Locale.ROOT));
    int decimals = Math.max(0, unit.stripTrailingZeros().scale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return new NumberTickUnit(unit.doubleValue(), format);
  }

  /** An axis of names at 0, 1, 2 and so on; of many every so manieth is written. */
  static NumberAxis names(List<String> names, int every) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(-0.5, names.size() - 0.5);
    axis.setTickUnit(
        new NumberTickUnit(every) {
          @Override
          public String valueToString(double value) {
            int at = (int) Math.rint(value);
            return at >= 0 && at < names.size() ? names.get(at) : "";
          }
        });
    plain(axis);
    axis.setTickMarksVisible(false);
    axis.setTickLabelInsets(new RectangleInsets(5, 4, 2, 5));
    return axis;
  }
}
