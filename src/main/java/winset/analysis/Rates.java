package winset.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import winset.results.SweepResults;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.PointTable;

/**
 * Deal rates of a sweep, over all its points and at each level of each factor, kept by replicate:
 * runs of one replicate share their seed, so replicates are what is independent. Where points are
 * spread over ranges, the lowest and the highest quarter of the values stand for levels.
 */
final class Rates {

  private final Plan plan;
  private final Map<String, double[]> deals = new HashMap<>();
  private final Map<String, int[]> runs = new HashMap<>();
  private final Map<Factor, Quarters> quarters = new HashMap<>();

  private Rates(SweepResults results) {
    plan = results.plan();
    if (plan.design() instanceof Design.Filling || plan.design() instanceof PointTable) {
      plan.factors().stream()
          .filter(Factor::ordered)
          .forEach(f -> quarters.put(f, Quarters.of(f, results.points())));
    }
  }

  /** Reads the runs of a sweep once. */
  static Rates of(SweepResults results) throws IOException {
    Rates rates = new Rates(results);
    results.runs(rates::take);
    return rates;
  }

  private void take(SweepResults.Line run) {
    if (!run.text("status").equals("done")) {
      return;
    }
    int replicate = Integer.parseInt(run.text("replicate"));
    boolean deal = run.text("deal").equals("true");
    add("", replicate, deal);
    long point = Long.parseLong(run.text("point"));
    for (Factor factor : plan.factors()) {
      if (tells(factor, point)) {
        level(factor, run.text(factor.name()))
            .ifPresent(level -> add(key(factor.name(), level), replicate, deal));
      }
    }
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

  private void add(String key, int replicate, boolean deal) {
    int n = plan.replications().atMost();
    deals.computeIfAbsent(key, k -> new double[n])[replicate] += deal ? 1 : 0;
    runs.computeIfAbsent(key, k -> new int[n])[replicate]++;
  }

  private static String key(String factor, String level) {
    return factor + "=" + level;
  }

  /** Deal rate over all points. */
  Estimate overall() {
    return Estimate.ofRate(shares("").values());
  }

  /** Deal rate at a level of a factor, over all points that have it. */
  Estimate at(String factor, String level) {
    return Estimate.ofRate(shares(key(factor, level)).values());
  }

  /** Difference of the deal rates at two levels of a factor, paired by replicate. */
  Estimate difference(String factor, String from, String to) {
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
    double[] hits = deals.getOrDefault(key, new double[0]);
    int[] n = runs.getOrDefault(key, new int[0]);
    for (int replicate = 0; replicate < hits.length; replicate++) {
      if (n[replicate] > 0) {
        shares.put(replicate, hits[replicate] / n[replicate]);
      }
    }
    return shares;
  }

  /** The levels of a factor as they stand in the files, or the quarters in their place. */
  List<String> levels(Factor factor, SweepResults results) {
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
