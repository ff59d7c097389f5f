package winset.analysis;

import java.util.BitSet;
import java.util.List;
import winset.measure.Interval;

/**
 * A mean over points of each point's own mean, all points that have values counting alike, by
 * linearisation as in {@link PointShares}, of any values.
 *
 * @param estimate the mean with its interval
 * @param variance of the mean; not a number where it is not known
 */
record Pooled(Estimate estimate, double variance) {

  /** A value of a replicate at a point; not a number where there is none. */
  @FunctionalInterface
  interface Values {

    /** The value. */
    double at(int point, int replicate);
  }

  /**
   * What values are, which decides how far a single one may lie from its mean.
   *
   * @param least lowest value there can be
   * @param most highest
   */
  record Range(double least, double most) {

    static final Range SHARE = new Range(0, 1);
    static final Range DIFFERENCE = new Range(-1, 1);
    static final Range NUMBER = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private double largestVariance() {
      double half = (most - least) / 2;
      return half * half;
    }
  }

  /**
   * Pools points.
   *
   * @param replicates no replicate has this number or a higher one
   * @param clustered whether runs of a replicate are not independent of each other
   */
  static Pooled of(BitSet points, int replicates, boolean clustered, Range range, Values values) {
    Sum sum = new Sum(replicates, clustered, range);
    points.stream().forEach(point -> sum.add(point, values));
    return sum.pooled();
  }

  /** Points taken in one by one. */
  private static final class Sum {

    private final boolean clustered;
    private final Range range;
    private final double[] influence;
    private final BitSet seen = new BitSet();
    private double means;
    private double squaresWithin;
    private int freedom;
    private int single;
    private double apart;
    private int points;
    private int runs;
    private int fewest = Integer.MAX_VALUE;

    private Sum(int replicates, boolean clustered, Range range) {
      this.clustered = clustered;
      this.range = range;
      influence = new double[replicates];
    }

    private void add(int point, Values values) {
      int n = 0;
      double total = 0;
      for (int r = 0; r < influence.length; r++) {
        double value = values.at(point, r);
        if (!Double.isNaN(value)) {
          n++;
          total += value;
          seen.set(r);
        }
      }
      if (n == 0) {
        return;
      }
      points++;
      runs += n;
      fewest = Math.min(fewest, n);
      means += total / n;
      spread(point, values, n, total / n);
    }

    private void spread(int point, Values values, int n, double mean) {
      if (n == 1) {
        single++;
        return;
      }
      double weight = 1 / Math.sqrt((double) n * (n - 1));
      freedom += n - 1;
      for (int r = 0; r < influence.length; r++) {
        double value = values.at(point, r);
        if (!Double.isNaN(value)) {
          double own = (value - mean) * weight;
          squaresWithin += (value - mean) * (value - mean);
          influence[r] += clustered ? own : 0;
          apart += clustered ? 0 : own * own;
        }
      }
    }

    /**
     * A single value cannot tell how far values of its point lie apart: as far as can be, and where
     * that has no limit, as those of the other points do.
     */
    private double ofSingles() {
      if (single == 0) {
        return 0;
      }
      double largest = range.largestVariance();
      return single
          * (Double.isFinite(largest)
              ? largest
              : freedom == 0 ? Double.NaN : squaresWithin / freedom);
    }

    private Pooled pooled() {
      if (points == 0) {
        return new Pooled(Estimate.ofMean(List.of()), Double.NaN);
      }
      double squares = apart + ofSingles();
      for (double own : influence) {
        squares += own * own;
      }
      double mean = means / points;
      double variance = squares / ((double) points * points);
      int clusters = clustered ? seen.cardinality() : runs;
      if (!Double.isFinite(variance) || clusters < 2) {
        return new Pooled(
            new Estimate(mean, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)),
            Double.NaN);
      }
      Estimate estimate =
          Estimate.ofInfluences(
                  mean, variance, clusters, clustered ? fewest : runs, range.least(), range.most())
              .within(range.least(), range.most());
      return new Pooled(estimate, variance);
    }
  }
}
