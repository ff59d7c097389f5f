package winset.model;

import org.hipparchus.util.FastMath;

/**
 * How much of the loss a side has before its eyes in a package: its size, which is depth times
 * exposure, to the power of the loss's curvature. The two sizes asked for most, an even roadmap and
 * what is on the table, are worked out once.
 */
final class Dread {

  private static final double EVEN = 0.5;

  private final double curvature;
  private final double even;
  private double lastSize = EVEN;
  private double last;

  /**
   * The dread of a side.
   *
   * @param curvature gamma, at least 1
   */
  Dread(double curvature) {
    this.curvature = curvature;
    even = FastMath.pow(EVEN, curvature);
    last = even;
  }

  /** Dread of a package of a size, 0 to 1. */
  double of(double size) {
    if (size == EVEN) {
      return even;
    }
    if (size != lastSize) {
      lastSize = size;
      last = FastMath.pow(size, curvature);
    }
    return last;
  }

  /** The size of which the dread is a given one: the inverse. */
  double inverse(double dread) {
    return FastMath.pow(dread, 1 / curvature);
  }
}
