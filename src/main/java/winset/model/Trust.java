package winset.model;

/**
 * Belief that the other side keeps its word, as evidence for and against (Josang and Ismail 2002).
 *
 * @param kept evidence of promises kept, at least 0
 * @param broken evidence of promises broken, at least 0
 */
public record Trust(double kept, double broken) {

  /** Trust of the given mean resting on the given amount of evidence. */
  static Trust of(double mean, double evidence) {
    return new Trust(evidence * mean, evidence * (1 - mean));
  }

  /** Expected probability, 0 to 1, that the next promise is kept. */
  public double mean() {
    return kept / (kept + broken);
  }

  /**
   * This belief a week later: evidence fades toward a base that never fades, some acts' worth at
   * the trust the faction started with.
   */
  Trust faded(double memory, Trust base) {
    return new Trust(
        base.kept + memory * (kept - base.kept), base.broken + memory * (broken - base.broken));
  }

  /** This belief with more evidence. */
  Trust with(double moreKept, double moreBroken) {
    return new Trust(kept + moreKept, broken + moreBroken);
  }

  /**
   * This belief after an attack that the other government might have prevented (Kydd and Walter
   * 2002). The amount of evidence stays.
   *
   * @param control how far it could have prevented it, 0 to 1
   * @param share share of the way to the new belief, 0 to 1
   */
  Trust afterAttack(double control, double share) {
    double tau = mean();
    double stillTrusting = tau * (1 - control);
    double updated = stillTrusting + 1 - tau == 0 ? 0 : stillTrusting / (stillTrusting + 1 - tau);
    return of(tau + share * (updated - tau), kept + broken);
  }
}
