package winset.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
   */
  record Point(List<Object> values, Tally tally) {}

  /** The points of a sweep, with no runs yet. */
  static Tallies none(Plan plan) {
    List<Point> points = new ArrayList<>();
    for (long point = 0; point < plan.points(); point++) {
      points.add(new Point(plan.values(point), new Tally(plan.commonSeeds())));
    }
    return new Tallies(plan, points);
  }

  /** Reads the runs of a sweep. */
  static Tallies of(SweepResults results) throws IOException {
    Tallies tallies = none(results.plan());
    List<Point> points = tallies.points();
    boolean sequencing = tallies.has("sequencing");
    boolean zones = tallies.has("zone_share");
    results.runs(
        run -> points.get(Integer.parseInt(run.text("point"))).tally().add(run, sequencing, zones));
    return tallies;
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
    Tally all = new Tally(plan.commonSeeds());
    points.forEach(p -> all.add(p.tally()));
    return all;
  }

  /** Those at a level of a factor. */
  Tallies where(FactorAxis factor, int level) {
    return new Tallies(
        plan, points.stream().filter(p -> factor.level(p.values()) == level).toList());
  }

  /** A tally a level of a factor, whatever the others. */
  List<Tally> over(FactorAxis factor) {
    List<Tally> levels = new ArrayList<>();
    for (int i = 0; i < factor.size(); i++) {
      levels.add(new Tally(plan.commonSeeds()));
    }
    points.forEach(p -> levels.get(factor.level(p.values())).add(p.tally()));
    return levels;
  }
}
