package winset.scenario;

/**
 * The two sides of the table. What they bargain over is sequencing, x in [0, 1]: at 0 Iran does
 * everything first, at 1 the US does. A party's exposure is what it would lose by going first.
 */
public enum Party {
  /** Exposed by a low x. */
  IRAN,
  /** Exposed by a high x. */
  US;

  /** The other party. */
  public Party other() {
    return this == IRAN ? US : IRAN;
  }

  /** Exposure of this party under sequencing x, both 0 to 1. */
  public double exposure(double x) {
    return this == IRAN ? 1 - x : x;
  }

  /** Sequencing under which this party has the given exposure, both 0 to 1. */
  public double sequencing(double exposure) {
    return this == IRAN ? 1 - exposure : exposure;
  }
}
