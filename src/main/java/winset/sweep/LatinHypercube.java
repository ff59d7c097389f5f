package winset.sweep;

import java.util.List;
import winset.model.RandomStream;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): the range of each factor falls into as many
 * strata as there are points, each of which holds one point, at random within it. The order of the
 * strata is kept, a whole number for each factor and point; the rest is drawn when asked for.
 */
public final class LatinHypercube implements Design.Filling {

  /** Most points times factors. */
  public static final long LARGEST = 10_000_000;

  private final int points;
  private final int seed;
  private final int[][] strata;

  /**
   * Draws the order of the strata.
   *
   * @param points how many
   * @param factors how many
   * @param seed the sweep's seed
   */
  public LatinHypercube(int points, int factors, int seed) {
    if (!(points >= 1 && (long) points * factors <= LARGEST)) {
      throw new IllegalArgumentException(points + " points of " + factors + " factors");
    }
    this.points = points;
    this.seed = seed;
    strata = new int[factors][];
    for (int i = 0; i < factors; i++) {
      strata[i] = shuffled(points, new RandomStream(seed, "latin hypercube, factor " + i));
    }
  }

  /** 0 to n - 1 in random order, every order equally likely (Fisher and Yates). */
  private static int[] shuffled(int n, RandomStream stream) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = (int) (stream.uniform() * (i + 1));
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  @Override
  public String name() {
    return "latin-hypercube";
  }

  @Override
  public long points(List<Factor> factors) {
    return points;
  }

  @Override
  public double[] place(int factors, long point) {
    RandomStream stream = new RandomStream(seed, "latin hypercube, point " + point);
    double[] place = RandomPoints.place(stream, factors);
    for (int i = 0; i < factors; i++) {
      place[i] = (strata[i][(int) point] + place[i]) / points;
    }
    return place;
  }
}
