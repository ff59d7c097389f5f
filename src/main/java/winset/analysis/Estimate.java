package winset.analysis;

import java.util.Collection;
import java.util.Collections;
import winset.measure.Interval;

/**
 * A mean over replicates, which are independent, with its 95 % interval.
 *
 * @param mean the mean; not a number if there is nothing to go by
 * @param interval its interval; from minus to plus infinity with fewer than two replicates
 */
public record Estimate(double mean, Interval interval) {

  /** Shares and their differences that are this close are equal but for rounding. */
  private static final double ROUNDING = 1e-12;

  /**
   * A rate, each replicate's being 0 to 1: Wilson's interval if all are 0 or 1, else Student's. It
   * would be empty where all replicates agree; then it is as that of a difference.
   */
  public static Estimate ofRate(Collection<Double> rates) {
    boolean yesOrNo = rates.stream().allMatch(rate -> rate == 0 || rate == 1);
    if (rates.isEmpty() || !yesOrNo) {
      return agree(rates) ? agreed(rates, 0, 1) : ofMean(rates);
    }
    int hits = (int) rates.stream().filter(rate -> rate == 1).count();
    return new Estimate((double) hits / rates.size(), Interval.wilson(hits, rates.size()));
  }

  /**
   * A difference of rates, each replicate's being -1 to 1. Where all replicates agree Student's
   * interval would be empty; then as many as Wilson's interval cannot rule out may differ as much
   * as can be.
   */
  public static Estimate ofDifference(Collection<Double> differences) {
    return agree(differences) ? agreed(differences, -1, 1) : ofMean(differences);
  }

  private static boolean agree(Collection<Double> values) {
    return values.size() > 1 && Collections.max(values) - Collections.min(values) <= ROUNDING;
  }

  private static Estimate agreed(Collection<Double> values, double least, double most) {
    return agreed(values.iterator().next(), values.size(), least, most);
  }

  private static Estimate agreed(double all, int n, double least, double most) {
    double others = Interval.wilson(0, n).high();
    return new Estimate(
        all, new Interval(all - others * (all - least), all + others * (most - all)));
  }

  /** A mean with Student's interval. */
  public static Estimate ofMean(Collection<Double> values) {
    int n = values.size();
    double mean = n == 0 ? Double.NaN : sum(values) / n;
    if (n < 2) {
      return new Estimate(mean, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
    double squares = sum(values.stream().map(v -> (v - mean) * (v - mean)).toList());
    return new Estimate(mean, Interval.ofMean(mean, Math.sqrt(squares / (n - 1)), n));
  }

  /**
   * A mean that is a sum of what independent clusters contribute, by linearisation: its variance is
   * the sum of the squares of their influences. Where they have none but rounding, all agree: then,
   * if there are limits to the mean, as many as Wilson's interval cannot rule out may differ as
   * much as can be.
   *
   * @param variance sum of the squares of the influences
   * @param clusters how many there are
   * @param fewest how many of them are behind the part of the mean that has fewest
   * @param least lowest value that a mean may have
   * @param most highest
   */
  public static Estimate ofInfluences(
      double mean, double variance, int clusters, int fewest, double least, double most) {
    if (Double.isNaN(mean) || clusters < 2) {
      return new Estimate(mean, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
    double whole = most - least;
    if (Double.isFinite(whole) && Math.sqrt(variance) <= ROUNDING * whole) {
      return agreed(mean, fewest, least, most);
    }
    return new Estimate(
        mean, Interval.ofMean(mean, Math.sqrt(variance) * Math.sqrt(clusters), clusters));
  }

  /**
   * This less another that is independent of it: the distances to the ends of their intervals are
   * squared and added (Newcombe 1998, method 10; of two shares with Wilson's intervals it is his).
   */
  Estimate minus(Estimate other) {
    double difference = mean - other.mean;
    double below = square(mean - interval.low()) + square(other.interval.high() - other.mean);
    double above = square(interval.high() - mean) + square(other.mean - other.interval.low());
    return new Estimate(
        difference, new Interval(difference - Math.sqrt(below), difference + Math.sqrt(above)));
  }

  private static double square(double x) {
    return x * x;
  }

  /** The same with its interval cut to what can be. */
  public Estimate within(double least, double most) {
    return new Estimate(
        mean, new Interval(Math.max(least, interval.low()), Math.min(most, interval.high())));
  }

  /** Summed in order, so that the last digit does not depend on the machine. */
  private static double sum(Collection<Double> values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
