package winset.analysis;

import java.util.Arrays;
import winset.measure.Interval;
import winset.model.RandomStream;

/**
 * Intervals of 95 % by the pigeonhole bootstrap (Owen 2007): what a design repeats, its rows, and
 * the replicates that all points have in common are drawn anew with replacement, each by itself,
 * and the interval is from the 2.5th to the 97.5th percentile of the results. It errs on the wide
 * side, but for two replicates (in a trial of shared slopes 90 %). Where points share no seeds the
 * rows alone are drawn: each carries luck of its own.
 */
final class TwoWayBootstrap {

  /** How often is drawn. */
  static final int RESAMPLES = 400;

  private static final double TAIL = 0.025;
  private static final double MOST_UNKNOWN = 0.1;

  private final int rows;
  private final int replicates;
  private final boolean both;
  private final RandomStream stream;

  /** Numbers of a sample in which each row and each replicate is there so many times. */
  interface Statistic {
    double[] of(int[] rows, int[] replicates);
  }

  /**
   * A way of drawing.
   *
   * @param both whether replicates are drawn as well as rows
   */
  TwoWayBootstrap(int rows, int replicates, boolean both, RandomStream stream) {
    this.rows = rows;
    this.replicates = replicates;
    this.both = both;
    this.stream = stream;
  }

  /** Estimates with their intervals, without bounds where too many draws say nothing. */
  Estimate[] of(Statistic statistic) {
    double[] estimates = statistic.of(once(rows), once(replicates));
    double[][] draws = new double[estimates.length][RESAMPLES];
    for (int draw = 0; draw < RESAMPLES; draw++) {
      int[] times = drawn(rows);
      double[] drawn = statistic.of(times, both ? different() : once(replicates));
      for (int i = 0; i < drawn.length; i++) {
        draws[i][draw] = drawn[i];
      }
    }
    Estimate[] all = new Estimate[estimates.length];
    Arrays.setAll(all, i -> new Estimate(estimates[i], interval(draws[i])));
    return all;
  }

  private static int[] once(int n) {
    int[] once = new int[n];
    Arrays.fill(once, 1);
    return once;
  }

  /** Replicates, of which at least two differ: of one alone luck cannot be told from the rest. */
  private int[] different() {
    int[] times = drawn(replicates);
    while (replicates > 1 && Arrays.stream(times).filter(n -> n > 0).count() < 2) {
      times = drawn(replicates);
    }
    return times;
  }

  private int[] drawn(int n) {
    int[] times = new int[n];
    for (int i = 0; i < n; i++) {
      times[(int) (stream.uniform() * n)]++;
    }
    return times;
  }

  private static Interval interval(double[] draws) {
    double[] known = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
    if (known.length < (1 - MOST_UNKNOWN) * draws.length) {
      return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    int tail = (int) (TAIL * known.length);
    return new Interval(known[tail], known[known.length - 1 - tail]);
  }
}
