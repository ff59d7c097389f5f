package winset.sweep;

import java.util.List;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The Sobol sequence (with the direction numbers of Joe and Kuo 2008), without its first point,
 * which has every factor at the end of its range. Powers of two are the best numbers of points.
 */
public final class Sobol implements Design.Filling {

  /** Most factors. */
  public static final int MOST_FACTORS = 1000;

  private final int points;
  private final SobolSequenceGenerator sequence;

  /**
   * The sequence in as many dimensions as there are factors.
   *
   * @param points how many
   * @param factors how many, 1 to {@link #MOST_FACTORS}
   */
  public Sobol(int points, int factors) {
    this.points = points;
    sequence = new SobolSequenceGenerator(factors);
  }

  @Override
  public String name() {
    return "sobol";
  }

  @Override
  public long points(List<Factor> factors) {
    return points;
  }

  /** {@inheritDoc} One thread at a time, as the generator keeps where it is. */
  @Override
  public synchronized double[] place(int factors, long point) {
    return sequence.skipTo((int) point + 1);
  }
}
