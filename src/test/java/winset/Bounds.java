package winset;

import java.util.List;

/** 95 % intervals worked out anew, for comparison. */
public final class Bounds {

  private static final double Z = 1.959963984540054;

  /**
   * Student's t, 0.975, for 1 to 30 degrees of freedom, as tables print it (R: qt(0.975, 1:30)).
   */
  private static final double[] T = {
    12.70620, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.30600, 2.26216, 2.22814,
    2.20099, 2.17881, 2.16037, 2.14479, 2.13145, 2.11991, 2.10982, 2.10092, 2.09302, 2.08596,
    2.07961, 2.07387, 2.06866, 2.06390, 2.05954, 2.05553, 2.05183, 2.04841, 2.04523, 2.04227
  };

  private Bounds() {}

  /** Half the width of Wilson's interval: z / (n + z^2) sqrt(n p (1 - p) + z^2 / 4). */
  public static double wilsonHalf(int hits, int n) {
    double p = (double) hits / n;
    return Z / (n + Z * Z) * Math.sqrt(n * p * (1 - p) + Z * Z / 4);
  }

  /** The middle of Wilson's interval: (hits + z^2 / 2) / (n + z^2). */
  public static double wilsonMiddle(int hits, int n) {
    return (hits + Z * Z / 2) / (n + Z * Z);
  }

  /** Mean of some numbers. */
  public static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).sum() / values.size();
  }

  /** Their standard deviation, from n - 1. */
  public static double sd(List<Double> values) {
    double mean = mean(values);
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.size() - 1));
  }

  /** Half the width of Student's interval of the mean of 2 to 31 values. */
  public static double studentHalf(List<Double> values) {
    return T[values.size() - 2] * sd(values) / Math.sqrt(values.size());
  }
}
