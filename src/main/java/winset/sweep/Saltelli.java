package winset.sweep;

import java.util.List;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Points for Sobol indices of first, second and total order (Saltelli 2002). A Sobol sequence in
 * twice as many dimensions as there are factors, without its first point, gives a base sample of
 * rows, each two independent points A and B; beside them stand, for each factor i, A with i taken
 * from B and B with i taken from A. Powers of two are the best numbers of rows. The points of a row
 * stand together: row times (2 factors + 2) + column, the columns A, B, the A with one of B, the B
 * with one of A.
 */
public final class Saltelli implements Design.Filling {

  /** Most factors. */
  public static final int MOST_FACTORS = Sobol.MOST_FACTORS / 2;

  private final int base;
  private final SobolSequenceGenerator sequence;

  /**
   * A base sample for so many factors.
   *
   * @param base rows of the base sample
   * @param factors how many, 1 to {@link #MOST_FACTORS}
   */
  public Saltelli(int base, int factors) {
    if (!(base >= 1 && factors >= 1 && factors <= MOST_FACTORS)) {
      throw new IllegalArgumentException(base + " rows of " + factors + " factors");
    }
    this.base = base;
    sequence = new SobolSequenceGenerator(2 * factors);
  }

  /** Rows of the base sample. */
  public int base() {
    return base;
  }

  @Override
  public String name() {
    return "saltelli";
  }

  @Override
  public String shape(List<Factor> factors) {
    return "saltelli, base %s x %s points".formatted(base, columns(factors.size()));
  }

  @Override
  public long points(List<Factor> factors) {
    return (long) base * columns(factors.size());
  }

  /** Points of each row. */
  public static int columns(int factors) {
    return 2 * factors + 2;
  }

  /** The point A of a row. */
  public static long a(int factors, int row) {
    return (long) row * columns(factors);
  }

  /** The point B of a row. */
  public static long b(int factors, int row) {
    return a(factors, row) + 1;
  }

  /** The point A of a row but for one factor, which is as in B. */
  public static long ab(int factors, int row, int factor) {
    return a(factors, row) + 2 + factor;
  }

  /** The point B of a row but for one factor, which is as in A. */
  public static long ba(int factors, int row, int factor) {
    return a(factors, row) + 2 + factors + factor;
  }

  @Override
  public double[] place(int factors, long point) {
    double[] both = row(point / columns(factors));
    int column = (int) (point % columns(factors));
    boolean mostlyB = column == 1 || column >= 2 + factors;
    int other = column < 2 ? -1 : (column - 2) % factors;
    double[] place = new double[factors];
    for (int i = 0; i < factors; i++) {
      place[i] = both[mostlyB == (i == other) ? i : factors + i];
    }
    return place;
  }

  /** Places of A, then of B. One thread at a time, as the generator keeps where it is. */
  private synchronized double[] row(long row) {
    return sequence.skipTo((int) row + 1);
  }
}
