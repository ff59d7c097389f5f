package winset.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winset.sweep.Plan;

/**
 * Means over points of each point's own share of deals, all points that have runs counting alike,
 * however many these are. Intervals are by linearisation: a run adds to the influence of its
 * cluster by how far it lies from the share of its point, weighed by what the point counts for and
 * divided by its n. Clusters are replicates where their runs share a seed, else single runs; n is
 * corrected to n - 1 as in a sample's variance, so that where all points have the same replicates
 * nothing differs from the mean over replicates with Student's interval. A point of one run cannot
 * tell how far runs lie apart; it is taken to be as uncertain as can be.
 */
final class PointShares {

  private static final double LARGEST_VARIANCE = 0.25;

  private final int replicates;
  private final boolean commonSeeds;
  private final int[] n;
  private final int[] hits;
  private final BitSet withRuns = new BitSet();
  private final Map<String, Group> groups = new HashMap<>();

  /** Points that are looked at together, sums over them not yet divided by their number. */
  private static final class Group {

    private final BitSet points = new BitSet();
    private final BitSet seen = new BitSet();
    private final double[] influence;
    private double apart;
    private int runs;

    private Group(int replicates) {
      influence = new double[replicates];
    }
  }

  PointShares(Plan plan) {
    replicates = plan.replications().atMost();
    commonSeeds = plan.commonSeeds();
    n = new int[Math.toIntExact(plan.points())];
    hits = new int[n.length];
  }

  /** Counts a run that was done; all are counted before any is added. */
  void count(int point, boolean hit) {
    withRuns.set(point);
    n[point]++;
    hits[point] += hit ? 1 : 0;
  }

  /** How many points have runs. */
  int withRuns() {
    return withRuns.cardinality();
  }

  /** Adds a run to a group of points. */
  void add(String key, int point, int replicate, boolean hit) {
    Group group = groups.computeIfAbsent(key, k -> new Group(replicates));
    group.points.set(point);
    group.seen.set(replicate);
    group.runs++;
    if (n[point] == 1) {
      group.apart += LARGEST_VARIANCE;
      return;
    }
    double influence =
        ((hit ? 1 : 0) - share(point)) / Math.sqrt((double) n[point] * (n[point] - 1));
    group.influence[replicate] += influence;
    if (!commonSeeds) {
      group.apart += influence * influence;
    }
  }

  private double share(int point) {
    return (double) hits[point] / n[point];
  }

  /** Mean share over the points of a group. */
  Estimate rate(String key) {
    Group group = groups.get(key);
    if (group == null) {
      return Estimate.ofMean(List.of());
    }
    double count = group.points.cardinality();
    double variance = group.apart / (count * count);
    for (int r = 0; commonSeeds && r < replicates; r++) {
      variance += square(group.influence[r] / count);
    }
    return Estimate.ofInfluences(mean(group), variance, clusters(group), fewest(group), 0, 1);
  }

  /** Difference of the mean shares over two groups that have no point in common. */
  Estimate difference(String from, String to) {
    if (!commonSeeds) {
      return rate(to).within(0, 1).minus(rate(from).within(0, 1));
    }
    Group first = groups.get(from);
    Group second = groups.get(to);
    if (first == null || second == null) {
      return Estimate.ofMean(List.of());
    }
    double before = first.points.cardinality();
    double after = second.points.cardinality();
    double variance = first.apart / (before * before) + second.apart / (after * after);
    for (int r = 0; r < replicates; r++) {
      variance += square(second.influence[r] / after - first.influence[r] / before);
    }
    return Estimate.ofInfluences(
        mean(second) - mean(first),
        variance,
        Math.min(clusters(first), clusters(second)),
        Math.min(fewest(first), fewest(second)),
        -1,
        1);
  }

  private double mean(Group group) {
    return group.points.stream().mapToDouble(this::share).reduce(0, Double::sum)
        / group.points.cardinality();
  }

  private int clusters(Group group) {
    return commonSeeds ? group.seen.cardinality() : group.runs;
  }

  private int fewest(Group group) {
    return commonSeeds ? group.points.stream().map(point -> n[point]).min().orElse(1) : group.runs;
  }

  private static double square(double x) {
    return x * x;
  }
}
