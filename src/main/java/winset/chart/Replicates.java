package winset.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import winset.analysis.Estimate;

/** The runs of a point by replicate; what is kept of each is small, as there may be millions. */
final class Replicates {

  private final BitSet done = new BitSet();
  private final BitSet deals = new BitSet();
  private float[] zones = new float[0];
  private int[] days = new int[0];

  /** Takes in a run that was done; a zone that was not measured is not a number. */
  void add(int replicate, boolean deal, int length, double zone) {
    done.set(replicate);
    deals.set(replicate, deal);
    if (replicate >= days.length) {
      days = Arrays.copyOf(days, Math.max(replicate + 1, days.length * 3 / 2));
    }
    days[replicate] = length;
    if (!Double.isNaN(zone)) {
      if (replicate >= zones.length) {
        zones = Arrays.copyOf(zones, Math.max(replicate + 1, zones.length * 3 / 2));
      }
      zones[replicate] = (float) zone;
    }
  }

  /** 1 for a deal, else 0. */
  double deal(int replicate) {
    return deals.get(replicate) ? 1 : 0;
  }

  /** True if a run was done and goes on at a day. */
  private boolean atRisk(int replicate, int day) {
    return done.get(replicate) && days[replicate] >= day;
  }

  /**
   * Share of runs at risk on a day that come to a deal within some days from it. Runs of a
   * replicate share their seed: replicates are what is independent (linearised, as a ratio of
   * sums).
   */
  static Estimate hazard(List<Replicates> points, int from, int length) {
    int most = points.stream().mapToInt(p -> p.done.length()).max().orElse(0);
    double[] sums = new double[5];
    int clusters = 0;
    for (int r = 0; r < most; r++) {
      int atRisk = 0;
      int events = 0;
      for (Replicates point : points) {
        if (point.atRisk(r, from)) {
          atRisk++;
          events += point.deals.get(r) && point.days[r] < from + length ? 1 : 0;
        }
      }
      clusters += atRisk > 0 ? 1 : 0;
      double[] of = {
        events, atRisk, (double) events * events, (double) events * atRisk, (double) atRisk * atRisk
      };
      Arrays.setAll(sums, i -> sums[i] + of[i]);
    }
    double hazard = sums[0] / sums[1];
    double squares = sums[2] - 2 * hazard * sums[3] + hazard * hazard * sums[4];
    double variance = Math.max(0, squares) / (sums[1] * sums[1]);
    return Estimate.ofInfluences(hazard, variance, clusters, clusters, 0, 1).within(0, 1);
  }

  /** Share of weeks with a zone of agreement. */
  double zone(int replicate) {
    return zones[replicate];
  }

  /** What is read off a run. */
  @FunctionalInterface
  interface Reading {
    double of(Replicates runs, int replicate);
  }

  /**
   * A number for all that is independent: with common seeds the mean of each replicate over the
   * points, whose runs share a seed, else each run's.
   */
  static Collection<Double> independent(
      List<Replicates> points, boolean commonSeeds, Reading reading) {
    return commonSeeds ? means(points, reading) : all(points, reading);
  }

  private static List<Double> all(List<Replicates> points, Reading reading) {
    List<Double> all = new ArrayList<>();
    points.forEach(p -> p.done.stream().forEach(r -> all.add(reading.of(p, r))));
    return all;
  }

  private static List<Double> means(List<Replicates> points, Reading reading) {
    int most = points.stream().mapToInt(p -> p.done.length()).max().orElse(0);
    double[] sums = new double[most];
    int[] runs = new int[most];
    for (Replicates point : points) {
      point.done.stream()
          .forEach(
              r -> {
                sums[r] += reading.of(point, r);
                runs[r]++;
              });
    }
    List<Double> means = new ArrayList<>();
    for (int r = 0; r < most; r++) {
      if (runs[r] > 0) {
        means.add(sums[r] / runs[r]);
      }
    }
    return means;
  }
}
