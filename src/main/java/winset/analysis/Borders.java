package winset.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Where the bounds of a box lie: half way between the last value within and the next that only this
 * bound keeps out. A bound that keeps nothing out is none.
 */
final class Borders {

  private final List<Axis> axes;
  private final Box box;
  private final int[] first;
  private final int[] last;
  private final int[] before;
  private final int[] after;

  Borders(List<Axis> axes, int[] members, Box box) {
    this.axes = axes;
    this.box = box;
    first = new int[axes.size()];
    last = new int[axes.size()];
    before = new int[axes.size()];
    after = new int[axes.size()];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    Arrays.fill(before, -1);
    Arrays.fill(after, Integer.MAX_VALUE);
    for (int i : members) {
      look(i);
    }
  }

  private void look(int i) {
    boolean within = box.contains(i);
    for (int a = 0; a < axes.size(); a++) {
      int level = axes.get(a).level(i);
      if (within) {
        first[a] = Math.min(first[a], level);
        last[a] = Math.max(last[a], level);
      } else if (level < box.low(a) && box.holdsBut(a, i)) {
        before[a] = Math.max(before[a], level);
      } else if (level > box.high(a) && box.holdsBut(a, i)) {
        after[a] = Math.min(after[a], level);
      }
    }
  }

  /** The box with its bounds there. */
  Box settled() {
    Box settled = box;
    for (Box.Bound bound : box.bounds()) {
      int a = bound.axis();
      Axis axis = axes.get(a);
      if (bound.side() == Box.Side.AT_LEAST) {
        settled =
            before[a] < 0
                ? settled.without(bound)
                : settled.from(a, CutPoints.least(axis, axis.key(before[a]), axis.key(first[a])));
      } else if (bound.side() == Box.Side.AT_MOST) {
        settled =
            after[a] == Integer.MAX_VALUE
                ? settled.without(bound)
                : settled.upTo(a, CutPoints.most(axis, axis.key(last[a]), axis.key(after[a])));
      }
    }
    return settled;
  }
}
