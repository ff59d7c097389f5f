package winset.analysis;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import winset.measure.Contrast;
import winset.measure.Interval;
import winset.results.Table;
import winset.sweep.Plan;

/**
 * How far the runs of one sweep, B, are from those of another, A, of the same points: of another
 * scenario, or another policy. Runs of the same point, replicate and seed are compared in pairs,
 * else all of a point with all. Points separate where the false among them are expected to be at
 * most 5 % (Benjamini and Hochberg 1995).
 */
public final class Comparison {

  /** Share of false ones that may be among the points said to separate. */
  public static final double FALSE = 0.05;

  /** Columns of the file of what holds over all points. */
  public static final List<String> HEADER = ComparisonTables.OVERALL;

  private final Plan plan;
  private final Pairs pairs;
  private final List<Row> rows;
  private final Pooled a;
  private final Pooled b;
  private final Pooled difference;

  /**
   * A point.
   *
   * @param runs what its runs came to
   * @param adjusted p value by which it separates; not a number where there is none
   */
  public record Row(int point, PointPairs runs, double adjusted) {

    /** True if the difference is more than chance. */
    public boolean separates() {
      return adjusted <= FALSE;
    }

    /** True if the mean of B is above that of A. */
    public boolean higher() {
      return runs.b() > runs.a();
    }

    /** Mean of B less that of A with its interval, as wide as can be where that is unknown. */
    public Optional<Estimate> difference() {
      return runs.contrast().map(Comparison::estimate);
    }
  }

  private Comparison(Plan plan, Pairs pairs) {
    this.plan = plan;
    this.pairs = pairs;
    List<PointPairs> points =
        IntStream.range(0, pairs.a().points()).mapToObj(pairs::point).toList();
    double[] adjusted = Significance.adjusted(points.stream().mapToDouble(PointPairs::p).toArray());
    rows =
        IntStream.range(0, points.size())
            .mapToObj(point -> new Row(point, points.get(point), adjusted[point]))
            .toList();
    BitSet all = points(point -> true);
    a = pairs.meanOfA(all);
    b = pairs.meanOfB(all);
    difference = pairs.difference(all);
  }

  /**
   * Sees to it that two sweeps have the same factors with the same values at every point.
   *
   * @throws UnlikeSweepsException if not; it names the first difference
   */
  public static void check(Plan a, Plan b) throws UnlikeSweepsException {
    Matched.check(a, b);
  }

  /**
   * Compares two sweeps.
   *
   * @throws UnlikeSweepsException if their points are not the same
   */
  public static Comparison of(Plan planA, Response a, Plan planB, Response b)
      throws UnlikeSweepsException {
    Matched.check(planA, planB);
    boolean paired = Matched.inPairs(planA, planB);
    return new Comparison(planA, new Pairs(a, b, paired, planA.commonSeeds(), planB.commonSeeds()));
  }

  private static Estimate estimate(Contrast contrast) {
    return new Estimate(
        contrast.difference(),
        contrast
            .interval()
            .orElse(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)));
  }

  /** Points that have something to compare and are wanted. */
  private BitSet points(IntPredicate wanted) {
    BitSet points = new BitSet();
    rows.stream()
        .filter(row -> row.runs().contrast().isPresent() && wanted.test(row.point()))
        .forEach(row -> points.set(row.point()));
    return points;
  }

  /** The plan of A, whose points are those of B. */
  public Plan plan() {
    return plan;
  }

  /** What is compared. */
  public String measure() {
    return pairs.a().name();
  }

  /** True if it is yes or no. */
  public boolean share() {
    return pairs.share();
  }

  /** True if runs are compared in pairs of the same seed. */
  public boolean paired() {
    return pairs.paired();
  }

  /** A row a point, in order. */
  public List<Row> rows() {
    return rows;
  }

  /** The points that separate, in order. */
  public List<Row> separate() {
    return rows.stream().filter(Row::separates).toList();
  }

  /** Mean of A over all points, of those of its runs that count. */
  public Estimate meanOfA() {
    return a.estimate();
  }

  /** Mean of B. */
  public Estimate meanOfB() {
    return b.estimate();
  }

  /** B less A over all points that can be compared, which count alike. */
  public Estimate difference() {
    return difference.estimate();
  }

  /** The same over some points; nothing if there is none to compare. */
  public Optional<Estimate> difference(IntPredicate wanted) {
    BitSet points = points(wanted);
    return points.isEmpty() ? Optional.empty() : Optional.of(pairs.difference(points).estimate());
  }

  /** How many times larger the variance of the difference would be without pairs, if known. */
  public Optional<Double> varianceFactor() {
    double factor = (a.variance() + b.variance()) / difference.variance();
    return paired() && Double.isFinite(factor) ? Optional.of(factor) : Optional.empty();
  }

  /** True if every pair came to the same. */
  public boolean same() {
    return paired()
        && rows.stream().allMatch(row -> row.runs().same())
        && rows.stream().anyMatch(row -> row.runs().nA() > 0);
  }

  /** Runs of either side that count for nothing, as their counterpart is missing. */
  public long alone() {
    return paired()
        ? rows.stream()
            .mapToLong(
                row ->
                    (long) pairs.a().n(row.point())
                        + pairs.b().n(row.point())
                        - 2L * row.runs().nA())
            .sum()
        : 0;
  }

  /** What it comes to in words. */
  public List<String> sentences() {
    return new ComparisonWords(this).sentences();
  }

  /** Columns of the file with a row a point. */
  public List<String> header() {
    return ComparisonTables.header(this);
  }

  /** A row a point. */
  public void rows(Table table) throws IOException {
    ComparisonTables.rows(this, table);
  }

  /** The one row of what holds over all points. */
  public void overall(Table table) throws IOException {
    ComparisonTables.overall(this, table);
  }
}
