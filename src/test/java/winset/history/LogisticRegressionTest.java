package winset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  private static final double[][] X = {
    {-1.2, .3}, {-.7, -.4}, {-.3, 1.1}, {.1, -.9}, {.4, .2},
    {.8, .6}, {1.1, -1.3}, {1.6, .5}, {-.5, .8}, {.9, -.2}
  };
  private static final boolean[] Y = {
    false, false, true, false, true, false, true, true, false, true
  };

  /** R: coef(glm(y ~ x1 + x2, family = binomial, control = list(epsilon = 1e-14))). */
  @Test
  void withoutARidgeItIsTheFitOfR() {
    assertThat(LogisticRegression.fit(X, Y, 0).coefficients())
        .containsExactly(
            new double[] {-.551855259742, 2.276178758629, .653153997968}, within(1e-9));
  }

  /**
   * R: optim(b, function(b) -sum(dbinom(y, 1, plogis(b[1] + b[2] * x1 + b[3] * x2), log = TRUE)) +
   * .5 * (b[2]^2 + b[3]^2), method = "BFGS").
   */
  @Test
  void theRidgeDrawsSlopesTowardNothing() {
    assertThat(LogisticRegression.fit(X, Y, 1).coefficients())
        .containsExactly(new double[] {-.2314023, 1.0072923, .1232461}, within(1e-5));
  }

  /** Where a predictor parts the answers no fit without a ridge exists; with one it does. */
  @Test
  void answersThatAPredictorPartsHaveAFit() {
    double[][] parted = {{-2}, {-1}, {1}, {2}};
    LogisticRegression fit =
        LogisticRegression.fit(parted, new boolean[] {false, false, true, true}, 1);
    assertThat(fit.chance(2)).isBetween(.8, .99);
    assertThat(fit.chance(0)).isCloseTo(.5, within(1e-9));
  }
}
