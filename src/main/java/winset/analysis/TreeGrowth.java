package winset.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.FDistribution;
import org.jspecify.annotations.Nullable;
import winset.analysis.RegressionTree.Condition;
import winset.analysis.RegressionTree.Node;

/**
 * How a tree grows: a part is divided where the squares between the two means are largest, at ties
 * by the first factor and the lowest value, if both hold enough points, and if the F test says that
 * chance does as much in less than 5 % of cases, divided by how many divisions were looked at
 * (Bonferroni). So noise is hardly ever divided.
 */
final class TreeGrowth {

  private static final int DEEPEST = 3;
  private static final int FEWEST = 10;
  private static final int SHARE_OF_POINTS = 20;
  private static final double LEVEL = 0.05;

  private final Cases cases;
  private final int fewest;
  private final List<Node> nodes = new ArrayList<>();

  private TreeGrowth(Cases cases) {
    this.cases = cases;
    fewest = Math.max(FEWEST, (cases.size() + SHARE_OF_POINTS - 1) / SHARE_OF_POINTS);
  }

  static List<Node> of(Cases cases) {
    TreeGrowth growth = new TreeGrowth(cases);
    growth.grow(cases.all(), -1, 0, null);
    return growth.nodes;
  }

  /**
   * A division of a part.
   *
   * @param levels of the axis in the order in which they are divided
   * @param cut how many of them go into the first half
   */
  private record Division(Axis axis, List<Integer> levels, int cut, double squares) {

    int[] half(int[] members, boolean first) {
      List<Integer> in = first ? levels.subList(0, cut) : levels.subList(cut, levels.size());
      boolean[] has = new boolean[axis.size()];
      in.forEach(level -> has[level] = true);
      return IntStream.of(members).filter(i -> has[axis.level(i)]).toArray();
    }

    Condition condition(boolean first) {
      String factor = axis.factor().name();
      if (axis.isNamed()) {
        List<Integer> in = first ? levels.subList(0, cut) : levels.subList(cut, levels.size());
        List<String> names = in.stream().sorted().map(axis::name).toList();
        return new Condition(factor, "one-of", String.join(" or ", names));
      }
      int last = levels.get(cut - 1);
      int next = levels.get(cut);
      double limit = CutPoints.most(axis, axis.key(last), axis.key(next));
      return new Condition(factor, first ? "at-most" : "above", CutPoints.text(axis, limit));
    }
  }

  private void grow(int[] members, int parent, int depth, @Nullable Condition condition) {
    int number = nodes.size();
    Estimate share = ClusteredShare.density(cases, members);
    nodes.add(new Node(number, parent, depth, condition, members.length, share));
    Division best = depth < DEEPEST ? best(members) : null;
    if (best != null) {
      grow(best.half(members, true), number, depth + 1, best.condition(true));
      grow(best.half(members, false), number, depth + 1, best.condition(false));
    }
  }

  private @Nullable Division best(int[] members) {
    Division best = null;
    int tried = 0;
    for (Axis axis : cases.axes()) {
      Sums sums = new Sums(axis, members);
      List<Integer> levels = sums.levels();
      double n = 0;
      double yes = 0;
      for (int cut = 1; cut < levels.size(); cut++) {
        n += sums.n[levels.get(cut - 1)];
        yes += sums.yes[levels.get(cut - 1)];
        double others = members.length - n;
        if (n < fewest || others < fewest) {
          continue;
        }
        tried++;
        double apart = yes / n - (sums.all - yes) / others;
        double squares = n * others / members.length * apart * apart;
        if (best == null || squares > best.squares) {
          best = new Division(axis, levels, cut, squares);
        }
      }
    }
    return best != null && certain(best, members, tried) ? best : null;
  }

  private boolean certain(Division division, int[] members, int tried) {
    int freedom = members.length - 2;
    double within = cases.variance(members) * (members.length - 1) - division.squares;
    if (within <= 0) {
      return division.squares > 0;
    }
    double f = division.squares / (within / freedom);
    return tried * (1 - new FDistribution(1, freedom).cumulativeProbability(f)) < LEVEL;
  }

  /** Points and yes of some cases by level of an axis. */
  private final class Sums {

    private final Axis axis;
    private final int[] n;
    private final double[] yes;
    private double all;

    Sums(Axis axis, int[] members) {
      this.axis = axis;
      n = new int[axis.size()];
      yes = new double[axis.size()];
      for (int i : members) {
        n[axis.level(i)]++;
        yes[axis.level(i)] += cases.yes(i);
        all += cases.yes(i);
      }
    }

    /** The levels that have cases: in their order, names from least to most. */
    List<Integer> levels() {
      Comparator<Integer> order =
          axis.isNamed()
              ? Comparator.comparingDouble((Integer level) -> yes[level] / n[level])
              : Comparator.naturalOrder();
      return IntStream.range(0, axis.size())
          .filter(level -> n[level] > 0)
          .boxed()
          .sorted(order)
          .toList();
    }
  }
}
