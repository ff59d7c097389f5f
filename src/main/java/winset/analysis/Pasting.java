package winset.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pasting of PRIM (Friedman and Fisher 1999): a box that was peeled is widened again, slice by
 * slice, as long as its mean does not fall. What peeling took away too early comes back.
 */
final class Pasting {

  private final Cases cases;
  private final List<Axis> axes;
  private final boolean[] member;
  private Box box;
  private int points;
  private long yes;

  private record Slice(Box wider, int points, long yes) {}

  private Pasting(Cases cases, int[] members, Box box) {
    this.cases = cases;
    this.box = box;
    axes = cases.axes();
    member = new boolean[cases.size()];
    for (int i : members) {
      member[i] = true;
    }
    int[] within = box.of(members);
    points = within.length;
    yes = cases.yes(within);
  }

  /** The box, widened as far as some cases allow. */
  static Box widened(Cases cases, int[] members, Box box) {
    Pasting pasting = new Pasting(cases, members, box);
    for (Slice slice = pasting.best(); slice != null; slice = pasting.best()) {
      pasting.box = slice.wider;
      pasting.points += slice.points;
      pasting.yes += slice.yes;
    }
    return pasting.box;
  }

  /** The slice that raises the mean most, or leaves it; of equal ones the larger. */
  private @Nullable Slice best() {
    Slice best = null;
    double most = (double) yes / points;
    for (Slice slice : slices()) {
      double mean = (double) (yes + slice.yes) / (points + slice.points);
      boolean larger = best == null || slice.points > best.points;
      if (slice.points > 0 && (mean > most || (mean == most && larger))) {
        best = slice;
        most = mean;
      }
    }
    return best;
  }

  private List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    for (Box.Bound bound : box.bounds()) {
      int a = bound.axis();
      switch (bound.side()) {
        case AT_LEAST -> slices.add(below(a));
        case AT_MOST -> slices.add(above(a));
        case ONE_OF -> {
          for (int level = 0; level < axes.get(a).size(); level++) {
            if (!box.has(a, level)) {
              slices.add(level(a, level, box.named(a, level, true)));
            }
          }
        }
      }
    }
    return slices;
  }

  private Slice below(int a) {
    int level = box.low(a);
    Slice slice = new Slice(box, 0, 0);
    while (level > 0 && slice.points < atOnce()) {
      level--;
      slice = with(slice, level(a, level, box));
    }
    return new Slice(box.atLeast(a, level), slice.points, slice.yes);
  }

  private Slice above(int a) {
    int level = box.high(a);
    Slice slice = new Slice(box, 0, 0);
    while (level < axes.get(a).size() - 1 && slice.points < atOnce()) {
      level++;
      slice = with(slice, level(a, level, box));
    }
    return new Slice(box.atMost(a, level), slice.points, slice.yes);
  }

  private double atOnce() {
    return Math.max(1, Math.floor(Peeling.ALPHA * points));
  }

  private static Slice with(Slice some, Slice more) {
    return new Slice(some.wider, some.points + more.points, some.yes + more.yes);
  }

  /** The cases of a level that are within the bounds of all other factors. */
  private Slice level(int a, int level, Box wider) {
    Axis axis = axes.get(a);
    int count = 0;
    long sum = 0;
    for (int place = axis.start(level); place < axis.start(level + 1); place++) {
      int i = axis.sorted(place);
      if (member[i] && box.holdsBut(a, i)) {
        count++;
        sum += cases.yes(i);
      }
    }
    return new Slice(wider, count, sum);
  }
}
