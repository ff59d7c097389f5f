package winset.analysis;

import java.util.Arrays;
import org.hipparchus.util.FastMath;
import winset.measure.Interval;
import winset.model.RandomStream;
import winset.sweep.Morris;
import winset.sweep.Plan;

/** Effects of a design of trajectories, each run paired with that of its replicate one step on. */
final class MorrisEstimator {

  /** Mean size of a standard normal. */
  private static final double MEAN_SIZE = FastMath.sqrt(2 / FastMath.PI);

  private static final int MU = 0;
  private static final int MU_STAR = 1;
  private static final int SIGMA = 2;
  private static final int NUMBERS = 3;

  private final Plan plan;
  private final Response response;
  private final int factors;
  private final int trajectories;
  private final int replicates;

  /** By factor and trajectory: the effect in each replicate; null where nothing moves. */
  private final double[][][] effects;

  /** By factor: mean of all its effects; squares are taken about it, which spares digits. */
  private final double[] centres;

  private final Estimate[] estimates;

  MorrisEstimator(Plan plan, Morris design, Response response) {
    this.plan = plan;
    this.response = response;
    factors = plan.factors().size();
    trajectories = design.trajectories();
    replicates = Math.max(1, response.replicates());
    effects = new double[factors][trajectories][0];
    for (int point = 0; point < response.points(); point++) {
      moved(design, point);
    }
    centres = Arrays.stream(effects).mapToDouble(MorrisEstimator::centre).toArray();
    RandomStream stream = new RandomStream(plan.seed(), "morris effects on " + response.name());
    boolean both = plan.commonSeeds() && replicates > 1;
    estimates = new TwoWayBootstrap(trajectories, replicates, both, stream).of(this::numbers);
  }

  private static double centre(double[][] effects) {
    double sum = 0;
    double n = 0;
    for (double[] effect : effects) {
      for (double one : effect) {
        sum += Double.isNaN(one) ? 0 : one;
        n += Double.isNaN(one) ? 0 : 1;
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  private void moved(Morris design, int point) {
    design
        .moves(factors, point)
        .ifPresent(
            factor -> {
              double distance = design.distance(plan.factors(), factor, point);
              if (distance != 0) {
                effects[factor][Morris.trajectory(factors, point)] = differences(point, distance);
              }
            });
  }

  /** The effect in each replicate that both points have. */
  private double[] differences(int point, double distance) {
    double[] differences = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      differences[r] = (response.value(point + 1, r) - response.value(point, r)) / distance;
    }
    return differences;
  }

  private double[] numbers(int[] times, int[] replicateTimes) {
    double[] numbers = new double[factors * NUMBERS];
    for (int factor = 0; factor < factors; factor++) {
      Effects of = new Effects(replicateTimes, centres[factor]);
      for (int t = 0; t < trajectories; t++) {
        if (times[t] > 0) {
          of.add(effects[factor][t], times[t]);
        }
      }
      numbers[factor * NUMBERS + MU] = of.mu();
      numbers[factor * NUMBERS + MU_STAR] = of.muStar();
      numbers[factor * NUMBERS + SIGMA] = of.sigma();
    }
    return numbers;
  }

  /** What is known of a factor. */
  MorrisEffects.Effect effect(int factor) {
    int[] once = new int[replicates];
    Arrays.fill(once, 1);
    Effects all = new Effects(once, centres[factor]);
    for (double[] effect : effects[factor]) {
      all.add(effect, 1);
    }
    Estimate unknown = new Estimate(Double.NaN, new Interval(Double.NaN, Double.NaN));
    int place = factor * NUMBERS;
    return new MorrisEffects.Effect(
        plan.factors().get(factor).name(),
        MorrisEffects.directed(plan.factors().get(factor)) ? estimates[place + MU] : unknown,
        estimates[place + MU_STAR],
        estimates[place + SIGMA],
        all.noise());
  }

  /** Effects of one factor, summed up over trajectories, replicates there so many times. */
  private static final class Effects {

    private final int[] replicates;
    private final double centre;
    private final double[] sums;
    private final double[] counts;
    private double n;
    private double sum;
    private double sizes;
    private double squares;
    private double errors;

    Effects(int[] replicates, double centre) {
      this.replicates = replicates;
      this.centre = centre;
      sums = new double[replicates.length];
      counts = new double[replicates.length];
    }

    /** Takes in a trajectory's effect in each replicate, so many times. */
    void add(double[] effect, int times) {
      Pairs pairs = new Pairs();
      double total = 0;
      for (int r = 0; r < effect.length; r++) {
        if (!Double.isNaN(effect[r])) {
          pairs.add(effect[r] - centre, replicates[r]);
          total += replicates[r] * effect[r];
        }
      }
      if (pairs.count == 0 || (effect.length > 1 && pairs.alone())) {
        return;
      }
      for (int r = 0; r < effect.length; r++) {
        if (!Double.isNaN(effect[r])) {
          sums[r] += times * (effect[r] - centre);
          counts[r] += times;
        }
      }
      n += times;
      sum += times * pairs.mean();
      squares += times * pairs.square();
      sizes += times * size(effect, total) / pairs.count;
      errors += times * pairs.error();
    }

    /** Each with the sign that the other replicates give it; its size if there is one. */
    private double size(double[] effect, double total) {
      if (effect.length == 1) {
        return Math.abs(total);
      }
      double size = 0;
      for (int r = 0; r < effect.length; r++) {
        if (replicates[r] > 0 && !Double.isNaN(effect[r])) {
          double own = replicates[r] * effect[r];
          size += own * Math.signum(total - own);
        }
      }
      return size;
    }

    double mu() {
      return centre + sum / n;
    }

    double muStar() {
      return sizes / n;
    }

    /** Both squares are without luck: of effects, and of their mean. */
    double sigma() {
      Pairs means = new Pairs();
      for (int r = 0; r < replicates.length; r++) {
        if (counts[r] > 0) {
          means.add(sums[r] / counts[r], replicates[r]);
        }
      }
      return n < 2
          ? Double.NaN
          : Math.sqrt(Math.max(0, squares / n - means.square()) * n / (n - 1));
    }

    double noise() {
      return replicates.length < 2 ? Double.NaN : MEAN_SIZE * errors / n;
    }
  }

  /** Values that different replicates have of one thing, each so many times. */
  private static final class Pairs {

    private double count;
    private double total;
    private double squares;
    private double pairedSquares;
    private double pairedCount;

    void add(double value, double times) {
      count += times;
      total += times * value;
      squares += times * value * value;
      pairedSquares += times * times * value * value;
      pairedCount += times * times;
    }

    double mean() {
      return total / count;
    }

    /** Mean product of different replicates, the plain square if there is one alone. */
    double square() {
      double pairs = count * count - pairedCount;
      return pairs > 0 ? (total * total - pairedSquares) / pairs : mean() * mean();
    }

    /** Standard error of the mean; of few values it is by so much too small otherwise. */
    double error() {
      return count < 2
          ? 0
          : Math.sqrt(Math.max(0, squares / count - mean() * mean()) / (count - 1))
              * (1 + 1 / (4 * (count - 1)));
    }

    /** True if nothing tells luck from the rest, though there are replicates. */
    boolean alone() {
      return count * count <= pairedCount;
    }
  }
}
