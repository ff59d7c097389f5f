package winset.analysis;

import java.util.Map;
import java.util.TreeMap;
import winset.measure.Interval;

/**
 * A mean over replicates with its 95 % interval (Student's, replicates being independent).
 *
 * @param mean the mean; not a number if there is nothing to go by
 * @param interval its interval; from minus to plus infinity with fewer than two replicates
 */
record Estimate(double mean, Interval interval) {

  static Estimate of(Map<Integer, Double> byReplicate) {
    int n = byReplicate.size();
    if (n == 0) {
      return new Estimate(Double.NaN, anything());
    }
    double sum = 0;
    for (double value : new TreeMap<>(byReplicate).values()) {
      sum += value;
    }
    double mean = sum / n;
    double squares = 0;
    for (double value : new TreeMap<>(byReplicate).values()) {
      squares += (value - mean) * (value - mean);
    }
    return new Estimate(
        mean, n < 2 ? anything() : Interval.ofMean(mean, Math.sqrt(squares / (n - 1)), n));
  }

  private static Interval anything() {
    return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
