package winset.analysis;

import java.util.Arrays;

/**
 * Products of what a response is expected to come to at points, each from pairs of different
 * replicates, so that luck has no part in them; of plain values where there is one replicate.
 * Values are centred, which moves no variance and spares digits. Replicates may be weighed by how
 * often they were drawn.
 */
final class Luck {

  private final int replicates;
  private final boolean complete;

  /** By point and replicate; 0 where there is none. */
  private final double[] values;

  /** 1 where there is a value, else 0. */
  private final double[] there;

  private final double[] times;
  private final double[] squares;
  private final double[] sums;
  private final double[] counts;
  private double pairs;

  Luck(Response response) {
    replicates = Math.max(1, response.replicates());
    values = new double[Math.multiplyExact(response.points(), replicates)];
    there = new double[values.length];
    times = new double[replicates];
    squares = new double[replicates];
    sums = new double[response.points()];
    counts = new double[response.points()];
    double mean = mean(response);
    for (int i = 0; i < values.length; i++) {
      double value = response.value(i / replicates, i % replicates);
      there[i] = Double.isNaN(value) ? 0 : 1;
      values[i] = Double.isNaN(value) ? 0 : value - mean;
    }
    complete = Arrays.stream(there).allMatch(one -> one == 1);
  }

  private static double mean(Response response) {
    double sum = 0;
    for (int point = 0; point < response.points(); point++) {
      sum += response.n(point) == 0 ? 0 : response.mean(point);
    }
    return sum / response.pointsWithRuns();
  }

  int replicates() {
    return replicates;
  }

  /** True if there are different replicates to pair. */
  boolean paired() {
    return replicates > 1;
  }

  /** How often each replicate is there from now on. */
  void weigh(int[] replicateTimes) {
    double all = 0;
    pairs = 0;
    for (int r = 0; r < replicates; r++) {
      times[r] = replicateTimes[r];
      squares[r] = times[r] * times[r];
      all += times[r];
      pairs -= squares[r];
    }
    pairs += all * all;
  }

  /** Sums up a point, which has to be done before it is in a product. */
  void sum(int point) {
    double sum = 0;
    double count = 0;
    int from = point * replicates;
    for (int r = 0; r < replicates; r++) {
      sum += times[r] * values[from + r];
      count += times[r] * there[from + r];
    }
    sums[point] = sum;
    counts[point] = count;
  }

  /** The product of two expectations; not a number where no pair tells of it. */
  double product(int one, int other) {
    if (!paired()) {
      return there[one] * there[other] == 0 ? Double.NaN : values[one] * values[other];
    }
    double n = complete ? pairs : counts[one] * counts[other] - same(there, one, other);
    return n <= 0 ? Double.NaN : (sums[one] * sums[other] - same(values, one, other)) / n;
  }

  /** What pairs of a replicate with itself add. */
  private double same(double[] of, int one, int other) {
    double sum = 0;
    int first = one * replicates;
    int second = other * replicates;
    for (int r = 0; r < replicates; r++) {
      sum += squares[r] * of[first + r] * of[second + r];
    }
    return sum;
  }

  /** The square of the difference of two expectations. */
  double distance(int one, int other) {
    return product(one, one) - 2 * product(one, other) + product(other, other);
  }

  /** Variance of runs at a point; not a number with one replicate. */
  double within(int point) {
    if (!paired()) {
      return Double.NaN;
    }
    double sum = 0;
    int from = point * replicates;
    for (int r = 0; r < replicates; r++) {
      sum += times[r] * values[from + r] * values[from + r];
    }
    return sum / counts[point] - product(point, point);
  }
}
