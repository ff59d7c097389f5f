package winset.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winset.measure.Interval;
import winset.results.Figures;

/** Estimates and lists in words. */
final class Words {

  private static final int MOST = 8;

  private Words() {}

  /** "0.41 (0.35 to 0.47)". */
  static String number(Estimate estimate) {
    Interval interval = estimate.interval();
    return Figures.number(estimate.mean())
        + (Double.isFinite(interval.low()) && Double.isFinite(interval.high())
            ? " (%s to %s)"
                .formatted(Figures.number(interval.low()), Figures.number(interval.high()))
            : "");
  }

  /** "41 % (35 to 47)". */
  static String share(Estimate estimate) {
    return Figures.percent(estimate.mean()) + range(estimate.interval());
  }

  private static String range(Interval interval) {
    return Double.isFinite(interval.low()) && Double.isFinite(interval.high())
        ? " (%s to %s)".formatted(bare(interval.low()), bare(interval.high()))
        : "";
  }

  /** "41 points (35 to 47)", of a difference of shares. */
  static String points(Estimate estimate) {
    return points(estimate.mean()) + range(estimate.interval());
  }

  /** "41 points", "1 point". */
  static String points(double difference) {
    String size = bare(difference);
    return size + (size.equals("1") || size.equals("-1") ? " point" : " points");
  }

  /** A bound for a table; nothing where there is none. */
  static @Nullable Double finite(double bound) {
    return Double.isFinite(bound) ? bound : null;
  }

  private static String bare(double share) {
    return Figures.percent(share).replace(" %", "");
  }

  /** "a; b and c". */
  static String all(List<String> parts, String between) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(between, parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** "a, b and c"; of many the first, and how many more. */
  static String some(List<String> names) {
    if (names.size() > MOST) {
      return String.join(", ", names.subList(0, MOST - 1))
          + " and "
          + (names.size() - MOST + 1)
          + " more";
    }
    return all(names, ", ");
  }
}
