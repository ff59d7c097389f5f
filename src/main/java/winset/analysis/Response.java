package winset.analysis;

import java.io.IOException;
import java.util.Arrays;
import winset.results.SweepResults;
import winset.sweep.Plan;

/**
 * What every run of a sweep came to in one respect, by point and replicate: the response of an
 * experiment, of which all analysis is made. It is kept in memory, eight bytes a run.
 */
public final class Response {

  /** Most runs that are kept. */
  public static final long MOST_RUNS = 20_000_000;

  private static final int FIRST_LENGTH = 4;

  private final String name;
  private final boolean share;
  private final double[][] values;
  private final int[] n;
  private final double[] means;
  private final int replicates;

  private Response(String name, boolean share, double[][] values) {
    this.name = name;
    this.share = share;
    this.values = values;
    n = new int[values.length];
    means = new double[values.length];
    int most = 0;
    for (int point = 0; point < values.length; point++) {
      double sum = 0;
      for (double value : values[point]) {
        if (!Double.isNaN(value)) {
          n[point]++;
          sum += value;
        }
      }
      means[point] = n[point] == 0 ? Double.NaN : sum / n[point];
      most = Math.max(most, values[point].length);
    }
    replicates = most;
  }

  /**
   * Reads the runs of a sweep.
   *
   * @throws IOException if the file of runs cannot be read, or makes no sense
   */
  public static Response read(SweepResults results, Target target) throws IOException {
    Plan plan = results.plan();
    double[][] values = new double[Math.toIntExact(plan.points())][0];
    int most = plan.replications().atMost();
    results.values(
        target.measure().name(),
        (point, replicate, cell) -> {
          if (!(replicate >= 0 && replicate < most)) {
            throw new IllegalArgumentException("replicate " + replicate + " of " + most);
          }
          values[point] = longEnough(values[point], replicate, most);
          values[point][replicate] = target.number().of(cell);
        });
    return new Response(target.name(), target.share(), values);
  }

  private static double[] longEnough(double[] row, int replicate, int most) {
    if (replicate < row.length) {
      return row;
    }
    int length = (int) Math.min(most, Math.max(FIRST_LENGTH, 2L * (replicate + 1)));
    double[] longer = Arrays.copyOf(row, length);
    Arrays.fill(longer, row.length, length, Double.NaN);
    return longer;
  }

  /**
   * A response that is at hand.
   *
   * @param share whether every value is 0 or 1
   * @param values by point and replicate; not a number where there is none
   */
  public static Response of(String name, boolean share, double[][] values) {
    double[][] copies = new double[values.length][];
    Arrays.setAll(copies, point -> values[point].clone());
    return new Response(name, share, copies);
  }

  /** What it is of: a measure, a level of one, or a comparison. */
  public String name() {
    return name;
  }

  /** True if every value is 0 or 1. */
  public boolean share() {
    return share;
  }

  /** How many points there are. */
  public int points() {
    return values.length;
  }

  /** No replicate has this number or a higher one. */
  public int replicates() {
    return replicates;
  }

  /** The value of a run; not a number if it was not done or has none. */
  public double value(int point, int replicate) {
    return replicate < values[point].length ? values[point][replicate] : Double.NaN;
  }

  /** How many runs of a point have a value. */
  public int n(int point) {
    return n[point];
  }

  /** Mean over the runs of a point; not a number if none has a value. */
  public double mean(int point) {
    return means[point];
  }
}
