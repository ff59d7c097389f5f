package winset.model;

import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;
import org.hipparchus.util.FastMath;

/**
 * The random numbers of one process in one run. Each process has its own stream, a function of the
 * run's seed and the process's name, so switching one process off leaves the draws of all others in
 * place. The same bits on every machine: no intrinsic functions.
 */
public final class RandomStream {

  private final XoShiRo256PlusPlus bits;
  private double spare = Double.NaN;

  /** The stream of a process, named in the same words wherever it is meant. */
  public RandomStream(int seed, String process) {
    SplitMix64 seeds = new SplitMix64(fingerprint(process) ^ new SplitMix64(seed).nextLong());
    bits =
        new XoShiRo256PlusPlus(
            seeds.nextLong(), seeds.nextLong(), seeds.nextLong(), seeds.nextLong());
  }

  /** Uniform in [0, 1). */
  public double uniform() {
    return bits.nextDouble();
  }

  /** True with the given chance; draws once whatever the chance. */
  boolean happens(double chance) {
    return uniform() < chance;
  }

  /** Standard normal, by the polar method (Marsaglia and Bray 1964). */
  double normal() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    double u;
    double v;
    double s;
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s == 0);
    double scale = Math.sqrt(-2 * FastMath.log(s) / s);
    spare = v * scale;
    return u * scale;
  }

  /** FNV-1a, 64 bit. */
  private static long fingerprint(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
