package winset.history;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;

/**
 * A logistic regression with a ridge: maximises the log-likelihood less half the ridge times the
 * sum of the squared slopes, the intercept free, by Newton's method (iteratively reweighted least
 * squares). Predictors are taken as given; whoever fits puts them on one scale.
 */
final class LogisticRegression {

  private static final int MOST_STEPS = 100;
  private static final double SMALL = 1e-12;

  private final RealVector coefficients;

  private LogisticRegression(RealVector coefficients) {
    this.coefficients = coefficients;
  }

  /**
   * Fits.
   *
   * @param predictors a row an observation
   * @param happened as many answers, not all the same
   * @param ridge weight of the penalty, at least 0
   */
  static LogisticRegression fit(double[][] predictors, boolean[] happened, double ridge) {
    int n = predictors.length;
    int slopes = predictors[0].length;
    double[][] rows = new double[n][slopes + 1];
    for (int i = 0; i < n; i++) {
      rows[i][0] = 1;
      System.arraycopy(predictors[i], 0, rows[i], 1, slopes);
    }
    RealVector beta = new ArrayRealVector(slopes + 1);
    for (int step = 0; step < MOST_STEPS; step++) {
      RealVector change = newton(rows, happened, ridge, beta);
      beta = beta.add(change);
      if (change.getLInfNorm() < SMALL) {
        break;
      }
    }
    return new LogisticRegression(beta);
  }

  private static RealVector newton(
      double[][] rows, boolean[] happened, double ridge, RealVector beta) {
    int size = beta.getDimension();
    RealMatrix curvature = new Array2DRowRealMatrix(size, size);
    RealVector slope = new ArrayRealVector(size);
    for (int j = 1; j < size; j++) {
      curvature.setEntry(j, j, ridge);
      slope.setEntry(j, -ridge * beta.getEntry(j));
    }
    for (int i = 0; i < rows.length; i++) {
      RealVector row = new ArrayRealVector(rows[i], false);
      double p = chance(row.dotProduct(beta));
      slope = slope.add(row.mapMultiply((happened[i] ? 1 : 0) - p));
      curvature = curvature.add(row.outerProduct(row).scalarMultiply(p * (1 - p)));
    }
    return new LUDecomposition(curvature).getSolver().solve(slope);
  }

  private static double chance(double logit) {
    return 1 / (1 + FastMath.exp(-logit));
  }

  /** Intercept and slopes. */
  double[] coefficients() {
    return coefficients.toArray();
  }

  /** The chance at some values of the predictors. */
  double chance(double... predictors) {
    double logit = coefficients.getEntry(0);
    for (int j = 0; j < predictors.length; j++) {
      logit += coefficients.getEntry(j + 1) * predictors[j];
    }
    return chance(logit);
  }
}
