package winset.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A box in the space of factors: a range of levels of each that has an order, else a set. */
final class Box {

  private final List<Axis> axes;
  private final int[] low;
  private final int[] high;
  private final double[] least;
  private final double[] most;
  private final BitSet[] names;

  /** How a factor is held within bounds. */
  enum Side {
    /** From a value on. */
    AT_LEAST,
    /** Up to a value. */
    AT_MOST,
    /** Some names. */
    ONE_OF
  }

  /**
   * A bound of a box.
   *
   * @param axis which factor it holds
   * @param side how
   */
  record Bound(int axis, Side side) {}

  private Box(
      List<Axis> axes, int[] low, int[] high, double[] least, double[] most, BitSet[] names) {
    this.axes = axes;
    this.low = low;
    this.high = high;
    this.least = least;
    this.most = most;
    this.names = names;
  }

  /** The whole space. */
  static Box whole(List<Axis> axes) {
    int[] low = new int[axes.size()];
    int[] high = axes.stream().mapToInt(axis -> axis.size() - 1).toArray();
    BitSet[] names = new BitSet[axes.size()];
    Arrays.setAll(names, i -> all(axes.get(i)));
    return new Box(axes, low, high, new double[low.length], new double[low.length], names);
  }

  private static BitSet all(Axis axis) {
    BitSet all = new BitSet();
    all.set(0, axis.isNamed() ? axis.size() : 0);
    return all;
  }

  private Box copy() {
    BitSet[] copies = Arrays.stream(names).map(set -> (BitSet) set.clone()).toArray(BitSet[]::new);
    return new Box(axes, low.clone(), high.clone(), least.clone(), most.clone(), copies);
  }

  /** The same from a level of an axis on. */
  Box atLeast(int axis, int level) {
    Box box = copy();
    box.low[axis] = level;
    box.least[axis] = axes.get(axis).key(Math.min(level, axes.get(axis).size() - 1));
    return box;
  }

  /** The same up to a level of an axis. */
  Box atMost(int axis, int level) {
    Box box = copy();
    box.high[axis] = level;
    box.most[axis] = axes.get(axis).key(Math.max(level, 0));
    return box;
  }

  /** The same from a value of an axis on. */
  Box from(int axis, double value) {
    Box box = atLeast(axis, axes.get(axis).from(value));
    box.least[axis] = value;
    return box;
  }

  /** The same up to a value of an axis. */
  Box upTo(int axis, double value) {
    Box box = atMost(axis, axes.get(axis).to(value));
    box.most[axis] = value;
    return box;
  }

  /** The same with a name, or without it. */
  Box named(int axis, int level, boolean in) {
    Box box = copy();
    box.names[axis].set(level, in);
    return box;
  }

  /** The same without a bound. */
  Box without(Bound bound) {
    Axis axis = axes.get(bound.axis);
    return switch (bound.side) {
      case AT_LEAST -> atLeast(bound.axis, 0);
      case AT_MOST -> atMost(bound.axis, axis.size() - 1);
      case ONE_OF -> {
        Box box = copy();
        box.names[bound.axis].set(0, axis.size());
        yield box;
      }
    };
  }

  int low(int axis) {
    return low[axis];
  }

  int high(int axis) {
    return high[axis];
  }

  /** Where a bound lies that is no set of names. */
  double limit(Bound bound) {
    return bound.side == Side.AT_LEAST ? least[bound.axis] : most[bound.axis];
  }

  /** True if a name is in it. */
  boolean has(int axis, int level) {
    return names[axis].get(level);
  }

  /** The bounds in the order of the factors, lower ones first. */
  List<Bound> bounds() {
    List<Bound> bounds = new ArrayList<>();
    for (int axis = 0; axis < low.length; axis++) {
      if (axes.get(axis).isNamed()) {
        if (names[axis].cardinality() < axes.get(axis).size()) {
          bounds.add(new Bound(axis, Side.ONE_OF));
        }
        continue;
      }
      if (low[axis] > 0) {
        bounds.add(new Bound(axis, Side.AT_LEAST));
      }
      if (high[axis] < axes.get(axis).size() - 1) {
        bounds.add(new Bound(axis, Side.AT_MOST));
      }
    }
    return bounds;
  }

  /** How many factors it restricts. */
  int restricted() {
    return (int) bounds().stream().mapToInt(Bound::axis).distinct().count();
  }

  boolean contains(int of) {
    return holdsBut(-1, of);
  }

  /** True if a case is within the bounds of all factors but one. */
  boolean holdsBut(int but, int of) {
    for (int axis = 0; axis < low.length; axis++) {
      if (axis != but && !holds(axis, of)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(int axis, int of) {
    int level = axes.get(axis).level(of);
    return axes.get(axis).isNamed()
        ? names[axis].get(level)
        : level >= low[axis] && level <= high[axis];
  }

  /** Those of some cases that are in it. */
  int[] of(int[] some) {
    return IntStream.of(some).filter(this::contains).toArray();
  }
}
