package winset.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import winset.measure.Summary;

/** How likely a difference as large would be if there were none: two-sided p values. */
final class Significance {

  /** Probabilities this close are of tables that are as likely as each other. */
  private static final double ALIKE = 1 + 1e-7;

  private Significance() {}

  /**
   * Of yes and no in pairs: the exact test of McNemar (1947), that of the signs of the pairs that
   * differ.
   *
   * @param up how many pairs went from no to yes
   * @param down how many from yes to no
   */
  static double ofSigns(int up, int down) {
    if (up == down) {
      return 1;
    }
    // Added up, for the distribution's own sum is 1 less its rest, which leaves nothing of the
    // least.
    BinomialDistribution signs = new BinomialDistribution(up + down, 0.5);
    double sum = 0;
    for (int k = 0; k <= Math.min(up, down); k++) {
      sum += signs.probability(k);
    }
    return Math.min(1, 2 * sum);
  }

  /**
   * Of numbers in pairs: Student's t; the test of signs where all pairs differ alike.
   *
   * @return not a number below two pairs
   */
  static double ofPairs(Summary.Mean pairs) {
    if (pairs.n() < 2) {
      return Double.NaN;
    }
    double sd = pairs.sd().orElseThrow();
    if (sd == 0) {
      return pairs.mean() == 0 ? 1 : ofSigns(pairs.n(), 0);
    }
    return student(pairs.mean() / (sd / Math.sqrt(pairs.n())), pairs.n() - 1);
  }

  /** Of two shares that have nothing in common: Fisher's exact test. */
  static double ofShares(int hits, int n, int otherHits, int otherN) {
    if (n == 0 || otherN == 0) {
      return Double.NaN;
    }
    var tables = new HypergeometricDistribution(n + otherN, hits + otherHits, n);
    double seen = tables.probability(hits) * ALIKE;
    double sum = 0;
    for (int k = tables.getSupportLowerBound(); k <= tables.getSupportUpperBound(); k++) {
      double probability = tables.probability(k);
      sum += probability <= seen ? probability : 0;
    }
    return Math.min(1, sum);
  }

  /**
   * Of two means that have nothing in common: Welch (1947).
   *
   * @return not a number where one has fewer than two values or neither varies
   */
  static double ofMeans(Summary.Mean here, Summary.Mean there) {
    if (here.n() < 2 || there.n() < 2) {
      return Double.NaN;
    }
    double h = squaredError(here);
    double t = squaredError(there);
    if (h + t == 0) {
      return here.mean() == there.mean() ? 1 : Double.NaN;
    }
    double freedom = (h + t) * (h + t) / (h * h / (here.n() - 1) + t * t / (there.n() - 1));
    return student((here.mean() - there.mean()) / Math.sqrt(h + t), freedom);
  }

  private static double squaredError(Summary.Mean mean) {
    double sd = mean.sd().orElseThrow();
    return sd * sd / mean.n();
  }

  private static double student(double t, double freedom) {
    return Math.min(1, 2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(t)));
  }

  /**
   * The values by Benjamini and Hochberg (1995): of all with an adjusted value up to q no more than
   * a share of q is expected to be false. It is chosen before Holm's, which guards against a single
   * false one and finds little among hundreds of points; it holds where tests depend on each other
   * positively, as points do that share their seeds (Benjamini and Yekutieli 2001).
   *
   * @param values those that are not a number are no tests
   */
  static double[] adjusted(double[] values) {
    double[] adjusted = new double[values.length];
    Arrays.fill(adjusted, Double.NaN);
    int[] falling =
        IntStream.range(0, values.length)
            .filter(i -> !Double.isNaN(values[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> values[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double least = 1;
    for (int i = 0; i < falling.length; i++) {
      int rank = falling.length - i;
      least = Math.min(least, values[falling[i]] * falling.length / rank);
      adjusted[falling[i]] = least;
    }
    return adjusted;
  }
}
