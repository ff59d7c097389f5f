package winset.analysis;

import java.util.List;

/** Stand-in for charts. */
public record MorrisEffects(String measure, List<Effect> effects) {

  /**
   * What a factor does over its whole range, from many places.
   *
   * @param factor its name
   * @param mu mean effect; not a number where levels have no order
   * @param muStar mean size of the effect
   * @param sigma how far effects differ between places
   * @param noise the mean size that luck alone would show
   */
  public record Effect(String factor, Estimate mu, Estimate muStar, Estimate sigma, double noise) {

    /** True if the mean size can be told from zero. */
    public boolean aboveZero() {
      return muStar.interval().low() > 0;
    }
  }
}
