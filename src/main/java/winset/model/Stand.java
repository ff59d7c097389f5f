package winset.model;

/**
 * Where a faction stands on a package on a day, and what would change that with all else as it is:
 * equation (1) of that day, one thing moved at a time.
 *
 * @param tabled true if the package is on the table; else it is an even one of its side's track
 * @param exposure what the package exposes its side to, 0 to 1
 * @param value what it is worth to the faction, in b; from 0 on it is for it
 * @param willingness its willingness to deal, 0 to 1
 * @param reach largest exposure at which it would be for a package of that depth, 0 to 1; -1 if at
 *     none
 * @param trustNeeded least trust in the other side at which it would be for the package, 0 to 1;
 *     not a number if no trust would do
 */
public record Stand(
    boolean tabled,
    double exposure,
    double value,
    double willingness,
    double reach,
    double trustNeeded) {

  private static final int HALVINGS = 40;

  /** True if it is for the package. */
  public boolean aboard() {
    return value >= -WinSet.TOLERANCE;
  }

  /**
   * By bisection.
   *
   * @param value value at the trust there is
   * @param trust that trust
   * @param perTrust what a unit of trust adds to the value, at least 0
   */
  static double trustNeeded(double value, double trust, double perTrust) {
    if (value + (1 - trust) * perTrust < 0) {
      return Double.NaN;
    }
    double low = 0;
    double high = 1;
    for (int n = 0; n < HALVINGS; n++) {
      double middle = (low + high) / 2;
      if (value + (middle - trust) * perTrust >= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
