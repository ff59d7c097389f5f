package winset.analysis;

import java.util.BitSet;
import winset.analysis.Pooled.Range;
import winset.measure.Contrast;
import winset.measure.Summary;

/**
 * The runs of two sweeps of the same points.
 *
 * @param paired whether those of a point and replicate have the same seed
 * @param commonA whether runs of a replicate of A share a seed, so that replicates are independent
 *     and points are not
 * @param commonB the same of B
 */
record Pairs(Response a, Response b, boolean paired, boolean commonA, boolean commonB) {

  boolean share() {
    return a.share();
  }

  private int replicates() {
    return Math.max(a.replicates(), b.replicates());
  }

  private double difference(int point, int replicate) {
    return b.value(point, replicate) - a.value(point, replicate);
  }

  private double ofA(int point, int replicate) {
    double value = a.value(point, replicate);
    return paired && Double.isNaN(b.value(point, replicate)) ? Double.NaN : value;
  }

  private double ofB(int point, int replicate) {
    double value = b.value(point, replicate);
    return paired && Double.isNaN(a.value(point, replicate)) ? Double.NaN : value;
  }

  /** Mean of A over points. */
  Pooled meanOfA(BitSet points) {
    Range range = share() ? Range.SHARE : Range.NUMBER;
    return Pooled.of(points, replicates(), commonA, range, this::ofA);
  }

  /** Mean of B over points. */
  Pooled meanOfB(BitSet points) {
    Range range = share() ? Range.SHARE : Range.NUMBER;
    return Pooled.of(points, replicates(), commonB, range, this::ofB);
  }

  /** B less A over points. */
  Pooled difference(BitSet points) {
    Range range = share() ? Range.DIFFERENCE : Range.NUMBER;
    if (paired) {
      return Pooled.of(points, replicates(), commonA, range, this::difference);
    }
    Pooled here = meanOfB(points);
    Pooled there = meanOfA(points);
    return new Pooled(
        here.estimate().minus(there.estimate()).within(range.least(), range.most()),
        here.variance() + there.variance());
  }

  /** The runs of a point. */
  PointPairs point(int point) {
    Summary.Mean here = new Summary.Mean();
    Summary.Mean there = new Summary.Mean();
    Summary.Mean differences = new Summary.Mean();
    int up = 0;
    int down = 0;
    for (int r = 0; r < replicates(); r++) {
      add(there, ofA(point, r));
      add(here, ofB(point, r));
      double difference = difference(point, r);
      add(differences, difference);
      up += difference > 0 ? 1 : 0;
      down += difference < 0 ? 1 : 0;
    }
    return new PointPairs(
        there.n(),
        here.n(),
        share() ? (double) hits(there) / there.n() : mean(there),
        share() ? (double) hits(here) / here.n() : mean(here),
        paired ? Contrast.paired(differences, share()) : Contrast.unpaired(here, there, share()),
        paired ? ofPairs(differences, up, down) : ofAll(here, there),
        paired ? factor(here, there, differences) : Double.NaN,
        up + down == 0);
  }

  private static void add(Summary.Mean mean, double value) {
    if (!Double.isNaN(value)) {
      mean.add(value);
    }
  }

  private static double mean(Summary.Mean mean) {
    return mean.n() == 0 ? Double.NaN : mean.mean();
  }

  private double ofPairs(Summary.Mean differences, int up, int down) {
    if (differences.n() == 0) {
      return Double.NaN;
    }
    return share() ? Significance.ofSigns(up, down) : Significance.ofPairs(differences);
  }

  private double ofAll(Summary.Mean here, Summary.Mean there) {
    return share()
        ? Significance.ofShares(hits(here), here.n(), hits(there), there.n())
        : Significance.ofMeans(here, there);
  }

  private static int hits(Summary.Mean share) {
    return (int) Math.rint(share.mean() * share.n());
  }

  private static double factor(Summary.Mean here, Summary.Mean there, Summary.Mean differences) {
    if (differences.n() < 2) {
      return Double.NaN;
    }
    double factor = (variance(here) + variance(there)) / variance(differences);
    return Double.isFinite(factor) ? factor : Double.NaN;
  }

  private static double variance(Summary.Mean mean) {
    double sd = mean.sd().orElseThrow();
    return sd * sd;
  }
}
