package winset.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MajorityTest {

  @Test
  @DisplayName("V21 the quota rule agrees with a search over all coalitions")
  void v21TheQuotaRuleAgreesWithASearchOverAllCoalitions() {
    Random random = new Random(21);
    for (int trial = 0; trial < 3000; trial++) {
      int n = 1 + random.nextInt(9);
      double[] key = random.doubles(n, -1, 1).toArray();
      double[] weight = random.doubles(n, 0.01, 1).toArray();
      boolean[] veto = new boolean[n];
      for (int i = 0; i < n; i++) {
        veto[i] = random.nextInt(4) == 0;
        key[i] = random.nextInt(5) == 0 ? key[random.nextInt(n)] : key[i];
      }
      double quota = trial % 7 == 0 ? 1 : 0.5 + 0.5 * random.nextDouble();
      int[] order = IntStream.range(0, n).toArray();
      int marginal = Majority.marginal(key, weight, veto, quota, order);
      assertThat(key[marginal]).isEqualTo(search(key, weight, veto, quota));
    }
  }

  /** The best that any coalition with the quota and all vetoes can agree on. */
  private static double search(double[] key, double[] weight, boolean[] veto, double quota) {
    double total = IntStream.range(0, key.length).mapToDouble(i -> weight[i]).sum();
    double best = Double.NEGATIVE_INFINITY;
    for (int coalition = 1; coalition < 1 << key.length; coalition++) {
      double held = 0;
      double agreed = Double.POSITIVE_INFINITY;
      boolean allVetoes = true;
      for (int i = 0; i < key.length; i++) {
        boolean in = (coalition >> i & 1) == 1;
        allVetoes &= in || !veto[i];
        held += in ? weight[i] : 0;
        agreed = in ? Math.min(agreed, key[i]) : agreed;
      }
      if (allVetoes && held >= quota * total - 1e-12) {
        best = Math.max(best, agreed);
      }
    }
    return best;
  }

  @Test
  void theFactionThatCompletesTheQuotaIsMarginal() {
    double[] key = {.9, .2, .5};
    double[] weight = {.4, .4, .2};
    int[] order = {0, 1, 2};
    assertThat(Majority.marginal(key, weight, new boolean[3], .6, order)).isEqualTo(2);
    assertThat(Majority.marginal(key, weight, new boolean[3], .61, order)).isEqualTo(1);
  }

  @Test
  void aVetoOverridesTheQuota() {
    double[] key = {.9, .8, .1};
    double[] weight = {.5, .45, .05};
    assertThat(
            Majority.marginal(
                key, weight, new boolean[] {false, false, true}, .6, new int[] {0, 1, 2}))
        .isEqualTo(2);
  }

  /**
   * Which faction is called pivotal must not depend on the votes before: the search passes on its
   * order.
   */
  @Test
  void ofEqualKeysTheFirstInTheScenarioComesFirst() {
    double[] equal = {.5, .5, .5};
    double[] weight = {.3, .3, .4};
    for (int[] order : new int[][] {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}}) {
      assertThat(Majority.marginal(equal, weight, new boolean[3], 1, order)).isEqualTo(2);
      assertThat(order).containsExactly(0, 1, 2);
    }
    boolean[] lastVetoes = {false, false, true};
    assertThat(Majority.marginal(equal, weight, lastVetoes, .6, new int[] {2, 1, 0})).isEqualTo(1);
  }
}
