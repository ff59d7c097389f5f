package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import winset.results.SweepResults;
import winset.sweep.Factor;
import winset.sweep.Plan;

/**
 * Deal rates of a sweep, over all its points and at each level of each factor, kept by replicate:
 * runs of one replicate share their seed, so replicates are what is independent.
 */
final class Rates {

  private final Plan plan;
  private final Map<String, double[]> deals = new HashMap<>();
  private final Map<String, int[]> runs = new HashMap<>();

  private Rates(Plan plan) {
    this.plan = plan;
  }

  /** Reads the runs of a sweep once. */
  static Rates of(SweepResults results) throws IOException {
    Rates rates = new Rates(results.plan());
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
    for (Factor factor : plan.factors()) {
      add(key(factor.name(), run.text(factor.name())), replicate, deal);
    }
  }

  private void add(String key, int replicate, boolean deal) {
    int n = plan.replications();
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

  /** The levels of a factor as they stand in the files. */
  List<String> levels(Factor factor, SweepResults results) {
    List<String> levels = new ArrayList<>();
    for (SweepResults.Line point : results.points()) {
      String level = point.text(factor.name());
      if (!levels.contains(level)) {
        levels.add(level);
      }
    }
    return levels;
  }
}
