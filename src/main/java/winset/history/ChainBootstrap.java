package winset.history;

import java.util.Arrays;
import java.util.List;
import winset.measure.Interval;
import winset.model.RandomStream;

/**
 * Intervals by resampling chains, not rows: episodes of one chain share people and trust, so that
 * each chain is one witness. As many chains are drawn as there are, with replacement; the interval
 * is from the 2.5th to the 97.5th of a hundred shares. With seven chains it is rather too narrow.
 */
public final class ChainBootstrap {

  /** How often chains are drawn. */
  public static final int RESAMPLES = 10_000;

  private static final double TAIL = 0.025;

  /** How often each episode is in each resample. */
  private final int[][] times;

  /**
   * Draws the resamples.
   *
   * @param chains the chain of each episode
   */
  public ChainBootstrap(List<String> chains, int seed) {
    List<String> names = chains.stream().distinct().sorted().toList();
    RandomStream stream = new RandomStream(seed, "bootstrap over chains");
    times = new int[RESAMPLES][chains.size()];
    for (int[] resample : times) {
      for (int draw = 0; draw < names.size(); draw++) {
        String name = names.get((int) (stream.uniform() * names.size()));
        for (int i = 0; i < resample.length; i++) {
          resample[i] += chains.get(i).equals(name) ? 1 : 0;
        }
      }
    }
  }

  /** The interval of the mean of some scores, one an episode. */
  Interval ofMean(double[] scores) {
    return interval(Arrays.stream(times).mapToDouble(t -> mean(scores, t)).toArray());
  }

  /** The interval of the skill of scores against others. */
  Interval ofSkill(double[] scores, double[] reference) {
    return interval(
        Arrays.stream(times)
            .mapToDouble(t -> skill(mean(scores, t), mean(reference, t)))
            .filter(skill -> !Double.isNaN(skill))
            .toArray());
  }

  /** How much of a reference's mean score is saved: 1 is all, 0 nothing, less is worse than it. */
  static double skill(double mean, double reference) {
    return reference == 0 ? Double.NaN : 1 - mean / reference;
  }

  private static double mean(double[] scores, int[] times) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += times[i] * scores[i];
      n += times[i];
    }
    return sum / n;
  }

  private static Interval interval(double[] values) {
    if (values.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    Arrays.sort(values);
    return new Interval(quantile(values, TAIL), quantile(values, 1 - TAIL));
  }

  /** The value at a share of the way through sorted ones, between neighbours in proportion. */
  static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
