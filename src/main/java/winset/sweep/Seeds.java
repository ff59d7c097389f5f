package winset.sweep;

import org.apache.commons.rng.core.source64.SplitMix64;
import winset.model.RandomStream;

/**
 * Seeds of the runs of a sweep: a bijection of the replicate on 0 to 2147483647, keyed by the
 * sweep's seed, so no two replicates share one, and more replicates never move the others. Or of
 * the runs of one point, keyed by the point as well.
 */
public final class Seeds {

  private static final int MASK = Integer.MAX_VALUE;
  private static final int ROUNDS = 4;
  private static final int HALF = 16;

  private final int[] keys = new int[2 * ROUNDS];

  /**
   * Seeds of a sweep.
   *
   * @param seed the sweep's seed, 0 to 2147483647
   */
  public Seeds(int seed) {
    SplitMix64 stream = new SplitMix64(seed);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = stream.nextInt() & MASK;
    }
  }

  /**
   * Seeds of a point's own.
   *
   * @param seed the sweep's seed
   * @param point names the point
   */
  Seeds(int seed, String point) {
    RandomStream stream = new RandomStream(seed, "seeds of the point " + point);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (int) (stream.uniform() * (MASK + 1.0));
    }
  }

  /** The seed of a replicate; each step is a bijection of 31 bits. */
  public int of(int replicate) {
    int x = replicate;
    for (int round = 0; round < ROUNDS; round++) {
      x ^= keys[2 * round];
      x = (x * (keys[2 * round + 1] | 1)) & MASK;
      x ^= x >>> HALF;
    }
    return x;
  }
}
