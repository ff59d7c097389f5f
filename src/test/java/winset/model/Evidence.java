package winset.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;

/**
 * How many standard errors a finding lies from none. Beyond {@link #CLEAR} in a direction fixed
 * beforehand it is held to be no accident: 1 - Phi(4.5) = 3.4e-6.
 */
final class Evidence {

  /** Standard errors from which a finding counts. */
  static final double CLEAR = 4.5;

  private Evidence() {}

  /** Mean over its standard error; 0 where all are 0. */
  static double ofMean(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double error = FastMath.sqrt(squares / (values.length - 1) / values.length);
    return mean == 0 ? 0 : mean / error;
  }

  /**
   * Mean of first less second, paired as far as both go; pairs without two numbers are left out.
   */
  static double ofDifference(double[] first, double[] second) {
    return ofMean(
        IntStream.range(0, Math.min(first.length, second.length))
            .mapToDouble(i -> first[i] - second[i])
            .filter(d -> !Double.isNaN(d))
            .toArray());
  }

  /**
   * First rate less second rate, paired by run: rates are ratios of sums, linearised about
   * themselves (delta method), so that runs and not days are the independent cases.
   */
  static double ofRates(double[] hits, double[] exposure, double[] hits2, double[] exposure2) {
    double sum = Arrays.stream(exposure).sum();
    double sum2 = Arrays.stream(exposure2).sum();
    double rate = Arrays.stream(hits).sum() / sum;
    double rate2 = Arrays.stream(hits2).sum() / sum2;
    double variance = 0;
    for (int i = 0; i < hits.length; i++) {
      double own = (hits[i] - rate * exposure[i]) / sum;
      double other = (hits2[i] - rate2 * exposure2[i]) / sum2;
      variance += (own - other) * (own - other);
    }
    return variance == 0 ? 0 : (rate - rate2) / FastMath.sqrt(variance);
  }

  /** A share less a limit, with the standard error that it has at the limit. */
  static double ofShare(double share, double limit, int n) {
    return (share - limit) / FastMath.sqrt(limit * (1 - limit) / n);
  }
}
