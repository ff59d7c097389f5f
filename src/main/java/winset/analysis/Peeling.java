package winset.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Patient peeling of PRIM (Friedman and Fisher 1999): from the whole space, step by step, the thin
 * slice is taken off at one end of one factor that leaves the highest mean; of equal ones that
 * which leaves more, then the first in the order of the factors. A slice has at most a twentieth of
 * the cases that are left, but at least one level; of a factor without an order it is one name
 * (Kwakkel and Jaxa-Rozen 2016). Peeling ends before fewer cases are left than asked for, or when
 * all that are left are yes.
 */
final class Peeling {

  /** Largest part of the cases that are left that a slice has. */
  static final double ALPHA = 0.05;

  private final List<Axis> axes;
  private final int[] members;
  private final int fewest;
  private final long unit;
  private final int[][] count;
  private final long[][] sum;
  private final boolean[] left;
  private final int[] from;
  private final int[] to;
  private Box box;
  private int points;
  private long yes;

  /**
   * A box on the way.
   *
   * @param box the box
   * @param points how many cases are in it
   * @param yes what they have of yes, in units
   */
  record Step(Box box, int points, long yes) {}

  /** What may be taken off: up to a level from below, from it on from above, or one name. */
  private record Slice(int axis, Box.Side side, int level, int points, long yes) {}

  /**
   * Peeling of some cases.
   *
   * @param fewest cases that are left at least
   */
  Peeling(Cases cases, int[] members, int fewest) {
    axes = cases.axes();
    this.members = members;
    this.fewest = fewest;
    unit = cases.unit();
    count = new int[axes.size()][];
    sum = new long[axes.size()][];
    Arrays.setAll(count, a -> new int[axes.get(a).size()]);
    Arrays.setAll(sum, a -> new long[axes.get(a).size()]);
    left = new boolean[cases.size()];
    from = new int[axes.size()];
    to = new int[axes.size()];
    box = Box.whole(axes);
  }

  /**
   * The boxes on the way, from the whole space.
   *
   * @param shares what each case has of yes, in units
   */
  List<Step> steps(long[] shares) {
    begin(shares);
    List<Step> steps = new ArrayList<>(List.of(new Step(box, points, yes)));
    for (Slice slice = next(); slice != null; slice = next()) {
      box = without(slice);
      take(slice, shares);
      steps.add(new Step(box, points, yes));
    }
    return steps;
  }

  /** How far the box stands out that stands out most, in units of {@link #excess}. */
  double furthest(long[] shares) {
    begin(shares);
    long all = yes;
    double most = Double.NEGATIVE_INFINITY;
    for (Slice slice = next(); slice != null; slice = next()) {
      take(slice, shares);
      most = Math.max(most, excess(points, yes, members.length, all));
    }
    return most;
  }

  /**
   * How far the mean of some cases lies above that of all: in units of its standard error when as
   * many are drawn without putting back, times the standard deviation of the cases.
   */
  static double excess(int points, long yes, int all, long allYes) {
    double above = (double) yes / points - (double) allYes / all;
    return above / Math.sqrt(1.0 / points - 1.0 / all);
  }

  private void begin(long[] shares) {
    Arrays.fill(left, false);
    box = Box.whole(axes);
    points = members.length;
    yes = 0;
    for (int i : members) {
      left[i] = true;
      yes += shares[i];
    }
    for (int a = 0; a < axes.size(); a++) {
      Axis axis = axes.get(a);
      Arrays.fill(count[a], 0);
      Arrays.fill(sum[a], 0);
      for (int i : members) {
        count[a][axis.level(i)]++;
        sum[a][axis.level(i)] += shares[i];
      }
      from[a] = 0;
      to[a] = axis.size() - 1;
    }
  }

  private @Nullable Slice next() {
    if (yes == unit * points) {
      return null;
    }
    Slice best = null;
    for (int a = 0; a < axes.size(); a++) {
      if (axes.get(a).isNamed()) {
        for (int level = 0; level < count[a].length; level++) {
          best = better(best, new Slice(a, Box.Side.ONE_OF, level, count[a][level], sum[a][level]));
        }
      } else {
        best = better(best, below(a));
        best = better(best, above(a));
      }
    }
    return best;
  }

  private @Nullable Slice better(@Nullable Slice best, Slice other) {
    if (other.points == 0 || points - other.points < fewest) {
      return best;
    }
    if (best == null) {
      return other;
    }
    int compared = Double.compare(mean(other), mean(best));
    return compared > 0 || (compared == 0 && other.points < best.points) ? other : best;
  }

  /** Mean of what a slice leaves. */
  private double mean(Slice slice) {
    return (double) (yes - slice.yes) / (points - slice.points);
  }

  private Slice below(int a) {
    while (count[a][from[a]] == 0) {
      from[a]++;
    }
    int level = from[a];
    int taken = 0;
    long with = 0;
    while (level <= to[a] && fits(taken, count[a][level])) {
      taken += count[a][level];
      with += sum[a][level];
      level++;
    }
    return new Slice(a, Box.Side.AT_LEAST, level, taken, with);
  }

  private Slice above(int a) {
    while (count[a][to[a]] == 0) {
      to[a]--;
    }
    int level = to[a];
    int taken = 0;
    long with = 0;
    while (level >= from[a] && fits(taken, count[a][level])) {
      taken += count[a][level];
      with += sum[a][level];
      level--;
    }
    return new Slice(a, Box.Side.AT_MOST, level, taken, with);
  }

  private boolean fits(int taken, int more) {
    return more == 0 || taken == 0 || taken + more <= ALPHA * points;
  }

  private Box without(Slice slice) {
    return switch (slice.side) {
      case AT_LEAST -> box.atLeast(slice.axis, slice.level);
      case AT_MOST -> box.atMost(slice.axis, slice.level);
      case ONE_OF -> box.named(slice.axis, slice.level, false);
    };
  }

  private void take(Slice slice, long[] shares) {
    int a = slice.axis;
    int first = slice.side == Box.Side.AT_LEAST ? from[a] : slice.level;
    int last = slice.side == Box.Side.AT_MOST ? to[a] : slice.level;
    first += slice.side == Box.Side.AT_MOST ? 1 : 0;
    last -= slice.side == Box.Side.AT_LEAST ? 1 : 0;
    Axis axis = axes.get(a);
    for (int place = axis.start(first); place < axis.start(last + 1); place++) {
      if (left[axis.sorted(place)]) {
        take(axis.sorted(place), shares);
      }
    }
  }

  private void take(int taken, long[] shares) {
    left[taken] = false;
    points--;
    yes -= shares[taken];
    for (int a = 0; a < axes.size(); a++) {
      int level = axes.get(a).level(taken);
      count[a][level]--;
      sum[a][level] -= shares[taken];
    }
  }
}
