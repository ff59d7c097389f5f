package winset.measure;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import winset.scenario.Scalars;

/**
 * A 95 % confidence interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {

  private static final double LEVEL = 0.95;

  /**
   * Wilson's score interval of a share (Wilson 1927); holds its level for shares near 0 and 1 too.
   *
   * @param hits times it happened, 0 to n
   * @param n times it could have happened, at least 1
   */
  public static Interval wilson(int hits, int n) {
    if (!(n >= 1 && hits >= 0 && hits <= n)) {
      throw new IllegalArgumentException(hits + " of " + n + " is not a share");
    }
    ConfidenceInterval w = BinomialProportion.getWilsonScoreInterval(n, (double) hits / n, LEVEL);
    return new Interval(hits == 0 ? 0 : w.getLowerBound(), hits == n ? 1 : w.getUpperBound());
  }

  /**
   * Student's interval of a mean.
   *
   * @param mean the mean
   * @param sd standard deviation of the sample (divisor n - 1), at least 0
   * @param n size of the sample, at least 2
   */
  public static Interval ofMean(double mean, double sd, int n) {
    if (!(n >= 2 && sd >= 0)) {
      throw new IllegalArgumentException(
          "a mean of " + n + " with sd " + Scalars.text(sd) + " has no interval");
    }
    double t = new TDistribution(n - 1).inverseCumulativeProbability((1 + LEVEL) / 2);
    double half = t * sd / Math.sqrt(n);
    return new Interval(mean - half, mean + half);
  }
}
