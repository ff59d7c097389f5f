package winset.model;

/**
 * What a side would ratify (Putnam 1988): every package that exposes it no more than its reach.
 *
 * @param reach largest exposure that passes, 0 to 1; -1 if nothing does
 * @param pivotal index of the faction whose consent is marginal
 */
public record WinSet(double reach, int pivotal) {

  /** Slack in every comparison of a package with a win-set. */
  public static final double TOLERANCE = 1e-9;

  /** True if a package that exposes the side this much passes. */
  public boolean accepts(double exposure) {
    return reach >= 0 && exposure <= reach + TOLERANCE;
  }

  /** True if some package passes on both sides. Equation (4). */
  public boolean meets(WinSet other) {
    return reach >= 0 && other.reach >= 0 && reach + other.reach >= 1 - TOLERANCE;
  }
}
