package winset.analysis;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import winset.measure.Interval;

/**
 * A share over points, each point counting alike, with its 95 % interval. Two things of it are
 * chance: which points were looked at, and what luck their runs had. Where replicates share their
 * seeds the luck of one is the same at all points, which resampling of points does not see. So the
 * variance is by linearisation over clusters of both kinds, points and replicates, less what they
 * have in common, single runs (Cameron, Gelbach and Miller 2011), and never less than that over
 * points alone. The interval is Wilson's, of as many cases as would have that variance; where all
 * points agree no more than there are points, so that it is never empty.
 */
final class ClusteredShare {

  private static final double UPPER = 0.975;

  private final Response response;
  private final boolean commonSeeds;
  private final double[] luck;
  private double points;
  private double runs;
  private int clusters;

  private ClusteredShare(Cases cases) {
    response = cases.response();
    commonSeeds = cases.commonSeeds();
    luck = new double[commonSeeds ? response.replicates() : 0];
  }

  /** Share of yes in some cases, at least one: the density of a box. */
  static Estimate density(Cases cases, int[] within) {
    ClusteredShare share = new ClusteredShare(cases);
    double density = (double) cases.yes(within) / cases.unit() / within.length;
    for (int i : within) {
      share.add(cases.point(i), 1.0 / within.length, density);
    }
    if (IntStream.of(within).mapToLong(cases::yes).distinct().count() == 1) {
      share.points = 0; // of which rounding would leave a little
    }
    return share.estimate(density, within.length);
  }

  /** Share of all yes that some cases have, of which there are any: the coverage of a box. */
  static Estimate coverage(Cases cases, int[] within) {
    ClusteredShare share = new ClusteredShare(cases);
    boolean[] in = new boolean[cases.size()];
    for (int i : within) {
      in[i] = true;
    }
    int[] every = cases.all();
    double all = (double) cases.yes(every) / cases.unit();
    double coverage = (double) cases.yes(within) / cases.unit() / all;
    int withYes = 0;
    for (int i : every) {
      withYes += cases.yes(i) > 0 ? 1 : 0;
      share.add(cases.point(i), ((in[i] ? 1 : 0) - coverage) / all, 0);
    }
    return share.estimate(coverage, withYes);
  }

  /** Adds what the runs of a point contribute: how far each lies above a centre, times a weight. */
  private void add(int point, double weight, double centre) {
    double sum = 0;
    for (int replicate = 0; replicate < response.replicates(); replicate++) {
      double value = response.value(point, replicate);
      if (Double.isNaN(value)) {
        continue;
      }
      double influence = weight * (value - centre) / response.n(point);
      sum += influence;
      runs += influence * influence;
      if (commonSeeds) {
        luck[replicate] += influence;
      }
    }
    points += sum * sum;
    clusters++;
  }

  private Estimate estimate(double share, int cases) {
    double byPoint = clusters < 2 ? 0 : points * clusters / (clusters - 1);
    double byLuck = 0;
    for (double influence : luck) {
      byLuck += influence * influence;
    }
    int replicates = luck.length;
    byLuck = replicates < 2 ? 0 : Math.max(0, byLuck * replicates / (replicates - 1) - runs);
    double variance = byPoint + byLuck;
    double spread = share * (1 - share);
    if (!(spread > 0) || (byPoint == 0 && spread >= cases * variance)) {
      double z = new NormalDistribution().inverseCumulativeProbability(UPPER);
      return new Estimate(share, wilson(share, cases, z));
    }
    double freedom =
        variance
            * variance
            / (byPoint * byPoint / Math.max(1, clusters - 1)
                + byLuck * byLuck / Math.max(1, replicates - 1));
    double t = new TDistribution(freedom).inverseCumulativeProbability(UPPER);
    return new Estimate(share, wilson(share, spread / variance, t));
  }

  /** Wilson's interval (1927) of n cases, n not being whole. */
  private static Interval wilson(double share, double n, double t) {
    double middle = share + t * t / (2 * n);
    double half = t * Math.sqrt(share * (1 - share) / n + t * t / (4 * n * n));
    double scale = 1 + t * t / n;
    return new Interval(
        share <= 0 ? 0 : Math.max(0, (middle - half) / scale),
        share >= 1 ? 1 : Math.min(1, (middle + half) / scale));
  }
}
