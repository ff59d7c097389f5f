package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.PointTable;

/**
 * In which share of its runs a sweep comes to something, over all its points and at each level of
 * each factor. Where runs of one replicate share their seed and every point has the same
 * replicates, rates are kept by replicate: these are what is independent. Else they are means over
 * {@link PointShares points}. Where points are spread over ranges, the lowest and the highest
 * quarter of the values stand for levels.
 */
final class Rates {

  private static final String ALL = "";

  private final Plan plan;
  private final Target target;
  private final Map<String, double[]> hits = new HashMap<>();
  private final Map<String, int[]> runs = new HashMap<>();
  private final Map<Factor, Quarters> quarters = new HashMap<>();
  private final PointShares points;
  private boolean balanced;
  private long failed;

  private Rates(SweepResults results, Target target) {
    plan = results.plan();
    this.target = target;
    points = new PointShares(plan);
    if (plan.design() instanceof Design.Filling || plan.design() instanceof PointTable) {
      plan.factors().stream()
          .filter(Factor::ordered)
          .forEach(f -> quarters.put(f, Quarters.of(f, results.points())));
    }
  }

  /** Deal rates. */
  static Rates of(SweepResults results) throws IOException {
    return of(results, Target.find("deal", results.plan()).orElseThrow());
  }

  /**
   * Reads the runs of a sweep: once, or twice where points have to be looked at by themselves.
   *
   * @param target what is yes or no of a run
   */
  static Rates of(SweepResults results, Target target) throws IOException {
    Rates rates = new Rates(results, target);
    results.runs(rates::take);
    rates.balanced = rates.plan.commonSeeds() && rates.everyPointHasTheSame();
    if (!rates.balanced) {
      results.runs(rates::takeAgain);
    }
    return rates;
  }

  private void take(SweepResults.Line run) {
    if (!done(run)) {
      failed++;
      return;
    }
    boolean yes = yes(run);
    points.count(point(run), yes);
    keys(run).forEach(key -> add(key, replicate(run), yes));
  }

  private void takeAgain(SweepResults.Line run) {
    if (done(run)) {
      boolean yes = yes(run);
      keys(run).forEach(key -> points.add(key, point(run), replicate(run), yes));
    }
  }

  private boolean yes(SweepResults.Line run) {
    return target.number().of(run.text(target.measure().name())) == 1;
  }

  private static boolean done(SweepResults.Line run) {
    return run.text("status").equals("done");
  }

  private static int point(SweepResults.Line run) {
    return Integer.parseInt(run.text("point"));
  }

  private static int replicate(SweepResults.Line run) {
    return Integer.parseInt(run.text("replicate"));
  }

  /** What a run counts for: everything, and each level that it is at. */
  private List<String> keys(SweepResults.Line run) {
    List<String> keys = new ArrayList<>(List.of(ALL));
    for (Factor factor : plan.factors()) {
      if (tells(factor, point(run))) {
        level(factor, run.text(factor.name()))
            .ifPresent(level -> keys.add(key(factor.name(), level)));
      }
    }
    return keys;
  }

  /** True if no replicate that was carried out lacks at a point that has runs. */
  private boolean everyPointHasTheSame() {
    int[] n = runs.getOrDefault(ALL, new int[0]);
    return Arrays.stream(n).allMatch(k -> k == 0 || k == points.withRuns());
  }

  /** True unless another factor is varied at the point, one at a time. */
  private boolean tells(Factor factor, long point) {
    if (!(plan.design() instanceof OneAtATime around)) {
      return true;
    }
    int varied = around.varied(plan.factors(), point);
    return varied < 0 || plan.factors().get(varied).equals(factor);
  }

  private Optional<String> level(Factor factor, String value) {
    Quarters known = quarters.get(factor);
    return known == null ? Optional.of(value) : known.name(value);
  }

  private void add(String key, int replicate, boolean yes) {
    int n = plan.replications().atMost();
    hits.computeIfAbsent(key, k -> new double[n])[replicate] += yes ? 1 : 0;
    runs.computeIfAbsent(key, k -> new int[n])[replicate]++;
  }

  private static String key(String factor, String level) {
    return factor + "=" + level;
  }

  /** How many runs were not done. */
  long failed() {
    return failed;
  }

  /** How many points have no run that was done. */
  long without() {
    return plan.points() - points.withRuns();
  }

  /** True if points do not have the same runs, and count alike. */
  boolean pointsCountAlike() {
    return !everyPointHasTheSame();
  }

  /** Rate over all points. */
  Estimate overall() {
    return rate(ALL);
  }

  /** Rate at a level of a factor, over all points that have it. */
  Estimate at(String factor, String level) {
    return rate(key(factor, level));
  }

  private Estimate rate(String key) {
    return balanced ? Estimate.ofRate(shares(key).values()) : points.rate(key);
  }

  /** The level as it is written beside others: a value, or where its quarter begins or ends. */
  String brief(Factor factor, String level) {
    Quarters known = quarters.get(factor);
    return known == null ? Figures.brief(level) : known.brief(level);
  }

  /** True if levels that have an order go down, as a range may; quarters never do. */
  boolean falling(Factor factor, List<String> levels) {
    return !quarters.containsKey(factor)
        && Quarters.order(factor).compare(levels.get(0), levels.get(levels.size() - 1)) > 0;
  }

  /** Difference of the rates at two levels of a factor, paired where seeds are common. */
  Estimate difference(String factor, String from, String to) {
    if (!balanced) {
      return points.difference(key(factor, from), key(factor, to));
    }
    Map<Integer, Double> first = shares(key(factor, from));
    Map<Integer, Double> second = shares(key(factor, to));
    Map<Integer, Double> differences = new TreeMap<>();
    first.forEach(
        (replicate, share) -> {
          Double other = second.get(replicate);
          if (other != null) {
            differences.put(replicate, other - share);
          }
        });
    return Estimate.ofDifference(differences.values());
  }

  private Map<Integer, Double> shares(String key) {
    Map<Integer, Double> shares = new TreeMap<>();
    double[] yes = hits.getOrDefault(key, new double[0]);
    int[] n = runs.getOrDefault(key, new int[0]);
    for (int replicate = 0; replicate < yes.length; replicate++) {
      if (n[replicate] > 0) {
        shares.put(replicate, yes[replicate] / n[replicate]);
      }
    }
    return shares;
  }

  /** The levels of a factor that have runs, as in the files, or the quarters in their place. */
  List<String> levels(Factor factor, SweepResults results) {
    return all(factor, results).stream()
        .filter(level -> runs.containsKey(key(factor.name(), level)))
        .toList();
  }

  private List<String> all(Factor factor, SweepResults results) {
    Quarters known = quarters.get(factor);
    if (known != null) {
      return known.low().equals(known.high())
          ? List.of(known.lowest())
          : List.of(known.lowest(), known.highest());
    }
    Stream<String> levels = results.points().stream().map(p -> p.text(factor.name())).distinct();
    boolean baseFirst = plan.design() instanceof OneAtATime && factor.ordered();
    return (baseFirst ? levels.sorted(Quarters.order(factor)) : levels).toList();
  }
}
