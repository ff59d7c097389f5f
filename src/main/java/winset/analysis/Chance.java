package winset.analysis;

import java.util.function.ToDoubleFunction;
import winset.model.RandomStream;

/**
 * What chance finds: the shares are dealt anew to the same cases, so that they have nothing to do
 * with the factors, and it is counted how often the same search comes as far.
 */
final class Chance {

  /** A finding is told if chance comes as far no more often than this. */
  static final double LEVEL = 0.05;

  private static final int DEALS = 99;
  private static final int FEW_DEALS = 19;
  private static final int MANY = 50_000;

  private final int deals;
  private final RandomStream random;

  private Chance(int deals, RandomStream random) {
    this.deals = deals;
    this.random = random;
  }

  /**
   * Ninety-nine deals, of many cases nineteen.
   *
   * @param seed the seed of the sweep
   * @param what what is looked for
   */
  static Chance of(int cases, int seed, String what) {
    return new Chance(deals(cases), new RandomStream(seed, "chance of " + what));
  }

  /** How often so many cases are dealt. */
  static int deals(int cases) {
    return cases > MANY ? FEW_DEALS : DEALS;
  }

  /**
   * The share of deals, that which was found among them, in which a search comes as far: (1 + times
   * as far) / (1 + deals).
   *
   * @param search how far it comes with given shares of each case; what is higher is further
   */
  double asFar(long[] shares, int[] members, ToDoubleFunction<long[]> search) {
    double found = search.applyAsDouble(shares);
    long[] dealt = shares.clone();
    int asFar = 1;
    for (int deal = 0; deal < deals; deal++) {
      deal(dealt, members);
      asFar += search.applyAsDouble(dealt) >= found ? 1 : 0;
    }
    return (double) asFar / (1 + deals);
  }

  private void deal(long[] shares, int[] members) {
    for (int i = members.length - 1; i > 0; i--) {
      int j = (int) (random.uniform() * (i + 1));
      long kept = shares[members[i]];
      shares[members[i]] = shares[members[j]];
      shares[members[j]] = kept;
    }
  }
}
