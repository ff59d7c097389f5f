package winset.analysis;

import java.util.List;

/** Stand-in for charts. */
public record SobolIndices(
    String measure, List<Index> first, List<Index> total, List<Pair> second, Estimate chance) {

  /**
   * An index of a factor.
   *
   * @param factor its name
   * @param share of the variance, with its interval
   */
  public record Index(String factor, Estimate share) {

    /** True if it can be told from zero. */
    public boolean aboveZero() {
      return share.interval().low() > 0;
    }
  }

  /**
   * What two factors do together beyond what each does by itself.
   *
   * @param factor one
   * @param other the other
   * @param share of the variance, with its interval
   */
  public record Pair(String factor, String other, Estimate share) {

    /** True if it can be told from zero. */
    public boolean aboveZero() {
      return share.interval().low() > 0;
    }
  }
}
