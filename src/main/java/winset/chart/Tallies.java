package winset.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;
import winset.measure.Interval;
import winset.measure.Measure;
import winset.results.SweepResults;
import winset.sweep.Plan;

/**
 * The runs of a sweep, or of some of its points, counted by point.
 *
 * @param plan what was asked for
 * @param points the points in question
 */
record Tallies(Plan plan, List<Point> points) {

  /**
   * The runs of a point.
   *
   * @param values of each factor
   * @param tally what they came to
   * @param first what those came to that were carried out whatever they came to: all, unless the
   *     runs are as many as it takes. Points may be taken together of these only: the others are of
   *     points that were harder to know
   * @param difference of its deal rate from that at the baseline; null where nothing can be said
   */
  record Point(List<Object> values, Tally tally, Tally first, @Nullable Estimate difference) {}

  /** The points of a sweep, with no runs yet. */
  static Tallies none(Plan plan) {
    return none(plan, point -> null);
  }

  private static Tallies none(Plan plan, IntFunction<@Nullable Estimate> difference) {
    List<Point> points = new ArrayList<>();
    boolean adaptive = plan.replications().adaptive();
    for (int point = 0; point < plan.points(); point++) {
      Tally tally = new Tally(plan.commonSeeds());
      Tally first = adaptive ? new Tally(plan.commonSeeds()) : tally;
      points.add(new Point(plan.values(point), tally, first, difference.apply(point)));
    }
    return new Tallies(plan, points);
  }

  /** Reads the runs of a sweep. */
  static Tallies of(SweepResults results) throws IOException {
    Tallies tallies = none(results.plan(), point -> difference(results, point));
    boolean sequencing = tallies.has("sequencing");
    boolean zones = tallies.has("zone_share");
    results.runs(run -> tallies.take(run, sequencing, zones));
    return tallies;
  }

  /** Takes in a run; measures that were not asked for are not looked for. */
  void take(SweepResults.Line run, boolean sequencing, boolean zones) {
    Point point = points.get(Integer.parseInt(run.text("point")));
    point.tally().add(run, sequencing, zones);
    if (plan.replications().adaptive() && plan.always(Integer.parseInt(run.text("replicate")))) {
      point.first().add(run, sequencing, zones);
    }
  }

  /** As {@code points.csv} has it: made of runs in pairs where points share their seeds. */
  private static @Nullable Estimate difference(SweepResults results, int point) {
    if (results.plan().baseline().isEmpty()) {
      return null;
    }
    SweepResults.Line line = results.points().get(point);
    OptionalDouble difference = line.number("deal_diff");
    return difference.isEmpty()
        ? null
        : new Estimate(
            difference.getAsDouble(),
            new Interval(
                line.number("deal_diff_low").orElse(-1), line.number("deal_diff_high").orElse(1)));
  }

  /** True if a measure was asked for. */
  boolean has(String measure) {
    return plan.columns().stream().map(Measure::name).anyMatch(measure::equals);
  }

  /** The points at which a design has all factors at base: its first alone. */
  Tallies base() {
    return new Tallies(plan, points.subList(0, 1));
  }

  /** The factors that take more than one value, in the order of the plan. */
  List<FactorAxis> factors() {
    List<List<Object>> values = points.stream().map(Point::values).toList();
    return IntStream.range(0, plan.factors().size())
        .mapToObj(i -> FactorAxis.of(plan, i, values))
        .filter(axis -> axis.size() > 1)
        .toList();
  }

  /** All of these runs. */
  Tally all() {
    return together(points);
  }

  private Tally together(List<Point> some) {
    if (some.size() == 1) {
      return some.get(0).tally();
    }
    Tally all = new Tally(plan.commonSeeds());
    some.forEach(p -> all.add(p.first()));
    return all;
  }

  /** Those at a level of a factor. */
  Tallies where(FactorAxis factor, int level) {
    return new Tallies(
        plan, points.stream().filter(p -> factor.level(p.values()) == level).toList());
  }

  /** A tally a level of a factor, whatever the others. */
  List<Tally> over(FactorAxis factor) {
    List<List<Point>> levels = new ArrayList<>();
    for (int i = 0; i < factor.size(); i++) {
      levels.add(new ArrayList<>());
    }
    points.forEach(p -> levels.get(factor.level(p.values())).add(p));
    return levels.stream().map(this::together).toList();
  }
}
