package winset.history;

import org.hipparchus.util.FastMath;
import winset.model.Outcome;

/** How wrong a forecast was; less is better, and saying what one believes is best (both proper). */
public enum Score {
  /**
   * Brier's: the sum over outcomes of the squared difference of the chance from 1 or 0 (Brier
   * 1950), 0 to 2; of deal or interim against neither the squared difference, 0 to 1.
   */
  BRIER,
  /** The logarithm of the chance of what happened, with a minus sign: 0 and up. */
  LOG;

  /** What is asked. */
  public enum Question {
    /** Deal, interim, collapse or stalemate? */
    FOUR_OUTCOMES,
    /** Deal or interim, or neither? */
    DEAL_OR_INTERIM;

    /** Its name in tables. */
    public String text() {
      return this == FOUR_OUTCOMES ? "four outcomes" : "deal or interim";
    }
  }

  /** The score of a forecast. */
  public double of(Question question, Forecast forecast, Outcome happened) {
    return question == Question.FOUR_OUTCOMES
        ? ofFour(forecast, happened)
        : ofTwo(forecast.agreed(), happened == Outcome.DEAL || happened == Outcome.INTERIM);
  }

  /** The score of a chance that something happens. */
  public double ofTwo(double chance, boolean happened) {
    double right = happened ? chance : 1 - chance;
    return this == BRIER ? (1 - right) * (1 - right) : -FastMath.log(right);
  }

  private double ofFour(Forecast forecast, Outcome happened) {
    if (this == LOG) {
      return -FastMath.log(forecast.of(happened));
    }
    double sum = 0;
    for (Outcome outcome : Outcome.values()) {
      double off = forecast.of(outcome) - (outcome == happened ? 1 : 0);
      sum += off * off;
    }
    return sum;
  }
}
