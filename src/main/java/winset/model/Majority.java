package winset.model;

/** Qualified majority with vetoes (Tsebelis 2002): whose consent is marginal. Equation (3). */
final class Majority {

  private static final double TOLERANCE = 1e-12;

  private Majority() {}

  /**
   * The faction whose key is the largest that can pass: factions with a key at least as large hold
   * the quota of all weight, and no vetoing faction has a smaller one.
   *
   * @param key what each faction would accept, larger is more
   * @param weight weights, at least 0, not all 0
   * @param quota share of all weight that has to consent, above 0.5 up to 1
   * @param order a permutation of the factions, sorted here; passing the last one saves time
   * @return index of the marginal faction
   */
  static int marginal(double[] key, double[] weight, boolean[] veto, double quota, int[] order) {
    sort(order, key);
    double total = 0;
    for (double w : weight) {
      total += w;
    }
    double held = 0;
    int marginal = order[0];
    for (int i = 0; i < order.length && held < total * (quota - TOLERANCE); i++) {
      marginal = order[i];
      held += weight[marginal];
    }
    for (int i = 0; i < key.length; i++) {
      if (veto[i] && key[i] < key[marginal]) {
        marginal = i;
      }
    }
    return marginal;
  }

  /** Insertion sort, largest key first: the order hardly changes from one vote to the next. */
  private static void sort(int[] order, double[] key) {
    for (int i = 1; i < order.length; i++) {
      int moving = order[i];
      int j = i - 1;
      while (j >= 0 && after(order[j], moving, key)) {
        order[j + 1] = order[j];
        j--;
      }
      order[j + 1] = moving;
    }
  }

  /** Larger keys first, of equal ones the first in the scenario. */
  private static boolean after(int a, int b, double[] key) {
    return key[a] < key[b] || (key[a] == key[b] && a > b);
  }
}
