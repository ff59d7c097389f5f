package winset.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The runs of a point by replicate; what is kept of each is small, as there may be millions. */
final class Replicates {

  private final BitSet done = new BitSet();
  private final BitSet deals = new BitSet();
  private float[] zones = new float[0];

  /** Takes in a run that was done; a zone that was not measured is not a number. */
  void add(int replicate, boolean deal, double zone) {
    done.set(replicate);
    deals.set(replicate, deal);
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
