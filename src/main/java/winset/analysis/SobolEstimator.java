package winset.analysis;

import winset.model.RandomStream;
import winset.sweep.Plan;
import winset.sweep.Saltelli;

/**
 * Parts of the variance of what a measure is expected to come to at a point. What a run comes to is
 * that and luck; the product of two runs is without bias the product of two expectations if they do
 * not share their luck, that is, their replicate. So every term is a mean of products over pairs of
 * different replicates, and luck, whether points share it or not, adds nothing. With one replicate
 * a point there are no such pairs: products are taken as they are, and luck counts as an
 * interaction.
 *
 * <p>First order after Saltelli et al. (2010), of both halves of the sample; total after Jansen
 * (1999), of both; second order closed after Saltelli (2002), less the first orders. The square of
 * the mean is the product of A and B.
 */
final class SobolEstimator {

  private final int factors;
  private final int rows;
  private final int columns;
  private final Luck luck;
  private final Response response;
  private final boolean commonSeeds;
  private final int seed;

  SobolEstimator(Plan plan, Response response) {
    this.response = response;
    factors = plan.factors().size();
    columns = Saltelli.columns(factors);
    rows = response.points() / columns;
    luck = new Luck(response);
    commonSeeds = plan.commonSeeds();
    seed = plan.seed();
  }

  /** What is estimated, in one array: variance, chance, first orders, totals, second orders. */
  enum Part {
    VARIANCE,
    CHANCE,
    FIRST,
    TOTAL,
    SECOND
  }

  /** Where a number stands; the pair of factors of second orders is counted by {@link #pair}. */
  int place(Part part, int number) {
    return switch (part) {
      case VARIANCE -> 0;
      case CHANCE -> 1;
      case FIRST -> 2 + number;
      case TOTAL -> 2 + factors + number;
      case SECOND -> 2 + 2 * factors + number;
    };
  }

  /** The number of a pair of factors, the first of lower number. */
  int pair(int first, int second) {
    return first * factors - first * (first + 1) / 2 + second - first - 1;
  }

  /** All of them with their intervals. */
  Estimate[] estimates() {
    RandomStream stream = new RandomStream(seed, "sobol indices of " + response.name());
    boolean both = commonSeeds && luck.paired();
    return new TwoWayBootstrap(rows, luck.replicates(), both, stream).of(this::of);
  }

  /** Shares of the variance, where rows and replicates are there so many times. */
  private double[] of(int[] times, int[] replicates) {
    Means means = new Means(3 + 2 * factors + factors * (factors - 1) / 2);
    luck.weigh(replicates);
    for (int row = 0; row < rows; row++) {
      if (times[row] > 0) {
        means.weight = times[row];
        add(row, means);
      }
    }
    return shares(means);
  }

  /** Where the means of terms stand, beside those of first orders and so on. */
  private static final int SQUARE = 0;

  private static final int WITHIN = 1;

  /** Behind all others: the product of A and B. */
  private int product() {
    return place(Part.SECOND, factors * (factors - 1) / 2);
  }

  private void add(int row, Means means) {
    int a = Math.toIntExact(Saltelli.a(factors, row));
    int b = Math.toIntExact(Saltelli.b(factors, row));
    for (int column = 0; column < columns; column++) {
      luck.sum(a + column);
    }
    double ab = luck.product(a, b);
    means.add(product(), ab);
    means.add(SQUARE, (luck.product(a, a) + luck.product(b, b)) / 2);
    means.add(WITHIN, (luck.within(a) + luck.within(b)) / 2);
    for (int i = 0; i < factors; i++) {
      int abI = point(row, i, true);
      int baI = point(row, i, false);
      double first = luck.product(b, abI) + luck.product(a, baI) - 2 * ab;
      means.add(place(Part.FIRST, i), first / 2);
      double total = luck.distance(a, abI) + luck.distance(b, baI);
      means.add(place(Part.TOTAL, i), total / 4);
      for (int j = i + 1; j < factors; j++) {
        double closed =
            luck.product(baI, point(row, j, true)) + luck.product(point(row, j, false), abI);
        means.add(place(Part.SECOND, pair(i, j)), closed / 2 - ab);
      }
    }
  }

  private int point(int row, int factor, boolean mostlyA) {
    return Math.toIntExact(
        mostlyA ? Saltelli.ab(factors, row, factor) : Saltelli.ba(factors, row, factor));
  }

  private double[] shares(Means means) {
    double variance = means.of(SQUARE) - means.of(product());
    double within = Math.max(0, means.of(WITHIN));
    double[] shares = new double[product()];
    shares[place(Part.VARIANCE, 0)] = variance;
    shares[place(Part.CHANCE, 0)] = within == 0 ? 0 : within / (Math.max(0, variance) + within);
    for (int i = 0; i < factors; i++) {
      shares[place(Part.FIRST, i)] = share(means.of(place(Part.FIRST, i)), variance);
      shares[place(Part.TOTAL, i)] = share(means.of(place(Part.TOTAL, i)), variance);
      for (int j = i + 1; j < factors; j++) {
        int pair = place(Part.SECOND, pair(i, j));
        double alone = means.of(place(Part.FIRST, i)) + means.of(place(Part.FIRST, j));
        shares[pair] = share(means.of(pair) - alone, variance);
      }
    }
    return shares;
  }

  private static double share(double part, double variance) {
    return variance > 0 ? part / variance : Double.NaN;
  }

  /** Weighted means, of the terms that are known. */
  private static final class Means {

    private final double[] sums;
    private final double[] weights;
    private double weight;

    Means(int n) {
      sums = new double[n];
      weights = new double[n];
    }

    void add(int place, double value) {
      if (!Double.isNaN(value)) {
        sums[place] += weight * value;
        weights[place] += weight;
      }
    }

    double of(int place) {
      return sums[place] / weights[place];
    }
  }
}
